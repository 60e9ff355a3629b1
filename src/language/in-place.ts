// Readings put in the place of what was typed, so that they can be sent as they stand; a number keeps its own digits.

import { type Span, UserError, unlessMistaken } from "../core/errors.ts";
import type { Unit } from "../core/units/unit.ts";
import { quantityOf, readWholeAmount, readWholeLiteral } from "./numbers/literal.ts";
import { loosest, printSyntax, tightest } from "./print.ts";
import { type Amount, fingerprint, type Syntax, withAmounts } from "./syntax.ts";
import { forms, mends, type Option, type Question, replaced } from "./text/mistake.ts";
import { scan } from "./text/scan.ts";
import { printUnit } from "./units/unit-words.ts";

/** A question with its readings ready to be typed. */
export function asked({ code, message, place, readings, whole }: Question): UserError {
  const ready = inPlace(place.text ?? "", whole, readings);
  return new UserError(code, message, {
    ...place,
    hint: ready.length > 0 ? mends(...ready) : forms("150M", "30 to 80"),
  });
}

/**
 * A text with each of some readings at `span`: bare where brackets, commas or the ends of the text part it from the rest,
 * and each number as it was typed wherever that says the same. So no mend loses one.
 */
export function inPlace(text: string, span: Span, readings: readonly Option[]): readonly string[] {
  const before = text.slice(0, span[0]).trim().replace(/^\+$/, "").at(-1) ?? "";
  const after = text.slice(span[1]).trimStart().at(0) ?? "";
  const strength = /^[([{,;=:]?$/.test(before) && /^[)\]},;@]?$/.test(after) ? loosest : tightest;
  const printed = (reading: Syntax) =>
    printSyntax(
      withAmounts(reading, (amount) => asTyped(amount, text)),
      strength,
    );
  const ready = readings.map((each) => replaced(text, span, typeof each === "string" ? each : printed(each)).trim());
  return [...new Set(ready)];
}

/** A number in another unit, or in a rate of its currency: as it was typed with that behind, where it says the same. */
export function inUnit(amount: Amount, unit: Unit, text: string): Amount {
  const { typed } = asTyped(amount, text);
  const rate = amount.unit && unit.symbol.startsWith(`${amount.unit.symbol}/`) && /^[$€£]/.test(typed ?? "");
  const words = ` ${printUnit(unit)}`;
  const behind = rate ? words.slice(words.indexOf(" per ")) : words;
  const isWritten = typed !== undefined && (rate || amount.unit === undefined);
  return { ...amount, unit, ...(isWritten && { typed: typed + behind }) };
}

/** With how it was typed, where that alone reads as the same. */
export function asTyped(amount: Amount, text: string): Amount {
  if (amount.typed !== undefined) return amount;
  const typed = text.slice(...amount.span);
  const alone = unlessMistaken(() => {
    const tokens = scan(typed);
    const written = readWholeLiteral(tokens) ?? readWholeAmount(tokens);
    return written && quantityOf(written, tokens);
  });
  return alone && fingerprint(alone) === fingerprint(amount) ? { ...amount, typed } : amount;
}
