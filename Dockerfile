FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# What npm ci asks of the workspaces. The playground and the library are not for production, and stay outside.
COPY packages/crux-compute/package.json ./packages/crux-compute/
COPY packages/local-discord/package.json ./packages/local-discord/
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY src ./src
COPY commands ./commands
# The store: the one folder the bot writes to. Mount a volume here to keep it.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
# Asks the same commands and store that the bot serves, and keeps nothing.
HEALTHCHECK --interval=60s --timeout=20s --start-period=20s CMD ["npm", "run", "-s", "ask", "--", "/defaults show"]
# Not through npm, so that the signal to end reaches the bot.
CMD ["node", "--import", "tsx", "src/main.ts"]
