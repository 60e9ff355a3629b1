// Formulas of models: names stay names, and a dash is always a minus.

import { quantile } from "../../core/distributions/quantile.ts";
import type { Expression } from "../../core/evaluation/expression.ts";
import { checkLength, checkSize } from "../assumption.ts";
import { readBody } from "../body.ts";
import { drawOf } from "../distributions/draw.ts";
import { printQuantity } from "../numbers/number.ts";
import { withReadyMends } from "../ready.ts";
import { scan } from "../text/scan.ts";
import { expressionOf } from "../tree.ts";

/**
 * Reads a formula over the names of quantities, e.g. `fleet_total / hyperscaler_count`.
 * @throws UserError as `parseAssumption` does; names and units are checked by the model, which knows them.
 */
export function parseFormula(text: string, names: readonly string[] = []): Expression {
  return withReadyMends(text, (typed) => parse(typed, names), ["a / b", "2 * (a + b)"]);
}

function parse(text: string, names: readonly string[]): Expression {
  checkLength(text, 0, text.length);
  const scanned = scan(text, 0, text.length, { names });
  // `=1+1` is how a sheet writes a formula.
  const tokens = { ...scanned, from: scanned.list[0]?.text === "=" ? 1 : 0 };
  const body = checkSize(readBody(tokens, "subtract"), tokens);
  return expressionOf(body, { text, level: 0.9 }, drawOf, []);
}

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
