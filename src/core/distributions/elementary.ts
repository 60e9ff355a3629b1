// Laws whose quantile function is elementary: a point, uniform, exponential, Weibull, Pareto and logistic.

import { fillWith, finiteOrNull, type Law } from "./distribution.ts";
import { stirlingRemainder } from "./incomplete-beta.ts";

/** P(X > x) = exp(-x / mean). */
export const exponential = (mean: number): Law => weibull(1, mean);

/** P(X > x) = exp(-(x / scale)^shape). */
export function weibull(shape: number, scale: number): Law {
  const quantile = (p: number) => (p >= 1 ? Number.POSITIVE_INFINITY : scale * (-Math.log1p(-p)) ** (1 / shape));
  const power = (x: number) => (x > 0 ? (x / scale) ** shape : 0);
  return {
    quantile,
    upperQuantile: (q) => (q <= 0 ? Number.POSITIVE_INFINITY : scale * Math.max(0, -Math.log(q)) ** (1 / shape)),
    cdf: (x) => -Math.expm1(-power(x)),
    survival: (x) => Math.exp(-power(x)),
    mean: () => finiteOrNull(scale * gammaOf(1 + 1 / shape)),
    bounds: [0, Number.POSITIVE_INFINITY],
    fill: fillWith(quantile),
  };
}

/** Gamma(x) for x of at least 1. */
const gammaOf = (x: number): number =>
  x === 2 ? 1 : Math.exp((x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingRemainder(x));

/** P(X > x) = (min / x)^alpha from `min` on. */
export function pareto(min: number, alpha: number): Law {
  const quantile = (p: number) => (p >= 1 ? Number.POSITIVE_INFINITY : min * Math.exp(-Math.log1p(-p) / alpha));
  return {
    quantile,
    upperQuantile: (q) => (q <= 0 ? Number.POSITIVE_INFINITY : min * q ** (-1 / alpha)),
    cdf: (x) => (x > min ? -Math.expm1(alpha * Math.log(min / x)) : 0),
    survival: (x) => (x > min ? (min / x) ** alpha : 1),
    mean: () => (alpha > 1 ? finiteOrNull((alpha * min) / (alpha - 1)) : null),
    bounds: [min, Number.POSITIVE_INFINITY],
    fill: fillWith(quantile),
  };
}

/** P(X <= x) = 1 / (1 + exp(-(x - mean) / scale)). */
export function logisticLaw(mean: number, scale: number): Law {
  const quantile = (p: number) => mean + scale * (Math.log(p) - Math.log1p(-p));
  return {
    quantile,
    upperQuantile: (q) => mean - scale * (Math.log(q) - Math.log1p(-q)),
    cdf: (x) => 1 / (1 + Math.exp(-(x - mean) / scale)),
    survival: (x) => 1 / (1 + Math.exp((x - mean) / scale)),
    mean: () => mean,
    bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    fill: fillWith(quantile),
  };
}

export function point(value: number): Law {
  return {
    quantile: () => value,
    upperQuantile: () => value,
    cdf: (x) => (x >= value ? 1 : 0),
    survival: (x) => (x >= value ? 0 : 1),
    mean: () => value,
    bounds: [value, value],
    fill: (_p, out, n) => {
      out.fill(value, 0, n);
    },
  };
}

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
