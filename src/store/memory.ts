// What is remembered and counted for a short while, by all processes on one store alike.
import { hash } from "../core/evaluation/hash.ts";
import type { Limit } from "./engine.ts";
import type { Store } from "./guard.ts";

const SPACE = "memory";

export function memoryOf(store: Store) {
  const texts = store.facts(SPACE);
  return {
    claim: (key: string, life?: number) => store.add(`${SPACE}:${key}`, "{}", life),
    get: texts.get,
    keep: texts.set,
    forget: texts.delete,
  };
}

/** The limits of an open store. Who it was stands nowhere: a count is kept under a number that many share. */
export const limitsOf = (store: Store) => ({
  wait: (limit: Limit, who: string, count = 1) => store.wait(limit, hash(who).toString(36), count),
});

/** Forgets what a person typed last, or that a server was greeted. */
export const eraseMemory = (store: Store, whose: string): Promise<void> => store.facts(SPACE).delete(whose);
