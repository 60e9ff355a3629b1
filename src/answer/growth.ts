// Growth as people say it, `+60%` or `3.3x a year`, as the factor a year that models count with.

import { UserError } from "../core/errors.ts";
import { mends } from "../language/text/mistake.ts";

const yearly = /\s*(?:per|a|each|every|\/)\s*(?:year|yr)\b|\s+(?:yearly|annually)\b/gi;
const percentage = /([+\-−–])?\s*(\d+(?:\.\d+)?)\s*%/g;

/**
 * The text with growth in percent as a factor: `+30% to +60%` is `1.3 to 1.6`, `-3%` is `0.97`.
 * @throws UserError `growth.ambiguous` for a percentage without a sign, which could be the growth or the factor itself.
 */
export function asFactor(text: string): string {
  const plain = text.replaceAll(yearly, "");
  // A tolerance has a percentage of its own, and formulas have signs that are none.
  if (/[±*^(]|\+\/?-/.test(plain)) return plain;
  const found = [...plain.matchAll(percentage)];
  const bare = found.find(([, sign]) => sign === undefined);
  if (bare !== undefined) {
    const [written, , digits] = bare;
    const grown = plain.replaceAll(percentage, (_, sign: string | undefined, size: string) => `${sign ?? "+"}${size}%`);
    const factor = plain.replaceAll(percentage, (_, sign: string | undefined, size: string) =>
      sign === undefined ? String(Number(size) / 100) : `${sign}${size}%`,
    );
    const message = `Expected growth a year such as +${digits}%, or a factor, got a percentage that could be either`;
    const span = [bare.index, bare.index + written.length] as const;
    throw new UserError("growth.ambiguous", message, { text: plain, span, hint: mends(grown.trim(), factor.trim()) });
  }
  return plain.replaceAll(percentage, (_, sign: string, size: string) =>
    String(Number((1 + (Number(size) / 100) * (sign === "+" ? 1 : -1)).toPrecision(12))),
  );
}
