// Formulas written for people: each name in words or as its number, with × and ÷.

import { quantile } from "../../core/distributions/quantile.ts";
import type { Expression } from "../../core/evaluation/expression.ts";
import { printQuantity } from "../numbers/number.ts";

const sum = 1;
const product = 2;
const sign = 3;
const power = 4;

const infix = { add: ["+", sum], subtract: ["−", sum], multiply: ["×", product], divide: ["÷", product] } as const;

/**
 * A formula with `leaf` in place of each name; a draw shows as its median.
 * @example printFormula(parseFormula("a * (b + 1)"), (name) => name) // "a × (b + 1)"
 */
export function printFormula(expression: Expression, leaf: (name: string) => string, strength = 0): string {
  switch (expression.kind) {
    case "number":
      return printQuantity(expression.value, { exact: true, ...(expression.unit && { unit: expression.unit }) });
    case "draw":
      return printQuantity(quantile(expression.distribution, 0.5), {
        ...(expression.unit && { unit: expression.unit }),
      });
    case "name":
      return leaf(expression.name);
    case "apply":
      return printApplication(expression, leaf, strength);
  }
}

function printApplication(
  { operation, operands }: Extract<Expression, { kind: "apply" }>,
  leaf: (name: string) => string,
  strength: number,
): string {
  const part = (k: number, at: number) => printFormula(operands[k] as Expression, leaf, at);
  const bracketed = (text: string, own: number) => (strength > own ? `(${text})` : text);
  if (operation === "negate") return bracketed(`−${part(0, power)}`, sign);
  if (operation === "power") return bracketed(`${part(0, power + 1)} ^ ${part(1, sign)}`, power);
  const found = infix[operation as keyof typeof infix];
  if (found === undefined) return `${operation}(${operands.map((_, k) => part(k, 0)).join(", ")})`;
  const [symbol, own] = found;
  return bracketed(`${part(0, own)} ${symbol} ${part(1, own + 1)}`, own);
}
