// Time as handlers meet it: a breath between two steps of long work, and the day of a call.

import type { Steps } from "../core/kept.ts";
import type { Scene } from "./define.ts";

/** Resolves once others have been served, or so many milliseconds later. */
export const pause = (ms?: number): Promise<void> =>
  new Promise((resolve) => void (ms === undefined ? setImmediate(resolve) : setTimeout(resolve, ms)));

/** Milliseconds of work after which others are served. */
const stretch = 10;

/** Does long work step by step, and serves others in between. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < stretch) continue;
    await pause();
    since = performance.now();
  }
}

/** The day on which something is asked, to which the ledger's counts are carried: `2026-11-28`, in universal time. */
export const dayOf = ({ now }: Pick<Scene, "now">): string => new Date(now()).toISOString().slice(0, 10);
