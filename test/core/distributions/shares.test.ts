// The distributions of a share: beta and logit-normal, against values computed to 30 digits.

import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { cdf, quantile } from "../../../src/core/distributions/quantile.ts";
import { relativeError } from "../relative-error.ts";
import { expectMean, expectQuantiles } from "./exact.ts";

describe("beta", () => {
  test.each([
    [2, 5, 0.05, 0.06284989170835438],
    [2, 5, 0.5, 0.26444998329565994],
    [2, 5, 0.95, 0.5818034092520258],
    [0.5, 0.5, 0.1, 0.024471741852423217],
    [50, 2, 0.05, 0.9103284617085715],
    [300, 700, 0.5, 0.2998666193917913],
    [0.1, 0.1, 0.3, 0.005214870253734279],
    [3, 1.5, 1e-9, 0.0007704169255853929],
  ])("beta(%d, %d) at %d", (alpha, b, p, expected) => {
    expectQuantiles({ kind: "beta", alpha, beta: b }, { [p]: expected }, 1e-12);
  });

  test("extreme parameters give numbers between 0 and 1", () => {
    for (const [alpha, b] of [
      [1e-4, 64],
      [64, 1e-4],
      [1e-300, 1],
      [1e-3, 1e-3],
      [1e7, 3e7],
      [1e12, 3e12],
    ] as const) {
      const of: Distribution = { kind: "beta", alpha, beta: b };
      for (const p of [0, 1e-12, 0.05, 0.5, 0.95, 1 - 1e-12, 1]) {
        expect(quantile(of, p)).toBeGreaterThanOrEqual(0);
        expect(quantile(of, p)).toBeLessThanOrEqual(1);
      }
    }
    expectMean({ kind: "beta", alpha: 1e-4, beta: 64 }, 1.5624975585975647e-6, 1e-15);
  });

  test("with both parameters huge it is close to normal", () => {
    const of: Distribution = { kind: "beta", alpha: 2e6, beta: 2e6 };
    const sd = Math.sqrt(0.25 / (4e6 + 1));
    expectQuantiles(of, { 0.05: 0.5 - 1.6448536269514722 * sd, 0.5: 0.5 }, 1e-9);
    expect(relativeError(cdf(of, 0.5 - sd), 0.15865525393145705)).toBeLessThan(1e-6);
  });
});

describe("logit-normal", () => {
  test.each([
    [0, 1, 0.5],
    [-2, 1, 0.15546251853012347],
    [1, 0.5, 0.7205808152432993],
    [-3, 2, 0.12959420093457716],
    [0.3, 10, 0.511776156848578],
    [-7, 0.2, 0.0009294033257432815],
  ])("the mean with mu %d and sigma %d", (mu, sigma, expected) => {
    expectMean({ kind: "logit-normal", mu, sigma }, expected);
  });
});
