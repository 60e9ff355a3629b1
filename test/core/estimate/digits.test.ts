// The digits a sample warrants, held against the true error over many seeds.

import { describe, expect, test } from "vitest";
import { logNormalFromInterval } from "../../../src/core/distributions/normal.ts";
import { lawOf } from "../../../src/core/distributions/quantile.ts";
import { quantilesOf, quantilesWithErrors, significantDigits } from "../../../src/core/estimate/quantiles.ts";
import { fillSobol } from "../../../src/core/sampling/points.ts";

describe("significant digits", () => {
  test.each([
    [68_738_635, 90_000, 3],
    [68_738_635, 100_000, 3],
    [68_738_635, 110_000, 2],
    [-0.0123456, 0.0001, 3],
    [1.17, 0.3, 1],
    [5, 80, 1],
    [0, 0.1, 1],
    [1 / 3, 0, 15],
    [1 / 3, 1e-300, 15],
    [5, Infinity, 1],
  ])("of %d with an error of %d: %d", (value, error, digits) => {
    expect(significantDigits(value, error)).toBe(digits);
  });
});

describe("the error of a quantile", () => {
  const n = 2 ** 13;
  const probabilities = [0.05, 0.5, 0.95];
  const exact = [38902948.26349107, 68738635.42433758, 121456090.37128504];
  const sample = (seed: number) => {
    const inputs = [
      logNormalFromInterval(150e9, 210e9),
      logNormalFromInterval(25e3, 40e3),
      logNormalFromInterval(30, 80),
    ];
    const [spend, price, ratio] = inputs.map((of, dimension) => {
      const column = new Float64Array(n);
      fillSobol(dimension, seed, column);
      lawOf(of).fill(column, column, n);
      return column;
    }) as [Float64Array, Float64Array, Float64Array];
    return spend.map((x, i) => ((x / (price[i] as number)) * (ratio[i] as number)) / 4);
  };

  test("covers the truth, without claiming less than half of what is known", () => {
    let covered = 0;
    let claimed = 0;
    let squares = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const samples = sample(seed);
      const { quantiles, errors } = quantilesWithErrors(samples, probabilities);
      expect(quantiles).toEqual(quantilesOf(samples, probabilities));
      quantiles.forEach((value, k) => {
        const truth = exact[k] as number;
        const error = errors[k] as number;
        if (Math.abs(value - truth) <= error) covered++;
        claimed += error / truth;
        squares += (value / truth - 1) ** 2;
      });
    }
    expect(covered).toBeGreaterThanOrEqual(85);
    expect(claimed / 90).toBeLessThan(4 * 1.96 * Math.sqrt(squares / 90));
  });

  test("is 0 for a constant and unknown for a handful", () => {
    expect(quantilesWithErrors(new Float64Array(1024).fill(7), [0.05, 0.5]).errors).toEqual([0, 0]);
    expect(quantilesWithErrors(new Float64Array(100).fill(7), [0.5]).errors).toEqual([Infinity]);
  });

  test("is one sample where the batches are all alike, and wide where the value jumps", () => {
    const even = Float64Array.from({ length: 1024 }, (_, i) => ((i * 16) % 1024) + Math.floor(i / 64));
    expect(quantilesWithErrors(even, [0.5]).errors[0]).toBeCloseTo(1, 0);
    const jump = Float64Array.from({ length: 1024 }, (_, i) => ((i * 389) % 1024 < 513 ? 0 : 100));
    expect(quantilesWithErrors(jump, [0.5]).errors[0]).toBeGreaterThan(1);
  });
});
