// Sobol indices over columns: how much of a result's variance an input explains.

import { fillNormalQuantiles } from "../distributions/normal-scores.ts";

// 32 bins of 512 trials at 2^14: within 0.002 for smooth models, 0.01 for a jump in the middle of a bin.
const bins = 32;
// Per half and bin: count, sums of y, z, z^2 and z*y.
const sums = 5;

/**
 * The first-order index Var(E[y | x]) / Var(y), from 0 to 1, by bins of equal probability with a straight line in each.
 * `p` holds the probabilities at which x was drawn (any column that ranks like x and is even over 0 to 1) and `z` their
 * normal scores, `y` the results; rows whose y is not finite are left out.
 *
 * Noise in the bins would count as explained variance. So the trials are halved and the two halves' fits multiplied:
 * independent noise then cancels, and what the Sobol points have already evened out is not taken off twice, as the usual
 * correction by the within-bin variance would. Source: E. Plischke, "An effective algorithm for computing global
 * sensitivity indices (EASI)", Reliability Engineering & System Safety 95 (2010), section on correlation ratios, with
 * cross-products of half samples in place of its bias correction.
 */
export function firstOrderIndex(
  { p, z: scores }: Ranks,
  y: Float64Array,
  { mean, variance }: Moments = momentsOf(y),
): number {
  if (!(variance > 0)) return 0;
  const halves = [new Float64Array(bins * sums), new Float64Array(bins * sums)] as const;
  const middle = y.length >>> 1;
  for (let i = 0; i < y.length; i++) {
    const result = (y[i] as number) - mean;
    if (!Number.isFinite(result)) continue;
    const z = scores[i] as number;
    const half = i < middle ? halves[0] : halves[1];
    // A probability is below 1.
    const at = (((p[i] as number) * bins) | 0) * sums;
    half[at] = (half[at] as number) + 1;
    half[at + 1] = (half[at + 1] as number) + result;
    half[at + 2] = (half[at + 2] as number) + z;
    half[at + 3] = (half[at + 3] as number) + z * z;
    half[at + 4] = (half[at + 4] as number) + z * result;
  }
  let explained = 0;
  let rows = 0;
  for (let bin = 0; bin < bins; bin++) {
    const [a, b] = halves.map((half) => fitIn(half, bin)) as [Fit, Fit];
    rows += a.rows + b.rows;
    explained += (a.rows + b.rows) * (a.mean * b.mean + a.slope * b.slope);
  }
  return Math.min(1, Math.max(0, explained / rows / variance));
}

/** Where each row's input lies among all, at least as many as there are results. */
interface Ranks {
  readonly p: Float64Array;
  readonly z: Float64Array;
}

interface Fit {
  readonly rows: number;
  readonly mean: number;
  /** The line's rise over one standard deviation of z in the bin. */
  readonly slope: number;
}

function fitIn(half: Float64Array, bin: number): Fit {
  const [rows = 0, y = 0, z = 0, zz = 0, zy = 0] = half.subarray(bin * sums, (bin + 1) * sums);
  if (rows === 0) return { rows, mean: 0, slope: 0 };
  const spread = zz / rows - (z / rows) ** 2;
  const slope = spread > 0 ? (zy / rows - (z / rows) * (y / rows)) / Math.sqrt(spread) : 0;
  return { rows, mean: y / rows, slope };
}

/**
 * The total index of an input, 0 or more: half the mean squared change of y when that input alone is drawn anew, over the
 * variance. Rows where either is not finite are left out.
 * Source: M. J. W. Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117 (1999).
 */
export function totalIndex(y: Float64Array, redrawn: Float64Array, { variance }: Moments = momentsOf(y)): number {
  if (!(variance > 0)) return 0;
  let sum = 0;
  let rows = 0;
  for (let i = 0; i < y.length; i++) {
    const change = (y[i] as number) - (redrawn[i] as number);
    if (!Number.isFinite(change)) continue;
    sum += change * change;
    rows++;
  }
  return sum / rows / 2 / variance;
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Of the results that are finite numbers: worked out once where many indices are. */
export function momentsOf(y: Float64Array): Moments {
  let sum = 0;
  let rows = 0;
  for (const value of y) {
    if (!Number.isFinite(value)) continue;
    sum += value;
    rows++;
  }
  const mean = sum / rows;
  let squares = 0;
  for (const value of y) if (Number.isFinite(value)) squares += (value - mean) ** 2;
  return { mean, variance: squares / rows };
}

/** The share of rows below each row, for a column that was not drawn at known probabilities. */
export function ranksOf(column: Float64Array): Ranks {
  const order = Uint32Array.from(column.keys()).sort((a, b) => (column[a] as number) - (column[b] as number));
  const p = new Float64Array(column.length);
  order.forEach((row, rank) => {
    p[row] = (rank + 0.5) / column.length;
  });
  const z = new Float64Array(column.length);
  fillNormalQuantiles(p, z, column.length);
  return { p, z };
}

/** Whether differences are taken of logarithms, so as ratios, or of the values themselves. */
export type Scale = "log" | "value";
