// Work done a few at a time and by turns of person, so that neither a crowd nor one who asks and asks keeps others waiting.

import { pause } from "../kit/define.ts";

export interface Turns {
  /**
   * Lets what arrived at `at`, of `performance.now()`, begin: a few in one round of the event loop, and the newest first once
   * the oldest has waited long, since of a queue that is worked through in its order nobody would be in time. False for what
   * has waited so long that nobody waits for it any more.
   */
  readonly begin: (at: number) => Promise<boolean>;
  /** Runs the work when its turn comes: after what arrived in the same moment has been seen, and once nothing presses. */
  readonly take: <T>(work: () => Promise<T>, who?: string) => Promise<T>;
  /** Why one more of this person's may not wait: as much of theirs waits as may, or of all. */
  readonly full: (who: string) => "theirs" | "all" | undefined;
  /** Runs before others what they have to wait for; a few in one round of the event loop. */
  readonly press: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether work that is brought now would have to wait. */
  readonly crowded: () => boolean;
  readonly waiting: () => number;
}

/** How much of one person's waits at once. */
const mostWaiting = 3;
/** How much waits of all, for each that is worked on at once: a few seconds' work. From half of it on a person has one. */
const mostOfAll = 16;
/** Milliseconds for which work waits for what presses. */
const longest = 500;
/** How much of what presses is begun in one round of the event loop. */
const mostPressing = 8;
/** How much of what arrives is. */
const mostBegun = 4;
/** Milliseconds for which what arrived waits before what came after it is preferred. */
const behind = 500;

/** So many are worked on at once; what arrived is given up after `deadline` milliseconds. */
export function newTurns(most: number, deadline: number): Turns {
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
  const arrived: { readonly at: number; readonly go: (inTime: boolean) => void }[] = [];
  const letIn = (): void => {
    const since = (): number => performance.now() - (arrived[0]?.at ?? Number.POSITIVE_INFINITY);
    while (since() > deadline) arrived.shift()?.go(false);
    const newest = Math.max(0, since() > behind ? arrived.length - mostBegun : 0);
    for (const { go } of arrived.splice(newest, mostBegun)) go(true);
    if (arrived.length > 0) setImmediate(letIn);
  };
  const waiting = () => [...queues.values()].reduce((sum, works) => sum + works.length, 0);
  return {
    begin: (at) =>
      new Promise((go) => {
        if (arrived.push({ at, go }) === 1) setImmediate(letIn);
      }),
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
    full: (who) => {
      if (active < most) return undefined;
      const theirs = queues.get(who)?.length ?? 0;
      if (theirs >= mostWaiting) return "theirs";
      const all = waiting() / (most * mostOfAll);
      return all >= 1 || (all >= 0.5 && theirs > 0) ? "all" : undefined;
    },
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
    waiting,
  };
}

/**
 * Runs what one person presses in the order of the presses: who takes a side and answers a move at once answers from that
 * side, however slow the store is. `most`: the milliseconds that this one waits for those before it, if not all.
 */
export type Order = <T>(who: string, work: () => Promise<T>, most?: number) => Promise<T>;

export function newOrder(): Order {
  const last = new Map<string, Promise<unknown>>();
  return (who, work, most) => {
    const before = last.get(who) ?? Promise.resolve();
    const mine = (most === undefined ? before : within(before, most)).then(work);
    const both = Promise.allSettled([before, mine]).then(() => {
      if (last.get(who) === both) last.delete(who);
    });
    last.set(who, both);
    return mine;
  };
}

/** Milliseconds that answers under way get when the process ends, which then is killed after ten seconds. */
export const grace = 7000;

/** The result, or nothing where it takes longer than `ms`. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
