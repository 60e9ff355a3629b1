// Estimates against exact answers, and the laws that hold whatever the numbers are.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Correlation } from "../../src/core/correlation.ts";
import { UserError } from "../../src/core/errors.ts";
import { type Estimate, type EstimateOptions, estimate } from "../../src/core/estimate.ts";
import { type Expression, operations } from "../../src/core/expression.ts";
import type { Quantity } from "../../src/core/program.ts";
import { apply, draw, gap, minus, model, normal, over, plus, range, times, uniform } from "./build.ts";
import { relativeError } from "./relative-error.ts";

function one(quantities: readonly Quantity[], id: string, options?: EstimateOptions): Estimate {
  const [found] = estimate(quantities, [id], options).outputs;
  if (found === undefined) throw new Error(`Expected an estimate of ${id}`);
  return found;
}

interface Expected {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  readonly mean: number;
}

const figures = ["p5", "median", "p95", "mean"] as const;

function expectWithin(tolerance: number, found: Estimate, expected: Expected): void {
  for (const figure of figures) {
    const value = found[figure] ?? Number.NaN;
    expect(relativeError(value, expected[figure]), `${figure}: ${value}`).toBeLessThan(tolerance);
  }
}

const factor = range(1.1, 1.6);
const years = Array.from({ length: 5 }, () => range(1.1, 1.6));

/** Reference cases that have a closed form. */
const closed: Readonly<Record<string, [readonly Quantity[], Expected, (readonly Correlation[])?]>> = {
  ln1: [gap, { p5: 38902948.26349107, median: 68738635.42433758, p95: 121456090.37128504, mean: 72980705.0154059 }],
  ln2: [
    model({ gap: times(range(1, 10), range(1, 10)) }),
    { p5: 1.9628775993505563, median: 10.000000000000002, p95: 50.945611704512984, mean: 16.321703641886007 },
  ],
  ln3: [
    model({ gap: over(range(1, 10), range(1, 10)) }),
    { p5: 0.1962877599350556, median: 1, p95: 5.094561170451297, mean: 1.6321703641886 },
  ],
  ln5: [
    model({ gap: over(times(3, apply("power", range(2, 5), 2)), range(10, 1000)) }),
    { p5: 0.025168170962179402, median: 0.29999999999999977, p95: 3.5759451942393525, mean: 0.9333353617898119 },
  ],
  ln6: [
    model({ x: range(1, 10), y: range(1, 10), gap: times("x", "y") }),
    { p5: 1.3613650479387787, median: 10.000000000000002, p95: 73.455683434365, mean: 20.852024760948787 },
    [{ between: ["x", "y"], coefficient: 0.5 }],
  ],
  n2: [
    model({ gap: minus(normal(5, 2), normal(10, 3)) }),
    { p5: -10.93060409260645, median: -5, p95: 0.9306040926064494, mean: -5 },
  ],
  n3: [
    model({ x: normal(10, 1), y: normal(-4, 2), gap: plus(times(2, "x"), times(3, "y")) }),
    { p5: -0.3223742060089183, median: 8, p95: 16.322374206008917, mean: 8 },
    [{ between: ["x", "y"], coefficient: -0.6 }],
  ],
  g1: [
    model({ factor, gap: times(100, apply("power", "factor", 5)) }),
    { p5: 161.05100000000013, median: 410.9430780241957, p95: 1048.5760000000002, mean: 483.2896640081993 },
  ],
  g2: [
    model({ gap: times(100, ...years) }),
    { p5: 270.3006064169472, median: 410.9430780241957, p95: 624.7644635894986, mean: 424.4893874656416 },
  ],
};

describe("reference cases with a closed form", () => {
  it.each(Object.entries(closed))("%s: exact in closed form", (_, [quantities, expected, correlations = []]) => {
    const found = one(quantities, "gap", { correlations });
    expectWithin(1e-9, found, expected);
    expect(found).toMatchObject({ exact: true, digits: 15, bad: 0 });
  });

  it.each(Object.entries(closed))("%s: within 1% at 2^16 trials", (id, [quantities, expected, correlations = []]) => {
    const found = one(quantities, "gap", { correlations, sampled: true, trials: 2 ** 16 });
    // A p95 near zero has no meaningful ratio: n2 is held to a thousandth of its spread.
    const shifted = id.startsWith("n") ? 100 : 0;
    const shift = (of: Estimate | Expected) =>
      Object.fromEntries(figures.map((figure) => [figure, (of[figure] ?? Number.NaN) + shifted]));
    expectWithin(shifted ? 1e-3 : 0.01, { ...found, ...shift(found) }, shift(expected) as unknown as Expected);
    expect(found).toMatchObject({ exact: false, bad: 0 });
  });
});

describe("reference cases by sampling", () => {
  it("u2: a product of uniforms", () => {
    const found = one(model({ y: times(uniform(0, 1), uniform(0, 1)) }), "y", { trials: 2 ** 16 });
    expectWithin(0.01, found, {
      p5: 0.0087049406962701,
      median: 0.18668230885083706,
      p95: 0.7009200073198875,
      mean: 0.25,
    });
  });

  it("m1: the larger of two uniforms", () => {
    const found = one(model({ y: apply("max", uniform(0, 1), uniform(0, 1)) }), "y", { trials: 2 ** 16 });
    expectWithin(0.01, found, {
      p5: 0.22360679774997896,
      median: Math.SQRT1_2,
      p95: 0.9746794344808963,
      mean: 2 / 3,
    });
  });

  it("c1: a ratio of normals, which has no mean", () => {
    const found = one(model({ y: over(normal(0, 1), normal(0, 1)) }), "y", { trials: 2 ** 16 });
    expect(found.mean).toBeNull();
    expect(Math.abs(found.median)).toBeLessThan(0.02);
    expect(relativeError(found.p5, -6.313751514675041)).toBeLessThan(0.02);
    expect(relativeError(found.p95, 6.313751514675041)).toBeLessThan(0.02);
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
          message: expect.stringContaining(`\`cause\` ${reason}`),
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
