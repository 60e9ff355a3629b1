// How a value is written in charts and replies alike: two digits, small parts of one as `1 in 600`; and shares of the uncertainty
// and of a disagreement.

import { figures, tell } from "../../core/tell.ts";
import { printNumber, printPercent } from "../../language/numbers/number.ts";
import { cents, shownNumber } from "../../language/shown.ts";
import { type Interval, type NumberFormat, signIn } from "../chart.ts";

/** More say more than the assumptions know. */
const usual = 2;

/** Below it a part is told as `1 in N`: of a percentage only where it would be mostly zeros. */
const small = (format: NumberFormat): number => (format === "number" ? 0.1 : format === "share" ? 0.0005 : 0);

/** No power of ten of three digits says more than that it is next to nothing. */
const tiniest = 1e-99;

/** And no part as small as one in a thousand million million. */
const leastPart = 1e15;

/** `75M`, `$180B`, `0.38%`, `1 in 65,000`; at most `digits` significant ones, no zeros at the end. */
export function numberText(value: number, format: NumberFormat, digits = usual, least = value): string {
  return textBelow(value, format, digits, limitFor(least, format));
}

/** Two digits at most; a value that has no more than three is told whole: `12.5%`, `38.8`. */
const digitsFor = (value: number, digits: number): number =>
  digits >= 3 && Number(value.toPrecision(3)) === value ? 3 : Math.min(Math.max(digits, 1), usual);

/** One digit says too little where it is more than so much off: 15.5 is no 20. */
const isRough = (value: number, most: number): boolean => {
  const size = Math.abs(value) < small("number") ? 1 / Math.abs(value) : Math.abs(value);
  return Math.abs(Number(size.toPrecision(1)) / size - 1) > most;
};

/** How many digits a result's middle is told in, wherever it stands. */
const middleDigits = (value: number, digits: number): number =>
  digits < usual && isRough(value, 0.05) ? usual : digitsFor(value, digits);

/** A result's middle with as many digits as are warranted. */
export const middleText = (value: number, format: NumberFormat, digits: number, least = value): string =>
  numberText(value, format, middleDigits(value, digits), least);

/** The two ends of its interval in the same way. */
export function endTexts(
  ends: readonly [low: number, high: number],
  format: NumberFormat,
  digits: number,
  least = Math.min(...ends),
): readonly [low: string, high: string] {
  const isWhole = ends.every((end) => digitsFor(end, digits) === 3);
  const most = Math.min(Math.max(digits, 1), usual);
  // An end in one digit may stand on the other side of a tick that reads the same.
  const text = (end: number) => numberText(end, format, isWhole ? 3 : isRough(end, 0.1) ? usual : most, least);
  return [text(ends[0]), text(ends[1])];
}

/** Beside a `1 in 8,000` the others are told so too: `1 in 50` rather than 0.02. `least` is the smallest of them. */
const limitFor = (least: number, format: NumberFormat): number =>
  (least > 0 || (least === 0 && format === "number")) && least < small(format)
    ? format === "number"
      ? 0.35
      : 10 * small(format)
    : small(format);

function textBelow(value: number, format: NumberFormat, digits: number, limit: number): string {
  if (Number.isNaN(value)) return "?";
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  if (size > 0 && size < tiniest) return tell`nearly 0`;
  if (size > 0 && size < limit) return `${sign}${oneIn(size, digits, format === "share")}`;
  const isShare = format === "share";
  // Cents are told truly: $2.05, where two digits with a zero behind them would make it $2.10.
  const currency = signIn(format);
  if (currency && digits === usual && size >= 1 && size < 10) return textBelow(value, format, 3, limit);
  // Of many times all, the suffix says more than zeros.
  const text =
    isShare && size < 1000
      ? printPercent(size, { digits })
      : `${printNumber(isShare ? size * 100 : size, { digits })}${isShare ? "%" : ""}`;
  return sign + figures(currency ? cents(currency + text) : text);
}

/** Of people or things: no part of one, which other languages tell otherwise, so that it is a text of its own. */
const ofMany = (many: string): string => tell`1 in ${many}${""}`;

/** A part as `1 in 27M`, and of a share as one of so many; below ten whole where that is off by little, else `1 in 3.2`. */
function oneIn(size: number, digits: number, isShare: boolean): string {
  const whole = Math.round(1 / size);
  const isWhole = whole < 10 && Math.abs(whole * size - 1) <= 0.05;
  const many = isWhole ? whole : Number((1 / size).toPrecision(digits));
  if (!(many < leastPart)) return tell`nearly 0`;
  const plain = many < 10 ? shownNumber(many) : many < 1e6 ? grouped(many) : shownNumber(many, { digits });
  return isShare ? ofMany(plain) : tell`1 in ${plain}`;
}

/** A whole number in groups of three: `16,384`. What languages have for it takes 8 ms to load. */
export const grouped = (whole: number): string => figures(String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ","));

/** Whether a value is told as a part of one. */
export const isOneIn = (text: string): boolean => text.includes(tell`1 in ${""}`) || text.includes(ofMany(""));

interface Room {
  /** How many to begin with, 2 if not given. */
  readonly digits?: number | undefined;
  /** The least of what is told, by which all are told as `1 in N` or not; that of the values unless told. */
  readonly least?: number | undefined;
  readonly fits?: (texts: readonly string[]) => boolean;
}

/** How many of the values any text could tell apart: what is next to nothing is all one. */
const differing = (values: readonly number[]): number =>
  new Set(values.map((value) => (Math.abs(value) * leastPart <= 1 ? 0 : value))).size;

/** The values with as many digits as it takes to tell them apart, up to 8 and as long as the texts fit. */
export function distinctTexts(
  values: readonly number[],
  format: NumberFormat,
  { digits = usual, least = Math.min(...values), fits = () => true }: Room = {},
): readonly string[] {
  const different = differing(values);
  const limit = limitFor(least, format);
  const told = (more: number) => values.map((value) => textBelow(value, format, more, limit));
  let texts = told(Math.min(digits, usual));
  for (let more = usual + 1; more <= 8 && new Set(texts).size < different; more++) {
    const longer = told(more);
    if (!fits(longer)) break;
    texts = longer;
  }
  return texts;
}

/**
 * The numbers of an interval from low to high, each as a reply tells it; one number of a point. Where two would read alike,
 * with more digits as long as they fit. `least` is the smallest of all that stand beside them in a picture.
 */
export function intervalTexts(
  { p5, median, p95, digits = 3 }: Interval,
  format: NumberFormat,
  { fits = () => true, least = p5 }: Pick<Room, "fits" | "least"> = {},
): readonly string[] {
  if (p5 === p95) return [middleText(median, format, digits, least)];
  const [low, high] = endTexts([p5, p95], format, digits, least);
  const texts = [low, middleText(median, format, digits, least), high];
  const values = [p5, median, p95];
  return new Set(texts).size >= differing(values) ? texts : distinctTexts(values, format, { digits, fits, least });
}

/** The least number of several results, by which all numbers of a picture are told. */
export const leastOf = (results: readonly Interval[]): number => Math.min(...results.map(({ p5 }) => p5));

/** A probability, in whole percent, never surer than what is known: `32%`, `under 1%`. */
export function chanceText(probability: number): string {
  if (probability < 0.01) return tell`under 1%`;
  if (probability > 0.99) return tell`over 99%`;
  return numberText(Math.round(probability * 100) / 100, "share");
}

/** How likely a claim is; only where what it is about is a point it is true or not. */
export function likelihood(probability: number, { p5, p95 }: { readonly p5: number; readonly p95: number }): string {
  if (p5 === p95) return probability === 1 ? tell`true with these values` : tell`not true with these values`;
  return Number.isNaN(probability) ? tell`unknown` : tell`${chanceText(probability)} likely`;
}

const remainder = (part = 0): number => part - Math.floor(part);

/** A share of the uncertainty: `59%`, and `under 1%` for what is there but small. Sampling may leave it a little over 1. */
export function percentText(share: number): string {
  const whole = Math.round(100 * Math.min(1, share));
  return whole === 0 && share > 0 ? tell`under 1%` : figures(`${whole}%`);
}

/** Shares that may be negative or over 1 as whole percentages that add up to what they do. */
function signedPercents(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => 100 * share);
  const floors = exact.map(Math.floor);
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const missing = Math.round(sum(exact)) - sum(floors);
  const byRemainder = [...exact.keys()].sort((a, b) => remainder(exact[b]) - remainder(exact[a]));
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.map((part, k) => part + (raised.has(k) ? 1 : 0));
}

/** What each difference is of the disagreement, in whole percentages: the same in every text and picture. */
export const differencePercents = (differences: readonly { readonly share: number | null }[]): readonly number[] =>
  signedPercents(differences.map(({ share }) => share ?? 0));
