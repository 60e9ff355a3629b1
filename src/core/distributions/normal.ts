// The normal distribution.

import { fillByScores, type Law } from "./law.ts";
import { point } from "./point.ts";
import { normalCdf, normalQuantile, normalSurvival, normalUpperQuantile } from "./standard-normal.ts";

export function normal(mean: number, sd: number): Law {
  if (sd === 0) return point(mean);
  return {
    quantile: (p) => mean + sd * normalQuantile(p),
    upperQuantile: (q) => mean + sd * normalUpperQuantile(q),
    cdf: (x) => normalCdf((x - mean) / sd),
    survival: (x) => normalSurvival((x - mean) / sd),
    mean: () => mean,
    bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ...fillByScores((z, out, n) => {
      for (let i = 0; i < n; i++) out[i] = mean + sd * (z[i] as number);
    }),
  };
}
