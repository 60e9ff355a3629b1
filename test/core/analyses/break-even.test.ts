// Where claims flip.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Flip } from "../../../src/core/analyses/claim.ts";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { apply, gap, logNormal, model, over, plus, range, times, uniform } from "../build.ts";
import { breakEven } from "../in-one.ts";
import { relativeError } from "../relative-error.ts";

const claim: Claim = { output: "gap", comparison: ">=", threshold: 1e8 };
const flipAt = (found: Flip) => (found.kind === "none" ? Number.NaN : found.value);

describe("d2: break-even of the gap", () => {
  const expected = {
    spend: [258198889747.16132, "above"],
    price: [21737.065119284143, "below"],
    players: [2.749545416973503, "below"],
    ratio: [71.26966450997985, "above"],
  } as const;

  it.each(Object.entries(expected))("%s", (id, [value, side]) => {
    const { atMedians, even, likely } = breakEven(gap, claim, id, { support: "positive" });
    expect(atMedians).toMatchObject({ kind: "at", holds: side });
    expect(relativeError(flipAt(atMedians), value)).toBeLessThan(1e-9);
    expect(even).toMatchObject({ kind: "at", holds: side });
    expect(relativeError(flipAt(even), value)).toBeLessThan(0.003);
    expect(flipAt(likely) > value).toBe(side === "above");
  });

  it("has its 90% where the distribution of the others says", () => {
    // With the ratio fixed, ln gap has the deviation of spend and price alone; 1.2815… is the normal's 90% point.
    const sigma = 0.34607418681458646 * Math.sqrt(0.08734650877422197 + 0.17043135774317741);
    const value = 71.26966450997985 * Math.exp(1.2815515655446004 * sigma);
    const { likely } = breakEven(gap, claim, "ratio", { support: "positive" });
    expect(relativeError(flipAt(likely), value)).toBeLessThan(0.003);
  });

  it("is the same every time", () => {
    const run = () => breakEven(gap, claim, "price", { support: "positive" });
    expect(run()).toEqual(run());
  });
});

describe("against exact answers", () => {
  const end = fc.double({ min: 0.5, max: 50, noNaN: true });
  const ratio = fc.double({ min: 1.05, max: 20, noNaN: true });
  const power = fc.constantFrom(-2, -1, -0.5, 0.5, 1, 3);

  it("any product of powers flips where its median or its 10% point says", () => {
    fc.assert(
      fc.property(
        end,
        ratio,
        end,
        ratio,
        power,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (a, b, c, d, e, factor) => {
          const product = model({ x: range(a, a * b), y: range(c, c * d), gap: times(apply("power", "x", e), "y") });
          const [x, y] = [logNormal(a, a * b), logNormal(c, c * d)];
          const threshold = Math.exp(e * x.mu + y.mu) * factor;
          const flips = breakEven(product, { output: "gap", comparison: ">=", threshold }, "x", {
            support: "positive",
          });
          const exact = (score: number) => (threshold / Math.exp(y.mu + y.sigma * score)) ** (1 / e);
          expect(relativeError(flipAt(flips.atMedians), exact(0))).toBeLessThan(1e-9);
          expect(relativeError(flipAt(flips.even), exact(0))).toBeLessThan(1e-9);
          expect(relativeError(flipAt(flips.likely), exact(-1.2815515655446004))).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("a product that must be sampled flips where the same numbers do behind a formula that is none", () => {
    const comparison = fc.constantFrom<Claim["comparison"]>(">=", ">", "<=", "<");
    fc.assert(
      fc.property(end, ratio, power, comparison, (a, b, e, comparison) => {
        const flips = (gap: Expression) =>
          breakEven(
            model({ x: range(a, a * b), u: uniform(0.2, 0.9), v: range(2, 9), gap }),
            { output: "gap", comparison, threshold: 2 },
            "x",
            { support: "positive" },
          );
        const product = times(apply("power", "x", e), "u", "v");
        const [plain, behind] = [flips(product), flips(apply("min", product, 1e300))];
        for (const level of ["even", "likely"] as const)
          expect(relativeError(flipAt(plain[level]), flipAt(behind[level]))).toBeLessThan(3e-4);
      }),
      { numRuns: 30 },
    );
  });

  it("what must be sampled flips within 0.3% of them", () => {
    // The sum of two uniforms is triangular: its median is 1, its 10% point the root of 0.2.
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (x, factor) => {
          const sum = model({ x, u: uniform(0, 1), v: uniform(0, 1), gap: times("x", plus("u", "v")) });
          const claim: Claim = { output: "gap", comparison: ">", threshold: x * factor };
          const { atMedians, even, likely } = breakEven(sum, claim, "x", { support: "positive" });
          expect(relativeError(flipAt(atMedians), claim.threshold)).toBeLessThan(1e-9);
          expect(relativeError(flipAt(even), claim.threshold)).toBeLessThan(0.003);
          expect(relativeError(flipAt(likely), claim.threshold / Math.sqrt(0.2))).toBeLessThan(0.003);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("shares", () => {
  const pool = (participation: number) =>
    model({ base: range(100e6, 200e6), participation, need: 75e6, gap: over(times("base", "participation"), "need") });
  const parity: Claim = { output: "gap", comparison: ">=", threshold: 1 };
  const median = Math.sqrt(100e6 * 200e6);

  it("flip inside 0 to 1 where they can", () => {
    for (const participation of [1, 0.9, 1e-4, 0]) {
      const { atMedians } = breakEven(pool(participation), parity, "participation", { support: "share" });
      expect(atMedians).toMatchObject({ kind: "at", holds: "above" });
      expect(relativeError(flipAt(atMedians), 75e6 / median)).toBeLessThan(1e-9);
    }
  });

  it("say what they would have to be where they cannot", () => {
    const twice = { ...parity, threshold: 2.5 };
    const { atMedians, even, likely } = breakEven(pool(0.3), twice, "participation", { support: "share" });
    for (const found of [atMedians, even, likely]) expect(found).toMatchObject({ kind: "beyond", holds: "above" });
    expect(relativeError(flipAt(atMedians), (2.5 * 75e6) / median)).toBeLessThan(1e-9);
    expect(relativeError(flipAt(even), (2.5 * 75e6) / median)).toBeLessThan(0.003);
  });
});

describe("what cannot be done", () => {
  it("is no value where the claim does not hang on the assumption", () => {
    const still = model({ a: range(1, 2), b: range(1, 2), gap: plus("b", times(0, "a"), 5) });
    const five: Claim = { output: "gap", comparison: ">", threshold: 5 };
    const found = breakEven(still, five, "a", { support: "positive" });
    expect(found.atMedians).toEqual({ kind: "none", holds: true });
    expect(breakEven(still, { ...five, comparison: "<" }, "a", { support: "any" }).likely).toEqual({
      kind: "none",
      holds: false,
    });
  });

  it("is an error for what is no assumption behind the claim", () => {
    for (const id of ["gap", "nothing"]) {
      expect(() => breakEven(gap, claim, id, { support: "any" })).toThrow(
        expect.objectContaining({ code: "break-even.assumption", place: expect.objectContaining({ field: id }) }),
      );
    }
  });
});

describe("correlated assumptions", () => {
  it("keep their own spread when one of them is fixed", () => {
    const pair = model({ a: range(1, 10), b: range(1, 10), gap: times("a", "b") });
    const ten: Claim = { output: "gap", comparison: ">", threshold: 10 };
    const correlations = [{ between: ["a", "b"] as const, coefficient: 0.9 }];
    const plain = breakEven(pair, ten, "a", { support: "positive" });
    expect(breakEven(pair, ten, "a", { support: "positive", correlations })).toEqual(plain);
  });
});
