// Sobol indices against functions whose indices are known.

import { describe, expect, it } from "vitest";
import { firstOrderIndex, ranksOf, totalIndex } from "../../../src/core/analyses/sobol-index.ts";
import { fillNormalQuantiles } from "../../../src/core/distributions/standard-normal.ts";
import { fillSobol } from "../../../src/core/sampling/points.ts";

const trials = 2 ** 14;

function column(dimension: number, seed: number): Float64Array {
  const p = new Float64Array(trials);
  fillSobol(dimension, seed, p);
  return p;
}

/** Where the rows of a column of probabilities lie. */
function at(p: Float64Array): Parameters<typeof firstOrderIndex>[0] {
  const z = new Float64Array(p.length);
  fillNormalQuantiles(p, z, p.length);
  return { p, z };
}

interface Case {
  readonly name: string;
  readonly of: (p: readonly number[]) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Ishigami and Homma 1990, a = 7, b = 0.1. */
const ishigami: Case = {
  name: "Ishigami",
  of: (p) => {
    const [x1 = 0, x2 = 0, x3 = 0] = p.map((u) => (2 * u - 1) * Math.PI);
    return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
  },
  first: [0.31390519114781146, 0.4424111447900409, 0],
  total: [0.5575888552099592, 0.4424111447900409, 0.2436836640621477],
};

/** Saltelli and Sobol 1995: the product of (|4p - 2| + a) / (1 + a), whose terms have the variances 1/3 / (1 + a)^2. */
const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
const variances = weights.map((a) => 1 / 3 / (1 + a) ** 2);
const whole = variances.reduce((product, variance) => product * (1 + variance), 1);
const g: Case = {
  name: "g-function",
  of: (p) =>
    p.reduce((product, u, k) => product * ((Math.abs(4 * u - 2) + (weights[k] ?? 0)) / (1 + (weights[k] ?? 0))), 1),
  first: variances.map((variance) => variance / (whole - 1)),
  total: variances.map((variance) => (variance * whole) / (1 + variance) / (whole - 1)),
};

describe.each([ishigami, g])("$name at 2^14", ({ of, first, total }) => {
  it.each([1, 2, 3])("within 0.01, seed %i", (seed) => {
    const p = first.map((_, k) => column(k, seed));
    const results = (columns: readonly Float64Array[]) =>
      Float64Array.from({ length: trials }, (_, i) => of(columns.map((each) => each[i] as number)));
    const y = results(p);
    first.forEach((expected, k) => {
      expect(Math.abs(firstOrderIndex(at(p[k] as Float64Array), y) - expected)).toBeLessThan(0.01);
      const redrawn = results(p.with(k, column(k + first.length, seed)));
      expect(Math.abs(totalIndex(y, redrawn) - (total[k] ?? 0))).toBeLessThan(0.01);
    });
  });
});

describe("indices over columns", () => {
  it("are 1 for what decides alone, 0 for what does not matter and for what never changes", () => {
    const [x, other] = [column(0, 5), column(1, 5)];
    const y = x.map((u) => 3 * u - 1);
    expect(firstOrderIndex(at(x), y)).toBeCloseTo(1, 3);
    expect(firstOrderIndex(at(other), y)).toBeLessThan(0.002);
    expect(firstOrderIndex(at(x), new Float64Array(trials).fill(2))).toBe(0);
    expect(totalIndex(new Float64Array(8).fill(2), new Float64Array(8).fill(2))).toBe(0);
  });

  it("do not take noise for influence where the points are merely random", () => {
    const y = Float64Array.from({ length: trials }, (_, i) => Math.sin(i * i * 12.9898) * 43758.5453);
    const noise = y.map((value) => value - Math.floor(value));
    expect(firstOrderIndex(at(column(0, 9)), noise)).toBeLessThan(0.003);
  });

  it("leave out trials without a result", () => {
    const x = column(0, 6);
    const y = x.map((u, i) => (i % 7 === 0 ? Number.NaN : u));
    expect(firstOrderIndex(at(x), y)).toBeCloseTo(1, 3);
    expect(
      totalIndex(
        y,
        y.map((value) => value),
      ),
    ).toBe(0);
  });

  it("serve columns that are known by their ranks only", () => {
    expect(ranksOf(Float64Array.of(30, -10, 20, 1000)).p).toEqual(Float64Array.of(0.625, 0.125, 0.375, 0.875));
    const x = column(0, 8).map((u) => Math.exp(10 * u));
    expect(firstOrderIndex(ranksOf(x), x.map(Math.log))).toBeCloseTo(1, 3);
  });
});
