// Scrambled Sobol points, a column at a time: evenly spread probabilities that depend on seed and dimension alone.

import { directionNumbers, tabulatedDimensions } from "./direction-numbers.ts";
import { randomBits, randomStream, type Stream } from "./random.ts";

/**
 * Writes points `start` to `start + n - 1` of one dimension to `out`, each inside (0, 1) and never 0 or 1. The first 2^k
 * points, and every later block of 2^k that starts at a multiple of it, have one point in each of 2^k equal parts.
 * `dimension` and `seed` are whole numbers from 0 to 2^32 - 1; there are 2^32 points. Dimensions beyond the table are
 * random.
 *
 * Points come in Gray code order (I. A. Antonov and V. M. Saleev, USSR Computational Mathematics and Mathematical Physics
 * 19 (1979), 252-256). The scramble is a random lower triangular matrix and a digital shift (J. Matousek, "On the
 * L2-discrepancy for anchored boxes", Journal of Complexity 14 (1998), 527-556): as uniform and as precise as Owen's
 * nested scrambling (A. B. Owen, "Variance with alternative scramblings of digital nets", ACM Transactions on Modeling
 * and Computer Simulation 13 (2003), 363-378) at the price of one exclusive or a point.
 */
export function sobolBlock(dimension: number, seed: number, start: number, out: Float64Array, n: number): void {
  const stream = randomStream(seed, dimension);
  if (dimension >= tabulatedDimensions) {
    for (let i = 0; i < n; i++) out[i] = inside(randomBits(stream, start + i));
    return;
  }
  const numbers = scrambledNumbers(dimension, stream);
  let point = randomBits(stream, shiftIndex);
  for (let gray = start ^ (start >>> 1), k = 0; gray !== 0; gray >>>= 1, k++) {
    if (gray & 1) point ^= numbers[k] as number;
  }
  for (let i = 0; i < n; i++) {
    out[i] = inside(point >>> 0);
    const next = start + i + 1;
    point ^= numbers[31 - Math.clz32(next & -next)] as number;
  }
}

/** The middle of one of 2^32 equal parts of the unit interval. */
const inside = (bits: number): number => (bits + 0.5) * 2 ** -32;

const shiftIndex = 32;

/** Direction numbers times a random matrix that has ones on its diagonal and lets a digit act on those after it. */
function scrambledNumbers(dimension: number, stream: Stream): Int32Array {
  const columns = new Int32Array(32);
  for (let digit = 0; digit < 32; digit++) {
    const bit = 1 << (31 - digit);
    columns[digit] = bit | (randomBits(stream, digit) & ((bit >>> 0) - 1));
  }
  const scrambled = new Int32Array(32);
  directionNumbers(dimension).forEach((number, k) => {
    let product = 0;
    for (let digit = 0; digit < 32; digit++) {
      if ((number >>> (31 - digit)) & 1) product ^= columns[digit] as number;
    }
    scrambled[k] = product;
  });
  return scrambled;
}
