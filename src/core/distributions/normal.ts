// The normal distribution, and the log-normal: ln x is normal.

import { point } from "./elementary.ts";
import { exp } from "./exponential.ts";
import { fillByScores, finiteOrNull, type Law } from "./law.ts";
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

/** `mu` and `sigma` are the mean and standard deviation of ln x. */
export function logNormal(mu: number, sigma: number): Law {
  if (sigma === 0) return point(Math.exp(mu));
  return {
    quantile: (p) => Math.exp(mu + sigma * normalQuantile(p)),
    upperQuantile: (q) => Math.exp(mu + sigma * normalUpperQuantile(q)),
    cdf: (x) => (x > 0 ? normalCdf((Math.log(x) - mu) / sigma) : 0),
    survival: (x) => (x > 0 ? normalSurvival((Math.log(x) - mu) / sigma) : 1),
    mean: () => finiteOrNull(Math.exp(mu + (sigma * sigma) / 2)),
    bounds: [0, Number.POSITIVE_INFINITY],
    ...fillByScores((z, out, n) => {
      for (let i = 0; i < n; i++) out[i] = exp(mu + sigma * (z[i] as number));
    }),
  };
}
