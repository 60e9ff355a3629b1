// How a value is written on a chart: as in every reply, but with powers of ten where an axis would need many zeros.

import { printNumber, printPercent } from "../../language/numbers/number.ts";
import type { NumberFormat } from "../chart.ts";

/** `75M`, `$180B`, `0.38%`, `30M%`, `3.8×10⁻⁹`; at most `digits` significant ones, no zeros at the end. */
export function numberText(value: number, format: NumberFormat, digits = 3): string {
  if (Number.isNaN(value)) return "?";
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  if (format === "share") return sign + shareText(size, digits);
  return `${sign}${format === "usd" ? "$" : ""}${magnitude(size, digits)}`;
}

interface Room {
  /** How many to begin with, 3 if not given. */
  readonly digits?: number | undefined;
  readonly fits?: (texts: readonly string[]) => boolean;
}

/** The values with as many digits as it takes to tell them apart, up to 8 and as long as the texts fit. */
export function distinctTexts(
  values: readonly number[],
  format: NumberFormat,
  { digits = 3, fits = () => true }: Room = {},
): readonly string[] {
  const different = new Set(values).size;
  let texts = values.map((value) => numberText(value, format, digits));
  for (let more = digits + 1; more <= 8 && new Set(texts).size < different; more++) {
    const longer = values.map((value) => numberText(value, format, more));
    if (!fits(longer)) break;
    texts = longer;
  }
  return texts;
}

/** A probability, with no more certainty than samples give: `32%`, `under 0.1%`. */
export function chanceText(probability: number): string {
  if (probability < 0.001) return "under 0.1%";
  if (probability > 0.999) return "over 99.9%";
  return numberText(probability, "share", probability > 0.99 ? 3 : 2);
}

/** Percentages below a thousandth are mostly zeros: there the share itself is easier to read. */
function shareText(size: number, digits: number): string {
  if (size === 0 || (size >= 1e-5 && size < 1000)) return printPercent(size, { digits });
  if (size < 1e-5 || size > 1e300) return magnitude(size, digits);
  return `${magnitude(size * 100, digits)}%`;
}

function magnitude(size: number, digits: number): string {
  if (size === 0 || (size >= 1e-4 && size < 1e15)) return printNumber(size, { digits });
  const [mantissa = "1", exponent = "0"] = size.toExponential(digits - 1).split("e");
  const raised = [...String(Number(exponent))]
    .map((sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)]))
    .join("");
  return Number(mantissa) === 1 ? `10${raised}` : `${Number(mantissa)}×10${raised}`;
}
