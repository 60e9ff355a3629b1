// The distributions an assumption can have, as data; and what every one can answer: the functions of a probability law, exact
// in both tails.

export type Distribution =
  | { readonly kind: "point"; readonly value: number }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  /** `mu` and `sigma` are the mean and standard deviation of ln x. */
  | { readonly kind: "log-normal"; readonly mu: number; readonly sigma: number }
  /** `mu` and `sigma` are the mean and standard deviation of ln(x / (1 - x)). */
  | { readonly kind: "logit-normal"; readonly mu: number; readonly sigma: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  /** Modified PERT with lambda = 4. */
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "beta"; readonly alpha: number; readonly beta: number }
  | { readonly kind: "exponential"; readonly mean: number }
  /** The mean is `shape` times `scale`. */
  | { readonly kind: "gamma"; readonly shape: number; readonly scale: number }
  | { readonly kind: "weibull"; readonly shape: number; readonly scale: number }
  /** From `min` on, with the tail x^-alpha. */
  | { readonly kind: "pareto"; readonly min: number; readonly alpha: number }
  | { readonly kind: "logistic"; readonly mean: number; readonly scale: number }
  | { readonly kind: "student-t"; readonly df: number; readonly mean: number; readonly scale: number }
  | { readonly kind: "poisson"; readonly mean: number }
  | { readonly kind: "binomial"; readonly trials: number; readonly p: number }
  /** Three quantiles given by a person; `low` and `high` bound the support (may be infinite). */
  | {
      readonly kind: "metalog";
      readonly p5: number;
      readonly p50: number;
      readonly p95: number;
      readonly low: number;
      readonly high: number;
    }
  /** `by` times `of`; by -1 mirrors. */
  | { readonly kind: "scaled"; readonly by: number; readonly of: Distribution }
  /** `of` given that it lies between `low` and `high`, renormalised. */
  | { readonly kind: "truncated"; readonly low: number; readonly high: number; readonly of: Distribution }
  /** Weights are positive and sum to 1. */
  | {
      readonly kind: "mixture";
      readonly components: readonly { readonly weight: number; readonly of: Distribution }[];
    };

/** What a quantity can be at all: anything, above zero, or a share from 0 to 1. */
export type Support = "any" | "positive" | "share";

/** The standard normal quantile of 95%: a 90% interval is the median and this many standard deviations either side. */
export const z95 = 1.6448536269514722;

/**
 * Both tails have their own functions because `1 - p` drops the digits that tell a far upper tail apart: `survival(x)`
 * is 1 - cdf(x) and `upperQuantile(q)` is quantile(1 - q), each computed without that subtraction.
 */
export interface Law {
  /** The smallest x with cdf(x) >= p, for p from 0 to 1. */
  readonly quantile: (p: number) => number;
  /** The value that is exceeded with probability q. */
  readonly upperQuantile: (q: number) => number;
  /** P(X <= x). */
  readonly cdf: (x: number) => number;
  /** P(X > x). */
  readonly survival: (x: number) => number;
  /** `null` where there is none or it is not a finite number. */
  readonly mean: () => number | null;
  /** The ends of the support, infinite where it has none. */
  readonly bounds: readonly [low: number, high: number];
  /**
   * Writes the quantiles of the first n of `p` to `out`; both may be the same array. Beta, gamma, PERT, Student's t, truncated
   * and mixture are interpolated to about 1e-11 relative, what is made of normals to 1e-13; the others equal `quantile`.
   */
  readonly fill: (p: Float64Array, out: Float64Array, n: number) => void;
  /** For what is made of normals: the same from standard normal quantiles in place of probabilities. */
  readonly fillScores?: Law["fill"];
  /** Writes the natural logarithms of the values, from standard normal quantiles; for what is above zero. */
  readonly fillLogarithms?: Law["fill"];
  /** The parts of a mixture, so that it can be scaled, truncated and nested part by part. */
  readonly components?: readonly Component[];
}

export interface Component {
  /** Positive; the weights of a mixture sum to 1. */
  readonly weight: number;
  readonly of: Law;
}

/** The plain loop for laws whose quantile is cheap. */
export const fillWith =
  (quantile: (p: number) => number): Law["fill"] =>
  (p, out, n) => {
    for (let i = 0; i < n; i++) out[i] = quantile(p[i] as number);
  };

export const finiteOrNull = (x: number): number | null => (Number.isFinite(x) ? x : null);

/**
 * The integral of the quantile function from 0 to 1 by the double exponential rule, which takes the unbounded ends of a
 * tail in its stride; about 1e-13 for smooth quantile functions.
 * Source: H. Takahasi and M. Mori, "Double exponential formulas for numerical integration", Publications of RIMS 9
 * (1974), 721-741.
 */
export function meanByQuantiles(quantile: (p: number) => number, upperQuantile: (q: number) => number): number | null {
  const step = 1 / 64;
  const halfPi = Math.PI / 2;
  let sum = 0.5 * halfPi * quantile(0.5);
  let weights = 0.5 * halfPi;
  for (let i = 1; i <= 6 / step; i++) {
    const t = i * step;
    const tail = 1 / (1 + Math.exp(2 * halfPi * Math.sinh(t)));
    const weight = 2 * halfPi * Math.cosh(t) * tail * (1 - tail);
    if (weight < 1e-300) break;
    sum += weight * (quantile(tail) + upperQuantile(tail));
    weights += 2 * weight;
  }
  return finiteOrNull(sum / weights);
}
