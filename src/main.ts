// The composition root: what was asked for, and the way in that serves it.

import { existsSync } from "node:fs";
import pino from "pino";
import { loadContext } from "./command/load.ts";
import { type Environment, environmentOf } from "./env.ts";
import { StoreRefused } from "./store/refused.ts";
import { ask, prompt } from "./transport/terminal.ts";

const [mode, ...words] = process.argv.slice(2);

if (mode === "ask") {
  process.exitCode = await ask(words, await loadContext());
} else if (mode === "backup" || mode === "restore") {
  await tendStore(mode);
} else {
  const environment = readEnvironment();
  const token = environment.DISCORD_TOKEN;
  if (token === undefined) await prompt(await loadContext());
  else await serve(token, environment);
}

function readEnvironment(): Environment {
  if (existsSync(".env")) process.loadEnvFile();
  return environmentOf(process.env);
}

async function tendStore(task: "backup" | "restore"): Promise<void> {
  const { tend } = await import("./store/shell.ts");
  try {
    process.stdout.write(`${await tend(task, words, readEnvironment().CRUX_STORE)}\n`);
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function serve(token: string, environment: Environment): Promise<void> {
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
  const gateway = await serveGateway(await loadContext(), options).catch((error: unknown) =>
    fail(`Could not connect to Discord: ${error instanceof Error ? error.message.replaceAll(token, "…") : "unknown"}`),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void gateway.close().then(() => process.exit(0)));
  }
}
