// A model's own sentence with its numbers put in; and the comparison of an answer in words, with how likely it is.

import type { Answer, ModelClaim, Result } from "../../../src/answer/result.ts";
import { answeredSentence } from "../../../src/claims/answered.ts";
import { capital, tell, tidied, word } from "../../../src/core/tell.ts";
import { one } from "../../../src/core/units/unit.ts";
import { saysCounted } from "../../../src/language/shown.ts";
import { type Sentence, shortOf } from "../../../src/models/model.ts";
import { defaultPreset } from "../../../src/models/presets.ts";
import { isOneIn, likelihood } from "../../../src/render/chart/number-text.ts";
import { styleOf, thresholdOf } from "../../../src/render/chart-data/measured.ts";
import type { Line } from "../../../src/render/view.ts";
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
  return tidied(
    text.replaceAll(/\{(\w+)(?::(\w+))?(?:\|([^}]*))?\}/g, (_, id: string, form?: string, other = "") => {
      const result = results.get(id);
      return result === undefined ? "?" : inForm(result, form, other);
    }),
  );
}

const isPart = (amount: string): boolean => isOneIn(amount) || /%$|\d\/\d/.test(amount);

/** A ratio before what it is of: `3 times the compute`, `1 in 65 of the compute`, `25% of the compute`, `about what owning does`. */
const timesText = (amount: string): string =>
  isPart(amount) ? tell`${amount} of` : amount === "1" ? tell`about` : tell`${amount} times`;

/** The same with what it is of, as a whole and as what it is a part of: `die Leistung|der Leistung`. */
function timesOf(amount: string, of: string): string {
  const [whole, part] = of.split("|");
  if (part !== undefined && isPart(amount)) return `${amount} ${part}`;
  // `about the same compute`; what other languages say there begins otherwise.
  const named = amount === "1" ? whole?.replace(/^the /, "the same ") : whole;
  return `${timesText(amount)} ${named ?? ""}`.trim();
}

function inForm(result: Result, form: string | undefined, named: string): string {
  if (form === "name" && result.name !== undefined) return word(result.name);
  if (form === "range" || form === "name") return rangeText(result);
  if (form === "span") return result.p5 === result.p95 ? "" : ` (${bareSpan(result)})`;
  if (form === "times") return timesOf(amountText(result), named);
  const text = asTyped(result);
  return form === "unit" ? `${text}${wordsAfter(text, result.unit)}` : text;
}

/** The comparison where nothing stands above: as a sentence that people would say, else with the name of the output. */
export const claimAlone = (answer: Answer): string => answeredSentence(answer, "") ?? named(answer);

/** The comparison with the name of the output where the unit does not say what it is: then as a sentence, where there is one. */
export function claimInWords(answer: Answer): string {
  const { claim, results, model } = answer;
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return "";
  const { format, unitLabel } = styleOf(output);
  // A number without a unit does not say what it counts, nor does one of two that are counted alike.
  return claim.output === model.headline && unitLabel !== "" && !hasTwin(model, claim.output)
    ? thresholdOf(claim, output, format).label
    : claimAlone(answer);
}

/** `four largest at least 50%`; a unit that the name says is not said again. */
function named({ claim, results, model }: Answer): string {
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return "";
  const short = shortOf(model, claim.output);
  const counted = saysCounted(short, output.unit) ? { ...output, unit: one } : output;
  return `${short} ${thresholdOf(claim, counted, styleOf(output).format).label}`;
}

/** Whether the sentence has another number of the same kind. */
const hasTwin = ({ sentences, quantities }: Answer["model"], output: string): boolean =>
  [...quantities.values()].some(
    ({ id, kind, unit }) =>
      id !== output &&
      kind === "derived" &&
      unit.symbol === quantities.get(output)?.unit.symbol &&
      sentences.some(({ text }) => text.includes(`{${id}:unit}`)),
  );

/** The comparison after a sentence that says what is so many times what: `at least 2 times as much`. */
function ratioInWords(claim: ModelClaim, output: Result): string {
  const { comparison, threshold, upTo } = claim;
  const { label } = thresholdOf(claim, output, styleOf(output).format);
  if (upTo !== undefined || threshold !== 1)
    return isPart(label) ? tell`${label} as much` : tell`${label} times as much`;
  switch (comparison) {
    case ">=":
      return tell`at least as much`;
    case ">":
      return tell`more`;
    case "<=":
      return tell`at most as much`;
    case "<":
      return tell`less`;
  }
}

/** Whether it is that something is less, or more: nobody says of a cost alone that it is less, but than what. */
const saysLess = ({ comparison, threshold }: ModelClaim): boolean => threshold === 1 && /^[<>]$/.test(comparison);

/** Whether the model's sentences say of what the claim is about that it is so many times something. */
const isRatio = ({ output }: ModelClaim, { headline, sentences }: Answer["model"]): boolean =>
  output === headline && sentences.every(({ text }) => text.includes(`{${output}:times`));

/** The comparison in words, where the model's sentence stands above. */
function claimBehind(answer: Answer): string {
  const { claim, model, results } = answer;
  const output = claim && results.get(claim.output);
  return output && isRatio(claim, model) && !saysLess(claim) ? ratioInWords(claim, output) : claimInWords(answer);
}

/** One line, where there is a claim; beside what was `before`, where that is told otherwise: from what to what. */
export function claimLine(answer: Answer, before?: Pick<Answer, "claim" | "results">): readonly Line[] {
  const { claim, results } = answer;
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return [];
  const is = likelihood(claim.probability, output);
  const past = before?.results.get(claim.output);
  const was = past && likelihood(before?.claim?.probability ?? Number.NaN, past);
  const words = capital(claimBehind(answer));
  return was === is ? [] : [[`${words}: ${was === undefined ? "" : `${was} → `}`, { bold: is }, "."]];
}
