// From samples to the curve that is drawn of them.

import { quantilesOf } from "../../core/estimate/quantiles.ts";
import { finiteOf } from "../../core/estimate/sample-quantiles.ts";
import type { AxisScale, Density } from "../chart.ts";
import { kernelDensity } from "./kernel-density.ts";

/** Over the width of the chart one point is about four units from the next. */
const points = 128;
/** The tails that are cut off. */
const tail = 0.005;

/** `log` where all samples are above zero and the 90% interval spans a factor of 15 or more. */
export function scaleOf(samples: Float64Array): AxisScale {
  const usable = finiteOf(samples);
  const [low = Number.NaN, high = Number.NaN] = quantilesOf(usable, [0.05, 0.95]);
  return high / low >= 15 && usable.every((value) => value > 0) ? "log" : "linear";
}

/**
 * The density of the samples between p0.5 and p99.5 on an axis of the given scale. Samples that are not finite (and on
 * `log` those not above zero) are left out. Undefined where nothing is spread: a point has no density.
 */
export function densityOf(samples: Float64Array, scale: AxisScale): Density | undefined {
  const sorted = samples.filter((sample) => Number.isFinite(sample) && (scale === "linear" || sample > 0)).sort();
  const [low, high] = [at(sorted, tail), at(sorted, 1 - tail)];
  // Skewed samples are smoothed in their logarithms: there the tail gets as wide a kernel as it needs.
  const isLogarithmic = scale === "log" || isRounderInLogarithms(sorted);
  // In units of the larger end, so that no square or sum overflows.
  const unit = Math.max(Math.abs(low), Math.abs(high));
  const placed = isLogarithmic ? Math.log : (value: number) => value / unit;
  const [start, end] = [placed(low), placed(high)];
  if (!(end - start > Math.max(Math.abs(start), Math.abs(end), Number.MIN_VALUE) * 1e-9)) return undefined;
  const density = kernelDensity(sorted.map(placed), start, end);
  const heights = Array.from({ length: points }, (_, index) => {
    const share = index / (points - 1);
    if (scale === "log" || !isLogarithmic) return density(between(start, end, share));
    // Per unit of the value rather than of its logarithm: f(x) = g(ln x) / x.
    const value = between(low, high, share);
    return density(Math.log(value)) * (low / value);
  });
  const highest = Math.max(...heights);
  return { scale, low, high, heights: heights.map((height) => Number((height / highest).toPrecision(4))) };
}

const between = (low: number, high: number, share: number): number => low * (1 - share) + high * share;

/** Whether the 90% interval lies more evenly round the median in logarithms. */
function isRounderInLogarithms(sorted: Float64Array): boolean {
  if (!((sorted[0] ?? 0) > 0)) return false;
  const [low, middle, high] = [at(sorted, 0.05), at(sorted, 0.5), at(sorted, 0.95)];
  const lopsided = (a: number, b: number, c: number) => Math.abs((c - b - (b - a)) / (c - a));
  return lopsided(Math.log(low), Math.log(middle), Math.log(high)) < lopsided(low, middle, high);
}

/** NaN of nothing. */
const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
