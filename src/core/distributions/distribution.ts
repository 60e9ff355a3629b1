// The distributions an assumption can have, as data; `distributions/` has the mathematics of each.

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
