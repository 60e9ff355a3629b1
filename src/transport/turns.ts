// Work done a few at a time, so that a crowd neither holds the event loop nor keeps anybody from being acknowledged.

import pLimit from "p-limit";
import { pause } from "../kit/clock.ts";
import { within } from "./within.ts";

export interface Turns {
  /** Runs the work when its turn comes: after what arrived in the same moment has been seen, and once nothing presses. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs before others what they have to wait for; a few in one round of the event loop. */
  readonly press: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether work that is brought now would have to wait. */
  readonly crowded: () => boolean;
  /** How much work waits. */
  readonly waiting: () => number;
}

/** Milliseconds for which work waits for what presses. */
const longest = 500;
/** How much of what presses is begun in one round of the event loop. */
const mostPressing = 8;

export function newTurns(most: number): Turns {
  const places = pLimit(most);
  const forQuiet: (() => void)[] = [];
  let pressing = 0;
  let begun = 0;
  const spread = async () => {
    while (begun >= mostPressing) await pause();
    if (begun++ === 0)
      setImmediate(() => {
        begun = 0;
      });
  };
  const quiet = async () => {
    await pause();
    if (pressing > 0) await within(new Promise<void>((resolve) => forQuiet.push(resolve)), longest);
  };
  return {
    take: (work) =>
      places(async () => {
        await quiet();
        return work();
      }),
    press: async (work) => {
      pressing++;
      try {
        await spread();
        return await work();
      } finally {
        pressing--;
        if (pressing === 0) for (const go of forQuiet.splice(0)) go();
      }
    },
    crowded: () => places.activeCount >= most,
    waiting: () => places.pendingCount,
  };
}
