// The bare number of a literal, before suffix and unit: `1_500_000`, `1 1/2`, `5!`, `1:50`, `1 in 4`.

import { tell } from "../../core/tell.ts";
import { mends, mistake, Question, unread } from "../text/mistake.ts";
import {
  isKnownName,
  isLike,
  isTight,
  spanBetween,
  type Token,
  type Tokens,
  tokenAt,
  typedText,
} from "../text/tokens.ts";
import { readRate, readUnit } from "../units/read-unit.ts";
import { readsAsUnit } from "../units/unit-table.ts";
import { millionsOrMeters, refuseClock, refuseDate, refuseTens, refuseYear } from "./amount-mistakes.ts";
import { doubleOf, percentShift, type Suffix, suffixOf } from "./numeral.ts";

/** A number whose decimal point can still be moved without rounding. */
export interface Magnitude {
  /** The number times ten to the power of `shift`. */
  readonly times10: (shift: number) => number;
  /** Whether it was written as nothing but zeros, so that a result of 0 is no underflow. */
  readonly zero: boolean;
}

export interface ReadAmount {
  readonly amount: Magnitude;
  readonly suffix?: Suffix;
  /** Whether it is `1 in 8`. */
  readonly isRatio?: true;
  readonly next: number;
}

/**
 * The amount that starts at token `at`, with its suffix; a ratio such as `1 per 50` is one amount, and so are `1/2` and
 * `5.2 × 10^25` before a scale or a unit.
 */
export function readAmount(tokens: Tokens, at: number, isMoney = false): ReadAmount | undefined {
  const power = readPower(tokens, at) ?? readFraction(tokens, at, isMoney);
  if (power !== undefined) return withSuffix(tokens, power);
  const first = readCount(tokens, at);
  if (first === undefined) return undefined;
  refuseDate(tokens, at);
  refuseTens(tokens, at);
  const above = withSuffix(tokens, first);
  const second = readDivisor(tokens, above.next) ?? readWhole(tokens, at, above.next);
  if (second === undefined) return above;
  const below = withSuffix(tokens, second);
  const divisor = scaled(below)(0);
  const span = spanBetween(tokens, at, below.next);
  // `1/2 in 3` is half in three, or one by two in three.
  if (tokens.list[at - 1]?.text === "/") {
    const [start, typed] = [tokens.list[at - 2]?.span[0] ?? span[0], tokens.text.slice(...span)];
    const [above, below] = [tokens.text.slice(start, span[0] - 1).trim(), typed.split(/\s+(?:in|per|out of)\s+|:/)];
    const readings = [`(${above}/${below[0]}) / ${below[1]}`, `${above} / (${below[0]}/${below[1]})`];
    throw new Question(tokens, [start, span[1]], readings);
  }
  if (divisor === 0)
    throw mistake("number.domain", tell`Expected a ratio to something, got a ratio to 0`, tokens, span);
  if (readDivisor(tokens, below.next) !== undefined || tokenAt(tokens, below.next)?.text === "of") {
    const message = tell`Expected a ratio of two numbers, got three`;
    throw unread(message, tokens, span, mends(tokens.text.slice(...span)));
  }
  refuseClock(tokens, span, tokenAt(tokens, below.next));
  if (tokenAt(tokens, above.next)?.text === "in") refuseYear(tokens, span, [scaled(above)(0), divisor]);
  const amount = { times10: (shift: number) => scaled(above)(shift) / divisor, zero: above.amount.zero };
  return { amount, isRatio: true, next: below.next };
}

/** `1/2` and `5.2 × 10^25` whatever follows. */
export const readBareAmount = (tokens: Tokens, at: number): ReadAmount | undefined =>
  readPower(tokens, at, true) ?? readFraction(tokens, at, false, true);

/** Whether a scale, a percent sign or a unit stands at a token; after money only a scale goes on. */
function isMarked(tokens: Tokens, at: number, isMoney = false): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined || isKnownName(tokens, token)) return false;
  if (token.kind === "currency" || percentShift(token.text) !== undefined) return !isMoney;
  if (token.kind !== "word" || /^x$/i.test(token.text) || tokenAt(tokens, at + 1)?.text === "(") return false;
  if (suffixOf(token.text) !== undefined) return true;
  return !isMoney && readsAsUnit(token.text);
}

/** `1/2` before a scale or a unit: a fraction of it, where without one it is a division. */
function readFraction(tokens: Tokens, at: number, isMoney: boolean, always = false): ReadAmount | undefined {
  const [above, slash, below] = [0, 1, 2].map((offset) => tokenAt(tokens, at + offset));
  if (slash?.text !== "/" || !isWhole(above) || !isWhole(below)) return undefined;
  if (tokens.list[at - 1]?.text === "/") return refuseDivisor(tokens, at);
  if (!always && !isMarked(tokens, at + 3, isMoney) && !(isMoney && readRate(tokens, at + 3))) return undefined;
  const value = Number(above?.text) / Number(below?.text);
  if (!Number.isFinite(value)) return undefined;
  // `1/100M` is one in a hundred million to most, and `1/2M` half a million to some.
  const scale = tokenAt(tokens, at + 3);
  const isLetter = scale?.text.length === 1 && isTight(below, scale) && suffixOf(scale.text) !== undefined;
  const isClose = isTight(above, slash) && isTight(slash, below);
  // `1/250 gamers` is a share, and no part of one.
  const isPart = tokens.target.support === "share" && value < 1 && suffixOf(scale?.text ?? "") === undefined;
  const fraction = { amount: constant(value), next: at + 3, ...(isPart && { isRatio: true as const }) };
  if (always || (isClose && !isLetter)) return fraction;
  // Spread out, what is written close stays together: `5 / 1k users` is by a thousand of them.
  if (isLetter && !isClose) return undefined;
  if (!isLetter) throw eitherFraction(tokens, at);
  // Who writes one so writes all so.
  const readings = ["$1/$2 $3", "$1 / ($2$3)"].map((by) => tokens.text.replace(/(\d+)\/(\d+)([kKmMbBT])\b/g, by));
  const whole = [0, tokens.text.length] as const;
  throw new Question(tokens, spanBetween(tokens, at, at + 4), readings, { whole });
}

function eitherFraction(tokens: Tokens, at: number, isDivisor = false) {
  const [left, right, mark] = [0, 2, 3].map((offset) =>
    typedText({ ...tokens, from: at + offset, to: at + offset + 1 }),
  );
  const fraction = `${left}/${right} ${mark}`;
  const readings = [isDivisor ? `(${fraction})` : fraction, `${left} / (${right} ${mark})`];
  return new Question(tokens, spanBetween(tokens, at, at + 4), readings);
}

/** `1/2 million / 3/4 million`: written close what divides is a fraction to most, and another division to programs. */
function refuseDivisor(tokens: Tokens, at: number): undefined {
  const [before, above, slash, below] = [-1, 0, 1, 2].map((offset) => tokens.list[at + offset]);
  const isClose = isTight(above, slash) && isTight(slash, below) && !isTight(before, above);
  if (!isClose || !isMarked(tokens, at + 3)) return;
  throw eitherFraction(tokens, at, true);
}

/** `10^25` and `5.2 × 10^25` before a scale or a unit, which would else be raised with it. */
function readPower(tokens: Tokens, at: number, always = false): ReadAmount | undefined {
  const [first, times, ten] = [0, 1, 2].map((offset) => tokenAt(tokens, at + offset));
  if (first?.kind !== "number" || tokens.list[at - 1]?.text === "^") return undefined;
  const isProduct = isLike(times, /^[*×x]$/i) && ten?.text === "10";
  const raised = exponentAt(tokens, at + (isProduct ? 3 : 1));
  if (raised === undefined || (!always && !isMarked(tokens, raised.next))) return undefined;
  if (!isProduct && first.text !== "10")
    return { amount: constant(doubleOf(first.numeral, 0) ** raised.power), next: raised.next };
  const { mantissa, exponent } = isProduct ? first.numeral : { mantissa: "1", exponent: 0 };
  const numeral = { mantissa, exponent: exponent + raised.power };
  return { amount: { times10: (shift) => doubleOf(numeral, shift), zero: !/[1-9]/.test(mantissa) }, next: raised.next };
}

/** The whole power behind a base: `^25`, `^-3` or `²⁵`. */
function exponentAt(tokens: Tokens, at: number): { readonly power: number; readonly next: number } | undefined {
  const [sign, second, third] = [0, 1, 2].map((offset) => tokenAt(tokens, at + offset));
  if (sign?.kind === "power") return { power: sign.value, next: at + 1 };
  if (sign?.text !== "^") return undefined;
  if (second?.text === "-" && isWhole(third)) return { power: -Number(third?.text), next: at + 3 };
  return isWhole(second) ? { power: Number(second?.text), next: at + 2 } : undefined;
}

const scaled =
  ({ amount, suffix }: ReadAmount) =>
  (shift: number) =>
    amount.times10(shift + (suffix?.shift ?? 0)) * (suffix?.times ?? 1);

const constant = (value: number): Magnitude => ({ times10: (shift) => value * 10 ** shift, zero: value === 0 });

function readCount(tokens: Tokens, index: number): ReadAmount | undefined {
  const token = tokenAt(tokens, index);
  if (token?.kind === "fraction") return { amount: constant(token.value), next: index + 1 };
  if (token?.kind !== "number") return undefined;
  const next = tokenAt(tokens, index + 1);
  if (next?.kind === "fraction" && isWhole(token)) {
    return { amount: constant(Number(token.text) + next.value), next: index + 2 };
  }
  if (next?.text === "!") return { amount: factorial(tokens, token, index), next: index + 2 };
  const part = properFraction(tokens, index);
  if (part !== undefined) return { amount: constant(Number(token.text) + part), next: index + 4 };
  const { numeral } = token;
  return {
    amount: { times10: (shift) => doubleOf(numeral, shift), zero: !/[1-9]/.test(numeral.mantissa) },
    next: index + 1,
  };
}

const isWhole = (token: Token | undefined): boolean => token !== undefined && /^\d+$/.test(token.text);

/** The `1/2` of `1 1/2`: a space before, none within, and less than 1. */
function properFraction(tokens: Tokens, index: number): number | undefined {
  const [whole, above, slash, below, after] = [0, 1, 2, 3, 4].map((offset) => tokenAt(tokens, index + offset));
  if (slash?.text !== "/" || ![whole, above, below].every(isWhole) || after?.text === "/") return undefined;
  if (isTight(whole, above) || !isTight(above, slash) || !isTight(slash, below)) return undefined;
  const value = Number(above?.text) / Number(below?.text);
  return value < 1 ? value : undefined;
}

function factorial(tokens: Tokens, token: Token, index: number): Magnitude {
  if (!isWhole(token)) {
    const message = tell`Expected a whole number before \`!\``;
    throw mistake("number.domain", message, tokens, spanBetween(tokens, index, index + 2));
  }
  // From 171 on no double can hold it.
  const factors = Array.from({ length: Math.min(Number(token.text), 171) }, (_, before) => before + 1);
  return constant(factors.reduce((product, factor) => product * factor, 1));
}

/** The suffix behind an amount; words for scales go on: `3 hundred thousand`, `a dozen million`. */
function withSuffix(tokens: Tokens, read: ReadAmount): ReadAmount {
  const word = tokenAt(tokens, read.next);
  const isSuffix = word?.kind === "word" && !/^x$/i.test(word.text) && !isKnownName(tokens, word);
  const suffix = isSuffix ? suffixOf(word.text) : undefined;
  const before = read.suffix;
  const isLetter = /^[a-z]$/i.test(word?.text ?? "");
  if (suffix === undefined || word === undefined || (before && isLetter)) return read;
  const [slash, second] = [tokenAt(tokens, read.next + 1), tokenAt(tokens, read.next + 2)];
  const isMoney = tokens.list[read.next - 2]?.kind === "currency";
  if (word.text === "m" && slash?.text === "/" && isLike(second, /^s(?:ec)?$/) && !isMoney)
    throw millionsOrMeters(tokens, word);
  const times = (before?.times ?? 1) * (suffix.times ?? 1);
  const both = { shift: (before?.shift ?? 0) + suffix.shift, ...(times !== 1 && { times }) };
  const further = { ...read, suffix: both, next: read.next + 1 };
  return /^[a-z]{1,2}$/i.test(word.text) ? further : withSuffix(tokens, further);
}

/** The second number of a ratio, after `:`, `per`, `in` or `out of`. */
function readDivisor(tokens: Tokens, index: number): ReadAmount | undefined {
  const joint = tokenAt(tokens, index)?.text ?? "";
  if (joint === "out" && tokenAt(tokens, index + 1)?.text === "of") return readCount(tokens, index + 2);
  const divisor = [":", "per", "in"].includes(joint) ? readCount(tokens, index + 1) : undefined;
  // `$240k per 8 cards` divides by so many, and is no 30k of a card.
  const isCounted = joint === "per" && divisor && readUnit(tokens, withSuffix(tokens, divisor).next);
  return isCounted ? undefined : divisor;
}

/** The 10k of `3k of 10k`, which is a part; of percentages and fractions `of` makes a product: `½ of 4`, `0.5 of 4`. */
function readWhole(tokens: Tokens, at: number, index: number): ReadAmount | undefined {
  const [first, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  const counts = first?.kind === "number" && doubleOf(first.numeral, 0) >= 1;
  const alone = index === at + 1 || second?.kind === "word";
  if (!counts || !alone || tokenAt(tokens, index)?.text !== "of" || tokens.list[at - 1]?.text === "/") return undefined;
  return readCount(tokens, index + 1);
}
