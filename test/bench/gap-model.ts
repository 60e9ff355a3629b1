// The model that every engine of the benchmark computes, with its exact answer.

import { type Distribution, z95 } from "../../src/core/distribution.ts";
import type { Expression, Operation } from "../../src/core/expression.ts";
import type { Quantity } from "../../src/core/program.ts";

/** p5 and p95 of the assumptions; the count is a point. */
export const ranges = { spend: [150e9, 210e9], price: [25e3, 40e3], ratio: [30, 80] } as const;
export const count = 4;

export const probabilities = [0.05, 0.5, 0.95];
/** The quantiles at `probabilities` of the product of log-normals. */
export const exact = [38902948.26349107, 68738635.42433758, 121456090.37128504];

export function logNormal(low: number, high: number): Extract<Distribution, { kind: "log-normal" }> {
  const [a, b] = [Math.log(low), Math.log(high)];
  return { kind: "log-normal", mu: (a + b) / 2, sigma: (b - a) / 2 / z95 };
}

export const draw = (low: number, high: number): Expression => ({ kind: "draw", distribution: logNormal(low, high) });
export const name = (id: string): Expression => ({ kind: "name", name: id });
export const apply = (operation: Operation, ...operands: Expression[]): Expression => ({
  kind: "apply",
  operation,
  operands,
});

export const gapModel: readonly Quantity[] = [
  { id: "spend", expression: draw(...ranges.spend) },
  { id: "price", expression: draw(...ranges.price) },
  { id: "count", expression: { kind: "number", value: count } },
  { id: "ratio", expression: draw(...ranges.ratio) },
  {
    id: "gap",
    expression: apply(
      "multiply",
      apply("divide", apply("divide", name("spend"), name("price")), name("count")),
      name("ratio"),
    ),
  },
];
