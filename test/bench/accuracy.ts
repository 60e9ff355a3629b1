// How many samples, and so how much time, an engine needs for an answer one can rely on.

import type { Engine } from "./engines.ts";
import { exact } from "./gap-model.ts";
import { medianTimes } from "./timing.ts";

export interface Accuracy {
  readonly samples: number;
  readonly milliseconds: number;
}

export const seeds = 100;
const allowedMisses = 5;
const tolerance = 0.01;

/**
 * The fewest samples, of the numbers offered in rising order, with which p5, median and p95 all lie within 1% of the
 * exact values for at least 95 of 100 seeds, and the median time of a run with so many.
 */
export async function timeToOnePercent(engine: Engine, offered: readonly number[]): Promise<Accuracy | undefined> {
  for (const samples of offered) {
    if (!(await isAccurate(engine, samples))) continue;
    const [milliseconds = Number.NaN] = await medianTimes(
      [{ name: engine.name, run: (seed) => engine.quantiles(samples, seed) }],
      51,
      200,
    );
    return { samples, milliseconds };
  }
  return undefined;
}

async function isAccurate(engine: Engine, samples: number): Promise<boolean> {
  let misses = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const quantiles = await engine.quantiles(samples, seed);
    const near = quantiles.every((value, k) => Math.abs(value / (exact[k] as number) - 1) <= tolerance);
    if (!near && ++misses > allowedMisses) return false;
  }
  return true;
}
