// The metalog distribution through three quantiles that a person gave.

import { UserError } from "../errors.ts";
import { tell } from "../tell.ts";
import { fillWith, finiteOrNull, type Law, meanByQuantiles } from "./distribution.ts";

/** The 5%, 50% and 95% quantiles, and the ends of the support, which may be infinite. */
export interface Triplet {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly low: number;
  readonly high: number;
}

interface Shape {
  readonly median: number;
  readonly scale: number;
  readonly skew: number;
}

const logit95 = Math.log(19);

// 1 / max of (y - 1/2) + y (1 - y) logit y: a larger skew would make the quantile function turn back.
const greatestSkew = 1.6671131192019295;

/**
 * The symmetric-percentile-triplet metalog: the quantile function M(p) = a1 + a2 logit p + a3 (p - 1/2) logit p of x, or
 * of ln(x - low), -ln(high - x), ln((x - low) / (high - x)) where the support is bounded.
 * Source: T. W. Keelin, "The Metalog Distributions", Decision Analysis 13 (2016), 243-277, equations 6, 11, 14 and
 * table 3.
 * @throws UserError `distribution.metalog` where the three are out of order or too lopsided: see `metalogMedians`.
 */
export function metalog(triplet: Triplet): Law {
  const shape = shapeOf(triplet);
  if (!shape) throw infeasible(triplet);
  const { median, scale, skew } = shape;
  const { low, high } = triplet;
  const { toValue, toLine } = transform(low, high);
  const onLine = (logit: number) => {
    const lean = 1 / (1 + Math.exp(-logit)) - 0.5;
    return median + (scale + skew * lean) * logit;
  };
  const quantile = (p: number) => (p <= 0 ? low : p >= 1 ? high : toValue(onLine(Math.log(p / (1 - p)))));
  const upperQuantile = (q: number) => (q <= 0 ? high : q >= 1 ? low : toValue(onLine(Math.log((1 - q) / q))));
  const logitAt = (x: number) => logitOf(shape, toLine(x));
  return {
    quantile,
    upperQuantile,
    cdf: (x) => (x <= low ? 0 : x >= high ? 1 : 1 / (1 + Math.exp(-logitAt(x)))),
    survival: (x) => (x <= low ? 1 : x >= high ? 0 : 1 / (1 + Math.exp(logitAt(x)))),
    mean: () => meanOf(shape, triplet, quantile, upperQuantile),
    bounds: [low, high],
    fill: fillWith(quantile),
  };
}

/**
 * The 5%, 50% and 95% quantiles of the metalog through three quantiles at levels of their own, rising from above 0 to
 * below 1: the three coefficients of Keelin's quantile function, solved for by Cramer's rule on the bounded scale.
 */
export function tripletThrough(
  levels: readonly [number, number, number],
  values: readonly [number, number, number],
  { low, high }: Pick<Triplet, "low" | "high">,
): Triplet {
  const { toValue, toLine } = transform(low, high);
  const rows = levels.map((p) => {
    const logit = Math.log(p / (1 - p));
    return [1, logit, (p - 0.5) * logit] as const;
  });
  const line = values.map(toLine);
  const determinant = (replaced?: number) => {
    const [a, b, c] = rows.map((row, at) => row.map((each, column) => (column === replaced ? (line[at] ?? 0) : each)));
    const minor = (i: number, j: number) => (b?.[i] ?? 0) * (c?.[j] ?? 0) - (b?.[j] ?? 0) * (c?.[i] ?? 0);
    return (a?.[0] ?? 0) * minor(1, 2) - (a?.[1] ?? 0) * minor(0, 2) + (a?.[2] ?? 0) * minor(0, 1);
  };
  const whole = determinant();
  const [median = 0, scale = 0, skew = 0] = [0, 1, 2].map((column) => determinant(column) / whole);
  const at = (logit: number, lean: number) => toValue(median + (scale + skew * lean) * logit);
  return { p5: at(-logit95, -0.45), p50: toValue(median), p95: at(logit95, 0.45), low, high };
}

/** The medians between which (both excluded) a metalog goes through p5 and p95 within the bounds. */
export function metalogMedians({ p5, p95, low, high }: Omit<Triplet, "p50">): readonly [from: number, to: number] {
  const { toValue, toLine } = transform(low, high);
  const middle = (toLine(p5) + toLine(p95)) / 2;
  const width = toLine(p95) - toLine(p5);
  const most = (greatestSkew * 0.45 * width) / 2;
  return [toValue(middle - most), toValue(middle + most)];
}

/** The coefficients of the quantile function; undefined where it would turn back. */
export function shapeOf({ p5, p50, p95, low, high }: Triplet): Shape | undefined {
  if (!(low < p5 && p5 < p50 && p50 < p95 && p95 < high)) return undefined;
  const { toLine } = transform(low, high);
  const median = toLine(p50);
  const upper = toLine(p95) - median;
  const lower = median - toLine(p5);
  const scale = (upper + lower) / (2 * logit95);
  const skew = (upper - lower) / (0.9 * logit95);
  return Math.abs(skew) < greatestSkew * scale ? { median, scale, skew } : undefined;
}

/** Between the support and the whole line. */
function transform(low: number, high: number): { toValue: (line: number) => number; toLine: (x: number) => number } {
  const hasLow = low > Number.NEGATIVE_INFINITY;
  const hasHigh = high < Number.POSITIVE_INFINITY;
  if (hasLow && hasHigh) {
    const width = high - low;
    return {
      toValue: (z) => (z < 0 ? low + width / (1 + Math.exp(-z)) : high - width / (1 + Math.exp(z))),
      toLine: (x) => Math.log(x - low) - Math.log(high - x),
    };
  }
  if (hasLow) return { toValue: (z) => low + Math.exp(z), toLine: (x) => Math.log(x - low) };
  if (hasHigh) return { toValue: (z) => high - Math.exp(-z), toLine: (x) => -Math.log(high - x) };
  return { toValue: (z) => z, toLine: (x) => x };
}

/** The logit of the probability below `line`, by Newton's method kept inside a bracket. */
function logitOf({ median, scale, skew }: Shape, line: number): number {
  const distance = (line - median) / scale;
  const ratio = skew / scale;
  let low = Math.min(0, 12 * distance);
  let high = Math.max(0, 12 * distance);
  let logit = distance;
  for (let i = 0; i < 100; i++) {
    const p = 1 / (1 + Math.exp(-logit));
    const error = (1 + ratio * (p - 0.5)) * logit - distance;
    if (error > 0) high = Math.min(high, logit);
    else low = Math.max(low, logit);
    const slope = 1 + ratio * (p - 0.5 + p * (1 - p) * logit);
    const newton = logit - error / slope;
    const next = newton >= low && newton <= high ? newton : (low + high) / 2;
    if (Math.abs(next - logit) <= 4e-16 * Math.abs(logit)) return next;
    logit = next;
  }
  return logit;
}

/** On an exponential scale a tail as heavy as 1 / q has no mean. */
function meanOf(
  { median, scale, skew }: Shape,
  { low, high }: Triplet,
  quantile: (p: number) => number,
  upperQuantile: (q: number) => number,
): number | null {
  const isOpenBelow = low === Number.NEGATIVE_INFINITY;
  const isOpenAbove = high === Number.POSITIVE_INFINITY;
  if (isOpenBelow && isOpenAbove) return finiteOrNull(median + skew / 2);
  if (isOpenAbove && scale + skew / 2 >= 1) return null;
  if (isOpenBelow && scale - skew / 2 >= 1) return null;
  return meanByQuantiles(quantile, upperQuantile);
}

function infeasible(triplet: Triplet): UserError {
  const { p5, p50, p95, low, high } = triplet;
  const got = `\`${p5}, ${p50}, ${p95}\``;
  if (!(low < p5 && p5 < p95 && p95 < high)) {
    const message = tell`Expected the 5%, 50% and 95% values in rising order between ${low} and ${high}, got ${got}`;
    return new UserError("distribution.metalog", message, { hint: tell`Put the smallest first and the largest last` });
  }
  const [from = low, to = high] = metalogMedians(triplet).map((median) => Number(median.toPrecision(4)));
  const message = tell`Expected a median between ${from} and ${to} for 5% at ${p5} and 95% at ${p95}, got ${got}`;
  return new UserError("distribution.metalog", message, {
    hint: tell`Move the median towards the middle, or leave it out`,
  });
}
