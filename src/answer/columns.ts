// A model with its values in force, as the engine takes it.

import type { Column } from "../core/evaluation/program.ts";
import type { Reading } from "../language/reading.ts";
import type { Model } from "../models/model.ts";
import type { Formula, Quantity } from "../models/quantity.ts";

/** The readings in force, by quantity. */
type Readings = ReadonlyMap<string, { readonly reading: Reading }>;

/**
 * The model's columns for the engine: the values in force over the formulas. A derived quantity given directly stands
 * in for its formula, and for the formulas that say so.
 */
export function columnsOf(model: Model, settings: Readings): readonly Column[] {
  return [...model.quantities.values()].map((quantity) => ({
    id: quantity.id,
    expression: settings.get(quantity.id)?.reading.expression ?? formulaOf(quantity, settings).expression,
  }));
}

/** The formula by which a derived quantity is computed with these values in force. */
export function formulaOf(quantity: Quantity, settings: Readings): Formula {
  if (quantity.kind === "assumption") throw new Error(`Expected a value for the assumption ${quantity.id}, got none`);
  for (const [given, instead] of quantity.instead) if (settings.has(given)) return instead;
  return quantity;
}
