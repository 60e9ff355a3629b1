// The gamma distribution, the regularised incomplete gamma functions P(a, x) and Q(a, x), and the laws of whole numbers whose
// tails they and the incomplete beta function are: Poisson and binomial.

import type { Law } from "./distribution.ts";
import { betaTails, deviance, stirlingRemainder } from "./incomplete-beta.ts";
import { rootBetween } from "./root.ts";
import { normalQuantile } from "./standard-normal.ts";
import { lawByTable } from "./table.ts";

/** `shape` from above 0 to a million; the mean is `shape` times `scale`. */
export function gamma(shape: number, scale: number): Law {
  const cdf = (x: number) => gammaTails(shape, x / scale).lower;
  const survival = (x: number) => gammaTails(shape, x / scale).upper;
  const at = (p: number, q: number) => scale * standardQuantile(shape, p, q);
  return lawByTable(at, { cdf, survival, mean: () => shape * scale, bounds: [0, Number.POSITIVE_INFINITY] });
}

/** The root of the nearer tail on the logarithm, from a bracket round the Wilson-Hilferty approximation. */
function standardQuantile(shape: number, p: number, q: number): number {
  if (p <= 0) return 0;
  if (q <= 0) return Number.POSITIVE_INFINITY;
  const target = Math.log(Math.min(p, q));
  const miss = (x: number) => {
    const { lower, upper } = gammaTails(shape, x);
    return p <= q ? Math.log(lower) - target : target - Math.log(upper);
  };
  const z = normalQuantile(p) / (3 * Math.sqrt(shape));
  const guess = shape * Math.max(1e-8, 1 - 1 / (9 * shape) + z) ** 3;
  let low = guess;
  let high = guess;
  while (low > 1e-300 && miss(low) > 0) low /= 4;
  while (high < 1e300 && miss(high) < 0) high = 2 * high + 1e-300;
  return rootBetween(miss, low, high);
}

/**
 * Both tails of a gamma distribution of scale 1 at x, for a shape from above 0 to about a million: `lower` is P(a, x), `upper` is
 * Q(a, x), each with full relative precision where it is the smaller one.
 * Source: DLMF 8.11.4 (series) below the mean and 8.9.2 (continued fraction, by the modified Lentz method) above it; the
 * common factor x^a e^-x / Gamma(a + 1) after C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
 */
function gammaTails(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(x > 0)) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const factor = Math.exp(-deviance(a, x) - stirlingRemainder(a)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) {
    const lower = factor * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = factor * a * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** 1 + x / (a + 1) + x^2 / ((a + 1) (a + 2)) + … */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < 100_000; k++) {
    term *= x / (a + k);
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  return sum;
}

/** 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - …)), which times x^a e^-x is the upper incomplete gamma function. */
function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / (Math.abs(b) < tiny ? tiny : b);
  let value = d;
  for (let k = 1; k < 100_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = numerator * d + b;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = b + numerator / c;
    c = Math.abs(c) < tiny ? tiny : c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 3e-16) break;
  }
  return value;
}

/** How often something happens that happens `mean` times on average; up to a million. Source: DLMF 8.4.10 for the sum. */
export function poisson(mean: number): Law {
  return counts({
    mean,
    sd: Math.sqrt(mean),
    most: Number.POSITIVE_INFINITY,
    tails: (k) => {
      const { lower, upper } = gammaTails(k + 1, mean);
      return { below: upper, above: lower };
    },
  });
}

/** How many of `trials` succeed, each with the chance `p` between 0 and 1. Source: DLMF 8.17.5 for the sum. */
export function binomial(trials: number, p: number): Law {
  return counts({
    mean: trials * p,
    sd: Math.sqrt(trials * p * (1 - p)),
    most: trials,
    tails: (k) => {
      const { lower, upper } = betaTails(trials - k, k + 1, { x: 1 - p, y: p });
      return { below: lower, above: upper };
    },
  });
}

interface Counts {
  readonly mean: number;
  readonly sd: number;
  readonly most: number;
  /** P(X <= k) and P(X > k) for a whole k from 0 to below `most`. */
  readonly tails: (k: number) => { readonly below: number; readonly above: number };
}

function counts({ mean, sd, most, tails }: Counts): Law {
  const tailsAt = (x: number) => {
    const k = Math.floor(x);
    if (k < 0) return { below: 0, above: 1 };
    return k >= most ? { below: 1, above: 0 } : tails(k);
  };
  /** The smallest whole number that `reaches`, which all above it do too. */
  const smallest = (reaches: (k: number) => boolean): number => {
    let step = Math.max(1, Math.ceil(sd));
    let high = Math.min(most, Math.floor(mean));
    while (high < most && !reaches(high)) {
      high = Math.min(most, high + step);
      step *= 2;
    }
    let low = high;
    step = Math.max(1, Math.ceil(sd));
    while (low >= 0 && reaches(low)) {
      low -= step;
      step *= 2;
    }
    low = Math.max(-1, low);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (reaches(middle)) high = middle;
      else low = middle;
    }
    return high;
  };
  const quantile = (p: number) => (p <= 0 ? 0 : p >= 1 ? most : smallest((k) => tailsAt(k).below >= p));
  const upperQuantile = (q: number) => (q <= 0 ? most : q >= 1 ? 0 : smallest((k) => tailsAt(k).above <= q));
  let table: { readonly from: number; readonly below: Float64Array } | undefined;
  const tabulated = () => {
    const from = quantile(1e-10);
    const to = upperQuantile(1e-10);
    return { from, below: Float64Array.from({ length: to - from + 1 }, (_, k) => tailsAt(from + k).below) };
  };
  return {
    quantile,
    upperQuantile,
    cdf: (x) => tailsAt(x).below,
    survival: (x) => tailsAt(x).above,
    mean: () => mean,
    bounds: [0, most],
    fill: (p, out, n) => {
      table ??= tabulated();
      for (let i = 0; i < n; i++) out[i] = lookUp(table, p[i] as number) ?? quantile(p[i] as number);
    },
  };
}

/** The first entry that reaches p; nothing outside the table. */
function lookUp(
  { from, below }: { readonly from: number; readonly below: Float64Array },
  p: number,
): number | undefined {
  if (p < (below[0] as number) || p > (below.at(-1) as number)) return undefined;
  let low = -1;
  let high = below.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((below[middle] as number) >= p) high = middle;
    else low = middle;
  }
  return from + high;
}
