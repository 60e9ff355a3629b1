// Correlated inputs: exact sums and products, what is possible, and the nearest that is.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { logNormalFromInterval } from "../../../src/core/distributions/normal.ts";
import { lawOf } from "../../../src/core/distributions/quantile.ts";
import { fillNormalQuantiles } from "../../../src/core/distributions/standard-normal.ts";
import { quantilesOf } from "../../../src/core/estimate/quantiles.ts";
import {
  type Correlation,
  copulaOf,
  correlate,
  eigenOf,
  nearestCorrelation,
  probabilities,
} from "../../../src/core/sampling/correlation.ts";
import { fillSobol } from "../../../src/core/sampling/points.ts";

const n = 2 ** 14;
const pair = (a: string, b: string, coefficient: number): Correlation => ({ between: [a, b], coefficient });

function uniforms(count: number): Float64Array[] {
  return Array.from({ length: count }, (_, dimension) => {
    const column = new Float64Array(n);
    fillSobol(dimension, 1, column);
    return column;
  });
}

/** Uniform columns tied in place. */
function tie(correlations: readonly Correlation[], columns: readonly Float64Array[], n: number): void {
  for (const column of columns) fillNormalQuantiles(column, column, n);
  correlate(copulaOf(correlations), columns, n);
  for (const column of columns) probabilities(column, column, n);
}

function draws(correlations: readonly Correlation[], distributions: readonly Distribution[]): Float64Array[] {
  const columns = uniforms(distributions.length);
  tie(correlations, columns, n);
  distributions.forEach((of, k) => {
    lawOf(of).fill(columns[k] as Float64Array, columns[k] as Float64Array, n);
  });
  return columns;
}

function expectQuantiles(samples: Float64Array, expected: readonly number[], tolerance: number) {
  quantilesOf(samples, [0.05, 0.5, 0.95]).forEach((value, k) => {
    expect(Math.abs(value - (expected[k] as number))).toBeLessThan(tolerance * Math.abs(expected[2] as number));
  });
}

const mean = (samples: Float64Array): number => samples.reduce((sum, x) => sum + x, 0) / samples.length;

describe("exact answers", () => {
  test("n3: a sum of correlated normals", () => {
    const [x, y] = draws(
      [pair("x", "y", -0.6)],
      [
        { kind: "normal", mean: 10, sd: 1 },
        { kind: "normal", mean: -4, sd: 2 },
      ],
    ) as [Float64Array, Float64Array];
    const sum = x.map((xi, i) => 2 * xi + 3 * (y[i] as number));
    expectQuantiles(sum, [-0.3223742060089183, 8, 16.322374206008917], 0.005);
    expect(mean(sum)).toBeCloseTo(8, 2);
    expect(Math.sqrt(mean(sum.map((s) => (s - 8) ** 2)))).toBeCloseTo(5.059644256269407, 2);
  });

  test("ln6: a product of correlated log-normals", () => {
    const of = logNormalFromInterval(1, 10);
    const [x, y] = draws([pair("x", "y", 0.5)], [of, of]) as [Float64Array, Float64Array];
    const product = x.map((xi, i) => xi * (y[i] as number));
    expectQuantiles(product, [1.3613650479387787, 10.000000000000002, 73.455683434365], 0.01);
    expect(mean(product) / 20.852024760948787).toBeCloseTo(1, 2);
    const logarithms = product.map(Math.log);
    const center = mean(logarithms);
    expect(Math.sqrt(mean(logarithms.map((l) => (l - center) ** 2)))).toBeCloseTo(1.2123250070609652, 2);
  });

  test("full correlation makes one of two", () => {
    const [x, y, z] = uniforms(3) as [Float64Array, Float64Array, Float64Array];
    tie([pair("x", "y", 1), pair("x", "z", -1), pair("y", "z", -1)], [x, y, z], n);
    x.forEach((xi, i) => {
      expect(Math.abs((y[i] as number) - xi)).toBeLessThan(1e-14);
      expect(Math.abs((z[i] as number) - (1 - xi))).toBeLessThan(1e-14);
    });
  });
});

describe("correlated columns", () => {
  test("stay uniform and inside (0, 1)", () => {
    const columns = uniforms(3);
    tie([pair("x", "y", 0.9), pair("y", "z", -0.7), pair("x", "z", -0.5)], columns, n);
    for (const column of columns) {
      expect(Math.min(...column)).toBeGreaterThan(0);
      expect(Math.max(...column)).toBeLessThan(1);
      quantilesOf(column, [0.05, 0.25, 0.5, 0.75, 0.95]).forEach((value, k) => {
        expect(value).toBeCloseTo([0.05, 0.25, 0.5, 0.75, 0.95][k] as number, 2);
      });
    }
  });

  test("the first is left as it was", () => {
    const [before] = uniforms(1);
    const columns = uniforms(2);
    tie([pair("x", "y", 0.5)], columns, n);
    before?.forEach((p, i) => {
      expect(Math.abs((columns[0]?.[i] as number) - p)).toBeLessThan(1e-14);
    });
  });

  test("the extremes of a point stay inside", () => {
    const columns = [Float64Array.of(1 - 2 ** -53, 1e-300), Float64Array.of(1 - 2 ** -53, 1e-300)];
    tie([pair("x", "y", 0.7)], columns, 2);
    for (const column of columns) {
      expect(column[0]).toBeLessThan(1);
      expect(column[1]).toBeGreaterThan(0);
    }
  });
});

describe("what cannot be", () => {
  const impossible = [pair("a", "b", 0.9), pair("b", "c", 0.9), pair("a", "c", -0.9)];

  test("is refused with the nearest that can, which is then accepted", () => {
    let hint = "";
    try {
      copulaOf(impossible);
    } catch (error) {
      expect(error).toMatchObject({ code: "correlation.impossible" });
      hint = (error as { place: { hint: string } }).place.hint;
    }
    const offered = [...hint.matchAll(/corr\((\w), (\w)\) = (-?[\d.]+)/g)].map(([, a = "", b = "", c]) =>
      pair(a, b, Number(c)),
    );
    expect(offered).toHaveLength(3);
    expect(copulaOf(offered).names).toEqual(["a", "b", "c"]);
    const [ab, ac, bc] = offered.map(({ coefficient }) => coefficient);
    expect(ab).toBe(bc);
    expect(ab).toBeGreaterThan(0.4);
    expect(ac).toBeLessThan(-0.4);
  });

  test.each([
    ["correlation.range", [pair("a", "b", 1.1)]],
    ["correlation.range", [pair("a", "b", Number.NaN)]],
    ["correlation.pair", [pair("a", "a", 0.5)]],
    ["correlation.pair", [pair("a", "b", 0.5), pair("b", "a", 0.4)]],
  ])("%s", (code, given) => {
    expect(() => copulaOf(given)).toThrow(expect.objectContaining({ code }));
  });
});

describe("the nearest correlation matrix", () => {
  test("of Higham's example", () => {
    // Higham 2002, section 4: the distance is 0.5278.
    const given = Float64Array.of(1, 1, 0, 1, 1, 1, 0, 1, 1);
    const nearest = nearestCorrelation(given, 3);
    const expected = [1, 0.7607, 0.1573, 0.7607, 1, 0.7607, 0.1573, 0.7607, 1];
    nearest.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] as number, 4);
    });
    expect(Math.sqrt(nearest.reduce((sum, value, i) => sum + (value - (given[i] as number)) ** 2, 0))).toBeCloseTo(
      0.5278,
      4,
    );
  });

  test("of any symmetric matrix has ones on the diagonal and no negative eigenvalue", () => {
    const coefficient = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(coefficient, { minLength: 10, maxLength: 10 }), (coefficients) => {
        const size = 5;
        const matrix = new Float64Array(size * size);
        let next = 0;
        for (let i = 0; i < size; i++) {
          matrix[i * size + i] = 1;
          for (let j = 0; j < i; j++) matrix[i * size + j] = matrix[j * size + i] = coefficients[next++] as number;
        }
        const nearest = nearestCorrelation(matrix, size);
        for (let i = 0; i < size; i++) expect(nearest[i * size + i]).toBe(1);
        expect(Math.min(...eigenOf(nearest, size).values)).toBeGreaterThan(-1e-9);
        if (Math.min(...eigenOf(matrix, size).values) > 0) {
          expect(Math.max(...nearest.map((value, i) => Math.abs(value - (matrix[i] as number))))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("eigenvectors rebuild the matrix", () => {
    const matrix = Float64Array.of(2, 1, 0, 1, 3, -1, 0, -1, 1);
    const { values, vectors } = eigenOf(matrix, 3);
    matrix.forEach((value, at) => {
      const [i, j] = [Math.floor(at / 3), at % 3];
      const rebuilt = values.reduce(
        (sum, lambda, k) => sum + lambda * (vectors[i * 3 + k] as number) * (vectors[j * 3 + k] as number),
        0,
      );
      expect(rebuilt).toBeCloseTo(value, 13);
    });
  });
});

test.each([1, -1])("two that are one cannot go with a third in two ways (%d)", (sign) => {
  const torn = [pair("a", "b", 1), pair("a", "c", sign * 0.5), pair("b", "c", sign * -0.5)];
  expect(() => copulaOf(torn)).toThrow("Expected correlations that can hold together");
});
