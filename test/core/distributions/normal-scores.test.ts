// Normal quantiles by columns against those of single numbers.

import fc from "fast-check";
import { expect, test } from "vitest";
import { fillNormalQuantiles, normalQuantile } from "../../../src/core/distributions/standard-normal.ts";
import { relativeError } from "../relative-error.ts";

function filled(p: readonly number[]): Float64Array {
  const column = Float64Array.from(p);
  fillNormalQuantiles(column, column, column.length);
  return column;
}

test("every cell of the table and what lies beyond it", () => {
  const tails = Array.from({ length: 60_000 }, (_, i) => 0.5 * 2 ** (-i / 4000));
  const p = [...tails, ...tails.map((t) => 1 - t)];
  const scores = filled(p);
  const worst = p.reduce(
    (most, each, i) => Math.max(most, relativeError(scores[i] as number, normalQuantile(each))),
    0,
  );
  expect(worst).toBeLessThan(1e-13);
});

test("the middle, the ends, and the borders of cells", () => {
  expect([...filled([0.5, 0, 1])]).toEqual([0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  for (const p of [
    0.25,
    0.75,
    2 ** -13,
    2 ** -14,
    1 - 2 ** -14,
    0.5 - 2 ** -33,
    0.5 + 2 ** -33,
    1e-300,
    1 - 2 ** -53,
  ]) {
    expect(relativeError(filled([p])[0] as number, normalQuantile(p))).toBeLessThan(1e-13);
  }
});

test("any probability", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true }), (p) => {
      expect(Math.abs((filled([p])[0] as number) - normalQuantile(p))).toBeLessThan(1e-12);
    }),
    { numRuns: 2000 },
  );
});
