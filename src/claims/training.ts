// What a training run took: one that the ledger has by its name, one of a size, or one of so many operations.

import { tell } from "../core/tell.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { trainedLabels, trainingOf } from "../models/ledger/trained.ts";
import type { Item } from "./items.ts";
import { figureAt } from "./numbers.ts";
import { called, type Side, typed } from "./sides.ts";

/** What a run took as the language reads it, where that is known, and as a sentence says it. */
export function runOf(run: Item | undefined, items: readonly Item[]): { readonly took?: string; readonly side: Side } {
  // `Llama 2 7B` is not the Llama 2 whose run the ledger has.
  const size = items.find(({ slot }) => slot === "3")?.value;
  const name = run?.value || undefined;
  const trained =
    size !== undefined && name !== undefined && !trainedLabels.get(name)?.includes(size) ? undefined : name;
  if (trained === undefined && size === undefined) return { side: called("the frontier model took") };
  const label =
    trained === undefined
      ? tell`a model of ${size ?? ""} parameters`
      : (trainedLabels.get(trained) ?? tell`a model of ${trained} FLOP`);
  const side = { name: tell`${label} took`, of: tell`that ${label} took`, isMany: false };
  const flop = Number(trained);
  const took =
    trained === undefined
      ? trainingOf(figureAt((size ?? "").toLowerCase())?.figure.value ?? 0)
      : (ledger[trained]?.range ?? (flop > 0 ? { low: flop, high: flop } : undefined));
  return { side, ...(took && { took: `${typed(took.low)} to ${typed(took.high)} FLOP`.replaceAll("+", "") }) };
}
