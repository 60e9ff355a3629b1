// The beta distribution on 0 to 1.

import { logistic } from "./exponential.ts";
import { betaTails, logScaledBeta } from "./incomplete-beta.ts";
import type { Law } from "./law.ts";
import { fillByTable } from "./table.ts";

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
