// Sobol indices of models.

import { describe, expect, it } from "vitest";
import { firstOrderIndices, type Sensitivity, totalIndices } from "../../src/core/sensitivity.ts";
import { gap, minus, model, normal, over, plus, range, times } from "./build.ts";

const indicesOf = ({ indices }: Sensitivity) => Object.fromEntries(indices.map(({ id, index }) => [id, index]));

function expectIndices(found: Sensitivity, expected: Readonly<Record<string, number>>, tolerance: number): void {
  const indices = indicesOf(found);
  expect(Object.keys(indices).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const [id, value] of Object.entries(expected)) {
    expect(Math.abs((indices[id] ?? Number.NaN) - value), id).toBeLessThan(tolerance);
  }
}

describe("s1: the gap", () => {
  const logarithms = { spend: 0.08734650877422197, price: 0.17043135774317741, ratio: 0.7422221334826006, players: 0 };

  it("on the logarithm, where the shares sum to 1", () => {
    expect(firstOrderIndices(gap, "gap").scale).toBe("log");
    expectIndices(firstOrderIndices(gap, "gap"), logarithms, 0.002);
    expectIndices(totalIndices(gap, "gap"), logarithms, 0.005);
    expect(firstOrderIndices(gap, "gap").indices.map(({ id }) => id)).toEqual(["ratio", "price", "spend", "players"]);
  });

  it("on the value, when told", () => {
    const first = { spend: 0.08265183131013483, price: 0.1620775236940352, ratio: 0.7306565506681364, players: 0 };
    const total = { spend: 0.09219842656453847, price: 0.17900790985981171, ratio: 0.7535662102781334, players: 0 };
    expectIndices(firstOrderIndices(gap, "gap", { scale: "value" }), first, 0.005);
    expectIndices(totalIndices(gap, "gap", { scale: "value" }), total, 0.005);
  });
});

describe("other models", () => {
  it("s2: a product on the logarithm", () => {
    const x = { kind: "log-normal", mu: 0 } as const;
    const product = model({
      a: { kind: "draw", distribution: { ...x, sigma: 0.5 } },
      b: { kind: "draw", distribution: { ...x, sigma: 1 } },
      y: times("a", "b"),
    });
    expectIndices(firstOrderIndices(product, "y"), { a: 0.2, b: 0.8 }, 0.002);
  });

  it("s5: a sum that may be negative, on the value", () => {
    const sum = model({ a: normal(0, 1), b: normal(0, 1), y: plus(times(3, "a"), times(4, "b")) });
    expect(firstOrderIndices(sum, "y").scale).toBe("value");
    expectIndices(firstOrderIndices(sum, "y"), { a: 0.36, b: 0.64 }, 0.002);
    expectIndices(totalIndices(sum, "y"), { a: 0.36, b: 0.64 }, 0.01);
  });

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
