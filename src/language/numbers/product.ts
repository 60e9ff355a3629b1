// Products at one end of a range or of alternatives: `2 * 5 to 10` may be twice a range, or a range from 10.

import type { Operation } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { apply, type Literal, type Syntax } from "../syntax.ts";
import { Question } from "../text/question.ts";
import type { Token, Tokens } from "../text/token.ts";
import { outside, spanOfTokens } from "../text/tokens.ts";
import { readLevel } from "./level.ts";
import { readWholeLiteral } from "./literal.ts";
import type { Make } from "./spread.ts";

/**
 * Refuses a product at the first or the last of `parts` where the others are numbers alone. With products at both ends
 * or brackets round one it can be read in one way: `2*3 to 2*4`, `(2 * 5) to 10`; and `2 * 10^6` is how a number is written.
 * @throws UserError `assumption.ambiguous` with both readings.
 */
export function refuseProduct(
  tokens: Tokens,
  parts: readonly Tokens[],
  read: (part: Tokens) => Syntax,
  make: Make,
): void {
  const formulas = parts.filter((part) => readWholeLiteral(part) === undefined);
  const [formula] = formulas;
  const isFirst = formula === parts[0];
  if (formula === undefined || formulas.length > 1 || (!isFirst && formula !== parts.at(-1))) return;
  const found = outside(formula, (token) => operationOf(token) !== undefined);
  const at = isFirst ? found.at(-1) : found[0];
  const operation = at === undefined ? undefined : operationOf(tokens.list[at]);
  if (at === undefined || operation === undefined || isPowerOfTen(formula, at) || isFraction(formula, at)) return;
  const [before, after] = [
    { ...formula, to: at },
    { ...formula, from: at + 1 },
  ].map(read) as [Syntax, Syntax];
  const others = parts.filter((part) => part !== formula).map(read);
  // ` @ 80%` behind the range goes with it.
  const isLevelled = tokens.list[tokens.to]?.text === "@";
  const level = isLevelled ? { level: readLevel({ ...tokens, from: tokens.to + 1, to: tokens.list.length }) } : {};
  const made = (all: readonly Syntax[]): Literal => ({ ...make(all), ...level });
  const product = apply(operation, [before, after], spanOfTokens(formula));
  const multiplied = isFirst
    ? apply(operation, [before, made([after, ...others])], product.span)
    : apply(operation, [made([...others, before]), after], product.span);
  const whole = made(isFirst ? [product, ...others] : [...others, product]);
  const message = tell`Expected brackets that say what is multiplied, got a product that could be one end or the whole`;
  const span = spanOfTokens(isLevelled ? { ...tokens, to: tokens.list.length } : tokens);
  const readings = [
    multiplied,
    ...(whole.kind === "range" && isFirst && descends(before, operation, after, others) ? [] : [whole]),
  ];
  throw new Question(message, tokens, span, readings);
}

/** `3 * 10 to 20` has no end that is 30. */
function descends(a: Syntax, operation: Operation, b: Syntax, [high]: readonly Syntax[]): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || high?.kind !== "quantity") return false;
  return (operation === "divide" ? a.value / b.value : a.value * b.value) > high.value;
}

function operationOf(token: Token | undefined): "multiply" | "divide" | undefined {
  if (token?.text === "/") return "divide";
  const isTimes = token?.kind === "sign" ? /^[*×]$/ : token?.kind === "word" ? /^(?:x|X|of)$/ : /^$/;
  return isTimes.test(token?.text ?? "-") ? "multiply" : undefined;
}

/** The `* 10^6` of a number. */
const isPowerOfTen = (tokens: Tokens, at: number): boolean =>
  tokens.list[at + 1]?.text === "10" && /^\^$|^[⁺⁻⁰-⁹¹²³]/.test(tokens.list[at + 2]?.text ?? "");

/** `1/50`, written tight, is one number. */
function isFraction(tokens: Tokens, at: number): boolean {
  const [above, sign, below] = [at - 1, at, at + 1].map((index) => tokens.list[index]);
  return sign?.text === "/" && above?.span[1] === sign.span[0] && sign.span[1] === below?.span[0];
}
