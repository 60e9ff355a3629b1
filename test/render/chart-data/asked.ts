// Real models put to work, for what charts are made of.

import { ownClaim } from "../../../src/answer/result.ts";
import { columnsOf, readFor, type Settings, settingsOf } from "../../../src/answer/settings.ts";
import type { Claim } from "../../../src/core/analyses/claim.ts";
import { type Estimate, estimate } from "../../../src/core/estimate/estimate.ts";
import type { Model } from "../../../src/models/model.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";

/** The settings that a person's texts give over a preset's. */
export function settingsFor(
  model: Model,
  texts: Readonly<Record<string, string>>,
  preset: PresetName = "article",
): Settings {
  const given = Object.entries(texts).map(
    ([id, text]) => [id, { reading: readFor(model, quantityOf(model, id), text) }] as const,
  );
  return settingsOf(model, { option: new Map(given), preset });
}

export function quantityOf(model: Model, id: string): Quantity {
  const quantity = model.quantities.get(id);
  if (quantity === undefined) throw new Error(`Expected a quantity of ${model.name}, got \`${id}\``);
  return quantity;
}

export function estimateOf(model: Model, settings: Settings, id = model.headline): Estimate {
  const [output] = estimate(columnsOf(model, settings), [id]).outputs;
  if (output === undefined) throw new Error(`Expected an estimate of \`${id}\``);
  return output;
}

/** The model's own claim with its threshold as a number. */
export function claimOf(model: Model): Claim {
  const claim = ownClaim(model);
  if (claim === undefined) throw new Error(`Expected ${model.name} to have a claim`);
  return claim;
}

/** How long the chart is as it is stored. */
export const storedBytes = (chart: object): number => Buffer.byteLength(JSON.stringify(chart));
