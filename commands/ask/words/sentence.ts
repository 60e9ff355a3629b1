// The headline of a model in words, with its numbers put in.

import type { Answer, Result } from "../../../src/answer/result.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { printNumber, printQuantity, withoutUnit } from "../../../src/language/numbers/number.ts";
import { printUnit } from "../../../src/language/units/unit-words.ts";
import { medianText, numberStyle, rangeText } from "./result-text.ts";

/** The first of the model's sentences whose conditions hold for the values in force. */
export function sentenceOf({ model, results }: Pick<Answer, "model" | "results">): string {
  const exactly = ([id, value]: readonly [string, number]) => {
    const result = results.get(id);
    return result?.p5 === value && result.p95 === value;
  };
  const sentence = model.sentences.find(({ when = {} }) => Object.entries(when).every(exactly));
  return filled(sentence?.text ?? "", results);
}

/** A text with the numbers of its quantities put in. */
export function filled(text: string, results: Answer["results"]): string {
  return text.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, id: string, form?: string) => {
    const result = results.get(id);
    return result === undefined ? "?" : inForm(result, form);
  });
}

function inForm(result: Result, form: string | undefined): string {
  if (form === "range") return rangeText(result);
  if (form === "amount") return withoutUnit(medianText(result));
  return form === "unit" ? withUnit(result) : bare(result);
}

/** The number alone, for a sentence that names the unit: `2.0`. */
function bare(result: Result): string {
  const { median, unit, digits } = result;
  if (!hasDimension(unit)) return printQuantity(median, { ...numberStyle(digits), unit });
  return printNumber(median, numberStyle(digits));
}

/** A number of countable things: `2.0 hyperscalers`, and less than a hundredth of one as `1/26,500 of a hyperscaler`. */
function withUnit(result: Result): string {
  const { median, unit, digits } = result;
  const printed = printQuantity(median, { ...numberStyle(digits), unit });
  if (Object.keys(unit.dimensions).length !== 1 || printed.startsWith("$")) return printed;
  if (median > 0 && median < 0.01)
    return `1/${printNumber(1 / median, numberStyle(digits))} of a ${printUnit(unit, "one")}`;
  // One decimal says that it was computed, not counted.
  return /^\d /.test(printed) ? `${printed.charAt(0)}.0 ${printUnit(unit)}` : printed;
}
