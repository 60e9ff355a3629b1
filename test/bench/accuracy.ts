// How many samples an engine needs for an answer one can rely on.

import type { Engine } from "./engines.ts";
import { exact } from "./gap-model.ts";

export const seeds = 100;
const allowedMisses = 5;

/**
 * The fewest samples, of the numbers offered in rising order, with which p5, median and p95 of the gap model all lie
 * within `tolerance` of the exact values for at least 95 of 100 seeds.
 */
export async function samplesFor(engine: Engine, offered: readonly number[], tolerance: number): Promise<number> {
  for (const samples of offered) if (await isAccurate(engine, samples, tolerance)) return samples;
  throw new Error(`Expected ${offered.at(-1)} samples to be enough for ${engine.name}`);
}

async function isAccurate(engine: Engine, samples: number, tolerance: number): Promise<boolean> {
  let misses = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const quantiles = await engine.quantiles(samples, seed);
    const near = quantiles.every((value, k) => Math.abs(value / (exact[k] as number) - 1) <= tolerance);
    if (!near && ++misses > allowedMisses) return false;
  }
  return true;
}
