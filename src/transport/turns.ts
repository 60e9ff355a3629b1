// Work done a few at a time and by turns of person, so that neither a crowd nor one who asks and asks keeps others waiting.

import { pause, within } from "../kit/clock.ts";

export interface Turns {
  /** Runs the work when its turn comes: after what arrived in the same moment has been seen, and once nothing presses. */
  readonly take: <T>(work: () => Promise<T>, who?: string) => Promise<T>;
  /** Whether one more of this person's may wait. */
  readonly mayWait: (who: string) => boolean;
  /** Runs before others what they have to wait for; a few in one round of the event loop. */
  readonly press: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether work that is brought now would have to wait. */
  readonly crowded: () => boolean;
  /** How much work waits. */
  readonly waiting: () => number;
}

/** How much of one person's waits at once. */
const mostWaiting = 3;
/** Milliseconds for which work waits for what presses. */
const longest = 500;
/** How much of what presses is begun in one round of the event loop. */
const mostPressing = 8;

export function newTurns(most: number): Turns {
  /** What waits, by person; whose turn is next stands first. */
  const queues = new Map<string, (() => void)[]>();
  let active = 0;
  const next = (): void => {
    const [first] = queues;
    if (first === undefined || active >= most) return;
    const [who, works] = first;
    const [go, ...rest] = works;
    // Behind everybody else, with what is left.
    queues.delete(who);
    if (rest.length > 0) queues.set(who, rest);
    active++;
    go?.();
  };
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
    take: async (work, who = "") => {
      await new Promise<void>((go) => {
        queues.set(who, [...(queues.get(who) ?? []), go]);
        next();
      });
      try {
        await quiet();
        return await work();
      } finally {
        active--;
        next();
      }
    },
    mayWait: (who) => active < most || (queues.get(who)?.length ?? 0) < mostWaiting,
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
    crowded: () => active >= most,
    waiting: () => [...queues.values()].reduce((sum, works) => sum + works.length, 0),
  };
}
