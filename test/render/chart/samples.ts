// Samples without chance: evenly spread points of the unit interval, turned into distributions.

import { quantilesOf } from "../../../src/core/estimate/quantiles.ts";

/** The base-2 radical inverses of 1 … count, all inside (0, 1). */
export function evenly(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => {
    let [value, digit] = [0, 0.5];
    for (let rest = index + 1; rest > 0; rest >>= 1, digit /= 2) value += (rest & 1) * digit;
    return value;
  });
}

/** Standard normal, as the sum of a rational approximation: Abramowitz and Stegun 26.2.23, within 4.5e-4. */
function normalQuantile(share: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
  const size =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  return share < 0.5 ? -size : size;
}

export const normalSamples = (mean: number, sd: number, count = 4096): Float64Array =>
  evenly(count).map((share) => mean + sd * normalQuantile(share));

/** With p5 and p95 at the given ends. */
export function logNormalSamples(p5: number, p95: number, count = 4096): Float64Array {
  const [low, high] = [Math.log(p5), Math.log(p95)];
  return normalSamples((low + high) / 2, (high - low) / 2 / 1.6448536269514722, count).map(Math.exp);
}

/** What an estimate tells of samples whose distribution is not known. */
export function known(samples: Float64Array) {
  const quantiles = (at: readonly number[]) => quantilesOf(samples, at);
  const [p5 = Number.NaN, p95 = Number.NaN] = quantiles([0.05, 0.95]);
  return { p5, p95, quantiles, samples: () => samples };
}
