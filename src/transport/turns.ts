// Work done a few at a time, so that a crowd neither holds the event loop nor keeps anybody from being acknowledged.

export interface Turns {
  /** Runs the work when its turn comes, and always after what arrived in the same moment has been seen. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether work that is brought now would have to wait. */
  readonly crowded: () => boolean;
}

export function newTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    take: async (work) => {
      // Who is let in takes over the place of the one before.
      if (running >= most) await new Promise<void>((enter) => waiting.push(enter));
      else running++;
      await new Promise<void>((resolve) => setImmediate(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    },
    crowded: () => running >= most,
  };
}
