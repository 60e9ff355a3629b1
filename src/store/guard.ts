// The one way in to an engine: every call is limited in time, and every failure becomes `Unavailable`; and what is remembered and
// counted over it for a short while, by all processes on one store alike.

import type { Keyv } from "keyv";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import { Unavailable } from "../core/errors.ts";
import { hash } from "../core/evaluation/hash.ts";
import { keeping } from "../core/kept.ts";
import { later } from "../core/tell.ts";
import type { Limit, Limits, Memory } from "../kit/kept.ts";
import type { Engine } from "./engine.ts";

/** Milliseconds after which a call is given up: two of them fit into the 3 s in which Discord wants an answer. */
export const CALL_LIMIT = 1500;

/** Far more than there are limits and namespaces. */
const most = 100;

/** How many entries are rewritten, and facts read or deleted, in one call. */
const PART = 500;

/** Facts as texts; `set` and `delete` resolve only when the engine has confirmed them. */
interface Texts {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly getMany: (keys: readonly string[]) => Promise<readonly (string | undefined)[]>;
  readonly set: (key: string, text: string, ttl?: number) => Promise<void>;
  readonly delete: (...keys: readonly string[]) => Promise<void>;
}

/** An open store. Every method rejects with `Unavailable` inside `CALL_LIMIT`, and works again once the engine does. */
export interface Store
  extends Pick<Engine, "add" | "change" | "changeAll" | "append" | "rows" | "rewrite" | "fold" | "keys"> {
  readonly facts: (namespace: string) => Texts;
  /** All of it, which the engine does in parts. */
  readonly erase: (list: string) => Promise<void>;
  readonly sweep: () => Promise<void>;
  /** Counts, and gives the milliseconds until there may be another. */
  readonly wait: (limit: Limit, key: string, count: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Told of every call: what it was, whether the engine did it, and how many seconds it took. */
export type Called = (kind: "read" | "write", isDone: boolean, seconds: number) => void;

export function guard(engine: Engine, limit: number = CALL_LIMIT, called: Called = () => undefined): Store {
  const call: Call = async (kind, work) => {
    const begun = performance.now();
    let isDone = false;
    try {
      const result = await guarded(engine, limit, kind, work);
      isDone = true;
      return result;
    } finally {
      called(kind, isDone, (performance.now() - begun) / 1000);
    }
  };
  const limiters = keeping<ReturnType<Engine["limiter"]>>(most);
  const spaces = keeping<Texts>(most);
  return {
    facts: (namespace) =>
      spaces(namespace, () => {
        if (!/^[a-z]+$/.test(namespace)) throw new TypeError(`Expected a namespace of letters, got \`${namespace}\``);
        return textsOf(engine.facts(namespace), call);
      }),
    add: (fact, text, ttl, notes) => call("write", () => engine.add(fact, text, ttl, notes)),
    change: (change) => call("write", () => engine.change(change)),
    changeAll: (list, parts) => call("write", () => engine.changeAll(list, parts)),
    append: (list, text) => call("write", () => engine.append(list, text)),
    rows: (list, range) => call("read", () => engine.rows(list, range)),
    // In parts: what holds a whole server may be large, and each call has its limit.
    rewrite: async (list, texts) => {
      const all = [...texts];
      for (let from = 0; from < all.length; from += PART) {
        const part = new Map(all.slice(from, from + PART));
        await call("write", () => engine.rewrite(list, part));
      }
    },
    erase: async (list) => {
      while (await call("write", () => engine.erase(list)));
    },
    sweep: async () => {
      while (await call("write", engine.sweep));
    },
    fold: () => call("write", engine.fold),
    keys: (namespace, prefix, from) => call("read", () => engine.keys(namespace, prefix, from)),
    wait: (limit, key, count) =>
      call("write", async () => waitAt(await limiters(limit.name, () => engine.limiter(limit)), key, count)),
    close: () => engine.close(),
  };
}

/** What a limiter says of so many more. A rejection that is no error is its way to say that they are too many. */
async function waitAt(limiter: RateLimiterAbstract, key: string, count: number): Promise<number> {
  try {
    await limiter.consume(key, count);
    return 0;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return Math.max(1, (refused as { readonly msBeforeNext: number }).msBeforeNext);
  }
}

type Call = <T>(kind: "read" | "write", work: () => Promise<T>) => Promise<T>;

function textsOf(keyv: Keyv<string>, call: Call): Texts {
  return {
    get: (key) => call("read", () => keyv.get(key)),
    getMany: async (keys) => {
      const texts: (string | undefined)[] = [];
      for (let from = 0; from < keys.length; from += PART) {
        texts.push(...(await call("read", () => keyv.getMany(keys.slice(from, from + PART)))));
      }
      return texts;
    },
    set: async (key, text, ttl) => {
      const kept = await call("write", () => keyv.set(key, text, ttl));
      // keyv says false where it swallowed an error; with throwOnErrors it must not, and if it does it is not saved.
      if (!kept) throw unavailable(later`it did not take the value`, false, undefined);
    },
    delete: async (...keys) => {
      for (let from = 0; from < keys.length; from += PART) {
        await call("write", () => keyv.delete(keys.slice(from, from + PART)));
      }
    },
  };
}

async function guarded<T>(engine: Engine, limit: number, kind: "read" | "write", work: () => Promise<T>): Promise<T> {
  let sent = false;
  let over: Unavailable | undefined;
  let heard = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    heard = afterListening(limit, () => {
      over = unavailable(later`it did not answer in time`, kind === "write" && sent, undefined);
      reject(over);
      engine.mute();
    });
  });
  const answer = engine.ready().then(() => {
    // Whoever asked was told that nothing was changed.
    if (over !== undefined) throw over;
    sent = true;
    return work();
  });
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const failure = engine.failure(error);
    throw unavailable(failure.reason, kind === "write" && sent && failure.sent, error);
  } finally {
    heard();
    // Lost to the limit, its later failure has no one left to tell.
    answer.catch(() => undefined);
  }
}

/** How often the wait looks whether it is over. */
const LOOKS = 10;

/**
 * Calls `then` after so many milliseconds in which an answer could have been heard: while the process was too busy to
 * listen, nobody was late. Each look therefore comes a turn after the one before, however long that turn took.
 * @returns what ends the wait.
 */
function afterListening(milliseconds: number, then: () => void): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    if (++looks < LOOKS) return;
    clearInterval(timer);
    then();
  }, milliseconds / LOOKS);
  return () => clearInterval(timer);
}

function unavailable(reason: string, unknown: boolean, cause: unknown): Unavailable {
  return new Unavailable(later`the store`, { cause, reason, outcome: unknown ? "unknown" : "unchanged" });
}

const SPACE = "memory";

export function memoryOf(store: Store): Memory {
  const texts = store.facts(SPACE);
  return {
    claim: (key, life) => store.add(`${SPACE}:${key}`, "{}", life),
    get: texts.get,
    keep: texts.set,
    forget: texts.delete,
  };
}

/** The limits of an open store. Who it was stands nowhere: a count is kept under a number that many share. */
export const limitsOf = (store: Store): Limits => ({
  wait: (limit, who, count = 1) => store.wait(limit, hash(who).toString(36), count),
});

/** Forgets what a person typed last, or that a server was greeted. */
export const eraseMemory = (store: Store, whose: string): Promise<void> => store.facts(SPACE).delete(whose);
