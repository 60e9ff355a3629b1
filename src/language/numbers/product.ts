// Products at one end of a range or of alternatives: `2 * 5 to 10` may be twice a range, or a range from 10.

import { mends, mistake, replaced } from "../text/mistake.ts";
import type { Token, Tokens } from "../text/token.ts";
import { outside, spanBetween, spanOfTokens } from "../text/tokens.ts";
import { readWholeLiteral } from "./literal.ts";

/**
 * Refuses a product at the first or the last of `parts` where the others are numbers alone. With products at both ends
 * or brackets round one it can be read in one way: `2*3 to 2*4`, `(2 * 5) to 10`; and `2 * 10^6` is how a number is written.
 * @throws UserError `assumption.ambiguous` with both readings.
 */
export function refuseProduct(tokens: Tokens, parts: readonly Tokens[], joint: " to " | " or "): void {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return;
  const formulas = parts.filter((part) => readWholeLiteral(part) === undefined);
  const [formula] = formulas;
  if (formula === undefined || formulas.length > 1 || (formula !== first && formula !== last)) return;
  const found = outside(formula, isTimes);
  const at = formula === first ? found.at(-1) : found[0];
  if (at === undefined || isPowerOfTen(formula, at) || isFraction(formula, at)) return;
  const text = (from: number, to: number) => tokens.text.slice(...spanBetween(tokens, from, to));
  const written = parts.map((part) => text(part.from, part.to));
  const whole = written.map((part, index) => (parts[index] === formula ? `(${part})` : part)).join(joint);
  const [before, after] = [text(formula.from, at), text(at + 1, formula.to)];
  const sign = ` ${text(at, at + 1)} `;
  const multiplied =
    formula === first
      ? `${before}${sign}(${[after, ...written.slice(1)].join(joint)})`
      : `(${[...written.slice(0, -1), before].join(joint)})${sign}${after}`;
  const [start, end] = spanOfTokens(tokens);
  // ` @ 80%` behind the range goes with it.
  const level = tokens.list[tokens.to]?.text === "@" ? tokens.text.slice(end).trimEnd() : "";
  const message = "Expected brackets that say what is multiplied, got a product that could be one end or the whole";
  const [x, y] = [before, after].map(Number) as [number, number];
  const product = text(at, at + 1) === "/" ? x / y : x * y;
  // `3 * 10 to 20` has no end that is 30.
  const descends = joint === " to " && formula === first && product > Number(written.at(-1));
  const readings = [multiplied.replace(")", `${level})`), ...(descends ? [] : [whole + level])];
  const ready = readings.map((each) => replaced(tokens.text, [start, end + level.length], each).trim());
  throw mistake("assumption.ambiguous", message, tokens, [start, end], mends(...ready));
}

const isTimes = (token: Token): boolean =>
  (token.kind === "sign" && ["*", "×", "/"].includes(token.text)) ||
  (token.kind === "word" && ["x", "X", "of"].includes(token.text));

/** The `* 10^6` of a number. */
const isPowerOfTen = (tokens: Tokens, at: number): boolean =>
  tokens.list[at + 1]?.text === "10" && /^\^$|^[⁺⁻⁰-⁹¹²³]/.test(tokens.list[at + 2]?.text ?? "");

/** `1/50`, written tight, is one number. */
function isFraction(tokens: Tokens, at: number): boolean {
  const [above, sign, below] = [at - 1, at, at + 1].map((index) => tokens.list[index]);
  return sign?.text === "/" && above?.span[1] === sign.span[0] && sign.span[1] === below?.span[0];
}
