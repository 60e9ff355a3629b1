// Formulas beside ranges without brackets: `10k to 20k * 0.3 to 0.5` is a product, `2 * 5 to 10` may be twice a range or one
// from 10.

import { unlessMistaken } from "../../core/errors.ts";
import type { Operation } from "../../core/evaluation/expression.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import { type Make, spreadOver } from "../numbers/spread.ts";
import { apply, type Literal, type Syntax } from "../syntax.ts";
import {
  askAbout,
  isKnownName,
  isLike,
  isTight,
  isTo,
  outside,
  splitAt,
  type Token,
  type Tokens,
} from "../text/tokens.ts";
import { constantPart } from "../tree.ts";
import { readLevel } from "./interval.ts";

const operations: ReadonlyMap<string, Operation> = new Map([
  ["/", "divide"],
  ["+", "add"],
  ["-", "subtract"],
]);

/** `10k to 20k * 0.3 to 0.5`: ranges between the signs of a product can only be its factors. */
export function productOfRanges(tokens: Tokens, readFactor: (part: Tokens) => Syntax): Syntax | undefined {
  const joints = outside(tokens, isTo);
  const isAny = (signs: RegExp) => (token: Token) => signs.test(token.text) && !isKnownName(tokens, token);
  const products = outside(tokens, isAny(/^[*×/x]$/i));
  const signs = products.length > 0 ? products : outside(tokens, isAny(/^[-+]$/)).filter((at) => at > tokens.from);
  if (joints.length < 2 || signs.length === 0) return undefined;
  const factors = splitAt(tokens, signs);
  const parts = factors.map((part) => (readWholeLiteral(part) ? undefined : outside(part, isTo)));
  if (
    parts.some(
      (at, index) =>
        at !== undefined && (at.length !== 1 || !splitAt(factors[index] as Tokens, at).every(readWholeLiteral)),
    )
  )
    return undefined;
  const read = factors.map((part) => readFactor(part));
  return read.reduce((left, right, index) => {
    const operation = operations.get(tokens.list[signs[index - 1] ?? 0]?.text ?? "") ?? "multiply";
    return apply(operation, [left, right], [left.span[0], right.span[1]]);
  });
}

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
  const found = outside(formula, isOperator).filter((at) => at > formula.from && !isHyphen(formula, at));
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
  const readings = [withEdge(whole, isFirst, made), made(whole)];
  throw askAbout(
    isLevelled ? { ...tokens, to: tokens.list.length } : tokens,
    descends(readings[1], tokens) ? readings.slice(0, 1) : readings,
  );
}

/**
 * `180e9 * 0.4 to 0.6 / 30e3` rises only inside its product.
 * @throws UserError `assumption.ambiguous` with brackets there.
 */
export function refuseFalling(tokens: Tokens, [low, high]: readonly [Syntax, Syntax], make: Make): void {
  if (low.kind !== "apply" || high.kind !== "apply" || !descends(make([low, high]), tokens)) return;
  const inside = withEdge(low, true, (from) => withEdge(high, false, (to) => make([from, to])));
  throw askAbout(tokens, [inside]);
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

/** The hyphen of `H100-hour`. */
function isHyphen(tokens: Tokens, at: number): boolean {
  const [before, sign, after] = [at - 1, at, at + 1].map((index) => tokens.list[index]);
  const areWords = [before, after].every((each) => each?.kind === "word" && !isKnownName(tokens, each));
  return sign?.text === "-" && areWords && isTight(before, sign) && isTight(sign, after);
}

/** The `* 10^6` of a number. */
const isPowerOfTen = (tokens: Tokens, at: number): boolean =>
  tokens.list[at + 1]?.text === "10" && isLike(tokens.list[at + 2], /^\^$|^[⁺⁻⁰-⁹¹²³]/);

/** `1/50`, written tight, is one number. */
function isFraction(tokens: Tokens, at: number): boolean {
  const [above, sign, below] = [at - 1, at, at + 1].map((index) => tokens.list[index]);
  return sign?.text === "/" && isTight(above, sign) && isTight(sign, below);
}
