// The beta distribution on 0 to 1; PERT, which is one stretched over a low, a mode and a high, and the triangular distribution
// of the three; and Student's t distribution, moved and stretched.

import { fillWith, type Law } from "./distribution.ts";
import { logistic, point } from "./elementary.ts";
import { betaTails, logScaledBeta } from "./incomplete-beta.ts";
import { fillByTable, lawByTable } from "./table.ts";

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

/**
 * Modified PERT with lambda = 4: its mean is (low + 4 mode + high) / 6.
 * Source: D. G. Malcolm et al., "Application of a Technique for Research and Development Program Evaluation",
 * Operations Research 7 (1959), 646-669; D. Vose, "Risk Analysis" (2008) for the beta parameters.
 */
export function pert(low: number, mode: number, high: number): Law {
  if (low === high) return point(low);
  const width = high - low;
  const a = 1 + (4 * (mode - low)) / width;
  const b = 1 + (4 * (high - mode)) / width;
  const unit = beta(a, b);
  const tailsAt = (x: number) => betaTails(a, b, { x: (x - low) / width, y: (high - x) / width });
  return {
    quantile: (p) => low + width * unit.quantile(p),
    upperQuantile: (q) => low + width * unit.upperQuantile(q),
    cdf: (x) => tailsAt(x).lower,
    survival: (x) => tailsAt(x).upper,
    mean: () => low / 6 + (4 * mode) / 6 + high / 6,
    bounds: [low, high],
    fill: (p, out, n) => {
      unit.fill(p, out, n);
      for (let i = 0; i < n; i++) out[i] = low + width * (out[i] as number);
    },
  };
}

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
