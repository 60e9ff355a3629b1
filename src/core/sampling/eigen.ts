// Eigenvalues and eigenvectors of small symmetric matrices.

export interface Eigen {
  readonly values: Float64Array;
  /** Row after row; column k belongs to value k. */
  readonly vectors: Float64Array;
}

/**
 * The spectral decomposition of a symmetric matrix of `size` rows, given row after row, by cyclic Jacobi rotations.
 * Source: G. H. Golub and C. F. Van Loan, "Matrix Computations" (4th edition, 2013), section 8.5.
 */
export function eigenOf(matrix: Float64Array, size: number): Eigen {
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
