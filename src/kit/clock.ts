// Time as handlers meet it: a breath between two steps of long work, waiting no longer than so long, and the day of a call.

import { inTurns, type Steps } from "../core/evaluation/steps.ts";
import type { Scene } from "./define.ts";

/** Resolves once others have been served, or so many milliseconds later. */
export const pause = (ms?: number): Promise<void> =>
  new Promise((resolve) => void (ms === undefined ? setImmediate(resolve) : setTimeout(resolve, ms)));

/** Milliseconds of work after which others are served. */
const stretch = 10;

/** Does long work step by step, and serves others in between. */
export function unhurried<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  return inTurns(steps, async () => {
    if (performance.now() - since < stretch) return;
    await pause();
    since = performance.now();
  });
}

/** The day on which something is asked, to which the ledger's counts are carried: `2026-11-28`, in universal time. */
export const dayOf = ({ now }: Pick<Scene, "now">): string => new Date(now()).toISOString().slice(0, 10);

/** The result, or nothing where it takes longer than `ms`. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
