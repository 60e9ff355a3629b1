// The object of an answer that programs read.

import type { Answer, Result, Warning } from "../../../src/answer/result.ts";
import { type Influence, influences } from "../../../src/answer/sensitivity.ts";

/** The object of one quantity. */
export const quantityData = ({ id, unit, median, p5, p95, mean, reading, from, by }: Result) => ({
  id,
  unit: unit.symbol,
  median,
  p5,
  p95,
  mean,
  reading,
  from,
  ...(by && { by: { name: by.name, at: by.at, ...(by.scope && { scope: by.scope }) } }),
});

/** A warning as one string, with the title of its source. */
const warningText = ({ text, source }: Warning): string => (source ? `${text} (${source.title}).` : text);

export function answerData(answer: Answer, moved: readonly Influence[] = influences(answer)) {
  const { model, preset, results, seed, trials, warnings, claim, correlations } = answer;
  const quantities = Object.fromEntries([...results].map(([id, result]) => [id, quantityData(result)]));
  return {
    model: model.name,
    preset: model.own ? null : preset,
    headline: quantities[model.headline],
    quantities,
    seed,
    samples: trials,
    warnings: warnings.map(warningText),
    ...(claim && { claim: { text: claim.text, probability: claim.probability } }),
    ...(correlations.length > 0 && { correlations }),
    sensitivity: moved.map(({ id, first }) => ({ id, first })),
  };
}
