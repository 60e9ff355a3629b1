// The uniform distribution.

import type { Law } from "./law.ts";
import { point } from "./point.ts";

export function uniform(low: number, high: number): Law {
  if (low === high) return point(low);
  const width = high - low;
  return {
    quantile: (p) => (p >= 1 ? high : low + p * width),
    upperQuantile: (q) => (q >= 1 ? low : high - q * width),
    cdf: (x) => Math.min(1, Math.max(0, (x - low) / width)),
    survival: (x) => Math.min(1, Math.max(0, (high - x) / width)),
    mean: () => low + width / 2,
    bounds: [low, high],
    fill: (p, out, n) => {
      for (let i = 0; i < n; i++) out[i] = low + (p[i] as number) * width;
    },
  };
}
