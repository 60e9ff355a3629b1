// Distributions with exact answers: closed forms, and values computed to 30 digits.

import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { logNormalFromInterval, logNormalFromMoments } from "../../../src/core/distributions/normal.ts";
import { cdf, mean, quantile } from "../../../src/core/distributions/quantile.ts";
import { relativeError } from "../relative-error.ts";
import { expectMean, expectQuantiles } from "./exact.ts";

const standard: Distribution = { kind: "normal", mean: 0, sd: 1 };

describe("products of log-normals are log-normal", () => {
  test.each([
    [
      "ln1",
      18.045821977928195,
      0.34607418681458646,
      38902948.26349107,
      68738635.42433758,
      121456090.37128504,
      72980705.0154059,
    ],
    [
      "ln2",
      Math.LN10,
      0.9898592232384594,
      1.9628775993505563,
      10.000000000000002,
      50.945611704512984,
      16.321703641886007,
    ],
    ["ln3", 0, 0.9898592232384594, 0.1962877599350556, 1, 5.094561170451297, 1.6321703641886],
    [
      "ln5",
      -1.2039728043259368,
      1.5066400407415506,
      0.025168170962179402,
      0.29999999999999977,
      3.5759451942393525,
      0.9333353617898119,
    ],
    ["ln6", Math.LN10, 1.2123250070609652, 1.3613650479387787, 10.000000000000002, 73.455683434365, 20.852024760948787],
  ])("%s", (_, mu, sigma, p5, p50, p95, expectedMean) => {
    const of: Distribution = { kind: "log-normal", mu, sigma };
    expectQuantiles(of, { 0.05: p5, 0.5: p50, 0.95: p95 });
    expectMean(of, expectedMean);
  });
});

describe("sums of normals are normal", () => {
  test.each([
    ["n2", -5, 3.605551275463989, -10.93060409260645, 0.9306040926064494],
    ["n3", 8, 5.059644256269407, -0.3223742060089183, 16.322374206008917],
    ["n4", 1, 1.8238704957353074, -2, 4],
    ["i8", 0.1, 0.02, 0.06710292746097056, 0.13289707253902944],
  ])("%s", (_, average, sd, p5, p95) => {
    const of: Distribution = { kind: "normal", mean: average, sd };
    expectQuantiles(of, { 0.05: p5, 0.5: average, 0.95: p95 });
    expectMean(of, average);
  });
});

test("triangular", () => {
  const of: Distribution = { kind: "triangular", low: 0, mode: 1, high: 4 };
  expectQuantiles(of, { 0: 0, 0.01: 0.2, 0.25: 1, 0.5: 4 - Math.sqrt(6), 1: 4 }, 1e-14);
  expectMean(of, 5 / 3);
});

test("PERT with its mode in the middle is a stretched beta(3, 3)", () => {
  const of: Distribution = { kind: "pert", low: 10, mode: 20, high: 30 };
  expectQuantiles(of, { 0: 10, 0.5: 20, 1: 30 }, 1e-14);
  expect(cdf(of, 15)).toBeCloseTo(0.103515625, 14);
  expectMean({ ...of, mode: 12 }, (10 + 48 + 30) / 6);
});

test("mixture", () => {
  const components = [
    { weight: 0.3, of: standard },
    { weight: 0.7, of: { kind: "normal", mean: 3, sd: 2 } },
  ] as const;
  expectQuantiles({ kind: "mixture", components }, { 0.5: 1.934395580538387 }, 1e-12);
  expectMean({ kind: "mixture", components }, 2.1);
});

test("a mixture of points is a staircase", () => {
  const components = [
    { weight: 0.25, of: { kind: "point", value: 1 } },
    { weight: 0.75, of: { kind: "point", value: 3 } },
  ] as const;
  const of: Distribution = { kind: "mixture", components };
  expect([0.1, 0.25, 0.26, 0.9].map((p) => quantile(of, p))).toEqual([1, 1, 3, 3]);
  expect([0, 1, 2, 3].map((x) => cdf(of, x))).toEqual([0, 0.25, 0.25, 1]);
});

test("a distribution without spread is a point", () => {
  const still: Distribution[] = [
    { kind: "point", value: 2 },
    { kind: "normal", mean: 2, sd: 0 },
    { kind: "log-normal", mu: Math.log(2), sigma: 0 },
    { kind: "uniform", low: 2, high: 2 },
    { kind: "pert", low: 2, mode: 2, high: 2 },
    { kind: "scaled", by: -1, of: { kind: "point", value: -2 } },
  ];
  for (const of of still) {
    expect([quantile(of, 0.01), quantile(of, 0.99), mean(of), cdf(of, 1.99), cdf(of, 2)]).toEqual([2, 2, 2, 0, 1]);
  }
});

test("a mean that is no finite number is none", () => {
  expect(mean({ kind: "log-normal", mu: 0, sigma: 40 })).toBeNull();
  expect(mean({ kind: "scaled", by: -1, of: { kind: "log-normal", mu: 700, sigma: 20 } })).toBeNull();
});

test("the log-normal of a mean and an interval that belong together are the same", () => {
  const of = logNormalFromMoments(5, 2);
  const [low, high] = [quantile(of, 0.1), quantile(of, 0.9)];
  expect(relativeError(logNormalFromInterval(low, high, 0.8).sigma, of.sigma)).toBeLessThan(1e-14);
});
