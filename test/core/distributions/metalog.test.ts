// The metalog: exact answers, and which three quantiles it can have.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { metalog, metalogMedians } from "../../../src/core/distributions/metalog.ts";
import { mean, quantile } from "../../../src/core/distributions/quantile.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { relativeError } from "../relative-error.ts";
import { expectMean, expectQuantiles } from "./exact.ts";

const isFeasible = (triplet: Parameters<typeof metalog>[0]): boolean =>
  unlessMistaken(() => metalog(triplet)) !== undefined;

const open = { low: -Infinity, high: Infinity };

const whole = { kind: "metalog", p5: 1, p50: 2, p95: 6, low: -Infinity, high: Infinity } as const;

test("unbounded", () => {
  expectQuantiles(whole, { 0.05: 1, 0.25: 1.3781428332972718, 0.5: 2, 0.95: 6, 0.99: 8.450519838111864 }, 1e-12);
  expectMean(whole, 2.566038786491848);
});

test("bounded below", () => {
  const of: Distribution = { ...whole, low: 0 };
  expectQuantiles(of, { 0.05: 1, 0.25: 1.493175715248202, 0.5: 2, 0.95: 6 }, 1e-12);
  expectMean(of, 2.61054747975665);
});

test("bounded above mirrors bounded below", () => {
  const below: Distribution = { ...whole, low: 0 };
  const above: Distribution = { kind: "metalog", p5: -6, p50: -2, p95: -1, low: -Infinity, high: 0 };
  for (const p of [0.001, 0.05, 0.3, 0.5, 0.9]) {
    expect(relativeError(quantile(above, 1 - p), -quantile(below, p))).toBeLessThan(1e-12);
  }
});

test("bounded on both sides", () => {
  const of: Distribution = { kind: "metalog", p5: 0.1, p50: 0.2, p95: 0.6, low: 0, high: 1 };
  expectQuantiles(of, { 0.05: 0.1, 0.25: 0.145518853729548, 0.5: 0.2, 0.95: 0.6 }, 1e-12);
});

test("a tail as heavy as 1 / q has no mean", () => {
  expect(mean({ ...whole, p50: 20, p95: 400, low: 0 })).toBeNull();
});

test("the published limits: the median within 0.125 and 0.875 of the way from p5 to p95", () => {
  // Keelin's k = (1 - 1.66711 * (1/2 - 0.05)) / 2.
  const [from, to] = metalogMedians({ p5: 0, p95: 1, ...open });
  expect(from).toBeCloseTo(0.1249, 4);
  expect(to).toBeCloseTo(0.8751, 4);
});

describe("a triplet is feasible just inside the limits and not just outside", () => {
  test.each([
    ["unbounded", open],
    ["bounded below", { low: 0, high: Infinity }],
    ["bounded above", { low: -Infinity, high: 10 }],
    ["bounded", { low: 0, high: 10 }],
  ])("%s", (_, ends) => {
    const limits = { p5: 1, p95: 9, ...ends };
    const [from, to] = metalogMedians(limits);
    const hair = 1e-9;
    expect([from + hair, to - hair].map((p50) => isFeasible({ ...limits, p50 }))).toEqual([true, true]);
    expect([from - hair, to + hair].map((p50) => isFeasible({ ...limits, p50 }))).toEqual([false, false]);
  });
});

test("a feasible one rises everywhere, however lopsided", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (share) => {
      const [from, to] = metalogMedians({ p5: 0, p95: 1, ...open });
      const law = metalog({ p5: 0, p50: from + share * (to - from), p95: 1, ...open });
      let before = Number.NEGATIVE_INFINITY;
      for (let i = 1; i < 500; i++) {
        const x = law.quantile(i / 500);
        if (!(x >= before)) return false;
        before = x;
      }
      return true;
    }),
  );
});

test("an infeasible one is refused with the medians that would do", () => {
  const refused = expect.objectContaining({
    code: "distribution.metalog",
    message: "Expected a median between 1.125 and 1.875 for 5% at 1 and 95% at 2, got `1, 1.95, 2`",
  });
  expect(() => metalog({ p5: 1, p50: 1.95, p95: 2, ...open })).toThrow(refused);
  expect(() => metalog({ p5: 2, p50: 1, p95: 3, ...open })).toThrow(/between 2.125 and 2.875/);
  expect(() => metalog({ p5: 3, p50: 2, p95: 1, ...open })).toThrow(/in rising order/);
  expect(() => metalog({ p5: 0, p50: 1, p95: 2, low: 0, high: Infinity })).toThrow(/in rising order between 0/);
});
