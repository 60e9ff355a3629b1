// Sobol indices of models.

import { describe, expect, it } from "vitest";
import type { Sensitivity } from "../../../src/core/analyses/sensitivity.ts";
import type { Distribution } from "../../../src/core/distributions/distribution.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { apply, draw, gap, minus, model, normal, over, plus, range, times } from "../build.ts";
import { firstOrderIndices, totalIndices } from "../in-one.ts";

const indicesOf = ({ indices }: Sensitivity) => Object.fromEntries(indices.map(({ id, index }) => [id, index]));

function expectIndices(found: Sensitivity, expected: Readonly<Record<string, number>>, tolerance: number): void {
  const indices = indicesOf(found);
  expect(Object.keys(indices).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const [id, value] of Object.entries(expected)) {
    expect(Math.abs((indices[id] ?? Number.NaN) - value), id).toBeLessThan(tolerance);
  }
}

describe("what has a closed form", () => {
  const logarithms = { spend: 0.08734650877422197, price: 0.17043135774317741, ratio: 0.7422221334826006, players: 0 };

  it("is split exactly, largest first", () => {
    for (const found of [firstOrderIndices(gap, "gap"), totalIndices(gap, "gap")]) {
      expect(found).toMatchObject({ scale: "log", exact: true });
      expectIndices(found, logarithms, 1e-12);
      expect(found.indices.map(({ id }) => id)).toEqual(["ratio", "price", "spend", "players"]);
    }
  });

  it("is what sampling says, correlated or not, positive or not", () => {
    const correlations = [{ between: ["spend", "ratio"] as const, coefficient: -0.7 }];
    const debt = [...gap, ...model({ debt: times(-1, "gap") })];
    const sum = model({ a: normal(9, 3), b: normal(0, 4), c: normal(1, 1), y: minus("a", times(2, "b"), 5), z: "c" });
    const tied = [{ between: ["a", "b"] as const, coefficient: 0.5 }];
    for (const [quantities, output, options] of [
      [gap, "gap", {}],
      [gap, "gap", { correlations }],
      [gap, "gap", { scale: "value" }],
      [debt, "debt", {}],
      [sum, "y", {}],
      [sum, "y", { correlations: tied }],
    ] as const) {
      for (const of of [firstOrderIndices, totalIndices]) {
        if (of === totalIndices && "correlations" in options) continue;
        const exact = of(quantities, output, options);
        const sampled = of(quantities, output, { ...options, sampled: true });
        expect([exact.exact, sampled.exact, exact.scale]).toEqual([true, false, sampled.scale]);
        expectIndices(sampled, indicesOf(exact), 0.01);
      }
    }
  });

  it("a correlated assumption tells about the others too", () => {
    const correlations = [{ between: ["a", "b"] as const, coefficient: 0.6 }];
    const product = model({ a: range(1, 10), b: range(1, 10), c: range(1, 2), y: times("a", "c"), z: plus("b", "y") });
    expect(indicesOf(firstOrderIndices(product, "y", { correlations }))).toMatchObject({ a: expect.closeTo(0.917, 3) });
    expect(firstOrderIndices(product, "z", { correlations }).exact).toBe(false);
  });
});

describe("a product of draws of every kind", () => {
  const kinds: Readonly<Record<string, Distribution>> = {
    share: { kind: "logit-normal", mu: -3, sigma: 0.8 },
    triangular: { kind: "triangular", low: 1, mode: 2, high: 4 },
    uniform: { kind: "uniform", low: 1, high: 3 },
    pareto: { kind: "pareto", min: 2, alpha: 3 },
    pert: { kind: "pert", low: 1, mode: 2, high: 6 },
    mirrored: { kind: "scaled", by: -2, of: { kind: "uniform", low: 1, high: 5 } },
    truncated: { kind: "truncated", low: 1, high: 9, of: { kind: "normal", mean: 3, sd: 2 } },
  };
  const names = Object.keys(kinds);
  const product = model({
    ...Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, draw(kind)])),
    range: range(1, 2),
    y: over(
      times("share", "triangular", apply("power", "uniform", 3), "pert", "range"),
      "pareto",
      apply("sqrt", "truncated"),
    ),
    z: times("y", "mirrored"),
  });

  it("is split by the variances of logarithms as trials say, and in total the same", () => {
    for (const of of [firstOrderIndices, totalIndices]) {
      const known = of(product, "y");
      const sampled = of(product, "y", { sampled: true });
      expect([known.scale, sampled.scale, known.exact]).toEqual(["log", "log", false]);
      expectIndices(sampled, indicesOf(known), 0.01);
    }
    const { indices } = firstOrderIndices(product, "y");
    expect(indices.reduce((sum, { index }) => sum + index, 0)).toBeCloseTo(1, 12);
    // The variance of ln x for x uniform on 1 to 3 is known.
    const mean = 1.5 * Math.log(3) - 1;
    const square = 1.5 * (Math.log(3) ** 2 - 2 * Math.log(3) + 2) - 1;
    const two = model({ a: draw(kinds.uniform as Distribution), b: range(1, 2), y: times("a", "b") });
    const variance = square - mean ** 2;
    const other = (Math.log(2) / (2 * 1.6448536269514722)) ** 2;
    expect(indicesOf(firstOrderIndices(two, "y")).a).toBeCloseTo(variance / (variance + other), 4);
  });

  it("is sampled where a draw may lie on either side of zero, or draws go together", () => {
    expect(firstOrderIndices(product, "z").scale).toBe("value");
    const correlations = [{ between: ["share", "triangular"] as const, coefficient: 0.8 }];
    const tied = indicesOf(firstOrderIndices(product, "y", { correlations }));
    const free = indicesOf(firstOrderIndices(product, "y"));
    expect((tied.share ?? 0) - (free.share ?? 0)).toBeGreaterThan(0.05);
    expect(names.filter((id) => free[id] === undefined)).toEqual(["mirrored"]);
  });
});

describe("samples of an earlier run", () => {
  // Of y = 2a + b with deviations 4 and 1, whatever else a goes with: 16/17 and 1/17; with b tied to c as well,
  // which y does not reach, and a to b by r = 0.5: (cov of the score with y)² over Var y.
  const sum = model({
    c: normal(0, 5),
    d: normal(1, 2),
    a: normal(0, 2),
    b: normal(3, 1),
    y: plus(times(2, "a"), "b"),
  });
  const tied = (...between: readonly (readonly [string, string, number])[]) => ({
    correlations: between.map(([a, b, coefficient]) => ({ between: [a, b] as const, coefficient })),
  });

  it.each([
    [tied(), 16 / 17, 1 / 17],
    [tied(["a", "c", 0.9]), 16 / 17, 1 / 17],
    [tied(["c", "a", -0.9], ["d", "b", 0.99]), 16 / 17, 1 / 17],
    [tied(["c", "b", 0.6], ["a", "b", 0.5]), (4 + 0.5) ** 2 / 21, (1 + 2) ** 2 / 21],
  ])("tell the shares also where an input goes with one that is not reached: %j", (options, a, b) => {
    const { outputs, seed } = estimate(sum, ["y", "c", "d", "a", "b"], options);
    const made = { seed: Number.parseInt(seed, 16), samples: () => outputs[0]?.samples() as Float64Array };
    expectIndices(firstOrderIndices(sum, "y", { ...options, ...made, sampled: true }), { a, b }, 0.01);
    expectIndices(firstOrderIndices(sum, "y", { ...options, ...made }), { a, b }, 1e-9);
  });
});

describe("other models", () => {
  it("take an assumption of several draws as one", () => {
    const sum = model({ a: minus(normal(0, 3), normal(0, 4)), b: normal(0, 10), y: plus("a", "b") });
    expectIndices(firstOrderIndices(sum, "y"), { a: 0.2, b: 0.8 }, 0.005);
    expectIndices(totalIndices(sum, "y"), { a: 0.2, b: 0.8 }, 0.01);
  });

  it("see through quantities in between, and past bad trials", () => {
    const ratio = model({
      a: range(1, 10),
      b: normal(1, 0.4),
      c: times("a", 2),
      y: over("c", minus("b", "b")),
      z: over("c", 2),
    });
    expectIndices(firstOrderIndices(ratio, "z"), { a: 1 }, 1e-3);
    const broken = model({
      a: range(1, 10),
      b: normal(1, 1),
      y: times("a", { kind: "apply", operation: "sqrt", operands: [{ kind: "name", name: "b" }] }),
    });
    const { a = 0, b = 0 } = indicesOf(firstOrderIndices(broken, "y"));
    expect(a).toBeGreaterThan(0.6);
    expect(a + b).toBeGreaterThan(0.98);
  });
});
