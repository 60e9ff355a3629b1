// How the two results of an argument moved, from its opening on.

import { columnsOf, settingsOf } from "../../../src/answer/settings.ts";
import { type Estimate, estimate } from "../../../src/core/estimate/estimate.ts";
import type { SettleEvent, Side } from "../../../src/core/settle/settle-act.ts";
import { opened, type Settle } from "../../../src/core/settle/state.ts";
import type { Moment } from "../replies/history.ts";
import type { FoundArgument } from "./argument.ts";
import { layersOver, valuesFor } from "./base.ts";
import { movesIn } from "./past.ts";

/** The newest moves that are replayed; each costs two runs. */
const most = 40;

/** The opening, then every change of a value with both results after it; of very many the last. */
export function momentsOf(found: FoundArgument): { readonly moments: readonly Moment[]; readonly earlier: number } {
  const moves = movesIn(found);
  const earlier = Math.max(0, moves.length - most);
  const first = earlier === 0 ? opened(found.argument) : (moves[earlier - 1]?.state ?? found.state);
  const run = runner(found);
  const start: Moment = { for: run(first, "for"), against: run(first, "against") };
  const rest = moves.slice(earlier).map(
    ({ event, state }: { event: SettleEvent; state: Settle }): Moment => ({
      event,
      for: run(state, "for"),
      against: run(state, "against"),
    }),
  );
  return { moments: [start, ...rest], earlier };
}

/** A side that has not changed is not run again. */
function runner({ model, base, claim }: FoundArgument): (state: Settle, side: Side) => Estimate {
  const done = new WeakMap<object, Estimate>();
  return ({ camps }, side) => {
    const { values } = camps[side];
    const known = done.get(values);
    if (known) return known;
    const settings = settingsOf(model, layersOver(base, valuesFor(model, values)));
    const { outputs } = estimate(columnsOf(model, settings), [claim.output], { correlations: base.correlations });
    const [result] = outputs;
    if (result === undefined) throw new Error(`Expected an estimate of ${claim.output}, got none`);
    done.set(values, result);
    return result;
  };
}
