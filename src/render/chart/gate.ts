// A few tasks at a time: fifty charts at once would hold the event loop and fill the memory with pixels.

/** Runs what it is given, at most `most` tasks at a time, in the order in which they came. */
export function gate(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    // Who is let in takes over the place of the one before.
    if (running >= most) await new Promise<void>((enter) => waiting.push(enter));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) setImmediate(next);
      else running--;
    }
  };
}
