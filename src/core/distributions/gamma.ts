// The gamma distribution.

import { gammaTails } from "./incomplete-gamma.ts";
import type { Law } from "./law.ts";
import { rootBetween } from "./root.ts";
import { normalQuantile } from "./standard-normal.ts";
import { lawByTable } from "./tabulated-by.ts";

/** `shape` from above 0 to a million; the mean is `shape` times `scale`. */
export function gamma(shape: number, scale: number): Law {
  const cdf = (x: number) => gammaTails(shape, x / scale).lower;
  const survival = (x: number) => gammaTails(shape, x / scale).upper;
  const at = (p: number, q: number) => scale * standardQuantile(shape, p, q);
  return lawByTable(at, { cdf, survival, mean: () => shape * scale, bounds: [0, Number.POSITIVE_INFINITY] });
}

/** The root of the nearer tail on the logarithm, from a bracket round the Wilson-Hilferty approximation. */
function standardQuantile(shape: number, p: number, q: number): number {
  if (p <= 0) return 0;
  if (q <= 0) return Number.POSITIVE_INFINITY;
  const target = Math.log(Math.min(p, q));
  const miss = (x: number) => {
    const { lower, upper } = gammaTails(shape, x);
    return p <= q ? Math.log(lower) - target : target - Math.log(upper);
  };
  const z = normalQuantile(p) / (3 * Math.sqrt(shape));
  const guess = shape * Math.max(1e-8, 1 - 1 / (9 * shape) + z) ** 3;
  let low = guess;
  let high = guess;
  while (low > 1e-300 && miss(low) > 0) low /= 4;
  while (high < 1e300 && miss(high) < 0) high = 2 * high + 1e-300;
  return rootBetween(miss, low, high);
}
