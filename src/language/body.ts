// The body of an assumption: a range, a tolerance, an approximation, a mixture, or a formula.

import type { Span } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import { readCall } from "./distributions/call.ts";
import { readBound, refuseVague } from "./forms/bound.ts";
import { readBracketed } from "./forms/bracket.ts";
import { readChance, readWeighted, readWeightsBehind } from "./forms/chance.ts";
import { type DashMode, dashRange, refuseScaledDash, refuseSlip } from "./forms/dash-range.ts";
import { readGrowth } from "./forms/growth.ts";
import { atLevel, levelInBrackets, readLevel, saidInterval } from "./forms/interval.ts";
import { readBraces, readLabelled, refuseList } from "./forms/labelled.ts";
import { productOfRanges, refuseFalling, refuseProduct } from "./forms/range-product.ts";
import { readSaidFamily } from "./forms/said-family.ts";
import { readSaidValue } from "./forms/said-value.ts";
import { type Grammar, readArithmetic } from "./formulas/arithmetic.ts";
import { amountOf, readWholeAmount, readWholeLiteral, type WrittenNumber } from "./numbers/literal.ts";
import { type Make, rangeAt, spreadMargin, spreadOver, spreadRange, toleranceAt } from "./numbers/spread.ts";
import { type Literal, mixtureOf, type Syntax } from "./syntax.ts";
import {
  insideBracket,
  isAbout,
  isComma,
  isEmpty,
  isKnownName,
  isLike,
  isSign,
  isTo,
  isWord,
  missing,
  outside,
  spanOfTokens,
  splitAt,
  type Token,
  type Tokens,
} from "./text/tokens.ts";

/**
 * Reads a run of tokens.
 * @throws UserError with code, span and a mend.
 */
export function readBody(tokens: Tokens, dashes: DashMode): Syntax {
  if (isEmpty(tokens)) throw missing(tokens, tell`a number or a range`);
  if (tokens.target.growth && dashes === "read") return readGrowth(tokens, (part) => readPlain(part, "range"));
  return readPlain(tokens, dashes);
}

function readPlain(tokens: Tokens, dashes: DashMode): Syntax {
  refuseVague(tokens);
  refuseList(tokens, dashes);
  if (dashes !== "subtract") refuseScaledDash(tokens);
  return (
    readSaidFamily(tokens, (part) => dashRange(part, "range") ?? readBody(trimmed(part), dashes)) ??
    readSaidValue(tokens, (part) => readBody(part, dashes)) ??
    productOfRanges(tokens, (part) => readBody(part, dashes)) ??
    literalOf(tokens, dashes) ??
    readArithmetic(tokens, grammarOf(dashes))
  );
}

function grammarOf(dashes: DashMode): Grammar {
  const inner = dashes === "subtract" ? "subtract" : "ask";
  const readPart = (tokens: Tokens) => readBody(tokens, inner);
  return {
    literalOf: (tokens) => (isEmpty(tokens) ? undefined : literalOf(tokens, inner)),
    literalAt: (tokens, at) => {
      const [token, bracket] = tokens.list.slice(at, tokens.to);
      const opening = token?.text === "{" || token?.text === "[" ? at : at + 1;
      const next = (tokens.partner.get(opening) ?? opening) + 1;
      const span = spanOfTokens({ ...tokens, from: at, to: next });
      if (token?.text === "{") {
        const literal = readBraces(tokens, insideBracket(tokens, at), partsOf(inner), span);
        return { read: literal, next };
      }
      if (token?.text === "[") {
        const literal = listed({ ...tokens, from: at, to: next }, inner);
        return literal && { read: literal, next };
      }
      if (token?.kind !== "word" || bracket?.text !== "(" || isKnownName(tokens, token)) return undefined;
      const literal = readCall(tokens, token, opening, readPart);
      return literal && { read: literal, next };
    },
  };
}

const partsOf = (dashes: DashMode) => ({
  number: end,
  literal: (tokens: Tokens) => literalOf(tokens, dashes === "subtract" ? dashes : "range"),
});

/** What the run is if it is no formula. */
function literalOf(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const readPart = (part: Tokens) => readBody(trimmed(part), dashes === "read" ? "read" : "ask");
  const alternatives = splitAt(tokens, outside(tokens, isWord("or")));
  const weighted =
    readWeighted(tokens, alternatives, readPart) ?? readChance(tokens, readPart) ?? readWeightsBehind(tokens, readPart);
  if (weighted !== undefined) return weighted;
  if (alternatives.length > 1) {
    const span = spanOfTokens(tokens);
    const mixture: Make = (parts) =>
      mixtureOf(
        parts.map((of) => ({ weight: 1, of })),
        span,
      );
    const written = alternatives.map(readWholeLiteral);
    if (isWhole(written)) return spreadOver(written, mixture, tokens);
    refuseProduct(tokens, alternatives, end, mixture);
    return mixture(alternatives.map((part) => readBody(trimmed(part), dashes)));
  }
  const mode = dashes === "subtract" ? dashes : "range";
  const bracketed = levelInBrackets(tokens, (part) => listed(part, dashes) ?? uncertain(part, mode));
  if (bracketed !== undefined) return bracketed;
  const known =
    readLabelled(tokens, partsOf(dashes)) ??
    listed(tokens, dashes) ??
    readBracketed(tokens, (part) => uncertain(trimmed(part), "range")) ??
    saidInterval(tokens, (part) => listed(part, "range") ?? uncertain(part, "range"));
  if (known !== undefined) return known;
  const at = outside(tokens, isSign("@")).at(-1);
  if (at === undefined) return uncertain(tokens, dashes);
  const level = readLevel({ ...tokens, from: at + 1 });
  const main = { ...tokens, to: at };
  const guess = () => readBracketed(main, (part) => uncertain(part, "range"));
  const literal = uncertain(main, dashes) ?? listed(main, dashes) ?? guess();
  return { ...atLevel(literal, level, tokens, at), span: spanOfTokens(tokens) };
}

const isWhole = (written: readonly (WrittenNumber | undefined)[]): written is readonly WrittenNumber[] =>
  written.every((each) => each !== undefined);

/** `maybe 10` after `5 or`: what people say before a number stands before each. */
function trimmed(tokens: Tokens): Tokens {
  const first = tokens.list[tokens.from];
  const isFiller = first?.kind === "word" && /^(?:maybe|perhaps|probably|even)$/i.test(first.text);
  return isFiller && tokens.from + 1 < tokens.to && !isKnownName(tokens, first)
    ? { ...tokens, from: tokens.from + 1 }
    : tokens;
}

/** `[5, 10]` and `[5 to 10]`, or `(5, 10)`: the ends of a range. */
function listed(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const first = tokens.list[tokens.from]?.text;
  if ((first !== "[" && first !== "(") || tokens.partner.get(tokens.from) !== tokens.to - 1) return undefined;
  const inside = insideBracket(tokens, tokens.from);
  const [comma, another] = outside(inside, isComma);
  if (comma !== undefined && another === undefined) {
    const [low, high] = splitAt(inside, [comma]) as [Tokens, Tokens];
    return isEmpty(low) || isEmpty(high)
      ? undefined
      : { ...range(inside, low, high, undefined), span: spanOfTokens(tokens) };
  }
  const literal = first === "[" ? uncertain(inside, dashes === "subtract" ? "ask" : "range") : undefined;
  return literal && { ...literal, span: spanOfTokens(tokens) };
}

function uncertain(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const first = tokens.list[tokens.from];
  if (isAbout(first)) return approximate({ ...tokens, from: tokens.from + 1 }, dashes);
  const between = first !== undefined && isWord("between")(first);
  const opener = between || (first !== undefined && isWord("from")(first));
  const bound = isLike(first, /^[<>]=?$/) ? readBound(tokens, (part) => uncertain(part, "range")) : undefined;
  if (bound !== undefined) return bound;
  const isBetween = (token: Token) => isWord("and")(token) || (isSign("&")(token) && between);
  const joint = between && outside(tokens, isBetween).length > 0 ? isBetween : isTo;
  const main = opener ? { ...tokens, from: tokens.from + 1 } : tokens;
  const [to, second] = outside(main, joint);
  if (to !== undefined && second === undefined) {
    const [low, high] = splitAt(main, [to]) as [Tokens, Tokens];
    return range(tokens, low, high, tokens.list[to]);
  }
  if (opener && to === undefined) {
    const dashed = dashRange(main, "range");
    return dashed && { ...dashed, span: spanOfTokens(tokens) };
  }
  const [plusMinus, another] = outside(tokens, isSign("±"));
  if (plusMinus !== undefined && another === undefined) {
    const [middle, margin] = splitAt(tokens, [plusMinus]) as [Tokens, Tokens];
    return tolerance(tokens, middle, margin);
  }
  return dashes === "subtract" ? undefined : dashRange(tokens, dashes);
}

function range(tokens: Tokens, low: Tokens, high: Tokens, joint: Token | undefined): Literal {
  const make = rangeAt(spanOfTokens(tokens));
  const right = readWholeLiteral(high);
  // `1/2 to 3/4 million` and `10^24 to 10^26 FLOP`.
  const isFraction = outside(low, isSign("/")).length > 0;
  const { unit, suffix, percent } = right?.marks ?? {};
  const isScaled = unit !== undefined || (isFraction && (suffix ?? percent) !== undefined);
  const left = readWholeLiteral(low) ?? (isScaled ? readWholeAmount(low) : undefined);
  if (left === undefined || right === undefined) {
    refuseProduct(tokens, [low, high], end, make);
    const ends = [end(low), end(high)] as const;
    refuseFalling(tokens, ends, make);
    return make(ends);
  }
  if (joint?.text === "..") refuseSlip(tokens, left, right, joint);
  return spreadRange(left, right, make, tokens);
}

function tolerance(tokens: Tokens, middle: Tokens, margin: Tokens): Literal {
  const span = spanOfTokens(tokens);
  const [left, right] = [readWholeLiteral(middle), readWholeLiteral(margin)];
  const make = toleranceAt(span);
  return left && right ? spreadMargin(left, right, make, tokens) : make([end(middle), end(margin)]);
}

/** `about 5 to 10` is the range; what is said roughly there is already said by the ends. */
function approximate(tokens: Tokens, dashes: DashMode): Literal {
  // `around 150 or so`.
  if (isAbout(tokens.list[tokens.from])) return approximate({ ...tokens, from: tokens.from + 1 }, dashes);
  if (isEmpty(tokens)) throw missing(tokens, tell`a number`);
  // `~ normal(5, 2)`, as statistics writes it.
  const drawn = grammarOf(dashes).literalAt(tokens, tokens.from);
  if (drawn?.next === tokens.to && drawn.read.kind === "family") return drawn.read;
  const literal = uncertain(tokens, dashes);
  const span: Span = [tokens.list[tokens.from - 1]?.span[0] ?? 0, spanOfTokens(tokens)[1]];
  return literal ? { ...literal, span } : { kind: "approximate", middle: end(tokens), span };
}

/** One end: a number, with a sign or without, or a formula of numbers. */
function end(tokens: Tokens): Syntax {
  if (isEmpty(tokens)) throw missing(tokens, tell`a number`);
  return amountOf(tokens) ?? readArithmetic(tokens, grammarOf("ask"));
}
