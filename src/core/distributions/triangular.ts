// The triangular distribution.

import { point } from "./elementary.ts";
import { fillWith, type Law } from "./law.ts";

export function triangular(low: number, mode: number, high: number): Law {
  if (low === high) return point(low);
  const width = high - low;
  const rise = (mode - low) * width;
  const fall = (high - mode) * width;
  const rising = (mode - low) / width;
  const fromLow = (p: number) => low + Math.sqrt(p * rise);
  const fromHigh = (q: number) => high - Math.sqrt(q * fall);
  const below = (x: number) => (x - low) ** 2 / rise;
  const above = (x: number) => (high - x) ** 2 / fall;
  const quantile = (p: number) => (p <= rising ? fromLow(p) : fromHigh(1 - p));
  return {
    quantile,
    upperQuantile: (q) => (q < 1 - rising ? fromHigh(q) : fromLow(1 - q)),
    cdf: (x) => (x <= low ? 0 : x >= high ? 1 : x < mode ? below(x) : 1 - above(x)),
    survival: (x) => (x <= low ? 1 : x >= high ? 0 : x < mode ? 1 - below(x) : above(x)),
    mean: () => low / 3 + mode / 3 + high / 3,
    bounds: [low, high],
    fill: fillWith(quantile),
  };
}
