// From samples to the curve that is drawn of them.

import type { Density, Scale } from "../chart.ts";

/** Over the width of the chart one point is about four units from the next. */
const points = 128;
/** The tails that are cut off, and the margin in which samples outside still shape the curve's ends. */
const tail = 0.005;

/** `log` where all samples are above zero and the 90% interval spans a factor of 30 or more. */
export function scaleOf(samples: Float64Array): Scale {
  const sorted = samples.filter(Number.isFinite).sort();
  const isLong = quantile(sorted, 0.95) / quantile(sorted, 0.05) >= 30;
  return isLong && (sorted[0] ?? 0) > 0 ? "log" : "linear";
}

/**
 * The density of the samples between p0.5 and p99.5: a Gaussian kernel on an axis of the given scale, reflected at the
 * least and the greatest sample so that a hard bound stays one. Samples that are not finite (and on `log` those not
 * above zero) are left out. Undefined where nothing is spread: a point has no density.
 *
 * The bandwidth is 0.6 of Silverman's rule (Density Estimation, 1986, eq. 3.31): the rule fits one bell and flattens
 * mixtures, and thousands of evenly spread samples carry more detail.
 */
export function densityOf(samples: Float64Array, scale: Scale): Density | undefined {
  const usable = samples.filter((sample) => Number.isFinite(sample) && (scale === "linear" || sample > 0));
  const values = (scale === "log" ? usable.map(Math.log) : usable).sort();
  const [low, high] = [quantile(values, tail), quantile(values, 1 - tail)];
  if (!(high / 2 - low / 2 > Math.max(Math.abs(low), Math.abs(high)) * 1e-9)) return undefined;
  // In units of the larger end, so that no square or sum overflows.
  const unit = Math.max(Math.abs(low), Math.abs(high));
  const heights = kernelDensity(
    values.map((value) => value / unit),
    low / unit,
    high / unit,
  );
  const highest = Math.max(...heights);
  const unscaled = scale === "log" ? Math.exp : (value: number) => value;
  return {
    scale,
    low: unscaled(low),
    high: unscaled(high),
    heights: heights.map((height) => Number((height / highest).toPrecision(4))),
  };
}

function kernelDensity(sorted: Float64Array, low: number, high: number): readonly number[] {
  const step = (high - low) / (points - 1);
  const bandwidth = Math.min(Math.max(0.6 * silverman(sorted), step), 12 * step);
  const [least, greatest] = [sorted[0] ?? low, sorted.at(-1) ?? high];
  // Samples are counted on a grid a few times finer than the curve; the kernel then runs over the counts.
  const finer = 4;
  const reach = Math.ceil((4 * bandwidth) / step) * finer;
  const counts = new Float64Array((points - 1) * finer + 1 + 2 * reach);
  const count = (value: number) => {
    const cell = Math.round(((value - low) / step) * finer) + reach;
    if (cell >= 0 && cell < counts.length) counts[cell] = (counts[cell] ?? 0) + 1;
  };
  for (const value of sorted) {
    count(value);
    if (value > least) count(2 * least - value);
    if (value < greatest) count(2 * greatest - value);
  }
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, index) => {
    const deviation = ((index - reach) * step) / finer / bandwidth;
    return Math.exp(-0.5 * deviation * deviation);
  });
  return Array.from({ length: points }, (_, point) =>
    kernel.reduce((sum, weight, index) => sum + weight * (counts[point * finer + index] ?? 0), 0),
  );
}

function silverman(sorted: Float64Array): number {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const sd = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length);
  const quartiles = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  // A sample far beyond all others can be more than the sum holds.
  const spread = Number.isFinite(sd) ? sd : quartiles;
  return 0.9 * Math.min(spread, quartiles > 0 ? quartiles : spread) * sorted.length ** -0.2;
}

/** NaN of nothing. */
const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
