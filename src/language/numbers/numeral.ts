// Numbers as people write them: grouped by threes, with a decimal point, with an exponent; and the words and signs behind them
// that multiply them or make them percentages.

import { tell } from "../../core/tell.ts";
import { forms, Question, unread } from "../text/mistake.ts";

export interface Suffix {
  /** The decimal point moves this many places to the right. */
  readonly shift: number;
  /** For what is no power of ten: a dozen. */
  readonly times?: number;
}

const scales: ReadonlyMap<number, string> = new Map([
  [2, "hundred"],
  [3, "k K thousand thou tsd tausend tys тыс тысяч тысячи grand mille mila duizend tusen ribu 千 천"],
  [4, "万 만"],
  [5, "lakh lakhs lac lacs"],
  [
    6,
    "m M mm mil mn mio mln млн миллион миллиона миллионов million millions millionen millones milhões milioni miljoen milion milyon juta",
  ],
  [7, "crore crores cr"],
  [8, "億 亿 억"],
  [
    9,
    "b B bn bln billion billions mrd mld mlrd млрд миллиард миллиарда миллиардов bilhões miliardi miliard miljard milliard milliards milliarde milliarden milyar miliar",
  ],
  [12, "T tn tr trn trln трлн trillion trillions bio billionen billones billón biljoen trilhões 兆 조"],
  [15, "quadrillion quadrillions billiard billiards billiarde billiarden"],
]);

const suffixes = new Map<string, Suffix>([
  ["x", { shift: 0 }],
  ["X", { shift: 0 }],
  ["dozen", { shift: 0, times: 12 }],
]);
for (const [shift, words] of scales) for (const word of words.split(" ")) suffixes.set(word, { shift });

/** `k`, `bn`, `million`: words in any case, single letters as they are usually meant (`m` is a million, `t` a tonne). */
export const suffixOf = (word: string): Suffix | undefined =>
  suffixes.get(word) ?? (word.length > 1 ? suffixes.get(word.toLowerCase()) : undefined);

/** The words that a misspelt one may have been meant as; single letters are no such. */
export const suffixWords: readonly string[] = [...suffixes.keys()].filter((word) => word.length > 4);

const hundredths: ReadonlyMap<string, number> = new Map([
  ["%", -2],
  ["percent", -2],
  ["percents", -2],
  ["pct", -2],
  ["‰", -3],
  ["permille", -3],
  ["‱", -4],
  ["bps", -4],
  ["bp", -4],
  ["bips", -4],
  ["ppm", -6],
]);

/** How far a percent sign or its like moves the decimal point. */
export const percentShift = (word: string): number | undefined => hundredths.get(word.toLowerCase());

/** The first number of a text with its suffix, for a mend to repeat: `200 billion` of `$200 billion`. */
export function figureIn(text: string): string | undefined {
  const [figure, digits, word = ""] = /(\d[\d.,]*(?<=\d))\s*([A-Za-z]*)/.exec(text) ?? [];
  return suffixOf(word) ? figure : digits;
}

/** The decimal digits of a number, kept as text so that a suffix can shift the point without rounding. */
export interface Numeral {
  readonly mantissa: string;
  readonly exponent: number;
}

const exponentPart = "(?:[eE][+-]?\\d+)?";
/** A decimal point is not the first dot of `1..2`. */
const fraction = "(?:\\.(?!\\.)\\d*)?";
const ungrouped = new RegExp(`(?:\\d+${fraction}|\\.\\d+)${exponentPart}`, "y");
/** `1,000,000`: one separator throughout, strict groups of three, no leading zero. */
const grouped = new RegExp(`[1-9]\\d{0,2}([, '_])\\d{3}(?:\\1\\d{3})*(?!\\d)${fraction}${exponentPart}`, "y");
/** `1,50,000`: lakhs, where the last group alone has three digits. */
const lakhs = new RegExp(`[1-9]\\d?(?:,\\d{2})+,\\d{3}(?!\\d)${fraction}${exponentPart}`, "y");
/** `1.234,56` and `1 234,5`: a comma before the decimals, and anything else between groups of three. */
const pointed = new RegExp(`(?:[1-9]\\d{0,2}([. '])\\d{3}(?:\\1\\d{3})*(?![.\\d])|\\d+)(?:,\\d+)?${exponentPart}`, "y");
const tail = /[\d.,]*\d/y;

/** What no number grouped by commas can hold: `1.234,56`, `0,5`, `€1,5`, `2,50 $`, and `12,5` twice. */
const decimalComma =
  /(?<![\d.,])(?:[1-9]\d{0,2}(?:([. '])\d{3})(?:\1\d{3})*|0),\d|[$€£]\s?\d+,\d\d?(?!\d)|\d,(?:\d\d?|\d{4,})(?:e[+-]?\d+)?\s?(?:[%‰‱$€£×]|(?!(?:to|or|and|of|in|at|with|bis|und|oder|ou|et|[ayoeà])(?!\p{L}))\p{L})|\d,\d\d?(?![.,]?\d)\D.*\d,\d\d?(?!\d)/isu;
/** And what no number with a decimal comma can. */
const otherCommas = /(?<![.,])\b[1-9]\d{0,2},\d{3}(?!\d)|,\d+[.,]\d|\d\.(?!\d{3}(?!\d))\d/;

/** Whether the commas of a text begin decimals: who writes one so writes all so. */
export const hasDecimalCommas = (plain: string): boolean => decimalComma.test(plain) && !otherCommas.test(plain);

export interface Scanned {
  readonly text: string;
  readonly plain: string;
  /** Whether commas begin decimals, where they separate nothing. */
  readonly decimalCommas?: boolean;
}

/**
 * Reads the number that starts at `at`. Where commas separate arguments they group no digits.
 * @throws UserError `assumption.ambiguous` where the separators could mean two numbers, `assumption.syntax` where none.
 */
export function numeralAt(
  text: Scanned,
  at: number,
  commas: "group" | "separate",
): { readonly numeral: Numeral; readonly end: number } | undefined {
  const { plain } = text;
  const decimal = commas === "group" && text.decimalCommas ? matchAt(pointed, plain, at) : undefined;
  if (decimal !== undefined)
    return { numeral: numeralOf(decimal.replace(/[. ']/g, "").replace(",", ".")), end: at + decimal.length };
  const written = matchAt(lakhs, plain, at) ?? matchAt(grouped, plain, at);
  const commaless = commas === "separate" && written?.includes(",") ? undefined : written;
  const match = commaless ?? matchAt(ungrouped, plain, at);
  if (match === undefined) return undefined;
  const end = at + match.length;
  const runsOn = commas === "group" ? /^(?:[.,]?\d|,\d)/ : /^\.?\d/;
  if (runsOn.test(plain.slice(end, end + 2))) throw unreadable(text, at, match);
  return { numeral: numeralOf(match.replace(/[, '_]/g, "")), end };
}

function numeralOf(digits: string): Numeral {
  const [mantissa = "", power = "0"] = digits.split(/[eE]/);
  return { mantissa, exponent: Number(power) };
}

/** The nearest double to a numeral times ten to the power of `shift`. May be infinite, or 0 by underflow. */
export const doubleOf = (numeral: Numeral, shift: number): number =>
  Number(`${numeral.mantissa}e${numeral.exponent + shift}`);

/** The dot of `30.000`: thirty thousand to many, and thirty to others. */
const grouping = /(?<=(?<![\d.])\d{1,3})\.000(?!,?\d)/g;

export const looksGrouped = (typed: string): boolean => typed.search(grouping) >= 0;

/** `30.500` beside such a number. */
export const mayBeGrouped = (typed: string): boolean => /(?<![\d.])\d{1,3}\.\d{3}(?!\d)/.test(typed);

/** The same with another end that leaves no doubt: `,000` or `.00`. */
export const regrouped = (typed: string, end: string): string => typed.replaceAll(grouping, end);

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The error for digits that run on after `match`, such as a decimal comma; who writes one so writes all so. */
function unreadable(text: Scanned, at: number, match: string) {
  const typed = match + (matchAt(tail, text.plain, at + match.length) ?? "");
  const span = [at, at + typed.length] as const;
  const digits = typed.replace(/[ '_]/g, "");
  const ask = (...readings: readonly string[]) => new Question(text, span, readings, { whole: [0, text.text.length] });
  const [without, withPoint] = ["$1", "$1."].map((by) => text.text.trim().replace(/(\d),(?=\d)/g, by)) as [
    string,
    string,
  ];
  if (/^\d+,\d+$/.test(digits)) {
    // No thousands begin with 0, or have two digits behind their comma.
    const isDecimal = digits.startsWith("0") || /,\d\d?$/.test(digits);
    return ask(withPoint, ...(isDecimal ? [] : [without]));
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
    const whole = withPoint.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, "");
    return ask(whole);
  }
  const message = tell`Expected one number with groups of three digits, got digits that no number is written with`;
  const isGrouped = /^\d+(?:,\d{3,})+$/.test(digits);
  return isGrouped
    ? new Question(text, span, [digits.replaceAll(",", "").replace(/^0+(?=\d)/, "")], {
        message,
        code: "assumption.syntax",
      })
    : unread(message, text, span, forms("1,253", "12.53"));
}
