// Formulas as Squiggle writes them: numbers in the quantities' own units, every draw a sample set.

import type { Expression, Operation } from "../../core/evaluation/expression.ts";
import { printDistribution, printNumber } from "./print-distribution.ts";

const infix: Partial<Record<Operation, string>> = { add: "+", subtract: "-", multiply: "*", divide: "/", power: "^" };

/** With `x` (and `y`) for the operands, as functions of numbers. */
const functions: Partial<Record<Operation, string>> = {
  negate: "-x",
  sqrt: "x ^ 0.5",
  exp: "exp(x)",
  ln: "log(x)",
  expm1: "exp(x) - 1",
  log1p: "log(1 + x)",
  log10: "log10(x)",
  abs: "abs(x)",
  round: "floor(x + 0.5)",
  floor: "floor(x)",
  ceil: "ceil(x)",
  min: "min([x, y])",
  max: "max([x, y])",
};

export interface Naming {
  readonly nameOf: (id: string) => string;
  /** Whether a quantity has more than one value. */
  readonly isSpread: (id: string) => boolean;
}

/** A formula, its names as `naming` has them. */
export function printExpression(expression: Expression, naming: Naming): string {
  switch (expression.kind) {
    case "number":
      return expression.value < 0 ? `(${printNumber(expression.value)})` : printNumber(expression.value);
    case "name":
      return naming.nameOf(expression.name);
    case "draw":
      return printDistribution(expression.distribution);
    case "apply":
      return printApplication(expression, naming);
  }
}

function printApplication({ operation, operands }: Extract<Expression, { kind: "apply" }>, naming: Naming): string {
  const parts = operands.map((operand) => printExpression(operand, naming));
  const sign = infix[operation];
  if (sign !== undefined) return `(${parts.join(` ${sign} `)})`;
  const body = functions[operation] ?? "x";
  const spread = operands.map((operand) => isSpread(operand, naming));
  if (!spread.includes(true)) return applied(body, parts);
  const [x = "", y = ""] = parts;
  if (operands.length === 1) return `SampleSet.map(${x}, {|x| ${body}})`;
  const [first = x, second = y] = parts.map((part, k) => (spread[k] ? part : `SampleSet.fromNumber(${part})`));
  return `SampleSet.map2(${first}, ${second}, {|x, y| ${body}})`;
}

const applied = (body: string, [x = "", y = ""]: readonly string[]): string =>
  `(${body.replaceAll(/\b[xy]\b/g, (name) => (name === "x" ? x : y))})`;

function isSpread(expression: Expression, naming: Naming): boolean {
  if (expression.kind === "apply") return expression.operands.some((operand) => isSpread(operand, naming));
  if (expression.kind === "name") return naming.isSpread(expression.name);
  return expression.kind === "draw" && expression.distribution.kind !== "point";
}
