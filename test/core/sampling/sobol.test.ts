// Sobol points: the published sequence, stratification, scrambling, and what it gains.

import { describe, expect, test } from "vitest";
import { directionNumbers, tabulatedDimensions } from "../../../src/core/sampling/direction-numbers.ts";
import { fillSobol } from "../../../src/core/sampling/points.ts";

function points(dimension: number, seed: number, n: number, start = 0): Float64Array {
  const out = new Float64Array(start + n);
  fillSobol(dimension, seed, out);
  return out.subarray(start);
}

const all = Array.from({ length: tabulatedDimensions }, (_, dimension) => dimension);

/** How many of n equal parts of the unit interval hold a point. */
const parts = (column: Float64Array): number => new Set(Array.from(column, (p) => Math.floor(p * column.length))).size;

describe("direction numbers", () => {
  test("give the first points of the published sequence", () => {
    const columns = [0, 1, 2, 3, 4, 5].map(directionNumbers);
    const point = [0, 0, 0, 0, 0, 0];
    const rows = Array.from({ length: 9 }, (_, i) => {
      const digit = 31 - Math.clz32((i + 1) & -(i + 1));
      columns.forEach((numbers, d) => {
        point[d] = ((point[d] as number) ^ (numbers[digit] as number)) >>> 0;
      });
      return point.map((bits) => bits / 2 ** 32);
    });
    expect(rows).toEqual([
      [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
      [0.875, 0.875, 0.125, 0.375, 0.875, 0.625],
      [0.625, 0.125, 0.875, 0.625, 0.625, 0.875],
      [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
      [0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125],
      [0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125],
    ]);
  });

  test("have their leading digit on the diagonal, in every dimension", () => {
    for (const dimension of all) {
      directionNumbers(dimension).forEach((number, k) => {
        expect(number & -number, `dimension ${dimension}, number ${k}`).toBe((1 << (31 - k)) | 0);
      });
    }
  });
});

describe("scrambled points", () => {
  test("every block of 2^k has one point in each of 2^k parts, in every dimension", () => {
    for (const dimension of all) {
      for (const [start, n] of [
        [0, 1024],
        [1024, 1024],
        [4096, 256],
        [3 * 512, 512],
      ] as const) {
        expect(parts(points(dimension, 7, n, start)), `dimension ${dimension} from ${start}`).toBe(n);
      }
    }
  });

  test("pairs of the first dimensions fill elementary squares", () => {
    const n = 256;
    const [x, y] = [points(0, 3, n), points(1, 3, n)];
    for (const [columns, rows] of [
      [16, 16],
      [4, 64],
      [64, 4],
    ] as const) {
      const boxes = new Set(
        Array.from(x, (xi, i) => `${Math.floor(xi * columns)} ${Math.floor((y[i] as number) * rows)}`),
      );
      expect(boxes.size).toBe(n);
    }
  });

  test("lie inside (0, 1) and do not depend on how many are asked for", () => {
    for (const dimension of [0, 5, 63, 64, 1000]) {
      const whole = points(dimension, 11, 1000);
      expect(Math.min(...whole)).toBeGreaterThan(0);
      expect(Math.max(...whole)).toBeLessThan(1);
      expect(points(dimension, 11, 300)).toEqual(whole.subarray(0, 300));
    }
  });

  test("are the same on every machine", () => {
    const bits = (dimension: number) => Array.from(points(dimension, 42, 3), (p) => Math.floor(p * 2 ** 32));
    expect([0, 1, 70].map(bits)).toEqual([
      [1884688065, 2922371408, 3626131905],
      [2536158438, 1131551373, 3467062720],
      [2928399796, 723767659, 3900738905],
    ]);
  });

  test("differ from seed to seed in more than a shift, and from dimension to dimension", () => {
    const [a, b] = [points(2, 1, 64), points(2, 2, 64)];
    const bits = (p: number) => Math.floor(p * 2 ** 32);
    expect(new Set(Array.from(a, (p, i) => bits(p) ^ bits(b[i] as number))).size).toBeGreaterThan(32);
    const firsts = [...all, 64, 65, 66].map((dimension) => points(dimension, 1, 1)[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test("a fixed point is uniform over the seeds", () => {
    for (const dimension of [0, 3]) {
      const counts = new Array<number>(16).fill(0);
      for (let seed = 0; seed < 4096; seed++) {
        const part = Math.floor((points(dimension, seed, 1, 5)[0] as number) * 16);
        counts[part] = (counts[part] as number) + 1;
      }
      const chiSquare = counts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
      expect(chiSquare).toBeLessThan(40);
    }
  });
});

describe("integration", () => {
  const n = 2 ** 14;
  // The mean of a product of 1 + (x - 1/2) / 2 is 1.
  const errorOf = (dimensions: readonly number[], seed: number) => {
    const columns = dimensions.map((dimension) => points(dimension, seed, n));
    let sum = 0;
    for (let i = 0; i < n; i++)
      sum += columns.reduce((product, column) => product * (0.75 + (column[i] as number) / 2), 1);
    return sum / n - 1;
  };
  const rootMeanSquare = (dimensions: readonly number[]) => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    return Math.sqrt(seeds.reduce((sum, seed) => sum + errorOf(dimensions, seed) ** 2, 0) / seeds.length);
  };
  // The standard deviation of the product by random points, for 8 dimensions.
  const monteCarlo = (size: number) => Math.sqrt(((1 + 1 / 48) ** size - 1) / n);

  test("of a smooth function is a hundred times closer than with random points", () => {
    expect(rootMeanSquare([0, 1, 2, 3, 4, 5, 6, 7])).toBeLessThan(monteCarlo(8) / 100);
    expect(rootMeanSquare([56, 57, 58, 59, 60, 61, 62, 63])).toBeLessThan(monteCarlo(8) / 20);
  });

  test("is that of random points beyond the table", () => {
    const error = rootMeanSquare([64, 65, 66, 67, 68, 69, 70, 71]);
    expect(error).toBeLessThan(2 * monteCarlo(8));
    expect(error).toBeGreaterThan(monteCarlo(8) / 3);
  });
});
