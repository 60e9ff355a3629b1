// What a model was asked, and what came out.

import type { Estimate } from "../core/estimate/estimate.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { tell } from "../core/tell.ts";
import type { Unit } from "../core/units/unit.ts";
import { didYouMean, quote } from "../language/text/mistake.ts";
import { notFound } from "../language/text/nearest.ts";
import type { Source } from "../models/ledger/fact.ts";
import { type Model, quantityCalled } from "../models/model.ts";
import type { PresetName } from "../models/presets.ts";
import type { ModelClaim } from "./claim.ts";
import type { Credit, From, Settings } from "./settings.ts";

export interface Warning {
  readonly text: string;
  /** The same in a few words, for a reply that shows it at once. */
  readonly short?: string;
  /** Whether it only says how a value was read. */
  readonly reading?: true;
  /** Where the range was read that the text speaks of. */
  readonly source?: Source;
}

export interface Result extends Pick<Estimate, "id" | "median" | "p5" | "p95" | "mean" | "digits" | "exact"> {
  readonly label: string;
  readonly unit: Unit;
  /** How the value was read, or the formula. */
  readonly reading: string;
  /** Who or what it stands for, where the value was given by a name. */
  readonly name?: string;
  readonly from: From;
  readonly by?: Credit;
  /** The whole estimate, with its samples. */
  readonly estimate: Estimate;
}

/** What a model is asked with. */
export interface Asking {
  readonly model: Model;
  readonly preset?: PresetName | undefined;
  readonly settings: Settings;
  readonly correlations?: readonly Correlation[];
  /** The model's own claim unless told. */
  readonly claim?: ModelClaim | undefined;
}

export interface Answer extends Required<Omit<Asking, "claim" | "preset">> {
  readonly preset: PresetName;
  readonly claim?: ModelClaim & { readonly probability: number };
  readonly results: ReadonlyMap<string, Result>;
  readonly seed: string;
  readonly trials: number;
  readonly warnings: readonly Warning[];
}

/** The result for a quantity that an answer must have one for. */
export function resultFor({ results }: Pick<Answer, "results">, output: string): Result {
  const found = results.get(output);
  if (found === undefined) throw new Error(`Expected a result for ${output}, got none`);
  return found;
}

/** The result that a model is asked for. */
export const headlineOf = ({ model, results }: Pick<Answer, "model" | "results">): Result =>
  resultFor({ results }, model.headline);

/** @throws UserError `output.unknown` with what may have been meant. */
export function outputOf({ model, results }: Pick<Answer, "model" | "results">, id: string): Result {
  const found = results.get(quantityCalled(model, id)?.id ?? id.trim());
  if (found) return found;
  const hint = didYouMean(quote(model.headline));
  const place = { field: "output", hint, as: quote };
  throw notFound("output.unknown", tell`a quantity of ${model.name}`, id, [...results.keys()], place);
}
