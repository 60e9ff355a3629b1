// The regularised incomplete beta function I_x(a, b) and the density factor that goes with it.

import { normalCdf } from "./standard-normal.ts";

export interface Tails {
  readonly lower: number;
  readonly upper: number;
  /** x^a y^b / B(a, b): the density of x times x y, or the density of logit x. */
  readonly logitDensity: number;
}

/**
 * Both tails of a beta distribution at `x`, each with full relative precision; `y` is 1 - x, with the digits that 1 - x may have lost.
 * Source: DLMF 8.17.22 (continued fraction, by the modified Lentz method) on the side of the mean where it converges
 * quickly, and where both parameters are above a million the leading terms of N. M. Temme, "The uniform asymptotic
 * expansion of a class of integrals related to cumulative distribution functions", SIAM Journal on Mathematical
 * Analysis 13 (1982), 239-253, whose error is below 1e-9 there.
 */
export function betaTails(a: number, b: number, { x, y }: { readonly x: number; readonly y: number }): Tails {
  if (Number.isNaN(x)) return { lower: x, upper: x, logitDensity: x };
  if (x <= 0) return { lower: 0, upper: 1, logitDensity: 0 };
  if (y <= 0) return { lower: 1, upper: 0, logitDensity: 0 };
  const n = a + b;
  const distance = deviance(a, n * x) + deviance(b, n * y);
  const logitDensity =
    Math.sqrt((a / n) * (b / (2 * Math.PI))) *
    Math.exp(stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b) - distance);
  if (Math.min(a, b) > 1e6) return { ...largeTails(a, b, x, distance), logitDensity };
  if (x < (a + 1) / (n + 2)) {
    const lower = (logitDensity / a) * continuedFraction(a, b, x);
    return { lower, upper: 1 - lower, logitDensity };
  }
  const upper = (logitDensity / b) * continuedFraction(b, a, y);
  return { lower: 1 - upper, upper, logitDensity };
}

/** I_x(a, b) = x^a y^b / (a B(a, b)) times this. */
function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let value = d;
  for (let m = 1; m < 20_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    c = 1 + even / c;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = Math.abs(c) < tiny ? tiny : c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    c = 1 + odd / c;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = Math.abs(c) < tiny ? tiny : c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 3e-16) break;
  }
  return value;
}

function largeTails(a: number, b: number, x: number, distance: number): Pick<Tails, "lower" | "upper"> {
  const n = a + b;
  const mean = a / n;
  const offset = x - mean;
  const spread = Math.sqrt(mean * (b / n));
  const z = Math.sign(offset) * Math.sqrt(2 * distance);
  // Near the mean the difference below would be of rounding errors only, and its limit is closer.
  const isNear = Math.abs(z) < 5e-6 * Math.sqrt(n);
  const slope = isNear ? (1 - 2 * mean) / (3 * spread) : Math.sqrt(n) / z - spread / offset;
  const correction = (slope * Math.exp(-distance)) / Math.sqrt(2 * Math.PI * n);
  return { lower: normalCdf(z) + correction, upper: normalCdf(-z) - correction };
}

/**
 * observed ln(observed / expected) + expected - observed, without cancellation where the two are close.
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000), function bd0.
 */
export function deviance(observed: number, expected: number): number {
  const difference = observed - expected;
  if (Math.abs(difference) > 0.1 * (observed + expected)) {
    return observed * Math.log(observed / expected) - difference;
  }
  const ratio = difference / (observed + expected);
  let sum = difference * ratio;
  let term = 2 * observed * ratio;
  for (let k = 3; k < 100; k += 2) {
    term *= ratio * ratio;
    const next = sum + term / k;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * What Stirling's formula lacks: ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi) / 2), for x > 0.
 * Source: DLMF 5.11.1 from 12 upwards, reached from below by the recurrence of Gamma.
 */
export function stirlingRemainder(x: number): number {
  let sum = 0;
  let t = x;
  for (; t < 12; t += 1) sum += (t + 0.5) * Math.log1p(1 / t) - 1;
  const s = 1 / (t * t);
  const series =
    (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360_360 - s / 156)))))) / t;
  return sum + series;
}

/** ln(a B(a, b)), precise also for the smallest a: I_x(a, b) tends to x^a over its exponential as x tends to 0. */
export function logScaledBeta(a: number, b: number): number {
  const n = a + b;
  const powers = 0.5 * Math.log1p(a) + a * Math.log((1 + a) / n) - (b - 0.5) * Math.log1p(a / b);
  const remainders = stirlingRemainder(1 + a) + stirlingRemainder(b) - stirlingRemainder(n);
  return powers + remainders + 0.5 * Math.log(2 * Math.PI) - 1;
}
