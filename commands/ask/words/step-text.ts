// One step of the working in words and numbers.

import type { Answer } from "../../../src/answer/result.ts";
import type { WorkingStep } from "../../../src/answer/steps.ts";
import { inSentence, word } from "../../../src/core/tell.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { printFormula } from "../../../src/language/formulas/print-formula.ts";
import { shownNumber, shownQuantity } from "../../../src/language/shown.ts";
import { middleDigits } from "../../../src/render/chart/number-text.ts";

type AnswerPart = Pick<Answer, "results" | "model">;

/** What replies call a quantity: `who joins`. */
export const shortOf = ({ model, results }: AnswerPart, id: string): string =>
  word(model.quantities.get(id)?.short ?? results.get(id)?.label ?? id);

/** The digits of a value that is known exactly: with 1.33 for 1.32547 the working would not come out. */
const longest = 6;

/** The formula with the short labels of its quantities. */
export const formulaInWords = (known: AnswerPart, { formula }: WorkingStep): string =>
  printFormula(formula.written, (id) => inSentence(shortOf(known, id)));

/** The formula with the medians of its quantities, bare or each with its unit. */
export function formulaInNumbers(
  { results, model }: AnswerPart,
  { formula, rescales }: WorkingStep,
  units: "bare" | "full",
): string {
  const isBare = units === "bare" && !rescales;
  return printFormula(formula.written, (id) => {
    const result = results.get(id);
    if (result === undefined) return id;
    const { median, p5, p95, unit, digits } = result;
    const isGiven = model.quantities.get(id)?.kind === "assumption";
    const isShort = isGiven && p5 === p95 && Number(median.toPrecision(longest)) === median;
    const style = isShort ? { digits: longest } : { digits: middleDigits(median, digits) };
    if (isBare && hasDimension(unit)) return shownNumber(median, style);
    return shownQuantity(median, { ...style, unit });
  });
}

/** `=`, or `≈` where the median of the result is not what the medians put in would give. */
export function equality({ atMedians, result: { median } }: WorkingStep): "=" | "≈" {
  return Math.abs(atMedians - median) <= 0.005 * Math.abs(median) ? "=" : "≈";
}
