// A model put to work: the values in force, and what comes out.

import { claimProbability } from "../core/analyses/claim.ts";
import { type Estimate, estimate } from "../core/estimate/estimate.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import type { Unit } from "../core/units/unit.ts";
import type { Model } from "../models/model.ts";
import { defaultPreset, type PresetName } from "../models/presets.ts";
import { refuseBeyond } from "./beyond.ts";
import { type ModelClaim, ownClaim } from "./claim.ts";
import { columnsOf, formulaOf } from "./columns.ts";
import type { Credit, From, Settings } from "./settings.ts";
import { type Warning, warningsOn } from "./warnings.ts";

export interface Result extends Pick<Estimate, "id" | "median" | "p5" | "p95" | "mean" | "digits" | "exact"> {
  readonly label: string;
  readonly unit: Unit;
  /** How the value was read, or the formula. */
  readonly reading: string;
  readonly from: From;
  readonly by?: Credit;
  /** The whole estimate, with its samples. */
  readonly estimate: Estimate;
}

/** What a model is asked with. */
export interface Question {
  readonly model: Model;
  readonly preset?: PresetName | undefined;
  readonly settings: Settings;
  readonly correlations?: readonly Correlation[];
  /** The model's own claim unless told. */
  readonly claim?: ModelClaim | undefined;
}

export interface Answer extends Required<Omit<Question, "claim" | "preset">> {
  readonly preset: PresetName;
  readonly claim?: ModelClaim & { readonly probability: number };
  readonly results: ReadonlyMap<string, Result>;
  readonly seed: string;
  readonly trials: number;
  readonly warnings: readonly Warning[];
}

/** Runs a model with the settings in force. Errors as `estimate`, and as `refuseBeyond`. */
export function answer({ model, preset, settings, correlations = [], claim = ownClaim(model) }: Question): Answer {
  const ids = [...model.quantities.keys()];
  // The headline first, so that no other output decides which draws it meets first.
  const order = [model.headline, ...ids.filter((id) => id !== model.headline)];
  const { outputs, seed, trials } = estimate(columnsOf(model, settings), order, { correlations });
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const results = new Map<string, Result>();
  for (const quantity of model.quantities.values()) {
    const output = byId.get(quantity.id);
    if (output === undefined) continue;
    const { id, label, unit } = quantity;
    const { median, p5, p95, mean, digits, exact } = output;
    const setting = settings.get(id);
    refuseBeyond(quantity, setting, output);
    const origin = setting
      ? { reading: setting.reading.echo, from: setting.from, ...(setting.by && { by: setting.by }) }
      : { reading: formulaOf(quantity, settings).formula, from: "model" as const };
    results.set(id, { id, label, unit, median, p5, p95, mean, digits, exact, ...origin, estimate: output });
  }
  const spread = outputs.some(({ p5, p95 }) => p5 !== p95);
  const claimed = claim && byId.get(claim.output);
  const known = { model, preset: preset ?? defaultPreset, settings, correlations, results, seed };
  return {
    ...known,
    ...(claim && claimed && { claim: { ...claim, probability: claimProbability(claim, claimed) } }),
    trials: spread ? trials : 1,
    warnings: warningsOn({ ...known, trials }),
  };
}

/** The result that a model is asked for. */
export function headlineOf({ model, results }: Pick<Answer, "model" | "results">): Result {
  const found = results.get(model.headline);
  if (found === undefined) throw new Error(`Expected ${model.name} to have a result for ${model.headline}, got none`);
  return found;
}
