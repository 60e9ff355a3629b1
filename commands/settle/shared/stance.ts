// Taking a stance: kept, shown, and answered privately with the question that matters.

import { otherSide, type Percent, type Side, sideOfStance } from "../../../src/core/settle/settle-act.ts";
import { hasOwn, sideOf } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { linkTo } from "../../../src/kit/channels.ts";
import { unhurried } from "../../../src/kit/clock.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { button, type Line, plainView, type View } from "../../../src/render/view.ts";
import { stays } from "../../../src/render/words.ts";
import { turnButton } from "../replies/actions.ts";
import { moved } from "../replies/move.ts";
import { questionView } from "../replies/question.ts";
import type { Argued } from "../replies/view.ts";
import { sideName } from "../words/people.ts";
import { act } from "./act.ts";
import { announced } from "./announce.ts";
import type { FoundArgument } from "./argument.ts";
import { argued, reasonOf, refresh, threadOf } from "./card.ts";
import { askWhereQuiet } from "./differ.ts";
import { disarm } from "./disarm.ts";
import { turnsOf } from "./turns.ts";

type Stance = { readonly percent: Percent } | { readonly side: Side };

/** Who would move over from values of theirs is asked first, unless they are `sure`. Errors as the rules say. */
export async function takeStance(found: FoundArgument, stance: Stance, sure: boolean, scene: Scene): Promise<View> {
  await askWhereQuiet(found, scene);
  const { id, name } = scene.caller;
  const target = "percent" in stance ? sideOfStance(stance.percent) : stance.side;
  const old =
    target && !found.state.alone && hasOwn(found.state, otherSide(target), id) ? otherSide(target) : undefined;
  if (old !== undefined && !sure && found.state.closed === undefined)
    return overView(found, stance, valuesOf(found, old, id));
  if (isSame(found, stance, id)) return asked(await argued(found), found, scene);
  const after = await act(found, [{ kind: "stance", ...stance }], scene);
  const isTold = old !== undefined && threadOf(after, scene.channels) !== undefined;
  const problems = [...(isTold ? [] : await refresh(after, scene)), ...(await addToThread(after, scene))];
  const side = sideOf(after.state, id);
  const withdrawn = old === undefined ? 0 : valuesOf(found, old, id);
  const shown = await argued(after);
  const view = await asked(shown, after, scene, withdrawn);
  const aside = { ...view, warnings: [...(view.warnings ?? []), ...problems] };
  if (!isTold || side === undefined) return aside;
  const isOld = (data: unknown) => typeof data === "object" && data !== null && "side" in data && data.side === old;
  await disarm(after, scene, ({ kind, by, data }) =>
    kind === "set" && by === id && isOld(data) ? tell`Withdrawn: ${name} moved over.` : undefined,
  );
  const move = (told: Argued) => {
    const lines = [tell`What ${name} said for the other side is withdrawn.`];
    return moved(told, side, tell`${name} moves over to ${sideName(side)}`, lines.map(stays), [turnButton(after.id)]);
  };
  return announced(after, scene, move, () => aside);
}

/** Whoever taps what they think already is asked the same again: the question may be far up by now. */
const isSame = ({ state }: FoundArgument, stance: Stance, person: string): boolean =>
  state.closed === undefined &&
  "percent" in stance &&
  state.stances.get(person)?.path.at(-1) === stance.percent &&
  sideOf(state, person) === sideOfStance(stance.percent);

/** The question that matters to one person. */
async function asked(shown: Argued, found: FoundArgument, scene: Scene, withdrawn = 0): Promise<View> {
  const { channels, caller } = scene;
  const turns = await turnsFor(found, sideOf(found.state, caller.id));
  const view = questionView(shown, { person: caller.id, turns, withdrawn });
  const thread = threadOf(found, channels);
  if (channels === undefined || thread === undefined || caller.thread === thread) return view;
  // Who opened it elsewhere finds the way there.
  const way: Line = [{ link: tell`Go to the argument`, url: linkTo(channels, found.home, thread) }];
  return { ...view, lines: [...(view.lines ?? []), way] };
}

/** The question before somebody moves over from values of theirs. */
function overView({ id }: FoundArgument, stance: Stance, values: number): View {
  const lead =
    values === 0
      ? tell`What you took over is withdrawn then.`
      : values === 1
        ? tell`The value that you set is withdrawn then.`
        : tell`The ${values} values that you set are withdrawn then.`;
  const line =
    "percent" in stance
      ? `stance argument: ${id} percent: ${stance.percent}`
      : `join argument: ${id} side: ${stance.side}`;
  return {
    ...plainView(tell`That takes the other side`, lead, { private: true, data: { argument: id } }),
    lines: [tell`So that nobody speaks for both sides you set no more; how likely you think it is still counts.`],
    actions: [
      button(tell`Move over`, `/settle ${line} sure: true`, "danger"),
      button(tell`Stay`, `/settle show argument: ${id} private: true`),
    ],
  };
}

/** What would turn the claim for a side; for nobody's, what is known. */
export async function turnsFor(found: FoundArgument, side: Side | undefined) {
  const { answers } = await found.standing();
  if (side === undefined) return unhurried(turnsOf(found.claim, found.evidence()));
  return unhurried(turnsOf(found.claim, answers[side], side, found.state.camps[side].values));
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
    return [tell`You could not be added to the thread: ${why}.`];
  }
}
