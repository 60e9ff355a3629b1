// A model's own sentence with its numbers put in.

import type { Answer, Result } from "../../../src/answer/result.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import { type Sentence, shortOf } from "../../../src/models/model.ts";
import { defaultPreset } from "../../../src/models/presets.ts";
import { isOneIn } from "../../../src/render/chart/number-text.ts";
import { amountText, asTyped, bareSpan, rangeText, wordsAfter } from "./result-text.ts";

/** What the result is counted in, where that is as the model has it. */
export function countedText({ model: { counted }, preset, results, settings }: Answer): string | undefined {
  const { from = "model" } = settings.get(counted?.unless ?? "") ?? {};
  const isGiven = from !== "model" && (from !== "preset" || preset !== defaultPreset);
  return counted && !isGiven && holdsFor(counted, results) ? word(counted.text) : undefined;
}

/** Whether what a sentence is for is so with the values in force. */
function holdsFor({ when = {}, over = {} }: Sentence, results: Answer["results"]): boolean {
  const exactly = ([id, value]: readonly [string, number]) => {
    const result = results.get(id);
    return result?.p5 === value && result.p95 === value;
  };
  const isOver = ([id, value]: readonly [string, number]) => (results.get(id)?.median ?? value) > value;
  return Object.entries(when).every(exactly) && Object.entries(over).every(isOver);
}

/** The first of the model's sentences whose conditions hold for the values in force, with its holes. */
export const sentenceFor = ({ model, results }: Pick<Answer, "model" | "results">): string =>
  word(model.sentences.find((each) => holdsFor(each, results))?.text ?? "");

/** The same with its numbers. */
export function sentenceOf(known: Pick<Answer, "model" | "results">): string {
  const text = filled(sentenceFor(known), known.results);
  // Somebody's own names stay as they were typed: `x` is no `X`.
  return known.model.own ? text : capital(text);
}

/** A short label at the head of a line; somebody's own name as they typed it. */
export const headed = (model: Answer["model"], id: string): string =>
  model.own ? shortOf(model, id) : capital(shortOf(model, id));

/** A text with the numbers of its quantities put in. */
export function filled(text: string, results: Answer["results"]): string {
  return text.replaceAll(/\{(\w+)(?::(\w+))?(?:\|([^}]*))?\}/g, (_, id: string, form?: string, other = "") => {
    const result = results.get(id);
    if (form === "name") return word(result?.name ?? other);
    return result === undefined ? "?" : inForm(result, form, other);
  });
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
  if (form === "span") return result.p5 === result.p95 ? "" : ` (${bareSpan(result)})`;
  if (form === "times") return timesOf(amountText(result), named);
  const text = asTyped(result);
  return form === "unit" ? `${text}${wordsAfter(text, result.unit)}` : text;
}
