// A claim in words: `at least 1 hyperscaler`, and how likely it is.

import type { Answer } from "../../../src/answer/result.ts";
import { word } from "../../../src/core/tell.ts";
import { likelihood } from "../../../src/render/chart/number-text.ts";
import { styleOf, thresholdOf } from "../../../src/render/chart-data/measured.ts";
import type { Line } from "../../../src/render/view.ts";

type AnswerPart = Pick<Answer, "claim" | "results" | "model">;

/** The comparison in words, with the name of the output where the unit does not say what it is. */
export function claimInWords({ claim, results, model }: AnswerPart): string {
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return "";
  const { format, unitLabel } = styleOf(output);
  const { label } = thresholdOf(claim, output, format);
  // A number without a unit does not say what it counts.
  return claim.output === model.headline && unitLabel !== ""
    ? label
    : `${word(model.quantities.get(claim.output)?.short ?? output.label)} ${label}`;
}

/** One line, where there is a claim. */
export function claimLine(answer: AnswerPart): readonly Line[] {
  const { claim, results } = answer;
  const output = claim && results.get(claim.output);
  if (claim === undefined || output === undefined) return [];
  const words = claimInWords(answer);
  const start = words.charAt(0).toUpperCase() + words.slice(1);
  return [[`${start}: `, { bold: likelihood(claim.probability, output) }, "."]];
}
