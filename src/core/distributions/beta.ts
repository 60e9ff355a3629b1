// The beta distribution on 0 to 1, and Student's t distribution, moved and stretched.

import { logistic } from "./exponential.ts";
import { betaTails, logScaledBeta } from "./incomplete-beta.ts";
import type { Law } from "./law.ts";
import { fillByTable } from "./table.ts";
import { lawByTable } from "./tabulated-by.ts";

export function beta(a: number, b: number): Law {
  const lower = logitOfLower(a, b);
  const upper = logitOfLower(b, a);
  const logitQuantile = (p: number, q: number) => {
    if (p <= 0) return Number.NEGATIVE_INFINITY;
    if (q <= 0) return Number.POSITIVE_INFINITY;
    return lower.nearEnd(p) ?? negated(upper.nearEnd(q)) ?? (p <= q ? lower.solved(p) : -upper.solved(q));
  };
  const quantile = (p: number) => logistic(logitQuantile(p, 1 - p));
  const at = (x: number) => betaTails(a, b, { x, y: 1 - x });
  return {
    quantile,
    upperQuantile: (q) => logistic(logitQuantile(1 - q, q)),
    cdf: (x) => at(x).lower,
    survival: (x) => at(x).upper,
    mean: () => a / (a + b),
    bounds: [0, 1],
    fill: fillByTable({
      variableAt: logitQuantile,
      logitAt: (t) => {
        const tails = betaTails(a, b, { x: logistic(t), y: logistic(-t) });
        return Math.log(tails.lower / tails.upper);
      },
      toValue: logistic,
      tolerance: () => 2e-11,
    }),
  };
}

const negated = (x: number | undefined): number | undefined => (x === undefined ? undefined : -x);

/** The logit of the x below which p lies: by its limit next to 0, and by iteration. */
function logitOfLower(a: number, b: number) {
  const limit = logScaledBeta(a, b);
  const center = Math.log(a) - Math.log(b);
  const asymptote = (p: number) => (Math.log(p) + limit) / a;
  return {
    nearEnd: (p: number): number | undefined => {
      const t = asymptote(p);
      return t < -40 - Math.log1p(a + b) ? t : undefined;
    },
    /**
     * The logit of a beta variable has a log-concave density, therefore the logarithm of its cdf is concave and below
     * its asymptote: Newton's method on it converges from anywhere, and at most one step overshoots.
     */
    solved: (p: number): number => {
      const target = Math.log(p);
      const least = asymptote(p);
      let t = Math.max(center, least);
      let above = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 100; i++) {
        const { lower, logitDensity } = betaTails(a, b, { x: logistic(t), y: logistic(-t) });
        if (lower >= p) above = Math.min(above, t);
        const step = ((target - Math.log(lower)) * lower) / logitDensity;
        const next = lower > 0 ? Math.max(least, t + step) : (t + Math.min(above, center)) / 2;
        const moved = Math.abs(next - t);
        t = next;
        if (!(moved > 1e-9)) break;
      }
      return t;
    },
  };
}

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
