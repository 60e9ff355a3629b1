// Inputs that move together: a Gaussian copula over named inputs, and where it cannot be, the one nearest to it.

import { normalCdf } from "../distributions/standard-normal.ts";
import { UserError } from "../errors.ts";
import { tell } from "../tell.ts";

/** The correlation of the normal scores of two inputs; of ln x where both are log-normal. */
export interface Correlation {
  readonly between: readonly [string, string];
  /** From -1 to 1. */
  readonly coefficient: number;
}

/** How named inputs depend on independent ones: row i of the lower triangle `factor` (row after row) makes input i. */
export interface Copula {
  readonly names: readonly string[];
  readonly factor: Float64Array;
}

/**
 * The copula of the correlated inputs, in the order in which `correlations` first name them; pairs not named are
 * independent unless others tie them together.
 * @throws UserError `correlation.range`, `correlation.pair` (an input with itself, or a pair given twice), or
 * `correlation.impossible` where no joint distribution has them all, with the nearest possible ones as the mend.
 */
export function copulaOf(correlations: readonly Correlation[]): Copula {
  const names = [...new Set(correlations.flatMap(({ between }) => between))];
  const matrix = correlationMatrix(names, correlations);
  const factor = cholesky(matrix, names.length);
  if (factor) return { names, factor };
  const mend = possible(names, nearestCorrelation(matrix, names.length));
  const message = tell`Expected correlations that can hold together, got \`${written(correlations)}\``;
  const hint = tell`The nearest that can: \`${written(mend)}\``;
  throw new UserError("correlation.impossible", message, { hint });
}

/** As people write them. */
const written = (correlations: readonly Correlation[]): string =>
  correlations.map(({ between, coefficient }) => `corr(${between.join(", ")}) = ${coefficient}`).join("; ");

/** All pairs of a correlation matrix to three decimals, drawn towards 0 until rounding leaves them possible. */
function possible(names: readonly string[], matrix: Float64Array): Correlation[] {
  for (let share = 1; ; share -= 0.001) {
    const pairs = names.flatMap((a, i) =>
      names.slice(i + 1).map((b, k): Correlation => {
        const exact = share * (matrix[i * names.length + i + 1 + k] as number);
        return { between: [a, b], coefficient: Math.round(1000 * exact) / 1000 };
      }),
    );
    const some = pairs.filter(({ coefficient }) => coefficient !== 0);
    if (cholesky(correlationMatrix(names, some), names.length)) return some;
  }
}

/** Turns independent standard normal columns into correlated ones, in place and in the order of `names`. */
export function correlate({ names, factor }: Copula, columns: readonly Float64Array[], n: number): void {
  const size = names.length;
  // From the last to the first, so that a row finds the scores before it as they were.
  for (let row = size - 1; row >= 0; row--) {
    const out = columns[row] as Float64Array;
    const own = factor[row * size + row] as number;
    for (let i = 0; i < n; i++) out[i] = own * (out[i] as number);
    for (let k = 0; k < row; k++) {
      const weight = factor[row * size + k] as number;
      const scores = columns[k] as Float64Array;
      if (weight !== 0) for (let i = 0; i < n; i++) out[i] = (out[i] as number) + weight * (scores[i] as number);
    }
  }
}

/** Writes the probabilities that belong to standard normal scores, each inside (0, 1). */
export function probabilities(scores: Float64Array, out: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    out[i] = Math.min(nearlyOne, Math.max(Number.MIN_VALUE, normalCdf(scores[i] as number)));
  }
}

const nearlyOne = 1 - Number.EPSILON / 2;

function correlationMatrix(names: readonly string[], correlations: readonly Correlation[]): Float64Array {
  const size = names.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  const given = new Set<number>();
  for (const { between, coefficient } of correlations) {
    const [i, j] = between.map((name) => names.indexOf(name)).sort((a, b) => a - b) as [number, number];
    if (!(Math.abs(coefficient) <= 1)) {
      const message = tell`Expected a correlation from -1 to 1, got \`${coefficient}\``;
      throw new UserError("correlation.range", message, { hint: tell`Write 0.5 for a moderate one` });
    }
    if (i === j || given.has(i * size + j)) {
      const message = tell`Expected each pair of two inputs once, got \`${between.join(" and ")}\``;
      throw new UserError("correlation.pair", message, { hint: tell`Leave this one out` });
    }
    given.add(i * size + j);
    matrix[i * size + j] = coefficient;
    matrix[j * size + i] = coefficient;
  }
  return matrix;
}

/**
 * The lower triangle whose product with its transpose is the matrix; nothing where it has a negative eigenvalue. A pivot
 * of 0 (inputs that determine one another) leaves a column of zeros. Source: N. J. Higham, "Accuracy and Stability of
 * Numerical Algorithms" (2nd edition, 2002), section 10.3.
 */
function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const factor = new Float64Array(matrix.length);
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let rest = matrix[i * size + j] as number;
      for (let k = 0; k < j; k++) rest -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      const pivot = factor[j * size + j] as number;
      if (i === j) {
        if (rest < -tolerance) return undefined;
        factor[j * size + j] = rest > tolerance ? Math.sqrt(rest) : 0;
      } else if (pivot > 0) factor[i * size + j] = rest / pivot;
      else if (Math.abs(rest) > Math.sqrt(tolerance)) return undefined;
    }
  }
  return factor;
}

const tolerance = 1e-10;

/**
 * The nearest matrix with ones on the diagonal and no negative eigenvalue, in the sum of squared differences; row after
 * row. Alternating projections with Dykstra's correction. Source: N. J. Higham, "Computing the nearest correlation
 * matrix: a problem from finance", IMA Journal of Numerical Analysis 22 (2002), 329-343, algorithm 3.3.
 */
export function nearestCorrelation(matrix: Float64Array, size: number): Float64Array {
  let current = matrix.slice();
  let correction = new Float64Array(matrix.length);
  for (let step = 0; step < 1000; step++) {
    const lifted = current.map((value, i) => value - (correction[i] as number));
    const projected = withoutNegative(lifted, size);
    correction = projected.map((value, i) => value - (lifted[i] as number));
    const next = projected.slice();
    for (let i = 0; i < size; i++) next[i * size + i] = 1;
    const moved = next.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (current[i] as number))), 0);
    current = next;
    if (moved < 1e-12) break;
  }
  return current;
}

/** The nearest positive semidefinite matrix: negative eigenvalues become 0. */
function withoutNegative(matrix: Float64Array, size: number): Float64Array {
  const { values, vectors } = eigenOf(matrix, size);
  const result = new Float64Array(matrix.length);
  for (let k = 0; k < size; k++) {
    const value = values[k] as number;
    if (value <= 0) continue;
    for (let i = 0; i < size; i++) {
      const scaled = value * (vectors[i * size + k] as number);
      for (let j = 0; j < size; j++) {
        result[i * size + j] = (result[i * size + j] as number) + scaled * (vectors[j * size + k] as number);
      }
    }
  }
  return result;
}

/**
 * The spectral decomposition of a symmetric matrix of `size` rows, given row after row, by cyclic Jacobi rotations: column k
 * of the vectors, row after row too, belongs to value k.
 * Source: G. H. Golub and C. F. Van Loan, "Matrix Computations" (4th edition, 2013), section 8.5.
 */
export function eigenOf(matrix: Float64Array, size: number) {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < 50 && offDiagonal(a, size) > 1e-30; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
    }
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i] as number), vectors };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) sum += (a[i * size + j] as number) ** 2;
  }
  return sum;
}

/** Turns the plane of axes p and q so that their entry becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const entry = a[p * size + q] as number;
  if (entry === 0) return;
  const tau = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * entry);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, c, s);
}

function turn(a: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = a[i] as number;
  const y = a[j] as number;
  a[i] = c * x - s * y;
  a[j] = s * x + c * y;
}
