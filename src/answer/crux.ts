// Two answers of one model set against each other: which assumptions carry the difference between them.

import { type Crux, cruxSteps, type Difference } from "../core/analyses/crux.ts";
import type { Steps } from "../core/evaluation/steps.ts";
import type { Answer } from "./answer.ts";
import type { ModelClaim } from "./claim.ts";
import { columnsOf } from "./columns.ts";

/**
 * The crux of two answers on a claim; `a` is the first. Where only one side gives a derived quantity directly, the mixes
 * are run with that side's formulas: the other side counts with what its own give.
 * @throws UserError `crux.undefined`
 */
export function* cruxBetween(claim: ModelClaim, a: Answer, b: Answer): Steps<Crux> {
  const mirrored = direct(b).some((id) => !a.settings.has(id));
  const [first, second] = mirrored ? [b, a] : [a, b];
  const other = columnsOf(second.model, second.settings);
  const found = yield* cruxSteps(
    columnsOf(first.model, first.settings),
    claim,
    new Map(),
    new Map(other.map(({ id, expression }) => [id, expression])),
  );
  return mirrored ? mirror(found) : found;
}

const direct = ({ model, settings }: Answer): readonly string[] =>
  [...settings.keys()].filter((id) => model.quantities.get(id)?.kind === "derived");

const swapped = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ a: b, b: a });

function mirror({ outputs, holds, disagreement, differences, ...rest }: Crux): Crux {
  return {
    ...rest,
    outputs: swapped(outputs),
    holds: swapped(holds),
    disagreement: -disagreement,
    differences: differences.map(
      ({ id, share, medians, part, remaining, flips }): Difference => ({
        id,
        share,
        medians: swapped(medians),
        part: -part,
        remaining: { a: -remaining.b, b: -remaining.a },
        flips: swapped(flips),
      }),
    ),
  };
}
