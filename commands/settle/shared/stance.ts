// Taking a stance: kept, shown, and answered privately with the question that matters.

import { otherSide, type Percent, type Side } from "../../../src/core/settle/settle-act.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { unhurried } from "../../../src/kit/clock.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { View } from "../../../src/render/view.ts";
import { questionView } from "../replies/question.ts";
import { act } from "./act.ts";
import type { FoundArgument } from "./argument.ts";
import { argued, reasonOf, refresh, threadOf } from "./card.ts";
import { askWhereQuiet } from "./differ.ts";
import { turnsOf } from "./turns.ts";

type Stance = { readonly percent: Percent } | { readonly side: Side };

/** Errors as the rules say. */
export async function takeStance(found: FoundArgument, stance: Stance, scene: Scene): Promise<View> {
  await askWhereQuiet(found, scene);
  const after = await act(found, [{ kind: "stance", ...stance }], scene);
  const { id } = scene.caller;
  const problems = [...(await refresh(after, scene)), ...(await addToThread(after, scene))];
  const side = sideOf(after.state, id);
  const withdrawn =
    side === undefined ? 0 : valuesOf(found, otherSide(side), id) - valuesOf(after, otherSide(side), id);
  const view = questionView(await argued(after), { person: id, turns: await turnsFor(after, side), withdrawn });
  return { ...view, warnings: [...view.warnings, ...problems] };
}

/** What would turn the claim for a side; for nobody's, what is known. */
export async function turnsFor(found: FoundArgument, side: Side | undefined) {
  const { answers } = await found.standing();
  if (side === undefined) return unhurried(turnsOf(found.claim, found.evidence()));
  return unhurried(turnsOf(found.claim, answers[side], found.state.camps[side].values));
}

const valuesOf = ({ state }: FoundArgument, side: Side, person: string): number =>
  [...state.camps[side].values.values()].filter(({ by }) => by === person).length;

/** Both sides are in the thread, so that they see what happens there. */
async function addToThread(found: FoundArgument, { channels, caller }: Scene): Promise<readonly string[]> {
  const thread = threadOf(found, channels);
  if (thread === undefined || channels === undefined) return [];
  try {
    await channels.addMember(thread, caller.id);
    return [];
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return [`You could not be added to the thread: ${why}.`];
  }
}
