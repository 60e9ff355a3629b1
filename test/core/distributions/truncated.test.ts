// Truncated distributions: exact answers, far tails, and limits that hold nothing.

import { expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { bounds, cdf, mean, quantile } from "../../../src/core/distributions/quantile.ts";
import { expectMean, expectQuantiles } from "./exact.ts";

const standard: Distribution = { kind: "normal", mean: 0, sd: 1 };

const positive = (of: Distribution): Distribution => ({ kind: "truncated", low: 0, high: Infinity, of });

test("i6: a half normal", () => {
  const of = positive(standard);
  expectQuantiles(of, { 0.05: 0.0627067779432138, 0.5: 0.6744897501960817, 0.95: 1.9599639845400538 });
  expectMean(of, 0.7978845608028654);
});

test("i7: a normal cut at 0", () => {
  const of = positive({ kind: "normal", mean: 3, sd: 5 });
  expectQuantiles(of, { 0.05: 0.5284051060289547, 0.5: 4.753943453520481, 0.95: 11.977480667956788 });
  expectMean(of, 5.295735683071435);
});

test("far out in a tail, either side", () => {
  const above: Distribution = { kind: "truncated", low: 10, high: Infinity, of: standard };
  expectQuantiles(above, { 0.5: 10.068411836081429 }, 1e-13);
  expectMean(above, 10.098093233962512, 1e-13);
  const below: Distribution = { kind: "truncated", low: -Infinity, high: -10, of: standard };
  expect(quantile(below, 0.5)).toBe(-quantile(above, 0.5));
  expect(mean(below)).toBe(-(mean(above) as number));
});

test("a log-normal above its median", () => {
  expectMean(
    { kind: "truncated", low: 1, high: Infinity, of: { kind: "log-normal", mu: 0, sigma: 1 } },
    2.7742859576700094,
  );
});

test("a uniform is a narrower uniform", () => {
  const of: Distribution = { kind: "truncated", low: 2, high: 20, of: { kind: "uniform", low: 0, high: 10 } };
  expectQuantiles(of, { 0: 2, 0.25: 4, 0.5: 6, 1: 10 }, 1e-15);
  expect(bounds(of)).toEqual([2, 10]);
  expectMean(of, 6);
});

test("a mixture is cut part by part, and a part with nothing left disappears", () => {
  const components = [
    { weight: 0.5, of: { kind: "point", value: -3 } },
    { weight: 0.25, of: { kind: "point", value: 2 } },
    { weight: 0.25, of: { kind: "uniform", low: -1, high: 1 } },
  ] as const;
  const of = positive({ kind: "mixture", components });
  expect(cdf(of, 1)).toBeCloseTo(1 / 3, 15);
  expect(quantile(of, 0.5)).toBe(2);
  expectMean(of, (1 / 3) * 0.5 + (2 / 3) * 2);
});

test("limits that hold nothing are refused", () => {
  for (const [low, high] of [
    [40, Infinity],
    [3, 2],
  ] as const) {
    const of: Distribution = { kind: "truncated", low, high, of: standard };
    expect(() => quantile(of, 0.5)).toThrow(expect.objectContaining({ code: "distribution.truncated" }));
  }
});
