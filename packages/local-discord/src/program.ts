// The program `local-discord`: a playground for any bot, until Ctrl+C.

import { parseArgs } from "node:util";
import { privilegedIntents } from "./gateway/intents.ts";
import { type PlaygroundOptions, startPlayground } from "./playground.ts";

const help = `A Discord on this machine alone, with a page to try a bot on.

  local-discord [--port 4949] [--name Bot] [--token TOKEN] [--privileged]

  --port        where it listens; 0 takes any free port
  --name        the bot's name
  --token       what the bot logs in with; made anew at each start without it
  --privileged  grants the privileged intents: members, presences and the content of messages
`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      name: { type: "string" },
      token: { type: "string" },
      privileged: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) process.stdout.write(help);
  else {
    const { name, token, privileged } = values;
    await serve({ port: portOf(values.port), name, token, grantedIntents: privileged ? privilegedIntents : 0 });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function serve(options: PlaygroundOptions): Promise<void> {
  const playground = await startPlayground(options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`Expected a free port, got ${options.port}, which is taken; --port 0 takes any.`);
  });
  process.stdout.write(`A local Discord is open at ${playground.url}

  DISCORD_API_URL=${playground.apiUrl}
  DISCORD_TOKEN=${playground.token}

A bot comes in with the token once its REST base (rest.api in discord.js) is that URL. Ctrl+C ends it.
`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void playground.close().then(() => process.exit(0));
    });
  }
}

/** @throws Error with one sentence. */
function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`Expected a port from 0 to 65535, got ${text}.`);
}
