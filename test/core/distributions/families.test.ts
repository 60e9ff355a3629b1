// Families of waiting times, counts and heavy tails, against closed forms and published tables.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { cdf, lawOf, mean, quantile } from "../../../src/core/distributions/quantile.ts";

const families: readonly (readonly [Distribution, readonly (readonly [p: number, x: number])[], number | null])[] = [
  // ln 2 times the mean.
  [{ kind: "exponential", mean: 5 }, [[0.5, 5 * Math.LN2]], 5],
  // Half the chi-squared quantiles with 2k degrees of freedom (Abramowitz and Stegun, table 26.8): 3.84146 for k = 1/2.
  [
    { kind: "gamma", shape: 0.5, scale: 2 },
    [
      [0.95, 3.841458820694124],
      [0.05, 0.003932140000019522],
    ],
    1,
  ],
  [{ kind: "gamma", shape: 5, scale: 2 }, [[0.95, 18.30703805327515]], 10],
  [{ kind: "gamma", shape: 50, scale: 2 }, [[0.05, 77.929465165017]], 100],
  [{ kind: "weibull", shape: 2, scale: 3 }, [[0.5, 3 * Math.sqrt(Math.LN2)]], (3 * Math.sqrt(Math.PI)) / 2],
  [{ kind: "pareto", min: 1, alpha: 2 }, [[0.5, Math.SQRT2]], 2],
  [{ kind: "pareto", min: 1, alpha: 1 }, [[0.75, 4]], null],
  [{ kind: "logistic", mean: 5, scale: 1 }, [[0.95, 5 + Math.log(19)]], 5],
  // Student's t: table 26.10 to its digits, and 1 and 2 degrees of freedom in closed form.
  [{ kind: "student-t", df: 1, mean: 0, scale: 1 }, [[0.975, Math.tan(0.475 * Math.PI)]], null],
  [{ kind: "student-t", df: 2, mean: 0, scale: 1 }, [[0.95, 0.9 * Math.sqrt(2 / (4 * 0.95 * 0.05))]], 0],
  [{ kind: "student-t", df: 10, mean: 3, scale: 2 }, [[0.975, 3 + 2 * 2.228138851964939]], 3],
  [
    { kind: "poisson", mean: 4 },
    [
      [0.5, 4],
      [0.05, 1],
      [0.95, 8],
    ],
    4,
  ],
  [
    { kind: "binomial", trials: 10, p: 0.5 },
    [
      [0.5, 5],
      [0.05, 2],
      [0.95, 8],
    ],
    5,
  ],
];

describe("families", () => {
  test.each(families)("%j", (of, quantiles, expected) => {
    for (const [p, x] of quantiles) expect(Math.abs(quantile(of, p) - x)).toBeLessThan(1e-11 * Math.abs(x));
    const found = mean(of);
    if (expected === null) expect(found).toBe(null);
    else expect(found).toBeCloseTo(expected, 11);
  });

  test.each(families)("%j: what a column holds is what the quantile function gives", (of) => {
    const p = Float64Array.from({ length: 999 }, (_, k) => (k + 0.5) / 999);
    const out = new Float64Array(p.length);
    lawOf(of).fill(p, out, p.length);
    p.forEach((share, k) => {
      const x = quantile(of, share);
      expect(Math.abs((out[k] as number) - x)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x)));
    });
  });

  test("the chance below a quantile is its level, or reaches it first there", () => {
    const shape = fc.double({ min: 0.05, max: 2000, noNaN: true });
    const level = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(shape, level, (k, p) => {
        const gamma = { kind: "gamma", shape: k, scale: 1 } as const;
        expect(Math.abs(cdf(gamma, quantile(gamma, p)) - p)).toBeLessThan(1e-11);
        const poisson = { kind: "poisson", mean: k } as const;
        const count = quantile(poisson, p);
        expect(cdf(poisson, count)).toBeGreaterThanOrEqual(p);
        expect(count === 0 || cdf(poisson, count - 1) < p).toBe(true);
        const t = { kind: "student-t", df: k, mean: 0, scale: 1 } as const;
        // Below a tenth of a degree of freedom the quantiles are so far out that the tail keeps seven digits.
        expect(Math.abs(cdf(t, quantile(t, p)) - p)).toBeLessThan(k < 0.1 ? 1e-6 : 1e-10);
      }),
    );
  });
});
