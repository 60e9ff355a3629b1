FROM node:24.21.0-alpine3.24@sha256:be80f76cf40ec8e42b9bec49f60a55e0660f30af58d3e5a25530785b30ea67e2 AS build
WORKDIR /source
COPY package.json package-lock.json ./
# What npm ci asks of the workspaces. The playground and the library are not for production, and stay outside.
COPY packages/crux-compute/package.json ./packages/crux-compute/
COPY packages/local-discord/package.json ./packages/local-discord/
RUN npm ci --omit=dev --ignore-scripts
COPY build ./build
COPY commands ./commands
COPY src ./src
COPY LICENSE ./
RUN node build/image.js /app

FROM node:24.21.0-alpine3.24@sha256:be80f76cf40ec8e42b9bec49f60a55e0660f30af58d3e5a25530785b30ea67e2
WORKDIR /app
ENV NODE_ENV=production PORT=8080 CRUX_HEARTBEAT=/tmp/crux.alive
COPY --from=build /app ./
# The store: the one folder the bot writes to. Mount a volume here to keep it.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 8080
# A file that the bot touches while its store and Discord answer: looking at it starts no second bot.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD find /tmp/crux.alive -mmin -1 | grep -q .
# Not through npm, so that the signal to end reaches the bot.
CMD ["node", "--enable-source-maps", "crux/main.js"]
