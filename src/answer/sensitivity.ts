// What an answer hangs on: the part of its uncertainty that each assumption carries.

import { firstOrderIndices } from "../core/sensitivity.ts";
import type { Answer } from "./answer.ts";
import { columnsOf } from "./columns.ts";

export interface Influence {
  readonly id: string;
  readonly label: string;
  /** First-order Sobol index: the part of the variance that would go if the assumption were known. */
  readonly index: number;
}

/** The assumptions that move an output, largest first-order Sobol index first; none where no assumption has a range. */
export function influences(
  { model, settings, correlations, results }: Answer,
  output = model.headline,
): readonly Influence[] {
  const target = results.get(output);
  if (target === undefined || target.p5 === target.p95) return [];
  const { indices } = firstOrderIndices(columnsOf(model, settings), output, { correlations });
  return indices
    .filter(({ index }) => index > 0)
    .map(({ id, index }) => ({ id, label: model.quantities.get(id)?.label ?? id, index }));
}
