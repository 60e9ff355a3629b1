// Distributions of every kind for fast-check, with moderate parameters.

import fc from "fast-check";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { metalogMedians } from "../../../src/core/distributions/metalog.ts";

/** Without -0, which no two ways of computing an end need agree on. */
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => x + 0);

const ends = fc
  .tuple(real(-100, 100), real(0.1, 100), real(0, 1))
  .map(([low, width, share]) => ({ low, mode: low + share * width, high: low + width }));

const metalog = fc
  .tuple(ends, real(0.05, 0.95), fc.constantFrom("none", "low", "high", "both"))
  .map(([{ low: p5, high: p95 }, share, bounded]): Distribution => {
    const low = bounded === "low" || bounded === "both" ? p5 - (p95 - p5) : -Infinity;
    const high = bounded === "high" || bounded === "both" ? p95 + (p95 - p5) : Infinity;
    const [from, to] = metalogMedians({ p5, p95, low, high });
    return { kind: "metalog", p5, p50: from + share * (to - from), p95, low, high };
  });

export const plain: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ kind: fc.constant("normal" as const), mean: real(-100, 100), sd: real(0.01, 100) }),
  fc.record({ kind: fc.constant("log-normal" as const), mu: real(-5, 5), sigma: real(0.01, 1) }),
  fc.record({ kind: fc.constant("logit-normal" as const), mu: real(-4, 4), sigma: real(0.01, 3) }),
  ends.map(({ low, high }): Distribution => ({ kind: "uniform", low, high })),
  ends.map((of): Distribution => ({ kind: "triangular", ...of })),
  ends.map((of): Distribution => ({ kind: "pert", ...of })),
  fc.record({ kind: fc.constant("beta" as const), alpha: real(0.3, 50), beta: real(0.3, 50) }),
  metalog,
);

const mixture = fc.array(fc.tuple(real(0.1, 1), plain), { minLength: 2, maxLength: 4 }).map((parts): Distribution => {
  const total = parts.reduce((sum, [weight]) => sum + weight, 0);
  return { kind: "mixture", components: parts.map(([weight, of]) => ({ weight: weight / total, of })) };
});

const scaled = fc
  .tuple(fc.oneof(real(-20, -0.1), real(0.1, 20)), plain)
  .map(([by, of]): Distribution => ({ kind: "scaled", by, of }));

export const any: fc.Arbitrary<Distribution> = fc.oneof({ weight: 4, arbitrary: plain }, mixture, scaled);

/** Probabilities that are not so near an end that a value there has no digits to spare. */
export const probability = real(1e-4, 1 - 1e-4);
