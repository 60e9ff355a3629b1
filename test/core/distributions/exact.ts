// Comparing a distribution with its exact answers.

import { expect } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { mean, quantile } from "../../../src/core/distributions/quantile.ts";
import { relativeError } from "../relative-error.ts";

export function expectQuantiles(of: Distribution, quantiles: Readonly<Record<number, number>>, tolerance = 1e-9): void {
  for (const [p, expected] of Object.entries(quantiles)) {
    expect(relativeError(quantile(of, Number(p)), expected), `quantile ${p}`).toBeLessThan(tolerance);
  }
}

export function expectMean(of: Distribution, expected: number, tolerance = 1e-10): void {
  expect(relativeError(mean(of) ?? Number.NaN, expected)).toBeLessThan(tolerance);
}
