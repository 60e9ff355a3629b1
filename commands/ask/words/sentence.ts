// The headline of a model in words, with its numbers put in.

import type { Answer, Result } from "../../../src/answer/result.ts";
import { tell, word } from "../../../src/core/tell.ts";
import { isOneIn } from "../../../src/render/chart/number-text.ts";
import { amountText, medianText, rangeText } from "./result-text.ts";

/** The first of the model's sentences whose conditions hold for the values in force. */
export function sentenceOf({ model, results }: Pick<Answer, "model" | "results">): string {
  const exactly = ([id, value]: readonly [string, number]) => {
    const result = results.get(id);
    return result?.p5 === value && result.p95 === value;
  };
  const isOver = ([id, value]: readonly [string, number]) => (results.get(id)?.median ?? value) > value;
  const sentence = model.sentences.find(
    ({ when = {}, over = {} }) => Object.entries(when).every(exactly) && Object.entries(over).every(isOver),
  );
  return begun(filled(word(sentence?.text ?? ""), results));
}

/** A name keeps its own letters at the start of a sentence: `xAI`. */
export const begun = (text: string): string =>
  text.replace(/^\p{Ll}(?![\p{Ll}\d]*\p{Lu})/u, (letter) => letter.toUpperCase());

/** A text with the numbers of its quantities put in. */
export function filled(text: string, results: Answer["results"]): string {
  return text.replaceAll(/\{(\w+)(?::(\w+))?(?:\|([^}]*))?\}/g, (_, id: string, form?: string, other = "") => {
    const result = results.get(id);
    if (form === "name") return word(result?.name ?? other);
    return result === undefined ? "?" : inForm(result, form, other);
  });
}

/** `Ada`, `Ada and Ben`, `Ada, Ben and Cyd`. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : tell`${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A ratio before what it is of: `3 times the compute`, `1 in 65 of the compute`, `about what owning does`. */
const timesText = (amount: string): string =>
  isOneIn(amount) ? tell`${amount} of` : amount === "1" ? tell`about` : tell`${amount} times`;

/** The same with what it is of, as a whole and as what it is a part of: `die Leistung|der Leistung`. */
function timesOf(amount: string, of: string): string {
  const [whole, part] = of.split("|");
  if (part !== undefined && isOneIn(amount)) return `${amount} ${part}`;
  // `about the same compute`; what other languages say there begins otherwise.
  const named = amount === "1" ? whole?.replace(/^the /, "the same ") : whole;
  return `${timesText(amount)} ${named ?? ""}`.trim();
}

function inForm(result: Result, form: string | undefined, named: string): string {
  if (form === "range") return rangeText(result);
  if (form === "times") return timesOf(amountText(result), named);
  return form === "unit" ? medianText(result) : amountText(result);
}
