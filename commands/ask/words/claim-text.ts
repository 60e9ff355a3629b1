// The comparison of an answer in words, and how likely it is.

import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import { answeredSentence } from "../../../src/claims/answered.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { shortOf } from "../../../src/models/model.ts";
import { endTexts, likelihood, numberText } from "../../../src/render/chart/number-text.ts";
import { styleOf, thresholdOf } from "../../../src/render/chart-data/measured.ts";
import type { Line } from "../../../src/render/view.ts";

type AnswerPart = Pick<Answer, "claim" | "results" | "model">;

/** The comparison in words, with the name of the output where the unit does not say what it is. */
export function claimInWords({ claim, results, model }: AnswerPart): string {
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return "";
  const { format, unitLabel } = styleOf(output);
  const { label } = thresholdOf(claim, output, format);
  // A number without a unit does not say what it counts, nor does one of two that are counted alike.
  return claim.output === model.headline && unitLabel !== "" && !hasTwin(model, claim.output)
    ? label
    : `${shortOf(model, claim.output)} ${label}`;
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
function ratioInWords({ comparison, threshold, upTo }: ModelClaim): string {
  const isOne = threshold === 1;
  const times = numberText(threshold, "number", 6);
  if (upTo !== undefined) {
    const [low, high] = endTexts([threshold, upTo], "number", 6);
    return comparison === "<"
      ? tell`under ${low} or over ${high} times as much`
      : tell`${low} to ${high} times as much`;
  }
  switch (comparison) {
    case ">=":
      return isOne ? tell`at least as much` : tell`at least ${times} times as much`;
    case ">":
      return isOne ? tell`more` : tell`over ${times} times as much`;
    case "<=":
      return isOne ? tell`at most as much` : tell`at most ${times} times as much`;
    case "<":
      return isOne ? tell`less` : tell`under ${times} times as much`;
  }
}

/** One line, where there is a claim; beside what was `before`, where that is told otherwise: from what to what. */
export function claimLine(answer: Answer, before?: AnswerPart): readonly Line[] {
  const { claim, results, model } = answer;
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return [];
  const isRatio =
    claim.output === model.headline && model.sentences.every(({ text }) => text.includes(`{${claim.output}:times`));
  // Nobody says of a cost alone that it is less, but than what.
  const said = isRatio && claim.threshold === 1 && /^[<>]$/.test(claim.comparison) && answeredSentence(answer, "");
  const words = said || (isRatio ? ratioInWords(claim) : claimInWords(answer));
  const is = likelihood(claim.probability, output);
  const past = before?.results.get(claim.output);
  const was = past && likelihood(before?.claim?.probability ?? Number.NaN, past);
  return was === is ? [] : [[`${capital(words)}: ${was === undefined ? "" : `${was} → `}`, { bold: is }, "."]];
}
