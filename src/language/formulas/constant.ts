// Constants worked out before anything is drawn, so that a division by zero is told at its place.

import type { Span } from "../../core/errors.ts";
import { workedOut } from "../../core/evaluation/digits.ts";
import type { Expression, Operation } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { mends, mistake } from "../text/mistake.ts";

/**
 * The value of an expression without names and draws, in its own unit; undefined where it has some.
 * @throws UserError `number.domain` for a division by 0, a root or logarithm of what has none; `number.overflow`.
 */
export function constantOf(expression: Expression, text: string): number | undefined {
  if (!isConstant(expression)) return undefined;
  return workedOut(expression, {
    valueFor: () => Number.NaN,
    failed: ({ operation, span = [0, text.length] }, a, b) => {
      throw impossible(operation, a, b, { text, span });
    },
  }).value;
}

const isConstant = (tree: Expression): boolean =>
  tree.kind === "number" || (tree.kind === "apply" && tree.operands.every(isConstant));

function impossible(name: Operation, a: number, b: number, at: { readonly text: string; readonly span: Span }) {
  const domain = (message: string, mend: string) => mistake("number.domain", message, at, at.span, mends(mend));
  if (name === "divide" && b === 0) return domain(tell`Expected something other than 0 to divide by, got 0`, "1 / 50");
  if (name === "power" && a === 0)
    return domain(tell`Expected a power of 0 that is not negative, since 1 / 0 is nothing`, "0^2");
  if (name === "power" && a < 0 && !Number.isInteger(b)) {
    return domain(tell`Expected a whole power of a negative number, since others have no real value`, "(-8)^3");
  }
  if (name === "sqrt" && a < 0) return domain(tell`Expected 0 or more under the root, got a negative number`, "√16");
  if (((name === "ln" || name === "log10") && a <= 0) || (name === "log1p" && a <= -1)) {
    return domain(tell`Expected a number above 0 inside the logarithm, got 0 or less`, "ln(10)");
  }
  const message = tell`Expected a result up to 1e308 in size, got one too large to count with`;
  return mistake("number.overflow", message, at, at.span, mends("1e300"));
}
