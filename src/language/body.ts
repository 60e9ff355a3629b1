// The body of an assumption: a range, a tolerance, an approximation, a mixture, or a formula.

import type { Span } from "../core/errors.ts";
import { readCall, readQuantiles } from "./distributions/call.ts";
import { readArithmetic } from "./formulas/arithmetic.ts";
import type { Grammar } from "./formulas/rewrite.ts";
import { type Dashed, dashed } from "./numbers/dash.ts";
import { readLevel } from "./numbers/level.ts";
import { quantityOf, readWholeLiteral, type Written } from "./numbers/literal.ts";
import { refuseProduct } from "./numbers/product.ts";
import { isBare, plusMinusEnds, rangeEnds } from "./numbers/spread.ts";
import { spreadOver } from "./numbers/spread-list.ts";
import type { Literal, Quantity, Syntax } from "./syntax.ts";
import { mends, mistake, quote } from "./text/mistake.ts";
import { aboutWords } from "./text/name.ts";
import type { Token, Tokens } from "./text/scan.ts";
import { insideBracket, isEmpty, missing, outside, spanOfTokens, splitAt } from "./text/tokens.ts";

/**
 * What a dash between two numbers is: `read` by the dash rule where it stands alone, asked about inside brackets where
 * it may be a range, always a subtraction in the formulas of models.
 */
export type DashMode = "read" | "ask" | "subtract";

/**
 * Reads a run of tokens.
 * @throws UserError with code, span and a mend.
 */
export function readBody(tokens: Tokens, dashes: DashMode): Syntax {
  if (isEmpty(tokens)) throw missing(tokens, "a number or a range");
  return literalOf(tokens, dashes) ?? readArithmetic(tokens, grammarOf(dashes));
}

function grammarOf(dashes: DashMode): Grammar {
  const inner = dashes === "subtract" ? "subtract" : "ask";
  const readPart = (tokens: Tokens) => readBody(tokens, inner);
  return {
    literalOf: (tokens) => (isEmpty(tokens) ? undefined : literalOf(tokens, inner)),
    literalAt: (tokens, at) => {
      const [token, bracket] = tokens.list.slice(at, tokens.to);
      const opening = token?.text === "{" ? at : at + 1;
      const next = (tokens.partner.get(opening) ?? opening) + 1;
      if (token?.text === "{") return { literal: readQuantiles(tokens, at, readPart), next };
      if (token?.kind !== "word" || bracket?.text !== "(") return undefined;
      const literal = readCall(tokens, token, opening, readPart);
      return literal && { literal, next };
    },
  };
}

/** What the run is if it is no formula. */
function literalOf(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const alternatives = splitAt(tokens, outside(tokens, isWord("or")));
  if (alternatives.length > 1) {
    refuseProduct(tokens, alternatives, " or ");
    const written = alternatives.map(readWholeLiteral);
    const parts = isWhole(written) ? spreadOver(written, tokens) : alternatives.map((part) => readBody(part, dashes));
    const components = parts.map((of) => ({ weight: 1, of }));
    return { kind: "mixture", components, span: spanOfTokens(tokens) };
  }
  const bracketed = levelInBrackets(tokens, dashes);
  if (bracketed !== undefined) return bracketed;
  const at = outside(tokens, isSign("@")).at(-1);
  const level = at === undefined ? undefined : readLevel({ ...tokens, from: at + 1 });
  const main = at === undefined ? tokens : { ...tokens, to: at };
  const literal = uncertain(main, dashes);
  if (at === undefined || level === undefined) return literal;
  const span = spanOfTokens(tokens);
  if (literal?.kind === "range" || literal?.kind === "plus-minus") return { ...literal, level, span };
  const message = "Expected a range or a tolerance before `@`, which says how sure it is";
  throw mistake("assumption.level", message, tokens, spanOfTokens({ ...tokens, from: at }), mends("30 to 80 @ 80%"));
}

const isWhole = (written: readonly (Written | undefined)[]): written is readonly Written[] =>
  written.every((each) => each !== undefined);

/** `10 to 20 (90%)`, which would else be a product of the upper end. */
function levelInBrackets(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const opening = tokens.partner.get(tokens.to - 1);
  if (opening === undefined || opening <= tokens.from || tokens.list[opening]?.text !== "(") return undefined;
  const inside = insideBracket(tokens, opening);
  if (readWholeLiteral(inside)?.marks.percent === undefined) return undefined;
  // The words of a call have their own brackets: `10 to max(90%)`.
  if (tokens.list[opening - 1]?.kind === "word" && tokens.list[opening - 1]?.span[1] === tokens.list[opening]?.span[0])
    return undefined;
  const literal = uncertain({ ...tokens, to: opening }, dashes);
  if (literal?.kind !== "range" && literal?.kind !== "plus-minus") return undefined;
  return { ...literal, level: readLevel(inside), span: spanOfTokens(tokens) };
}

/** In any case: telephones write `From` and `To`. */
const isWord = (word: string) => (token: Token) => token.kind === "word" && token.text.toLowerCase() === word;
const isSign = (sign: string) => (token: Token) => token.kind === "sign" && token.text === sign;

const isAbout = (token: Token | undefined) =>
  token?.text === "~" || (token?.kind === "word" && aboutWords.includes(token.text.toLowerCase()));

function uncertain(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const first = tokens.list[tokens.from];
  if (isAbout(first)) return approximate({ ...tokens, from: tokens.from + 1 }, dashes);
  const between = first !== undefined && isWord("between")(first);
  const opener = between || (first !== undefined && isWord("from")(first));
  const joint = between ? isWord("and") : (token: Token) => isWord("to")(token) || isSign("..")(token);
  const main = opener ? { ...tokens, from: tokens.from + 1 } : tokens;
  const [to, second] = outside(main, joint);
  if (to !== undefined && second === undefined) {
    const [low, high] = splitAt(main, [to]) as [Tokens, Tokens];
    return range(tokens, low, high, tokens.list[to]);
  }
  const [plusMinus, another] = outside(tokens, isSign("±"));
  if (plusMinus !== undefined && another === undefined) {
    const [middle, margin] = splitAt(tokens, [plusMinus]) as [Tokens, Tokens];
    return tolerance(tokens, middle, margin);
  }
  return dashes === "subtract" ? undefined : dashRange(tokens, dashes);
}

function range(tokens: Tokens, low: Tokens, high: Tokens, joint: Token | undefined): Literal {
  const span = spanOfTokens(tokens);
  const [left, right] = [readWholeLiteral(low), readWholeLiteral(high)];
  refuseProduct(tokens, [low, high], " to ");
  if (left === undefined || right === undefined) return { kind: "range", low: end(low), high: end(high), span };
  if (joint?.text === "..") refuseSlip(tokens, left, right, joint);
  const [lowest, highest] = rangeEnds(left, right, tokens);
  return { kind: "range", low: lowest, high: highest, span };
}

function tolerance(tokens: Tokens, middle: Tokens, margin: Tokens): Literal {
  const span = spanOfTokens(tokens);
  const [left, right] = [readWholeLiteral(middle), readWholeLiteral(margin)];
  if (left === undefined || right === undefined)
    return { kind: "plus-minus", middle: end(middle), margin: end(margin), span };
  const [centre, width] = plusMinusEnds(left, right, tokens);
  return { kind: "plus-minus", middle: centre, margin: width, span };
}

/** `about 5 to 10` is the range; what is said roughly there is already said by the ends. */
function approximate(tokens: Tokens, dashes: DashMode): Literal {
  if (isEmpty(tokens)) throw missing(tokens, "a number");
  const literal = isAbout(tokens.list[tokens.from]) ? undefined : uncertain(tokens, dashes);
  const span: Span = [tokens.list[tokens.from - 1]?.span[0] ?? 0, spanOfTokens(tokens)[1]];
  return literal ? { ...literal, span } : { kind: "approximate", middle: end(tokens), span };
}

/** One end: a number, with a sign or without, or a formula of numbers. */
function end(tokens: Tokens): Syntax {
  if (isEmpty(tokens)) throw missing(tokens, "a number");
  const written = readWholeLiteral(tokens);
  return written ? quantityOf(written, tokens) : readArithmetic(tokens, grammarOf("ask"));
}

/** `1..2` may be a slip for `1.2`; `200..400`, or one with spaces or units, is none. */
function refuseSlip(tokens: Tokens, left: Written, right: Written, joint: Token): void {
  const tight = left.span[1] === joint.span[0] && joint.span[1] === right.span[0];
  if (!tight || !isBare(left.marks) || !isBare(right.marks)) return;
  const [low, high] = [tokens.text.slice(...left.span), tokens.text.slice(...right.span)];
  if (/^\d\d+$/.test(low) && /^\d\d+$/.test(high) && Number(low) < Number(high)) return;
  const descends = quantityOf(left, tokens).value > quantityOf(right, tokens).value;
  const message = "Expected a range or one decimal point, got two dots that could be either";
  const whole = /^\d+$/.test(high) && /^\d+$/.test(low);
  const readings = [descends ? `${high} to ${low}` : `${low} to ${high}`, ...(whole ? [`${low}.${high}`] : [])];
  throw mistake("assumption.ambiguous", message, tokens, [left.span[0], right.span[1]], mends(...readings));
}

function dashRange(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const found = dashed(tokens);
  if (found === undefined || found.dash === "subtraction") return undefined;
  if (dashes === "ask" && found.dash === "either" && !found.typographic) return undefined;
  if (dashes === "ask" || found.dash === "either") throw eitherDash(tokens, found);
  const [low, high]: readonly [Quantity, Quantity] = rangeEnds(found.low, found.high, tokens);
  return { kind: "range", low, high, span: spanOfTokens(tokens) };
}

function eitherDash(tokens: Tokens, { low, high, double }: Dashed) {
  const [left, right] = [tokens.text.slice(...low.span), tokens.text.slice(...high.span)];
  const onlyLow = low.marks.percent !== undefined && isBare(high.marks);
  const onlyHigh = high.marks.percent !== undefined && isBare(low.marks);
  const ends = `${left}${onlyHigh ? "%" : ""} to ${right}${onlyLow ? "%" : ""}`;
  const message = `Expected a range or a difference, got ${quote(tokens.text.slice(...spanOfTokens(tokens)))}, which could be either`;
  return mistake(
    "assumption.ambiguous",
    message,
    tokens,
    spanOfTokens(tokens),
    mends(...(double && left.startsWith("-") ? [`${left} to -${right}`, ends] : [ends, `(${left}) - ${right}`])),
  );
}
