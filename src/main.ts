// The composition root: what was asked for, and the way in that serves it.

import { existsSync } from "node:fs";
import pino from "pino";
import type { Context } from "./command/define.ts";
import { loadCommands } from "./command/load.ts";
import { environmentOf } from "./env.ts";
import type { StoreOptions } from "./store/open.ts";
import { StoreRefused } from "./store/refused.ts";
import { openStores } from "./store/stores.ts";
import type { GatewayOptions } from "./transport/gateway.ts";
import { Refused } from "./transport/refused.ts";
import { ask, prompt } from "./transport/terminal.ts";

if (existsSync(".env")) process.loadEnvFile();
const environment = environmentOf(process.env);
const [mode = "start", ...words] = process.argv.slice(2);

const modes: Readonly<Record<string, () => Promise<void>>> = {
  start: serve,
  ask: () =>
    withContext({ shared: true }, async (context) => {
      if (words.length === 0) return prompt(context);
      process.exitCode = await ask(words, context);
    }),
  backup: () => tendStore("backup"),
  restore: () => tendStore("restore"),
};

const run = modes[mode];
if (run === undefined) await refused(`Expected one of ${Object.keys(modes).join(", ")}, got ${mode}.`);
else
  await run().catch((error: unknown) => {
    if (!(error instanceof StoreRefused || error instanceof Refused)) throw error;
    return refused(error.message);
  });

async function refused(sentence: string): Promise<void> {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = mode === "ask" ? 2 : 1;
}

/** Opens all that the commands need, and closes it afterwards. */
async function withContext(options: StoreOptions, use: (context: Context) => Promise<void>): Promise<void> {
  const context = await contextOf(options);
  try {
    await use(context);
  } finally {
    await context.stores.close();
  }
}

async function contextOf(options: StoreOptions): Promise<Context> {
  const [commands, stores] = await Promise.all([loadCommands(), openStores(environment.CRUX_STORE, options)]);
  return { ...commands, stores, now: Date.now };
}

async function tendStore(task: "backup" | "restore"): Promise<void> {
  const { tend } = await import("./store/shell.ts");
  process.stdout.write(`${await tend(task, words, environment.CRUX_STORE)}\n`);
}

async function serve(): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = environment;
  if (token === undefined) return play();
  await connect({ token, apiUrl, log: pino({ level: environment.LOG_LEVEL ?? "info" }) }, async () => undefined);
}

/** A newcomer's way in: the same bot in a Discord of its own, on this machine alone. */
async function play(): Promise<void> {
  const { startPlayground } = await import("./playground/playground.ts");
  const { url, apiUrl, token, close } = await startPlayground({ port: environment.PORT });
  await connect({ token, apiUrl, log: pino({ level: environment.LOG_LEVEL ?? "warn" }) }, close);
  process.stdout.write(`Crux is open at ${url}\nCtrl+C ends it. With DISCORD_TOKEN set, it runs on Discord.\n`);
}

type Connection = Pick<GatewayOptions, "token" | "apiUrl" | "log">;

/** Runs the bot until the process is told to end; then `afterwards` too. */
async function connect({ token, apiUrl, log }: Connection, afterwards: () => Promise<void>): Promise<void> {
  const { serveGateway } = await import("./transport/gateway.ts");
  const context = await contextOf({ report: (problem) => log.error({ problem: String(problem) }, "store") });
  const gateway = await serveGateway(context, {
    token,
    apiUrl,
    applicationId: environment.DISCORD_APPLICATION_ID,
    guildId: environment.DISCORD_GUILD_ID,
    log,
    onFatal: (sentence) => {
      process.stderr.write(`${sentence}\n`);
      process.exit(1);
    },
  });
  onEnd(async () => {
    await gateway.close();
    await context.stores.close();
    await afterwards();
  });
}

/** Ends the process once `close` is done; a second signal does not wait for it. */
function onEnd(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
