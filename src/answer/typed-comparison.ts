// A comparison typed where words are expected is that comparison, whatever words its names hold.

import { unlessMistaken } from "../core/errors.ts";
import { comparisonIn } from "../language/claim.ts";
import type { Model } from "../models/model.ts";
import { claimOn, type ModelClaim } from "./claim.ts";

export interface TypedComparison {
  readonly model: Model;
  readonly claim: ModelClaim;
}

/** The comparison that a text is, on the model whose headline it names, else the first that has the quantity. */
export function typedComparison(text: string, models: readonly Model[]): TypedComparison | undefined {
  const at = comparisonIn(text);
  const name = at < 0 ? "" : text.slice(0, at).trim();
  const having = models.filter(({ quantities, name: own }) => quantities.has(name) || own === name);
  const sorted = having.toSorted((a, b) => Number(b.headline === name) - Number(a.headline === name));
  for (const model of sorted) {
    const claim = unlessMistaken(() => claimOn(model, text.trim()));
    if (claim) return { model, claim };
  }
  return undefined;
}
