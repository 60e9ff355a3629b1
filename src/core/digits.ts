// How many digits of a quantile the number of trials warrants.

import { quantilesOf } from "./quantiles.ts";

// The 97.5% point of Student's t with 15 degrees of freedom.
const batches = 16;
const t15 = 2.131449545559323;

/**
 * Half the width of a 95% confidence interval for each quantile, from samples in the order of their Sobol points. They
 * are cut into 16 consecutive batches; when their number is 16 times a power of 2 each batch is a scrambled net of its
 * own, so that what the even spread gains within a batch is counted. The gain across batches is not (for smooth models
 * the true error is some times smaller), which errs towards fewer digits. Fewer than 16 samples per batch warrant nothing:
 * the half-width is infinite.
 * Source: the method of batch means, A. B. Owen, "Monte Carlo Theory, Methods and Examples" (2013), chapters 11 and 17
 * (randomised quasi-Monte Carlo replicates).
 */
export function quantileErrors(samples: Float64Array, probabilities: readonly number[]): number[] {
  const size = Math.floor(samples.length / batches);
  if (size < 16) return probabilities.map(() => Number.POSITIVE_INFINITY);
  const estimates = Array.from({ length: batches }, (_, k) =>
    quantilesOf(samples.subarray(k * size, (k + 1) * size), probabilities),
  );
  return probabilities.map((_, i) => halfWidth(estimates.map((estimate) => estimate[i] as number)));
}

function halfWidth(estimates: readonly number[]): number {
  const first = estimates[0] as number;
  if (estimates.every((estimate) => estimate === first)) return 0;
  const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / batches;
  const squares = estimates.reduce((sum, estimate) => sum + (estimate - mean) ** 2, 0);
  const half = t15 * Math.sqrt(squares / (batches - 1) / batches);
  return Number.isFinite(half) ? half : Number.POSITIVE_INFINITY;
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
