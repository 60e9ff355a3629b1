// What holds for every distribution, whatever its kind.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { bounds, cdf, lawOf, mean, quantile } from "../../../src/core/distributions/quantile.ts";
import { relativeError } from "../relative-error.ts";
import { any, plain, probability } from "./arbitrary.ts";

/** How far apart two values are, by the scale of the distribution. */
function apart(of: Distribution, a: number, b: number): number {
  const scale = Math.max(Math.abs(a), quantile(of, 0.9) - quantile(of, 0.1));
  return Math.abs(a - b) / scale;
}

test("quantile of cdf and cdf of quantile are the identity", () => {
  fc.assert(
    fc.property(any, probability, (of, p) => {
      const x = quantile(of, p);
      const back = cdf(of, x);
      // Where the distribution has a gap the value may move within it, but no probability with it.
      return Math.abs(back - p) < 1e-9 || apart(of, quantile(of, back), x) < 1e-9;
    }),
  );
});

test("quantiles rise with the probability and stay within the bounds", () => {
  fc.assert(
    fc.property(any, probability, probability, (of, p, q) => {
      const [low, high] = bounds(of);
      const [a, b] = [quantile(of, Math.min(p, q)), quantile(of, Math.max(p, q))];
      // Probabilities a rounding error apart may come out in either order.
      return low <= a && b <= high && (a <= b || apart(of, a, b) < 1e-12);
    }),
  );
});

test("the ends of the support are the quantiles of 0 and 1", () => {
  fc.assert(
    fc.property(any, (of) => {
      expect([quantile(of, 0), quantile(of, 1)]).toEqual(bounds(of));
    }),
  );
});

test("cdf and survival sum to 1, and the two quantiles are one function", () => {
  fc.assert(
    fc.property(any, probability, (of, p) => {
      const law = lawOf(of);
      const x = law.quantile(p);
      expect(law.cdf(x) + law.survival(x)).toBeCloseTo(1, 12);
      expect(apart(of, law.upperQuantile(1 - p), x)).toBeLessThan(1e-9);
    }),
  );
});

test("a scaled or mirrored distribution has scaled or mirrored quantiles", () => {
  fc.assert(
    fc.property(any, fc.constantFrom(2, -1, -0.25), probability, (of, by, p) => {
      const scaled: Distribution = { kind: "scaled", by, of };
      const expected = by * quantile(of, by > 0 ? p : 1 - p);
      expect(apart(scaled, quantile(scaled, p), expected)).toBeLessThan(1e-9);
    }),
  );
});

test("truncating keeps the order and the proportions of what is inside", () => {
  fc.assert(
    fc.property(any, fc.constantFrom(0.02, 0.3), fc.constantFrom(0.7, 0.98), probability, (of, from, to, p) => {
      const [low, high] = [quantile(of, from), quantile(of, to)];
      const inside: Distribution = { kind: "truncated", low, high, of };
      const [below, upTo] = [cdf(of, low), cdf(of, high)];
      const x = quantile(inside, p);
      expect(x).toBeGreaterThanOrEqual(low);
      expect(x).toBeLessThanOrEqual(high);
      expect(cdf(inside, x)).toBeCloseTo((cdf(of, x) - below) / (upTo - below), 8);
    }),
  );
});

describe("the mean", () => {
  test("is the average of evenly spaced quantiles", () => {
    const n = 4096;
    const p = Float64Array.from({ length: n }, (_, i) => (i + 0.5) / n);
    fc.assert(
      fc.property(plain, (of) => {
        const average = p.map((pi) => quantile(of, pi)).reduce((sum, x) => sum + x, 0) / n;
        const exact = mean(of);
        // Exponential metalog tails may be too heavy for a mean, or for this sum.
        if (exact === null || of.kind === "metalog") return;
        expect(apart(of, exact, average)).toBeLessThan(2e-3);
      }),
      { numRuns: 40 },
    );
  });

  test("lies between the bounds and moves with the scale", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(3, -2), (of, by) => {
        const exact = mean(of);
        const scaled = mean({ kind: "scaled", by, of });
        if (exact === null) return expect(scaled).toBeNull();
        expect(apart(of, (scaled as number) / by, exact)).toBeLessThan(1e-12);
        expect(exact).toBeGreaterThan(bounds(of)[0]);
        expect(exact).toBeLessThan(bounds(of)[1]);
      }),
    );
  });

  test("of a distribution truncated at its quantiles is the mixture of its parts", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(0.1, 0.5, 0.8), (of, share) => {
        const cut = quantile(of, share);
        const weight = cdf(of, cut);
        const below = mean({ kind: "truncated", low: -Infinity, high: cut, of });
        const above = mean({ kind: "truncated", low: cut, high: Infinity, of });
        const whole = mean(of);
        if (whole === null || below === null || above === null) return;
        expect(apart(of, weight * below + (1 - weight) * above, whole)).toBeLessThan(1e-8);
      }),
      { numRuns: 30 },
    );
  });
});

describe("filling a column", () => {
  const n = 512;
  const p = Float64Array.from({ length: n }, (_, i) => ((i * 2654435761) % 2 ** 32) / 2 ** 32 + 2 ** -33);

  test("gives the quantiles, also in place and for a part of the column", () => {
    fc.assert(
      fc.property(any, (of) => {
        const column = p.slice();
        lawOf(of).fill(column, column, n - 1);
        for (let i = 0; i < n - 1; i++) {
          expect(apart(of, column[i] as number, quantile(of, p[i] as number))).toBeLessThan(1e-9);
        }
        expect(column[n - 1]).toBe(p[n - 1]);
      }),
      { numRuns: 40 },
    );
  });

  const point = (value: number): Distribution => ({ kind: "point", value });
  const uniform = (low: number, high: number): Distribution => ({ kind: "uniform", low, high });
  test.each<[string, Distribution, number]>([
    ["U-shaped beta", { kind: "beta", alpha: 0.1, beta: 0.1 }, 1e-10],
    ["beta at the edge", { kind: "beta", alpha: 1e-4, beta: 64 }, 1e-9],
    ["two points and a uniform", mixtureOf(point(2), uniform(0, 4), point(3)), 1e-10],
    ["a rare point", mixtureOf(uniform(1, 2), uniform(1, 2), uniform(1, 2), point(1.5)), 1e-10],
    ["uniforms with a gap", mixtureOf(uniform(0, 1), uniform(5, 6)), 1e-10],
    [
      "log-normals orders of magnitude apart",
      mixtureOf({ kind: "log-normal", mu: 1, sigma: 1 }, { kind: "log-normal", mu: 8, sigma: 0.2 }),
      1e-9,
    ],
    [
      "both below 0",
      { kind: "scaled", by: -1, of: mixtureOf(uniform(1, 2), { kind: "log-normal", mu: 1, sigma: 1 }) },
      1e-9,
    ],
  ])("%s", (_, of, tolerance) => {
    const column = new Float64Array(n);
    lawOf(of).fill(p, column, n);
    column.forEach((x, i) => {
      expect(relativeError(x, quantile(of, p[i] as number))).toBeLessThan(tolerance);
    });
  });
});

function mixtureOf(...parts: readonly Distribution[]): Distribution {
  return { kind: "mixture", components: parts.map((of) => ({ weight: 1 / parts.length, of })) };
}
