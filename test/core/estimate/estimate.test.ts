// Estimates against exact answers, and the laws that hold whatever the numbers are.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { type Estimate, type EstimateOptions, estimate } from "../../../src/core/estimate/estimate.ts";
import { type Column, type Expression, operations } from "../../../src/core/evaluation/expression.ts";
import { apply, draw, gap, logNormal, minus, model, normal, over, plus, range, times, uniform } from "../build.ts";
import { any as anyDistribution } from "../distributions/arbitrary.ts";
import { relativeError } from "../relative-error.ts";

function one(quantities: readonly Column[], id: string, options?: EstimateOptions): Estimate {
  const [found] = estimate(quantities, [id], options).outputs;
  if (found === undefined) throw new Error(`Expected an estimate of ${id}`);
  return found;
}

describe("closed forms", () => {
  it("know the even power of what is below zero", () => {
    const below = model({ x: range(2, 8), y: apply("power", times(-3, "x"), 2) });
    const found = one(below, "y");
    expect(found.exact).toBe(true);
    expect(relativeError(found.median, 9 * 16)).toBeLessThan(1e-12);
    expect(relativeError(found.p95, 9 * 64)).toBeLessThan(1e-9);
  });
});

describe("points", () => {
  it("stay exactly what plain arithmetic gives, with no interval", () => {
    const article = model({ spend: 180e9, price: 30e3, gap: times(over("spend", "price"), 1 / 4, 50) });
    const found = one(article, "gap", { sampled: true });
    expect(found).toMatchObject({ p5: 75e6, median: 75e6, p95: 75e6, mean: 75e6, exact: true, digits: 15 });
    expect(new Set(found.samples())).toEqual(new Set([75e6]));
  });

  it("ln7: are what x / x is, once x is one quantity", () => {
    for (const x of [range(1, 10), uniform(1, 2), normal(50, 1)]) {
      const found = one(model({ x, y: over("x", "x") }), "y");
      expect(found).toMatchObject({ p5: 1, median: 1, p95: 1, mean: 1 });
    }
    expect(one(model({ y: over(range(1, 10), range(1, 10)) }), "y").p95).toBeGreaterThan(5);
  });
});

describe("one draw", () => {
  it("has its own quantiles, not sampled ones", () => {
    const share = draw({ kind: "logit-normal", mu: -2, sigma: 0.5 });
    const logistic = (score: number) => 1 / (1 + Math.exp(2 - 0.5 * score));
    const found = one(model({ x: share, y: times("x", 100) }), "y");
    expect(found.exact).toBe(true);
    expect(found.p95).toBeCloseTo(100 * logistic(1.6448536269514722), 12);
    expect(found.median).toBeCloseTo(100 * logistic(0), 12);
  });

  it("has samples in step with those of everything computed from it", () => {
    const { outputs } = estimate(model({ x: range(1, 10), y: plus("x", uniform(0, 1)), z: minus("y", "x") }), [
      "x",
      "z",
    ]);
    const [x, z] = outputs.map(({ samples }) => samples());
    expect(x).toHaveLength(2 ** 14);
    expect(z?.every((value) => value > -1e-12 && value < 1 + 1e-12)).toBe(true);
  });
});

describe("trials that give no number", () => {
  it("are counted, left out, and traced to the quantity", () => {
    const quantities = model({ x: normal(1, 1), root: apply("sqrt", "x"), y: plus("root", 1) });
    const found = one(quantities, "y");
    expect(found.bad / 2 ** 14).toBeCloseTo(0.158655, 3);
    expect(found.failure).toEqual({ quantity: "root", reason: "takes the square root of a negative number" });
    expect(found.p5).toBeGreaterThan(1);
    expect(found.mean).toBeGreaterThan(1);
  });

  it.each([
    ["divides by zero", over(1, apply("max", 0, normal(0, 1)))],
    ["takes the logarithm of a negative number", apply("ln", normal(0, 1))],
    ["takes the logarithm of zero", apply("log10", apply("max", 0, normal(0, 1)))],
    ["raises a negative number to a fraction", apply("power", normal(0, 1), 0.5)],
    ["grows beyond the largest number there is (1.8e308)", apply("exp", normal(0, 1e3))],
  ])("%s", (reason, cause) => {
    expect(one(model({ cause, y: times("cause", 2) }), "y").failure).toEqual({ quantity: "cause", reason });
  });

  it("are an error when there is no other", () => {
    const attempts: [Expression, string][] = [
      [over(1, minus(3, 3)), "divides by zero"],
      [apply("ln", times(-1, range(1, 2))), "takes the logarithm of a negative number"],
    ];
    for (const [cause, reason] of attempts) {
      expect(() => one(model({ cause, y: plus("cause", 1) }), "y")).toThrow(
        expect.objectContaining({
          code: "estimate.undefined",
          message: expect.stringContaining(`cause: it ${reason}`),
          place: expect.objectContaining({ field: "cause" }),
        }),
      );
      expect(() => one(model({ cause, y: plus("cause", 1) }), "y")).toThrow(UserError);
    }
  });
});

describe("laws", () => {
  const options = { seed: 1, sampled: true, trials: 2 ** 10 };
  const figuresOf = ({ p5, median, p95, mean }: Estimate) => [p5, median, p95, mean];

  it("the same model gives the same digits, whatever its names and whatever else is there", () => {
    const renamed = gap.map(({ id, expression }) => ({ id: `my_${id}`, expression: prefixed(expression) }));
    const base = one(gap, "gap", { sampled: true });
    const other = one([...model({ unused: uniform(0, 1) }), ...renamed].toReversed(), "my_gap", { sampled: true });
    expect(figuresOf(other)).toEqual(figuresOf(base));
    expect(figuresOf(one(gap, "gap", { sampled: true }))).toEqual(figuresOf(base));
    expect(estimate(renamed, ["my_gap"]).seed).toBe(estimate(gap, ["gap"]).seed);
    expect(estimate(gap, ["gap"]).seed).toMatch(/^[0-9a-f]{8}$/);
    expect(figuresOf(one(gap, "gap", { sampled: true, seed: 2 }))).not.toEqual(figuresOf(base));
  });

  const ends = fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 1.1, max: 10, noNaN: true }));
  const wider = fc.double({ min: 1, max: 3, noNaN: true });

  it("a wider assumption never narrows the result of a rising model", () => {
    const rising = (x: Expression) =>
      model({ x, y: plus(times("x", 3), apply("sqrt", "x"), apply("ln", plus("x", 1))) });
    fc.assert(
      fc.property(ends, wider, ([low, ratio], by) => {
        const narrow = one(rising(range(low, low * ratio)), "y", options);
        const wide = one(rising(range(low / by, low * ratio * by)), "y", options);
        expect(wide.p5).toBeLessThanOrEqual(narrow.p5 * (1 + 1e-9));
        expect(wide.p95).toBeGreaterThanOrEqual(narrow.p95 * (1 - 1e-9));
      }),
      { numRuns: 30 },
    );
  });

  it("nor that of a product with other assumptions", () => {
    const product = (x: Expression) => model({ x, y: times("x", uniform(0.2, 0.8)) });
    fc.assert(
      fc.property(ends, wider, ([low, ratio], by) => {
        const narrow = one(product(range(low, low * ratio)), "y", options);
        const wide = one(product(range(low / by, low * ratio * by)), "y", options);
        expect(wide.p95 / wide.p5).toBeGreaterThanOrEqual((narrow.p95 / narrow.p5) * 0.99);
      }),
      { numRuns: 30 },
    );
  });

  it("a change of unit changes the numbers by its factor and nothing else", () => {
    fc.assert(
      fc.property(ends, fc.constantFrom(1e-3, 60, 1e3, 1e9), ([low, ratio], scale) => {
        const base = one(model({ x: range(low, low * ratio), y: plus("x", uniform(0, 1)) }), "y", options);
        const scaled = one(
          model({ x: times(range(low, low * ratio), scale), y: plus("x", times(scale, uniform(0, 1))) }),
          "y",
          options,
        );
        figuresOf(scaled).forEach((value, k) => {
          expect(relativeError((value ?? 0) / scale, figuresOf(base)[k] ?? 0)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("a quantity over itself is 1, whatever it is", () => {
    fc.assert(
      fc.property(anyDistribution, (distribution) => {
        const quantities = model({
          x: draw(distribution),
          shifted: plus("x", uniform(0, 1)),
          y: over("x", "x"),
          z: over("shifted", "shifted"),
        });
        for (const id of ["y", "z"])
          expect(one(quantities, id, options)).toMatchObject({ p5: 1, median: 1, p95: 1, mean: 1 });
      }),
      { numRuns: 30 },
    );
  });

  it("correlated products and sums are what their closed forms say, and sampling comes to the same", () => {
    const coefficient = fc.double({ min: -0.95, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(ends, ends, coefficient, fc.constantFrom(-1, 0.5, 2), ([a, b], [c, d], rho, power) => {
        const [x, y] = [logNormal(a, a * b), logNormal(c, c * d)];
        const product = model({ x: draw(x), y: draw(y), z: times("x", apply("power", "y", power)) });
        const correlations = [{ between: ["y", "x"] as const, coefficient: rho }];
        const sigma = Math.sqrt(x.sigma ** 2 + (power * y.sigma) ** 2 + 2 * rho * x.sigma * power * y.sigma);
        const exact = one(product, "z", { correlations });
        expect(relativeError(exact.median, Math.exp(x.mu + power * y.mu))).toBeLessThan(1e-9);
        expect(relativeError(exact.p95 / exact.median, Math.exp(1.6448536269514722 * sigma))).toBeLessThan(1e-9);
        const sampled = one(product, "z", { correlations, sampled: true, seed: 3 });
        for (const figure of ["p5", "median", "p95"] as const) {
          expect(Math.abs(Math.log(sampled[figure] / exact[figure]))).toBeLessThan(0.02 * sigma + 1e-9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("more trials warrant no fewer digits", () => {
    const digits = [10, 14, 18].map((power) => one(gap, "gap", { sampled: true, trials: 2 ** power, seed: 3 }).digits);
    expect(digits).toEqual(digits.toSorted((a, b) => a - b));
    expect(digits.at(-1)).toBeGreaterThanOrEqual(3);
  });
});

function prefixed(expression: Expression): Expression {
  if (expression.kind === "name") return { ...expression, name: `my_${expression.name}` };
  if (expression.kind !== "apply" || operations[expression.operation] === undefined) return expression;
  return { ...expression, operands: expression.operands.map(prefixed) };
}
