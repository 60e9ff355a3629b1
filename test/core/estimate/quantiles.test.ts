// Quantiles by selection against quantiles by sorting.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantilesOf } from "../../../src/core/estimate/quantiles.ts";

function bySorting(samples: Float64Array, p: number): number {
  const sorted = samples.slice().sort();
  const position = p * (sorted.length - 1);
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return below === above ? below : below + (position - Math.floor(position)) * (above - below);
}

const probabilities = [0.95, 0, 0.05, 0.5, 0.5, 0.25, 1, 0.001];

test("type 7: linear between order statistics", () => {
  expect(quantilesOf(Float64Array.of(20, 5, 0, 15, 10), [0.25, 0.3, 1])).toEqual([5, 6, 20]);
  expect(quantilesOf(Float64Array.of(3), [0, 0.4, 1])).toEqual([3, 3, 3]);
  expect(quantilesOf(new Float64Array(0), [0.5])).toEqual([Number.NaN]);
});

test("agree with sorting, and leave the samples as they are", () => {
  const numbers = fc.oneof(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
      minLength: 1,
      maxLength: 400,
    }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 400 }),
  );
  fc.assert(
    fc.property(numbers, (values) => {
      const samples = Float64Array.from(values);
      expect(quantilesOf(samples, probabilities)).toEqual(probabilities.map((p) => bySorting(samples, p)));
      expect([...samples]).toEqual(values);
    }),
  );
});

describe("hard orders", () => {
  const n = 20_000;
  test.each<[string, (i: number) => number]>([
    ["sorted", (i) => i],
    ["reversed", (i) => -i],
    ["all the same", () => 4],
    ["two values", (i) => i % 2],
    ["mostly one value", (i) => (i % 100 === 0 ? i : 7)],
    ["up and down", (i) => Math.min(i, n - i)],
    ["a sawtooth", (i) => i % 141],
    ["interleaved halves", (i) => (i % 2 === 0 ? i : n - i)],
    ["both signs", (i) => ((i * 7919) % n) - n / 2],
    ["all magnitudes", (i) => (i % 2 === 0 ? 1 : -1) * 10 ** (((i * 7919) % 600) - 300)],
    ["the last digits only", (i) => 1 + ((i * 7919) % n) * 2 ** -52],
  ])("%s", (_, value) => {
    const samples = Float64Array.from({ length: n }, (_, i) => value(i));
    expect(quantilesOf(samples, probabilities)).toEqual(probabilities.map((p) => bySorting(samples, p)));
  });
});

test("infinities are values like others", () => {
  const samples = Float64Array.of(Infinity, 1, -Infinity, 2, 3);
  expect(quantilesOf(samples, [0, 0.1, 0.25, 0.5, 0.9, 1])).toEqual([-Infinity, -Infinity, 1, 2, Infinity, Infinity]);
  expect(quantilesOf(Float64Array.of(-Infinity, Infinity), [0.5])).toEqual([Number.NaN]);
});
