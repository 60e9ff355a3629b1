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

/** A batch is as many runs as take this long, in milliseconds: what is shorter the clock cannot tell. */
const batchTime = 20;

/**
 * The least processor time of each task in milliseconds, over batches that take turns: what it takes where nothing
 * disturbs it. Waiting counts for nothing; the threads of the process that collect garbage and pack count.
 */
export async function leastTimes(tasks: readonly Task[], batches = 7, warmUp = 3): Promise<readonly number[]> {
  const runs = tasks.map(() => 1);
  const least = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let batch = -warmUp; batch < batches; batch++) {
    for (const [k, { run }] of tasks.entries()) {
      const count = runs[k] as number;
      const before = process.cpuUsage();
      for (let round = 0; round < count; round++) await run(round);
      const { user, system } = process.cpuUsage(before);
      const each = (user + system) / 1000 / count;
      if (batch < 0) runs[k] = Math.min(1000, Math.max(1, Math.ceil(batchTime / each)));
      else least[k] = Math.min(least[k] as number, each);
    }
  }
  return least;
}
