// Opening the store that a URL names, whichever engine that is.
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Engine } from "./engine.ts";
import { guard, type Store } from "./guard.ts";
import { openFile } from "./libsql/open.ts";
import { openPostgres } from "./postgres.ts";
import { openRedis } from "./redis.ts";
import { StoreRefused } from "./refused.ts";

export const DEFAULT_STORE = "sqlite://data/crux.db";

export interface StoreOptions {
  /** Milliseconds since 1970; default the computer's. */
  readonly clock?: () => number;
  /** Told of problems outside of any call (a lost connection, a file found damaged); default: they are dropped. */
  readonly report?: (problem: unknown) => void;
  /** Milliseconds for one call; default 1500. */
  readonly limit?: number;
}

/**
 * Opens `sqlite://path`, `sqlite://:memory:`, `redis://…`, `rediss://…` or `postgres://…`. Throws `StoreRefused` where
 * a file cannot be trusted or a newer Crux wrote the store. A server that does not answer is no reason to refuse:
 * calls say `Unavailable` until it does. Only the folder of `DEFAULT_STORE` is created: any other that is missing is
 * more likely a disk that is not mounted.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const engine = engineOf(url, options.clock ?? Date.now, options.report ?? (() => undefined));
  try {
    await withoutServer(engine, options.limit);
    return guard(engine, options.limit);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function engineOf(url: string, clock: () => number, report: (problem: unknown) => void): Engine {
  if (url.startsWith("sqlite://")) {
    const path = filePath(url);
    if (url === DEFAULT_STORE && !existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    return openFile(path, { clock, report });
  }
  if (/^rediss?:\/\//.test(url)) return openRedis(url, report);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, clock, report);
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
async function withoutServer(engine: Engine, limit = 1500): Promise<void> {
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
