// The exponential function, inlined into the loops that need it (what comes with the language is called one by one); and laws whose
// quantile function is elementary: a point, uniform, exponential, Weibull, Pareto and logistic.

import { fillWith, finiteOrNull, type Law } from "./distribution.ts";
import { stirlingRemainder } from "./incomplete-beta.ts";

// exp(x) = 2^(k/64) exp(r): k the nearest whole number to 64 x / ln 2, r at most ln 2 / 128, where six terms of the series
// are exact. Source: P.-T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point
// arithmetic", ACM Transactions on Mathematical Software 15 (1989), 144-157.
const parts = 64;
const perUnit = parts / Math.LN2;
/** ln 2 / 64 in two numbers: the first has so few digits that its multiples are exact. */
const high = 0.010830424609594047;
const low = 8.66550983900947e-11;
/** Adding and subtracting it rounds to a whole number. */
const rounding = 1.5 * 2 ** 52;

const roots = Float64Array.from({ length: parts }, (_, k) => 2 ** (k / parts));
const least = -1022;
const powers = Float64Array.from({ length: 1023 - least + 1 }, (_, k) => 2 ** (k + least));

/** e^x to about one unit of the last digit, the same on every machine. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return Math.exp(x);
  const k = x * perUnit + rounding - rounding;
  const r = x - k * high - k * low;
  const root = roots[k & (parts - 1)] as number;
  const series = r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return (root + root * series) * (powers[(k >> 6) - least] as number);
}

/** 1 / (1 + exp(-t)): the inverse of `logit`; exp(-t) may overflow, which gives the 0 it should. */
export const logistic = (t: number): number => 1 / (1 + exp(-t));

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
