// The composition root: what was asked for, and the way in that serves it.

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { estimateCommand } from "../commands/ask/shared/estimate.ts";
import { welcomeView } from "../commands/help/shared/help-view.ts";
import { groundOf } from "../commands/settle/shared/argument.ts";
import { tendArguments } from "../commands/settle/shared/due.ts";
import { Refused } from "./core/errors.ts";
import { once } from "./core/kept.ts";
import { onEnd, untilEnd } from "./end.ts";
import { type Environment, environmentOf, strangersIn } from "./env.ts";
import type { Context } from "./kit/define.ts";
import { loadCommands } from "./load.ts";
import { checkModel } from "./models/model.ts";
import { engineIn } from "./store/address.ts";
import { openStores, type StoreOptions } from "./store/open.ts";
import type { GatewayOptions } from "./transport/gateway.ts";
import type { ServingContext } from "./transport/interaction/desk.ts";
import { pagesFrom } from "./transport/pages/pages.ts";
import { ask, prompt } from "./transport/terminal.ts";
import { within } from "./transport/turns.ts";

if (existsSync(".env")) process.loadEnvFile();
const [mode = "start", ...words] = process.argv.slice(2);
const environment = environmentOrEnd();

/** Where nobody chose another and there is something to answer. */
const usualPort = 8080;

const modes: Readonly<Record<string, () => Promise<void>>> = {
  start,
  serve: serveSigned,
  ask: () =>
    withContext(async (context) => {
      if (words.length === 0) return prompt(context);
      process.exitCode = await ask(words, context);
    }),
  mcp: () =>
    withContext(async (context) => {
      const { serveAssistant } = await import("./transport/programs/mcp.ts");
      await serveAssistant(context);
    }),
  setup,
  backup: () => tendStore("backup"),
  restore: () => tendStore("restore"),
};

const run = modes[mode];
if (run === undefined) await refused(`Expected one of ${Object.keys(modes).join(", ")}, got ${mode}.`);
else
  await run().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    return refused(error.message);
  });

function environmentOrEnd(): Environment {
  for (const name of strangersIn(process.env))
    process.stderr.write(`${name} is no setting and has no effect; .env.example has them all.\n`);
  try {
    return environmentOf(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(mode === "ask" ? 2 : 1);
  }
}

async function refused(sentence: string): Promise<void> {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = mode === "ask" ? 2 : 1;
}

/** Opens all that the commands need, beside a bot that may be using the same store, and closes it afterwards. */
async function withContext(use: (context: Context) => Promise<void>): Promise<void> {
  const context = await contextOf({ shared: true });
  try {
    await use(context);
  } finally {
    await context.stores.close();
  }
}

async function contextOf(
  options: StoreOptions,
  publicUrl = environment.CRUX_PUBLIC_URL,
): Promise<Context & Pick<ServingContext, "memory" | "limits">> {
  const [commands, stores] = await Promise.all([
    loadCommands(estimateCommand),
    openStores(environment.CRUX_STORE, { ...options, relaxed: environment.CRUX_STORE_RELAXED }),
  ]);
  // A shell reads the formulas of the one model that it asks: all of them take a fifth of its time.
  if (mode !== "ask") for (const model of commands.models) checkModel(model);
  const { CRUX_READER_URL: readerUrl } = environment;
  const { memory, limits } = stores;
  const given = { groundOf, hourly: tendArguments, welcome: welcomeView, stores, memory, limits, now: Date.now };
  return { ...commands, ...given, ...(readerUrl && { readerUrl }), ...(publicUrl && { publicUrl }) };
}

async function tendStore(task: "backup" | "restore"): Promise<void> {
  const { tend } = await import("./store/backup.ts");
  process.stdout.write(`${await tend(task, words, environment.CRUX_STORE)}\n`);
}

async function start(): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, PORT: port, SHARDS, SHARD_COUNT } = environment;
  // In a container nobody could reach the playground, and it would pass for a running bot.
  if (token === undefined && environment.NODE_ENV === "production") return refused("Expected DISCORD_TOKEN.");
  if (token === undefined) return play();
  if (SHARD_COUNT !== undefined && !Array.isArray(SHARDS))
    return refused("Expected SHARDS with numbers such as 0,1 beside SHARD_COUNT, which does nothing alone.");
  const log = await newLog("info");
  // Pages need a port where none was chosen.
  const open = port ?? (environment.CRUX_PUBLIC_URL === undefined ? undefined : usualPort);
  if (SHARDS === "auto") return spread({ token, apiUrl, log, port: open });
  await connect({ token, apiUrl, log, port: open }, runningContext(log), async () => undefined);
}

/** The same over many processes, one a shard, which have a store in common. */
async function spread(connection: Connection): Promise<void> {
  if (engineIn(environment.CRUX_STORE) === "sqlite")
    return refused("Expected CRUX_STORE with Redis or Postgres for SHARDS=auto: a file is one process's.");
  const [{ serveShards }, { newMetrics }] = await Promise.all([
    import("./transport/shards.ts"),
    import("./transport/health.ts"),
  ]);
  const { CRUX_HEARTBEAT: heartbeat } = environment;
  const script = fileURLToPath(import.meta.url);
  const { started, close } = await serveShards({ ...connection, script, heartbeat, metrics: newMetrics() });
  onEnd(close);
  await started;
}

/** Tells Discord what the application is and asks for, and prints how it is added. */
async function setup(): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = environment;
  if (token === undefined) return refused("Expected DISCORD_TOKEN.");
  const { setUpWith } = await import("./transport/discord/register.ts");
  process.stdout.write(`${await setUpWith(token, apiUrl)}\n`);
}

/** A newcomer's way in: the same bot in a Discord of its own, on this machine alone. */
async function play(): Promise<void> {
  // The local Discord is TypeScript, also where Crux itself runs from a bundle; a folder laid out to run alone has neither.
  const typescript = await import("tsx/esm/api").catch(() => undefined);
  if (typescript === undefined) return refused("Expected DISCORD_TOKEN.");
  typescript.register({ tsconfig: false });
  const { openPlayground, patience, playFirstHalf } = await import("./playground.ts");
  const playground = await openPlayground(environment.PORT);
  const { url, apiUrl, token, close } = playground;
  const log = await newLog("warn");
  const context = runningContext(log, url);
  // Where the store refuses, the page would keep the process alive.
  context.catch(close);
  const pages = once(async () => pagesFrom(await context, log));
  playground.also(async (request) => (await pages())(request));
  await connect({ token, apiUrl, log }, context, close);
  // Without it there is still all the rest to try.
  const opened = playFirstHalf(playground).catch((err: unknown) => log.error({ err }, "the argument to begin with"));
  await within(opened, patience);
  process.stdout.write(`Crux is open at ${url}\nCtrl+C ends it. With DISCORD_TOKEN set, it runs on Discord.\n`);
}

type Connection = Pick<GatewayOptions, "token" | "apiUrl" | "log" | "port">;

/** Runs the bot until the process is told to end; then `afterwards` too. */
async function connect(
  { token, apiUrl, log, port }: Connection,
  opening: Promise<ServingContext>,
  afterwards: () => Promise<void>,
): Promise<void> {
  const [{ serveGateway }, context] = await Promise.all([import("./transport/gateway.ts"), opening]);
  const { SHARDS: ids, SHARD_COUNT: count } = environment;
  const shards = Array.isArray(ids) && count !== undefined ? { ids, count } : undefined;
  const options = { token, apiUrl, port, ...registeredAt(), shards, log, onFatal: endWith };
  await untilEnd(context, () => serveGateway(context, options), afterwards);
}

/** The way in for many processes: signed posts of Discord's, behind any load balancer. */
async function serveSigned(): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_PUBLIC_KEY: publicKey, PORT: port } = environment;
  if (publicKey === undefined) return refused("Expected DISCORD_PUBLIC_KEY, the application's public key.");
  const log = await newLog("info");
  const [{ serveHttp }, context] = await Promise.all([import("./transport/http.ts"), runningContext(log)]);
  const assistants = environment.CRUX_MCP === "1";
  const options = { publicKey, assistants, port: port ?? usualPort, token, apiUrl, ...registeredAt(), log };
  await untilEnd(context, () => serveHttp(context, options));
}

async function newLog(level: string): Promise<Logger> {
  const { default: pino } = await import("pino");
  return pino({ level: environment.LOG_LEVEL ?? level });
}

function registeredAt() {
  return {
    applicationId: environment.DISCORD_APPLICATION_ID,
    guildId: environment.DISCORD_GUILD_ID,
    heartbeat: environment.CRUX_HEARTBEAT,
    proxies: environment.CRUX_PROXIES,
  };
}

async function runningContext(log: Logger, publicUrl?: string): Promise<ServingContext> {
  const [{ newMetrics }, { startWorkers }] = await Promise.all([
    import("./transport/health.ts"),
    import("./transport/workers/pool.ts"),
  ]);
  const metrics = newMetrics();
  const report = (problem: unknown) => log.error({ problem: String(problem) }, "store");
  const context = await contextOf({ report, called: metrics.stored }, publicUrl);
  const script = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  const count = workersWanted();
  return { ...context, metrics, ...(count > 0 && { workers: startWorkers(script, count, log) }) };
}

/** A processor is left to what serves; the shards of one machine share the others. */
function workersWanted({ CRUX_WORKERS: wanted, SHARDS: shards }: Environment = environment): number {
  return wanted ?? (Array.isArray(shards) ? 1 : Math.max(1, availableParallelism() - 1));
}

function endWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  return process.exit(1);
}
