// Timing on a machine that does other things too.

export interface Task {
  readonly name: string;
  readonly run: (round: number) => unknown;
}

/**
 * The median time of each task in milliseconds, after warm-up. The tasks take turns, so that a slow spell of the machine
 * falls on all of them.
 */
export async function medianTimes(tasks: readonly Task[], rounds: number, warmUp: number): Promise<readonly number[]> {
  const times = tasks.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [k, { run }] of tasks.entries()) {
      const start = performance.now();
      await run(round + warmUp);
      if (round >= 0) times[k]?.push(performance.now() - start);
    }
  }
  return times.map(medianOf);
}

export const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >>> 1] ?? Number.NaN;
