// The correlation matrix nearest to one that cannot be.

import { eigenOf } from "./eigen.ts";

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
