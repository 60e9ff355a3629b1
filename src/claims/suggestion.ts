// What somebody else made of the words of a claim, put to the models: never sure, and only what they have.

import { owners } from "../models/ledger/owners.ts";
import type { Model } from "../models/model.ts";
import { compared, type Draft, type Sign } from "./compare.ts";
import type { Scene } from "./drafts.ts";
import { ownerItem } from "./items.ts";
import { figureAt } from "./numbers.ts";
import { readingOf, type SaidComparison } from "./read.ts";

/** A comparison of two owners by their ids, or of a model's quantity. */
export type Suggestion = {
  readonly sign: Sign;
  /** A number as people type it: `1`, `10M`, `40%`, `$30k`. */
  readonly value: string;
} & (
  | { readonly sides: readonly [string, string] }
  | { readonly model: string; readonly output: string; readonly given?: Readonly<Record<string, string>> }
);

/** The quantities and owners that a suggestion may name, a line each; models that people wrote stay here. */
export const catalogueOf = (models: readonly Model[]): string =>
  [
    ...models.flatMap(({ name, own, quantities }) =>
      [...(own ? [] : quantities.values())].map(
        ({ id, label, unit }) => `${name}.${id}: ${label} [${unit.symbol || "number"}]`,
      ),
    ),
    ...owners.map(({ id, label }) => `owner ${id}: ${label}`),
  ].join("\n");

/** The reading that it is; nothing where a model, a quantity, an owner or a number is none that there is. */
export function suggested(suggestion: Suggestion, scene: Scene): SaidComparison | undefined {
  const { sign, value } = suggestion;
  const found = figureAt(value.trim());
  if (found === undefined || found.length !== value.trim().length) return undefined;
  const { figure: threshold } = found;
  const draft =
    "sides" in suggestion ? ofSides(suggestion.sides, sign, threshold, scene.day) : { ...suggestion, threshold };
  return draft && readingOf(draft, false, scene);
}

function ofSides(sides: readonly string[], sign: Sign, threshold: Draft["threshold"], day: string): Draft | undefined {
  const [first, second] = sides.map((id) => owners.find((owner) => owner.id === id));
  return first && second && compared(ownerItem(first.id), ownerItem(second.id), sign, threshold, day);
}
