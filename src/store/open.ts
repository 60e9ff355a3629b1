// Opening the store that a URL names, whichever engine that is, and all that is kept over it.

import type { Limits, Memory } from "../kit/kept.ts";
import type { Stores } from "../kit/ports.ts";
import { engineIn, fileIn, StoreRefused } from "./address.ts";
import { argumentsOf } from "./arguments.ts";
import { defaultsOf } from "./defaults.ts";
import type { Engine, EngineOptions } from "./engine.ts";
import { CALL_LIMIT, type Called, guard, limitsOf, memoryOf, type Store } from "./guard.ts";
import { modelsOf } from "./models.ts";
import { draftsOf, pagesOf, resultsOf } from "./owned.ts";
import { privacyOf } from "./privacy.ts";
import { openFile } from "./sqlite/open.ts";

export interface StoreOptions extends Partial<EngineOptions> {
  readonly called?: Called;
}

/**
 * Opens `sqlite://path`, `sqlite://:memory:`, `redis://…`, `rediss://…` or `postgres://…`. Throws `StoreRefused` where
 * a file cannot be trusted or a newer Crux wrote the store. A server that does not answer is no reason to refuse:
 * calls say `Unavailable` until it does.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const limit = options.limit ?? CALL_LIMIT;
  const engine = await engineOf(url, {
    clock: options.clock ?? Date.now,
    report: seldom(options.report ?? (() => undefined)),
    limit,
    shared: options.shared ?? false,
    relaxed: options.relaxed ?? false,
  });
  try {
    await withoutServer(engine, limit);
    return guard(engine, limit, options.called);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Milliseconds for which what was told last is not told again: a server that is away is tried every second. */
const quiet = 60_000;

function seldom(report: (problem: unknown) => void): (problem: unknown) => void {
  let last = "";
  let at = 0;
  return (problem) => {
    const text = String(problem);
    if (text === last && performance.now() - at < quiet) return;
    last = text;
    at = performance.now();
    report(problem);
  };
}

/** The drivers are loaded when they are asked for: together they would cost a bot on a file 200 ms at start. */
async function engineOf(url: string, options: EngineOptions): Promise<Engine> {
  const engine = engineIn(url);
  if (engine === "sqlite") return openFile(fileIn(url), options);
  const open =
    engine === "redis"
      ? (await import("./redis/redis.ts")).openRedis
      : (await import("./postgres/postgres.ts")).openPostgres;
  try {
    return open(url, options);
  } catch {
    // What a driver says of an address may quote all of it.
    throw new StoreRefused("address", `Expected the address of a ${engine} store, got one that its driver refuses.`);
  }
}

/** Waits for the engine as long as for a call, and rejects only where the store itself is the reason. */
async function withoutServer(engine: Engine, limit: number): Promise<void> {
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

/** What commands may ask, and what the ways in remember beside it. */
interface OpenStores extends Stores {
  readonly memory: Memory;
  readonly limits: Limits;
}

/** Opens the store that `url` names, like `openStore`, and gives its ports. Throws `StoreRefused`. */
export async function openStores(url: string, options: StoreOptions = {}): Promise<OpenStores> {
  return storesOver(await openStore(url, options), options.clock ?? Date.now);
}

/** The ports over an open store; `clock` in milliseconds since 1970. */
export function storesOver(store: Store, clock: () => number): OpenStores {
  return {
    defaults: defaultsOf(store, clock),
    drafts: draftsOf(store, clock),
    results: resultsOf(store, clock),
    pages: pagesOf(store, clock),
    savedModels: modelsOf(store, clock),
    arguments: argumentsOf(store, clock),
    privacy: privacyOf(store, clock),
    memory: memoryOf(store),
    limits: limitsOf(store),
    close: store.close,
  };
}
