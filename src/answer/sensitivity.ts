// What an answer hangs on: the part of its uncertainty that each assumption carries, and how far each moves it.

import { assumptionsOf } from "../core/assumption.ts";
import { firstOrderIndices, type Scale, totalIndices } from "../core/sensitivity.ts";
import { type Tornado, tornado } from "../core/tornado.ts";
import type { Answer, Result } from "./answer.ts";
import { columnsOf } from "./columns.ts";
import { ledgerTornado } from "./ledger-tornado.ts";
import { outputOf } from "./output.ts";

export interface Influence {
  readonly id: string;
  readonly label: string;
  /** First-order Sobol index: the part of the variance that would go if the assumption were known. */
  readonly first: number;
}

export interface Sensitivity {
  readonly output: Result;
  /**
   * `spread`: over what the assumptions range. `ledger`: all are points, so each is moved over the range that the ledger
   * has for it, the others as they are.
   */
  readonly basis: "spread" | "ledger";
  /** Of the Sobol indices; absent where nothing is uncertain. */
  readonly scale?: Scale;
  /** Largest first. */
  readonly influences: readonly Influence[];
  /** Total Sobol indices: what would stay if all else were known. None where assumptions are correlated. */
  readonly totals: ReadonlyMap<string, number>;
  readonly tornado: Tornado;
}

type Known = Pick<Answer, "model" | "settings" | "correlations" | "results">;

/** The assumptions that move an output, largest first-order Sobol index first; none where no assumption has a range. */
export const influences = (known: Known, output = known.model.headline): readonly Influence[] =>
  firstOrder(known, output, undefined).influences;

function firstOrder({ model, settings, correlations, results }: Known, output: string, forced: Scale | undefined) {
  const target = results.get(output);
  if (target === undefined || target.p5 === target.p95) return { influences: [] };
  const { indices, scale } = firstOrderIndices(columnsOf(model, settings), output, {
    correlations,
    ...(forced && { scale: forced }),
  });
  const found = indices.filter(({ index }) => index > 0);
  return {
    scale,
    influences: found.map(({ id, index }) => ({ id, label: model.quantities.get(id)?.label ?? id, first: index })),
  };
}

/**
 * The whole picture of one output, on the logarithm of its values where all are above zero unless `scale` says.
 * @throws UserError `output.unknown`
 */
export function sensitivityOf(answer: Answer, id = answer.model.headline, scale?: Scale): Sensitivity {
  const { model, settings, correlations } = answer;
  const output = outputOf(answer, id);
  if (output.p5 === output.p95) {
    return { output, basis: "ledger", influences: [], totals: new Map(), tornado: ledgerTornado(answer, id) };
  }
  const columns = columnsOf(model, settings);
  const first = firstOrder(answer, id, scale);
  const totals = correlations.length > 0 ? [] : totalIndices(columns, id, { ...(scale && { scale }) }).indices;
  return {
    output,
    basis: "spread",
    ...first,
    totals: new Map(totals.filter(({ index }) => index > 0).map((each) => [each.id, each.index])),
    tornado: tornado(columns, id),
  };
}

/** The assumption that an output hangs on most; where all are points, by what the ledger has for them. */
export function mattersMost(answer: Answer, output = answer.model.headline): string | undefined {
  const [first] = influences(answer, output);
  if (first) return first.id;
  const [widest] = ledgerTornado(answer, output).bars;
  return widest?.id ?? assumptionsOf(columnsOf(answer.model, answer.settings), output)[0]?.id;
}
