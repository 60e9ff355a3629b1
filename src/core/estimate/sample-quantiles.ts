// Quantiles of the samples of an output, past the trials that gave no number, and how many digits of one the trials warrant.

import type { Samples } from "../evaluation/evaluate.ts";
import { quantilesOf } from "./quantiles.ts";

interface SampleQuantiles {
  readonly quantiles: readonly number[];
  /** Half-widths of 95% confidence intervals. */
  readonly errors: readonly number[];
}

/**
 * Of samples that are all finite numbers. Logarithms are put in order as they are: only the quantiles themselves pass
 * through the exponential.
 */
export function sampleQuantiles(good: Samples, probabilities: readonly number[]): SampleQuantiles {
  const { quantiles, errors } = quantilesWithErrors(good.column, probabilities);
  if (!good.logarithmic) return { quantiles, errors };
  const values = quantiles.map(Math.exp);
  return { quantiles: values, errors: errors.map((error, k) => (values[k] as number) * Math.expm1(error)) };
}

/** The quantiles of samples that are all finite numbers. */
export function quantilesIn({ column, logarithmic }: Samples, probabilities: readonly number[]): readonly number[] {
  const found = quantilesOf(column, probabilities);
  return logarithmic ? found.map(Math.exp) : found;
}

// ln(1.7976931348623157e308): above it the value itself is infinite.
const largestLogarithm = 709.782712893384;

/** The samples without those whose value is not a finite number; the same object where there are none. */
export function goodSamples(samples: Samples): Samples {
  const { column, logarithmic } = samples;
  const good = upTo(column, logarithmic ? largestLogarithm : Number.MAX_VALUE);
  return good === column ? samples : { ...samples, column: good };
}

/** The finite numbers of a column; the same column where all are. */
export const finiteOf = (column: Float64Array): Float64Array => upTo(column, Number.MAX_VALUE);

function upTo(column: Float64Array, limit: number): Float64Array {
  const isGood = (value: number) => value <= limit && value >= -Number.MAX_VALUE;
  for (let i = 0; i < column.length; i++) if (!isGood(column[i] as number)) return column.filter(isGood);
  return column;
}

// The 97.5% point of Student's t with 15 degrees of freedom.
const batches = 16;
const t15 = 2.131449545559323;

/** How far to either side of a quantile the slope of the quantile function is taken. */
const window = 0.02;

/**
 * Quantiles (between 0.02 and 0.98) with half the width of a 95% confidence interval for each, from samples in the order
 * of their Sobol points. These are cut into 16 consecutive batches; when their number is 16 times a power of 2 each batch
 * is a scrambled net of its own, so that what the even spread gains within a batch is counted. The gain across batches is
 * not (for smooth models the true error is some times smaller), which errs towards fewer digits. What differs between the
 * batches is the share of samples up to the quantile, and the quantile function's slope turns it into an error of the
 * value. Fewer than 16 samples per batch warrant nothing: the half-width is infinite.
 * Source: the method of batch means, A. B. Owen, "Monte Carlo Theory, Methods and Examples" (2013), chapters 11 and 17
 * (randomised quasi-Monte Carlo replicates); for the slope, R. S. Woodruff, "Confidence intervals for medians and other
 * position measures", Journal of the American Statistical Association 47 (1952), 635-646.
 */
export function quantilesWithErrors(
  samples: Float64Array,
  probabilities: readonly number[],
): { readonly quantiles: readonly number[]; readonly errors: readonly number[] } {
  const around = probabilities.flatMap((p) => [p - window, p, p + window]);
  const found = quantilesOf(samples, around);
  const quantiles = probabilities.map((_, k) => found[3 * k + 1] as number);
  const size = Math.floor(samples.length / batches);
  if (size < 16) return { quantiles, errors: probabilities.map(() => Number.POSITIVE_INFINITY) };
  const errors = quantiles.map((quantile, k) => {
    const rise = (found[3 * k + 2] as number) - (found[3 * k] as number);
    const shares = Array.from({ length: batches }, (_, batch) => shareUpTo(quantile, samples, batch * size, size));
    // However even the batches are, a quantile is not known better than to one sample.
    const error = (Math.hypot(halfWidth(shares), 1 / samples.length) * rise) / (2 * window);
    return Number.isFinite(error) ? error : Number.POSITIVE_INFINITY;
  });
  return { quantiles, errors };
}

function shareUpTo(limit: number, samples: Float64Array, start: number, size: number): number {
  let count = 0;
  for (let i = start; i < start + size; i++) if ((samples[i] as number) <= limit) count++;
  return count / size;
}

function halfWidth(shares: readonly number[]): number {
  const mean = shares.reduce((sum, share) => sum + share, 0) / batches;
  const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
  return t15 * Math.sqrt(squares / (batches - 1) / batches);
}

/** As many digits as a double holds: what an exact value warrants. */
const allDigits = 15;

/**
 * The number of significant digits, 1 to 15, such that `error` (a half-width, 0 for an exact value) is at most one unit
 * of the last: 68,738,635 with an error of 90,000 warrants 3 digits, 68.7 million.
 */
export function significantDigits(value: number, error: number): number {
  if (error === 0) return allDigits;
  if (value === 0 || !Number.isFinite(value) || !Number.isFinite(error)) return 1;
  const lead = Math.floor(Math.log10(Math.abs(value)));
  const last = Math.ceil(Math.log10(error));
  return Math.min(allDigits, Math.max(1, lead - last + 1));
}
