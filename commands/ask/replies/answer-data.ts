// The object of an answer that programs read, and what they can rely on in it.

import { z } from "zod";
import { type Influence, influences } from "../../../src/answer/break-even.ts";
import type { Answer, Result, Warning } from "../../../src/answer/result.ts";

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

const number = z.number().nullable().describe("null where it is not finite");

export const spreadForm = z.looseObject({ median: number, p5: number, p95: number, mean: number });

export const quantityForm = spreadForm.extend({
  id: z.string(),
  unit: z.string(),
  reading: z.string().describe("What was typed, or the formula"),
  from: z.string().describe("Where that comes from"),
});

/** What stands in every `answerData`, whatever a command adds. */
export const answerForm = z.looseObject({
  model: z.string(),
  preset: z.string().nullable(),
  headline: quantityForm,
  quantities: z.record(z.string(), quantityForm),
  seed: z.string(),
  samples: z.int(),
  warnings: z.array(z.string()),
  claim: z.looseObject({ text: z.string(), probability: number }).optional(),
  sensitivity: z.array(z.looseObject({ id: z.string(), first: number })),
});
