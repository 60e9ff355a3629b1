// The engine as a library: models with sourced ranges and the language of assumptions; no Discord, no store, no Node.

import { answerTo } from "../../src/answer/answer.ts";
import { type Answer, claimOn, type Result } from "../../src/answer/result.ts";
import { readFor } from "../../src/answer/settings.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Correlation } from "../../src/core/sampling/correlation.ts";
import { type Reading, readText } from "../../src/language/reading.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { type Model, quantityCalled } from "../../src/models/model.ts";
import { ownModel } from "../../src/models/own.ts";
import { type PresetName, presets } from "../../src/models/presets.ts";

export { default as gap } from "../../src/models/gap.ts";
export { default as pool } from "../../src/models/pool.ts";
export { default as power } from "../../src/models/power.ts";
export { default as project } from "../../src/models/project.ts";
export { default as rent } from "../../src/models/rent.ts";
export type { Correlation, Model, PresetName, Reading };
export { presets, UserError };

/** One quantity of an answer, in its unit: the 90% credible interval from `p5` to `p95`. */
export interface Quantity {
  readonly id: string;
  readonly label: string;
  /** As the language writes it: `USD/year`; empty for a factor or a share. */
  readonly unit: string;
  readonly median: number;
  readonly p5: number;
  readonly p95: number;
  /** `null` where there is none. */
  readonly mean: number | null;
  /** How the value was read, or the formula. */
  readonly reading: string;
  /** Whether it was given, or stands in the preset or the model. */
  readonly from: Result["from"];
  /** One value a trial; the same place in two quantities is the same trial. */
  readonly samples: () => Float64Array;
}

export interface Estimate {
  readonly headline: Quantity;
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** How likely the claim is, from 0 to 1. */
  readonly claim?: { readonly text: string; readonly probability: number };
  /** What a reader should know beside the number. */
  readonly warnings: readonly string[];
  readonly trials: number;
}

export interface EstimateOptions {
  /** `evidence`, the ledger's ranges, unless told. */
  readonly preset?: PresetName;
  /** The model's own unless told: `pool_to_one_hyperscaler >= 1`. */
  readonly claim?: string;
  readonly correlations?: readonly Correlation[];
}

/**
 * Estimates a model. `values` are texts as people type them (`5% to 20%`, `$30k`), by the id, label or short label of a
 * quantity; what is not given is as the preset has it. The same values give the same digits on every machine.
 * @throws UserError with `code`, `message` and in `place` what was typed, where, and a mend.
 * @example estimate(gap, { accelerator_spend: "$150B to $250B" }).headline.median
 */
export function estimate(
  model: Model,
  values: Readonly<Record<string, string>> = {},
  options: EstimateOptions = {},
): Estimate {
  const given = Object.entries(values).map(([name, text]) => {
    const quantity = quantityCalled(model, name);
    if (quantity === undefined) throw unknown(`a quantity of ${model.name}`, name, [...model.quantities.keys()]);
    return [quantity.id, { reading: readFor(model, quantity, text) }] as const;
  });
  const { preset, claim, correlations = [] } = options;
  if (preset !== undefined && !Object.hasOwn(presets, preset)) throw unknown("a preset", preset, Object.keys(presets));
  const layers = { option: new Map(given), preset };
  return estimateOf(
    answerTo({ model, layers, correlations, claim: claim === undefined ? undefined : claimOn(model, claim) }),
  );
}

const unknown = (wanted: string, field: string, names: readonly string[]): UserError =>
  new UserError("name.unknown", `Expected ${wanted}, got \`${field}\``, { field, hint: `One of: ${names.join(", ")}` });

function estimateOf({ model, results, claim, warnings, trials }: Answer): Estimate {
  const quantities = Object.fromEntries([...results].map(([id, result]) => [id, quantityOf(result)]));
  const headline = quantities[model.headline];
  if (headline === undefined) throw new Error(`Expected a result for ${model.headline}, got none`);
  return {
    headline,
    quantities,
    ...(claim && { claim: { text: claim.text, probability: claim.probability } }),
    warnings: warnings.map(({ text }) => text),
    trials,
  };
}

const quantityOf = ({
  id,
  label,
  unit,
  median,
  p5,
  p95,
  mean,
  reading,
  from,
  estimate: { samples },
}: Result): Quantity => ({
  ...{ id, label, unit: unit.symbol, median, p5, p95, mean, reading, from, samples },
});

/**
 * Reads one value as people type it, for a unit and what it can be at all.
 * @throws UserError as `estimate`
 * @example readAssumption("5% to 20%", { support: "share" }).echo // "5% to 20% → logit-normal, median 10.3%"
 */
export const readAssumption = (
  text: string,
  { unit, support }: { readonly unit?: string; readonly support?: "any" | "positive" | "share" } = {},
): Reading => readText(text, { ...(unit !== undefined && { unit: parseUnit(unit) }), ...(support && { support }) });

/**
 * A model of your own, as `/estimate` takes it.
 * @throws UserError as `estimate`
 * @example modelOf({ formula: "a / b", where: "a = 5 to 20; b = 2", claim: "> 3" })
 */
export const modelOf = (
  text: { readonly formula: string; readonly where: string; readonly unit?: string; readonly claim?: string },
  name?: string,
): Model => ownModel(text, name, (_, work) => work());
