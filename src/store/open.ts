// Opening the store that a URL names, whichever engine that is.
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Engine } from "./engine.ts";
import { CALL_LIMIT, guard, type Store } from "./guard.ts";
import { type FileOptions, openFile } from "./libsql/open.ts";
import { StoreRefused } from "./refused.ts";

export const DEFAULT_STORE = "sqlite://data/crux.db";

export interface StoreOptions {
  /** Milliseconds since 1970; default the computer's. */
  readonly clock?: () => number;
  /** Told of problems outside of any call (a lost connection, a file found damaged); default: they are dropped. */
  readonly report?: (problem: unknown) => void;
  /** Milliseconds for one call; default 1500. */
  readonly limit?: number;
  /** Opens a SQLite file beside the bot that uses it, for a terminal or a script; default false: as its one bot. */
  readonly shared?: boolean;
}

/**
 * Opens `sqlite://path`, `sqlite://:memory:`, `redis://…`, `rediss://…` or `postgres://…`. Throws `StoreRefused` where
 * a file cannot be trusted or a newer Crux wrote the store. A server that does not answer is no reason to refuse:
 * calls say `Unavailable` until it does. Only the folder of `DEFAULT_STORE` is created: any other that is missing is
 * more likely a disk that is not mounted.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const engine = await engineOf(url, {
    clock: options.clock ?? Date.now,
    report: options.report ?? (() => undefined),
    shared: options.shared ?? false,
  });
  try {
    await withoutServer(engine, options.limit);
    return guard(engine, options.limit);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The drivers are loaded when they are asked for: together they would cost a bot on a file 200 ms at start. */
async function engineOf(url: string, options: FileOptions): Promise<Engine> {
  if (url.startsWith("sqlite://")) {
    const path = filePath(url);
    if (url === DEFAULT_STORE && !existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    return openFile(path, options);
  }
  if (/^rediss?:\/\//.test(url)) return (await import("./redis.ts")).openRedis(url, options.report);
  if (/^postgres(ql)?:\/\//.test(url)) {
    return (await import("./postgres.ts")).openPostgres(url, options.clock, options.report);
  }
  // Only the scheme: the rest may hold a password.
  const scheme = /^[a-z]*/i.exec(url)?.[0];
  throw new StoreRefused(
    "address",
    `Expected a store like sqlite://data/crux.db, redis://host or postgres://host/name, got one with \`${scheme}\`.`,
  );
}

/** The path that `sqlite://path` names, taken as it stands. */
export function filePath(url: string): string {
  const path = url.slice("sqlite://".length);
  if (path === "") throw new StoreRefused("address", "Expected a path after `sqlite://`, got none.");
  return path;
}

/** Waits for the engine as long as for a call, and rejects only where the store itself is the reason. */
async function withoutServer(engine: Engine, limit = CALL_LIMIT): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  const ready = engine.ready().catch((error: unknown) => {
    if (error instanceof StoreRefused) throw error;
  });
  await Promise.race([ready, late]).finally(() => clearTimeout(timer));
  ready.catch(() => undefined);
}
