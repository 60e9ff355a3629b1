// Small builders of expressions and models for the tests and the benchmark.

import { type Distribution, z95 } from "../../src/core/distributions/distribution.ts";
import { type Column, type Expression, type Operation, operations } from "../../src/core/evaluation/expression.ts";

type Operand = Expression | number | string;

/** A number stands for a constant, a text for a name. */
export function expression(of: Operand): Expression {
  if (typeof of === "number") return { kind: "number", value: of };
  return typeof of === "string" ? { kind: "name", name: of } : of;
}

/** What one side has set: assumption to its value, in the assumption's unit. */
export type Position = ReadonlyMap<string, Expression>;

export const position = (values: Readonly<Record<string, number | Expression>>): Position =>
  new Map(Object.entries(values).map(([id, value]) => [id, expression(value)]));

/** A model as one side has it. */
export const held = (quantities: readonly Column[], side: Position): readonly Column[] =>
  quantities.map(({ id, expression: own }) => ({ id, expression: side.get(id) ?? own }));

export const draw = (distribution: Distribution): Expression => ({ kind: "draw", distribution });

export function logNormal(p5: number, p95: number): Extract<Distribution, { kind: "log-normal" }> {
  const [low, high] = [Math.log(p5), Math.log(p95)];
  return { kind: "log-normal", mu: (low + high) / 2, sigma: (high - low) / 2 / z95 };
}

/** A log-normal draw with these ends of its 90% interval. */
export const range = (p5: number, p95: number): Expression => draw(logNormal(p5, p95));
export const normal = (mean: number, sd: number): Expression => draw({ kind: "normal", mean, sd });
export const uniform = (low: number, high: number): Expression => draw({ kind: "uniform", low, high });

/** Binary operations take more operands from left to right, as people write them. */
export function apply(operation: Operation, ...operands: Operand[]): Expression {
  const [first = Number.NaN, ...others] = operands;
  if (operations[operation] === 1) return { kind: "apply", operation, operands: [expression(first)] };
  return others.reduce<Expression>(
    (left, right) => ({ kind: "apply", operation, operands: [left, expression(right)] }),
    expression(first),
  );
}

export const times = (...operands: Operand[]): Expression => apply("multiply", ...operands);
export const over = (...operands: Operand[]): Expression => apply("divide", ...operands);
export const plus = (...operands: Operand[]): Expression => apply("add", ...operands);
export const minus = (...operands: Operand[]): Expression => apply("subtract", ...operands);

export function model(quantities: Readonly<Record<string, Operand>>): readonly Column[] {
  return Object.entries(quantities).map(([id, of]) => ({ id, expression: expression(of) }));
}

/** spend / price / players * ratio, in the ranges of the reference case. */
export const gap = model({
  spend: range(150e9, 210e9),
  price: range(25e3, 40e3),
  players: 4,
  ratio: range(30, 80),
  gap: times(over("spend", "price", "players"), "ratio"),
});
