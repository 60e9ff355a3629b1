// How far an output moves where every assumption is a point: each over the range that the ledger has for it.

import { barsOn, type Tornado, tornado } from "../core/analyses/tornado.ts";
import { assumptionsOf } from "../core/estimate/assumption.ts";
import type { Quantity } from "../models/quantity.ts";
import { columnsOf } from "./columns.ts";
import type { Answer } from "./result.ts";
import { readFor } from "./settings.ts";

type AnswerPart = Pick<Answer, "model" | "settings" | "results">;

/** One bar for each assumption with a range in the ledger, the others at their values; widest swing first. */
export function ledgerTornado({ model, settings, results }: AnswerPart, output: string): Tornado {
  const columns = columnsOf(model, settings);
  const ranged = assumptionsOf(columns, output).flatMap(({ id }) => {
    const quantity = model.quantities.get(id);
    return quantity?.fact?.range ? [quantity] : [];
  });
  const ends = ranged.flatMap((quantity) => {
    const { expression } = readFor(model, quantity, rangeText(quantity));
    const varied = columns.map((column) => (column.id === quantity.id ? { ...column, expression } : column));
    return tornado(varied, output).bars;
  });
  const middle = results.get(output)?.median ?? Number.NaN;
  const scale = [middle, ...ends.flatMap(({ low, high }) => [low.output, high.output])].every((value) => value > 0)
    ? "log"
    : "value";
  return { middle, scale, bars: barsOn(scale, ends) };
}

const rangeText = ({ fact }: Quantity): string => `${fact?.range?.low} to ${fact?.range?.high}`;
