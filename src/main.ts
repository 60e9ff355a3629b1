// The composition root: what was asked for, and the way in that serves it.

import { existsSync } from "node:fs";
import pino from "pino";
import type { Context } from "./command/define.ts";
import { loadCommands } from "./command/load.ts";
import { environmentOf } from "./env.ts";
import type { StoreOptions } from "./store/open.ts";
import { StoreRefused } from "./store/refused.ts";
import { openStores } from "./store/stores.ts";
import { ask, prompt } from "./transport/terminal.ts";

if (existsSync(".env")) process.loadEnvFile();
const environment = environmentOf(process.env);
const [mode = "start", ...words] = process.argv.slice(2);

const modes: Readonly<Record<string, () => Promise<void>>> = {
  start: () => (environment.DISCORD_TOKEN === undefined ? withContext({}, prompt) : serve(environment.DISCORD_TOKEN)),
  ask: () =>
    withContext({ shared: true }, async (context) => {
      process.exitCode = await ask(words, context);
    }),
  backup: () => tendStore("backup"),
  restore: () => tendStore("restore"),
};

const run = modes[mode];
if (run === undefined) await refused(`Expected one of ${Object.keys(modes).join(", ")}, got ${mode}.`);
else
  await run().catch((error: unknown) => {
    if (!(error instanceof StoreRefused)) throw error;
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

async function serve(token: string): Promise<void> {
  const log = pino({ level: environment.LOG_LEVEL });
  const fail = (sentence: string): never => {
    log.fatal(sentence);
    process.exit(1);
  };
  const { serveGateway } = await import("./transport/gateway.ts");
  const options = {
    token,
    apiUrl: environment.DISCORD_API_URL,
    applicationId: environment.DISCORD_APPLICATION_ID,
    guildId: environment.DISCORD_GUILD_ID,
    log,
    onFatal: fail,
  };
  const context = await contextOf({ report: (problem) => log.error({ problem: String(problem) }, "store") });
  const gateway = await serveGateway(context, options).catch((error: unknown) =>
    fail(`Could not connect to Discord: ${error instanceof Error ? error.message.replaceAll(token, "…") : "unknown"}`),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(
      signal,
      () =>
        void gateway
          .close()
          .then(() => context.stores.close())
          .then(() => process.exit(0)),
    );
  }
}
