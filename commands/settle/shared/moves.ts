// What in an argument changed a value: the moves that are counted and told.

import type { Replay } from "../../../src/core/settle/replay.ts";
import { type Settle, sides } from "../../../src/core/settle/state.ts";

/** The steps after which a side holds something else than before; before the first there may be a past. */
export const movesIn = ({
  steps,
  past,
}: Pick<Replay, "steps"> & { readonly past?: { readonly state?: Settle } }): Replay["steps"] =>
  steps.filter(({ state }, k) => valuesIn(state) !== valuesIn(k === 0 ? past?.state : steps[k - 1]?.state));

function valuesIn(state: Settle | undefined): string {
  if (state === undefined) return "[[],[]]";
  return JSON.stringify(sides.map((side) => [...state.camps[side].values].map(([id, { text }]) => [id, text])));
}
