// Sobol indices over columns, or without trials where the formula's parts have a closed form: how much of a result's variance an input
// explains.

import { bounds } from "../distributions/quantile.ts";
import { fillNormalQuantiles } from "../distributions/standard-normal.ts";
import type { Program } from "../evaluation/expression.ts";
import { type Form, formsOf, logNormalOf } from "../evaluation/form.ts";
import type { Run } from "../evaluation/run.ts";
import { onceFor } from "../kept.ts";
import type { CorrelationOf } from "../sampling/points.ts";

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

type IndexOf = (inputs: readonly number[]) => number;

export interface ClosedIndices {
  readonly scale: Scale;
  readonly first: IndexOf;
  /** Missing where inputs are correlated. */
  readonly total?: IndexOf;
  /** Whether no variance in them was taken over trials. */
  readonly exact: boolean;
}

/**
 * The indices of the output in `register`, or nothing where they have no closed form. Of a sum, and of a product on its
 * logarithm, they are shares of the variance, and of a single draw all of it; of a product on its value they are ratios of
 * exp(s^2) - 1, since that is the relative variance of exp(s z). What a correlated input tells is the squared covariance of
 * its score with the whole. The logarithm of a draw that is not log-normal has the variance of its column.
 * Source: A. Saltelli et al., "Global Sensitivity Analysis. The Primer" (2008), chapters 1 and 4.
 */
export function closedIndices(run: Run, register: number, forced?: Scale): ClosedIndices | undefined {
  const { program, correlationOf } = run;
  const form = formsOf(program)[register];
  if (form === undefined || form.kind === "constant") return undefined;
  const natural: Scale = isAboveZero(form, program) ? "log" : "value";
  const scale = forced ?? natural;
  if (scale === "log" && natural === "value") return undefined;
  const isTied = isCorrelated(program.inputs.length, correlationOf);
  const inputs = [...(form.kind === "monomial" ? form.powers : form.weights).keys()];
  if (inputs.length === 1 && !isTied) {
    const share: IndexOf = (of) => (of.some((input) => inputs.includes(input)) ? 1 : 0);
    return { scale, first: share, total: share, exact: true };
  }
  const exactly = deviationsOf(form, program);
  const deviations =
    exactly ?? (form.kind === "monomial" && scale === "log" && !isTied && sampledDeviations(form, run));
  if (!deviations) return undefined;
  const exact = exactly !== undefined;
  const terms = [...deviations];
  const own: IndexOf = (inputs) => inputs.reduce((sum, input) => sum + (deviations.get(input) ?? 0) ** 2, 0);
  if (isTied) {
    if (form.kind === "monomial" && scale === "value") return undefined;
    const told = (input: number) => terms.reduce((sum, [other, sd]) => sum + sd * correlationOf(input, other), 0);
    const whole = terms.reduce((sum, [input, sd]) => sum + sd * told(input), 0);
    return { scale, first: (inputs) => inputs.reduce((sum, input) => sum + told(input) ** 2, 0) / whole, exact };
  }
  const whole = own(terms.map(([input]) => input));
  if (form.kind === "linear" || scale === "log") {
    const share: IndexOf = (inputs) => own(inputs) / whole;
    return { scale, first: share, total: share, exact };
  }
  const variance = Math.expm1(whole);
  return {
    scale,
    first: (inputs) => Math.expm1(own(inputs)) / variance,
    total: (inputs) => 1 - Math.expm1(whole - own(inputs)) / variance,
    exact,
  };
}

function isAboveZero(form: Exclude<Form, { kind: "constant" }>, { inputs }: Program): boolean {
  if (form.kind === "monomial") return form.coefficient > 0;
  const [[input, weight] = [0, 0], ...others] = form.weights;
  const distribution = inputs[input]?.distribution;
  if (others.length > 0 || distribution === undefined) return false;
  return bounds(distribution).every((end) => form.constant + weight * end >= 0);
}

/** For each input of a form the standard deviation it gives to the whole, with its sign. */
function deviationsOf(form: Exclude<Form, { kind: "constant" }>, { inputs }: Program): Map<number, number> | undefined {
  const deviations = new Map<number, number>();
  for (const [input, weight] of form.kind === "monomial" ? form.powers : form.weights) {
    const distribution = inputs[input]?.distribution;
    const normal = distribution?.kind === "normal" ? distribution.sd : undefined;
    const sd = form.kind === "monomial" ? logNormalOf(distribution)?.sigma : normal;
    if (sd === undefined) return undefined;
    deviations.set(input, weight * sd);
  }
  return deviations;
}

/** The same for a product on its logarithm, whatever its inputs, from the columns of their logarithms. */
function sampledDeviations(
  { powers }: Extract<Form, { kind: "monomial" }>,
  { program, points, trials }: Run,
): ReadonlyMap<number, number> | undefined {
  const deviations = new Map<number, number>();
  for (const [input, power] of powers) {
    const distribution = program.inputs[input]?.distribution;
    if (distribution === undefined) return undefined;
    deviations.set(input, power * deviationOf(points.logarithms(input, distribution, trials), trials));
  }
  return deviations;
}

/** By column, since most are kept and shared. */
const deviationIn = onceFor((column: Float64Array) => Math.sqrt(momentsOf(column).variance));

const deviationOf = (column: Float64Array, trials: number): number =>
  deviationIn(column.length === trials ? column : column.subarray(0, trials));

function isCorrelated(inputs: number, correlationOf: CorrelationOf): boolean {
  for (let a = 0; a < inputs; a++) for (let b = 0; b < a; b++) if (correlationOf(a, b) !== 0) return true;
  return false;
}
