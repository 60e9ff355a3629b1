// What is remembered and counted for a short while, by all processes on one store alike. What is somebody's, or a server's, has
// their id as its key.
import { hash } from "../core/evaluation/hash.ts";
import type { Limit } from "./engine.ts";
import type { Store } from "./guard.ts";

/** Texts that go by themselves after so many milliseconds. Every method rejects with `Unavailable`, as the ports do. */
export interface Memory {
  /** Whether the key was free; it is taken from now on, for whichever process asks, and for good without a life. */
  readonly claim: (key: string, life?: number) => Promise<boolean>;
  readonly get: (key: string) => Promise<string | undefined>;
  /** `text` is JSON of an object. */
  readonly keep: (key: string, text: string, life: number) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
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

export interface Limits {
  /**
   * Counts `count` more of `who` and gives the milliseconds until there may be another: 0 where these were within the limit.
   * A count of 0 only looks.
   */
  readonly wait: (limit: Limit, who: string, count?: number) => Promise<number>;
}

/** The limits of an open store. Who it was stands nowhere: a count is kept under a number that many share. */
export const limitsOf = (store: Store): Limits => ({
  wait: (limit, who, count = 1) => store.wait(limit, hash(who).toString(36), count),
});

/** Forgets what a person typed last, or that a server was greeted. */
export const eraseMemory = (store: Store, whose: string): Promise<void> => store.facts(SPACE).delete(whose);
