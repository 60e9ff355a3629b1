// Standard normal quantiles for whole columns, by a table three times as fast as one after the other.

import { normalQuantile } from "./standard-normal.ts";

// With t the nearer tail, z / (p - 1/2) is a function of t alone and smooth. It is tabulated between powers of 2, so that
// a cell is found from the leading bits of t: 32 cells in each octave from t = 1/2 down to 2^-13.
const octaves = 13;
const cellsPerOctave = 32;
const degree = 5;
/** A cell's middle and the coefficients of its polynomial in the distance from it, rising. */
const cellSize = degree + 2;

let table: Float64Array | undefined;

/**
 * Writes the standard normal quantiles of the first `n` of `p`, each between 0 and 1, to `out`, which may be `p` itself;
 * relative error below 1e-13.
 */
export function fillNormalQuantiles(p: Float64Array, out: Float64Array, n: number): void {
  table ??= madeTable();
  const cells = table;
  for (let i = 0; i < n; i++) {
    const pi = p[i] as number;
    const q = pi - 0.5;
    const t = 0.5 - Math.abs(q);
    const bits = (t * 2 ** 32) >>> 0;
    const octave = Math.clz32(bits);
    if (octave > octaves) {
      out[i] = normalQuantile(pi);
      continue;
    }
    const cell = (octave * cellsPerOctave + ((bits << (octave + 1)) >>> 27)) * cellSize;
    const x = t - (cells[cell] as number);
    out[i] =
      q *
      ((((((cells[cell + 6] as number) * x + (cells[cell + 5] as number)) * x + (cells[cell + 4] as number)) * x +
        (cells[cell + 3] as number)) *
        x +
        (cells[cell + 2] as number)) *
        x +
        (cells[cell + 1] as number));
  }
}

function madeTable(): Float64Array {
  const cells = new Float64Array((octaves + 1) * cellsPerOctave * cellSize);
  // The octave from 1/2 on holds 1/2 alone.
  cells.set([0.5, slope(0.5)]);
  for (let octave = 1; octave <= octaves; octave++) {
    const width = 2 ** (-octave - 1) / cellsPerOctave;
    for (let k = 0; k < cellsPerOctave; k++) {
      const middle = (cellsPerOctave + k + 0.5) * width;
      cells[(octave * cellsPerOctave + k) * cellSize] = middle;
      cells.set(polynomial(middle, width / 2), (octave * cellsPerOctave + k) * cellSize + 1);
    }
  }
  return cells;
}

/** z / (p - 1/2) at a tail of t; its limit at the median is the root of 2 pi. */
const slope = (t: number): number => (0.5 - t < 1e-9 ? Math.sqrt(2 * Math.PI) : -normalQuantile(t) / (0.5 - t));

/**
 * The polynomial through the six Chebyshev points of a cell. Source: Newton's divided differences, DLMF 3.3(iii), at the
 * zeros of the Chebyshev polynomial, DLMF 3.11(ii).
 */
function polynomial(middle: number, half: number): Float64Array {
  const nodes = Float64Array.from({ length: degree + 1 }, (_, k) => {
    return half * Math.cos((Math.PI * (2 * k + 1)) / (2 * (degree + 1)));
  });
  const differences = nodes.map((node) => slope(middle + node));
  for (let order = 1; order <= degree; order++) {
    for (let i = degree; i >= order; i--) {
      const rise = (differences[i] as number) - (differences[i - 1] as number);
      differences[i] = rise / ((nodes[i] as number) - (nodes[i - order] as number));
    }
  }
  // From Newton's form to powers, multiplying out from the innermost factor.
  const powers = new Float64Array(degree + 1);
  for (let k = degree; k >= 0; k--) {
    for (let j = degree; j > 0; j--) {
      powers[j] = (powers[j - 1] as number) - (nodes[k] as number) * (powers[j] as number);
    }
    powers[0] = (differences[k] as number) - (nodes[k] as number) * (powers[0] as number);
  }
  return powers;
}
