// The kernel density estimate behind every curve.

/** Cells between the two ends. */
const cells = 508;

/**
 * A Gaussian kernel density of sorted samples, up to a factor, for values from `low` to `high`; samples outside still
 * shape its ends. It is reflected at the least and the greatest sample, so that a hard bound stays one.
 */
export function kernelDensity(sorted: Float64Array, low: number, high: number): (value: number) => number {
  const cell = (high - low) / cells;
  // As narrow as can be drawn, and no wider than the sum below can afford.
  const bandwidth = Math.min(Math.max(bandwidthOf(sorted) / cell, 4), 48);
  const reach = Math.ceil(4 * bandwidth);
  const counts = countsOf(sorted, low, cell, reach);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-0.5 * ((index - reach) / bandwidth) ** 2),
  );
  const heights = Float64Array.from({ length: cells + 1 }, (_, place) => {
    let sum = 0;
    for (let k = 0; k < kernel.length; k++) sum += (kernel[k] as number) * (counts[place + k] as number);
    return sum;
  });
  return (value) => {
    const place = Math.min(Math.max((value - low) / cell, 0), cells);
    const [before, after] = [heights[Math.floor(place)] as number, heights[Math.ceil(place)] as number];
    return before + (after - before) * (place % 1);
  };
}

function countsOf(sorted: Float64Array, low: number, cell: number, reach: number): Float64Array {
  const counts = new Float64Array(cells + 1 + 2 * reach);
  const count = (value: number) => {
    const place = Math.round((value - low) / cell) + reach;
    if (place >= 0 && place < counts.length) counts[place] = (counts[place] as number) + 1;
  };
  const [least = low, greatest = low] = [sorted[0], sorted.at(-1)];
  for (const value of sorted) {
    count(value);
    if (value > least) count(2 * least - value);
    if (value < greatest) count(2 * greatest - value);
  }
  return counts;
}

/**
 * Scott's rule, 1.06 s n^(-1/5) (D. W. Scott, Multivariate Density Estimation, 1992, eq. 6.17), with the least of three
 * measures of s that are the standard deviation for a normal distribution: two modes far apart are wide together, but
 * the densest quarter of the samples is as narrow as one of them.
 */
function bandwidthOf(sorted: Float64Array): number {
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  const at = (rank: number) => sorted[Math.min(Math.round(rank), count - 1)] as number;
  const quartiles = (at(0.75 * count) - at(0.25 * count)) / 1.349;
  const quarter = Math.floor(count / 4);
  let densest = Number.POSITIVE_INFINITY;
  for (let k = 0; k + quarter < count; k++) densest = Math.min(densest, at(k + quarter) - at(k));
  const measures = [deviation, quartiles, densest / 0.6373].filter(
    (measure) => measure > 0 && Number.isFinite(measure),
  );
  return measures.length === 0 ? 0 : 1.06 * Math.min(...measures) * count ** -0.2;
}
