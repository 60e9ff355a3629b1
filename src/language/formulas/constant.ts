// Constants worked out before anything is drawn, so that a division by zero is told at its place.

import type { Span } from "../../core/errors.ts";
import { withoutCancellation } from "../../core/evaluation/compile.ts";
import { type Expression, type Operation, operate } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { mends, mistake } from "../text/mistake.ts";

/**
 * The value of an expression without names and draws, in its own unit; undefined where it has some.
 * @throws UserError `number.domain` for a division by 0, a root or logarithm of what has none; `number.overflow`.
 */
export function constantOf(written: Expression, text: string): number | undefined {
  const expression = withoutCancellation(written);
  if (expression.kind === "number") return expression.value;
  if (expression.kind !== "apply") return undefined;
  const operands = expression.operands.map((operand) => constantOf(operand, text));
  const [a, b = 0] = operands;
  if (a === undefined || operands.includes(undefined)) return undefined;
  const span = expression.span ?? [0, text.length];
  const { operation } = expression;
  const rounded = result(operation, a, b);
  // What is left of two that nearly cancel has few digits, or none.
  const isSum = operation === "add" || operation === "subtract";
  const isLost = isSum && Math.abs(rounded) < 1e-3 * Math.max(Math.abs(a), Math.abs(b));
  const value = (isLost ? exactSum(expression) : undefined) ?? rounded;
  if (Number.isFinite(value)) return value === 0 ? 0 : value;
  throw impossible(operation, a, b, { text, span });
}

/** A row of sums and differences of numbers, in whole numbers of the last digit: `1e16 + 1 - 1e16` is 1. */
function exactSum(tree: Expression): number | undefined {
  const terms = termsIn(tree);
  const written = terms.map((term) => /^(-?\d+)(?:\.(\d+)|e\+(\d+))?$/.exec(String(term)));
  if (written.includes(null)) return undefined;
  const digits = Math.max(...written.map((found) => found?.[2]?.length ?? 0));
  const sum = written.reduce((total, found) => {
    const [, whole = "", fraction = "", power = "0"] = found ?? [];
    return total + BigInt(whole + fraction) * 10n ** BigInt(digits - fraction.length + Number(power));
  }, 0n);
  return Number(`${sum}e-${digits}`);
}

function termsIn(tree: Expression): readonly number[] {
  if (tree.kind === "number") return [tree.value];
  if (tree.kind !== "apply" || !/^(?:add|subtract|negate)$/.test(tree.operation)) return [Number.NaN];
  return tree.operands.flatMap((part, k) => {
    const isTaken = tree.operation === "negate" || (k > 0 && tree.operation === "subtract");
    return termsIn(part).map((term) => (isTaken ? -term : term));
  });
}

/** Powers of ten come out as they are typed: 10^-5 is 0.00001, which the engine's own power misses by a digit. */
function result(operation: Operation, a: number, b: number): number {
  if (operation === "power" && b < 0 && Number.isInteger(b)) return 1 / operate("power", a, -b);
  return operate(operation, a, b);
}

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
