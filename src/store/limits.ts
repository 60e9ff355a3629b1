// How often somebody may do something: counted in the engine, so that all processes on one store count together.
import { hash } from "../core/evaluation/hash.ts";
import type { Limit } from "./engine.ts";
import type { Store } from "./guard.ts";

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
