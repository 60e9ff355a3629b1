// What programs read of a crux: every number, unrounded.

import type { Answer } from "../../../src/answer/result.ts";
import type { Crux } from "../../../src/core/analyses/crux.ts";

/** Sides are `mine` and `theirs`; `disagreement`, `part` and `remaining` are ln(mine / theirs) where `scale` is `log`. */
export const cruxData = ({ outputs, holds, scale, disagreement, differences, exact }: Crux, { model }: Answer) => ({
  id: differences[0]?.id ?? null,
  scale,
  disagreement,
  ratio: scale === "log" ? Math.exp(disagreement) : null,
  outputs: named(outputs),
  holds: named(holds),
  exact,
  shares: Object.fromEntries(differences.map(({ id, share }) => [id, share])),
  differences: differences.map(({ id, medians, part, share, remaining, flips }) => ({
    id,
    unit: model.quantities.get(id)?.unit.symbol ?? "",
    medians: named(medians),
    part,
    share,
    remaining: named(remaining),
    flips: named(flips),
    double: flips.a && flips.b,
  })),
});

const named = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ mine: a, theirs: b });
