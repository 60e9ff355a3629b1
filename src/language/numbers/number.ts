// Numbers as every reply shows them: short suffixes, three digits unless exact, the unit in words.

import { localeNow } from "../../core/tell.ts";
import { hasDimension, type Unit } from "../../core/units/unit.ts";
import { signOf } from "../units/unit-table.ts";
import { printUnit, splitUnit } from "../units/unit-words.ts";

export interface QuantityStyle {
  /** The unit the value stands in; a share is shown as a percentage. */
  readonly unit?: Unit;
  /** Significant digits, 3 if not given. */
  readonly digits?: number;
  /** Nothing is rounded away, and the text can be typed in again. */
  readonly exact?: boolean;
}

type NumberStyle = Omit<QuantityStyle, "unit">;

/** `68.7M`, `$30k per datacenter GPU`, `10%`, `3.77 × 10⁻⁷`; with `exact`, `12,345,678`. */
export function printQuantity(value: number, style: QuantityStyle = {}): string {
  const { unit } = style;
  if (unit === undefined || !hasDimension(unit)) return (unit?.percent ? printPercent : printNumber)(value, style);
  const sign = signOf(splitUnit(unit).above.join("*"));
  const words = printUnit(unit, printNumber(Math.abs(value), style) === "1" ? "one" : "many");
  if (sign === undefined) return `${printNumber(value, style)} ${words}`;
  const rate = words.includes(" per ") ? words.slice(words.indexOf(" per ")) : "";
  return `${value < 0 ? "-" : ""}${sign}${printNumber(Math.abs(value), style)}${rate}`;
}

/** The words of the unit in a printed quantity, with the space before them; `× 10⁻⁷` is still the number. */
const unitWordsIn = (printed: string): string => / (?!×)(?!10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]).*$/.exec(printed)?.[0] ?? "";

/** A printed quantity without the words of its unit. */
export const withoutUnit = (printed: string): string => printed.slice(0, printed.length - unitWordsIn(printed).length);

/** A share as a percentage, also above 100%. */
export function printPercent(value: number, style: NumberStyle = {}): string {
  if (value === 0 || !Number.isFinite(value)) return `${printNumber(value)}%`;
  const { digits, exponent } = significant(Math.abs(value), style);
  return `${value < 0 ? "-" : ""}${whole(digits, exponent + 2, style)}%`;
}

/** A bare number. */
export function printNumber(value: number, style: NumberStyle = {}): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "undefined" : value > 0 ? "infinite" : "-infinite";
  const { digits, exponent } = significant(Math.abs(value), style);
  return `${value < 0 ? "-" : ""}${shortened(digits, exponent, style)}`;
}

/** The value as d.ddd × 10^exponent. */
function significant(size: number, style: NumberStyle): { readonly digits: string; readonly exponent: number } {
  const scientific = style.exact ? size.toExponential() : size.toExponential((style.digits ?? 3) - 1);
  const [mantissa = "", exponent = "0"] = scientific.split("e");
  return { digits: mantissa.replace(".", "").replace(/0+$/, ""), exponent: Number(exponent) };
}

const suffixes: readonly (readonly [exponent: number, suffix: string])[] = [
  [12, "T"],
  [9, "B"],
  [6, "M"],
  [3, "k"],
];

function shortened(digits: string, exponent: number, style: NumberStyle): string {
  // 5,070 stays whole where 5k is exact.
  const least = style.exact && digits.length === 1 ? 3 : 4;
  const [scale, suffix] = suffixes.find(([zeros]) => exponent >= Math.max(zeros, least)) ?? [0, ""];
  const decimals = digits.length - 1 - (exponent - scale);
  // An exact number that the suffix would only hide stays whole: 12,345,678.
  if (scale === 0 || exponent >= beyondWords || (style.exact && decimals > 2)) return whole(digits, exponent, style);
  return `${decimal(digits, exponent - scale)}${suffix}`;
}

/** From a billion billions on, and below a millionth, only the power of ten says anything. */
const beyondWords = 18;
const belowWords = -6;

function whole(digits: string, exponent: number, { exact }: NumberStyle): string {
  if (exponent < beyondWords && exponent >= belowWords) return decimal(digits, exponent);
  const mantissa = decimal(digits, 0);
  return exact ? `${mantissa}e${exponent}` : `${mantissa} × 10${superscript(exponent)}`;
}

function decimal(digits: string, exponent: number): string {
  if (exponent < 0) return pointed("0", "0".repeat(-exponent - 1) + digits);
  const padded = digits.padEnd(exponent + 1, "0");
  return pointed(padded.slice(0, exponent + 1), padded.slice(exponent + 1));
}

/** For readers of another locale so that it is the same number to them: no groups, and never three decimals. */
function pointed(whole: string, fraction: string): string {
  const isEnglish = localeNow() === undefined;
  const parts = isEnglish
    ? [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), fraction]
    : [whole, fraction.replace(/^\d{3}$/, "$&0")];
  return parts.filter((part) => part).join(".");
}

const superscript = (exponent: number): string =>
  [...String(exponent)].map((digit) => (digit === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)))).join("");
