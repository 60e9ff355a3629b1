// Formulas at one end of a range or of alternatives: `2 * 5 to 10` may be twice a range, or a range from 10.

import { unlessMistaken } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Literal, Syntax } from "../syntax.ts";
import { Question } from "../text/mistake.ts";
import { outside, spanOfTokens, type Token, type Tokens } from "../text/tokens.ts";
import { constantPart } from "../tree.ts";
import { readLevel } from "./level.ts";
import { readWholeLiteral } from "./literal.ts";
import { type Make, spreadOver } from "./spread.ts";

/**
 * Refuses a product or a sum at the first or the last of `parts` where the others are numbers alone. With products at both ends
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
  const found = outside(formula, isOperator).filter((at) => at > formula.from);
  const at = isFirst ? found.at(-1) : found[0];
  if (at === undefined || isPowerOfTen(formula, at) || isFraction(formula, at)) return;
  const whole = read(formula);
  const others = parts.filter((part) => part !== formula);
  // ` @ 80%` behind the range goes with it.
  const isLevelled = tokens.list[tokens.to]?.text === "@";
  const level = isLevelled ? { level: readLevel({ ...tokens, from: tokens.to + 1, to: tokens.list.length }) } : {};
  const made = (edge: Syntax): Literal => {
    const near = isFirst ? { ...formula, from: at + 1 } : { ...formula, to: at };
    const inOrder = <Each>(one: Each, rest: readonly Each[]) => (isFirst ? [one, ...rest] : [...rest, one]);
    const written = inOrder(near, others).map(readWholeLiteral);
    // `1 to 2 million people * $50`: what is said of one end is said of both.
    const spread = edge !== whole && written.every((each) => each !== undefined);
    const literal = spread ? unlessMistaken(() => spreadOver(written, make, tokens)) : undefined;
    return { ...(literal ?? make(inOrder(edge, others.map(read)))), ...level };
  };
  const message = tell`Expected brackets that say what goes together, got a formula that could be one end or the whole`;
  const span = spanOfTokens(isLevelled ? { ...tokens, to: tokens.list.length } : tokens);
  const readings = [withEdge(whole, isFirst, made), made(whole)];
  throw new Question(message, tokens, span, descends(readings[1], tokens) ? readings.slice(0, 1) : readings);
}

/** `3 * 10 to 20` has no end that is 30. */
function descends(range: Syntax | undefined, { text }: Tokens): boolean {
  if (range?.kind !== "range") return false;
  const ends = [range.low, range.high].map((end) =>
    unlessMistaken(() => constantPart(end, { text, level: 0.9 }).value),
  );
  const [low = 0, high = 1] = ends;
  return low > high;
}

/** A formula with another operand in place of its last one, or of its first. */
function withEdge(formula: Syntax, isLast: boolean, to: (edge: Syntax) => Syntax): Syntax {
  if (formula.kind !== "apply" || !/^(?:add|subtract|multiply|divide)$/.test(formula.operation)) return to(formula);
  const [left, right] = formula.operands as [Syntax, Syntax];
  return { ...formula, operands: isLast ? [left, withEdge(right, isLast, to)] : [withEdge(left, isLast, to), right] };
}

const isOperator = ({ kind, text }: Token): boolean =>
  kind === "sign" ? /^[-+*×/]$/.test(text) : kind === "word" && /^(?:x|of)$/i.test(text);

/** The `* 10^6` of a number. */
const isPowerOfTen = (tokens: Tokens, at: number): boolean =>
  tokens.list[at + 1]?.text === "10" && /^\^$|^[⁺⁻⁰-⁹¹²³]/.test(tokens.list[at + 2]?.text ?? "");

/** `1/50`, written tight, is one number. */
function isFraction(tokens: Tokens, at: number): boolean {
  const [above, sign, below] = [at - 1, at, at + 1].map((index) => tokens.list[index]);
  return sign?.text === "/" && above?.span[1] === sign.span[0] && sign.span[1] === below?.span[0];
}
