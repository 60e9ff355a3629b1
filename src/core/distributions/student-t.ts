// Student's t distribution, moved and stretched.

import { beta } from "./beta.ts";
import { betaTails } from "./incomplete-beta.ts";
import type { Law } from "./law.ts";
import { lawByTable } from "./tabulated-by.ts";

/**
 * `mean` + `scale` t with `df` degrees of freedom: df / (df + t^2) is beta distributed.
 * Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1 and 26.5.27.
 */
export function studentT(df: number, mean: number, scale: number): Law {
  const far = beta(df / 2, 0.5);
  const near = beta(0.5, df / 2);
  const below = (p: number) => {
    if (p <= 0) return Number.NEGATIVE_INFINITY;
    // In the tail df / (df + t^2) is small, next to the middle what it lacks to 1.
    if (p < 0.25) return -Math.sqrt(df * (1 / far.quantile(2 * p) - 1));
    const lack = near.quantile(1 - 2 * p);
    return -Math.sqrt((df * lack) / (1 - lack));
  };
  const at = (p: number, q: number) => mean + scale * (p <= q ? below(p) : -below(q));
  const tail = (t: number) => betaTails(df / 2, 0.5, { x: df / (df + t * t), y: (t * t) / (df + t * t) }).lower / 2;
  const lower = (t: number) => (t <= 0 ? tail(t) : 1 - tail(t));
  const cdf = (x: number) => lower((x - mean) / scale);
  const survival = (x: number) => lower(-(x - mean) / scale);
  const bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  return lawByTable(at, { cdf, survival, mean: () => (df > 1 ? mean : null), bounds });
}
