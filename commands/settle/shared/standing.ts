// Where the two sides of an argument stand, and what they differ in.

import { type Disagreement, disagreementBetween } from "../../../src/answer/answer.ts";
import { columnsOf, settingsOf } from "../../../src/answer/settings.ts";
import { cruxSteps } from "../../../src/core/analyses/crux.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { finished } from "../../../src/core/kept.ts";
import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { pause, unhurried } from "../../../src/kit/define.ts";
import { valueText } from "../replies/text.ts";
import { answerOf, layersOver, type Question, valuesFor } from "./base.ts";

/** What the two sides differ in most, by points alone: for a list, where curves would cost too much. */
export function cruxOf({ model, claim, base }: Question, { camps }: Settle): string | undefined {
  const layersOf = (side: Side) => layersOver(base, valuesFor(model, camps[side].values));
  const columns = (side: Side) => columnsOf(model, settingsOf(model, layersOf(side), layersOf(otherSide(side))));
  return unlessMistaken(() => finished(cruxSteps(claim, columns("for"), columns("against"))).differences[0]?.id);
}

export async function standing(question: Question, state: Settle): Promise<Disagreement> {
  const yes = answerOf(question, state, "for");
  await pause();
  const no = answerOf(question, state, "against");
  await pause();
  return withoutRounding(await unhurried(disagreementBetween(question.claim, { for: yes, against: no })));
}

/** Who says what is known as it is told differs from it by its rounding alone: that divides nobody. */
function withoutRounding(found: Disagreement): Disagreement {
  const { crux, answers } = found;
  const differences = crux?.differences.filter(
    ({ id }) => valueText(answers.for, id) !== valueText(answers.against, id),
  );
  if (crux === undefined || differences?.length === crux.differences.length) return found;
  const isTurnKept = differences?.[0] === crux.differences[0];
  return { ...found, crux: { ...crux, differences: differences ?? [] }, ...(!isTurnKept && { breakEven: {} }) };
}
