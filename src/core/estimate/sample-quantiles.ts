// Quantiles of the samples of an output, with their errors, past the trials that gave no number.

import type { Samples } from "../evaluation/evaluate.ts";
import { quantilesWithErrors } from "./digits.ts";
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
