// The headline of a model in words, with its numbers put in.

import type { Answer, Result } from "../../../src/answer/result.ts";
import { amountText, medianText, rangeText } from "./result-text.ts";

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
  return form === "unit" ? medianText(result) : amountText(result);
}
