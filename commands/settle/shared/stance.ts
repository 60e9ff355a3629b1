// Taking a stance: kept, shown, and answered privately with the question that matters; also in place of a card whose buttons are
// overtaken, which nobody takes away where one person alone sees it.

import { readKept } from "../../../src/answer/settings.ts";
import { UserError } from "../../../src/core/errors.ts";
import { otherSide, type Percent, type Side, sideOfStance } from "../../../src/core/settle/settle-act.ts";
import { hasOwn, hasSpokenFor, setBy, sideOf, sides } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Scene, unhurried } from "../../../src/kit/define.ts";
import { shortOf } from "../../../src/models/model.ts";
import { stays } from "../../../src/render/markdown.ts";
import { button, plainView, type Reply, type View } from "../../../src/render/view.ts";
import { inWords, shown } from "../../ask/words/result-text.ts";
import { stanceButtons, turnButton } from "../replies/actions.ts";
import { moved, toldOf } from "../replies/move.ts";
import { agreedOn } from "../replies/outcome.ts";
import { isAnyEnough, questionView, toldTurns } from "../replies/question.ts";
import { claimedResult } from "../replies/text.ts";
import { threadView } from "../replies/thread.ts";
import type { Argued } from "../replies/view.ts";
import { sideName } from "../words/people.ts";
import { act, announced, disarm, fallenEnd } from "./act.ts";
import { type FoundArgument, findArgument, headingOf, renewed } from "./argument.ts";
import { answerOf } from "./base.ts";
import { argued, refresh, threadOf, tried, wayTo } from "./card.ts";
import { askWhereQuiet } from "./due.ts";
import { fieldOf } from "./past.ts";
import { voteLine } from "./readers.ts";
import { type Turn, turnsOf } from "./turns.ts";

type Stance = { readonly percent: Percent } | { readonly side: Side };

/** Who would move over from a side that they have spoken for is asked first, unless they are `sure`. Errors as the rules say. */
export async function takeStance(found: FoundArgument, stance: Stance, sure: boolean, scene: Scene): Promise<View> {
  await askWhereQuiet(found, scene);
  const { state } = found;
  const { id, name } = scene.caller;
  const target = "percent" in stance ? sideOfStance(stance.percent) : stance.side;
  const old = target && !state.alone ? otherSide(target) : undefined;
  const set = old === undefined ? [] : setBy(state, old, id);
  const isCrossing = old !== undefined && hasSpokenFor(state, old, id) && !state.crossed.has(id);
  if (target && isCrossing && !sure && state.closed === undefined) return overView(found, stance, target, set);
  if (isSame(found, stance, id)) return questionOf(found, scene);
  const after = await act(found, [{ kind: "stance", ...stance }], scene);
  const isOver = target && old && (hasOwn(state, old, id) || (await agreesByIt(found, after, old, id)));
  const isTold = isOver && threadOf(after, scene) !== undefined;
  const problems = [...(isTold ? [] : await refresh(after, scene)), ...(await addToThread(after, scene))];
  const asked = await questionOf(after, scene);
  const fallen = fallenEnd(found, after);
  const off = fallen === undefined ? [] : [fallenText(fallen.by === id ? undefined : fallen.byName)];
  const aside = { ...asked, warnings: [...(asked.warnings ?? []), ...off, ...problems] };
  if (!isTold) return aside;
  const isLeft = (data: unknown) => set.some((each) => each === fieldOf(data, "assumption"));
  await disarm(after, scene, ({ kind, by, data }) =>
    kind === "set" && by === id && isLeft(data) ? tell`Withdrawn: ${name} moved over.` : undefined,
  );
  const lines = () => (set.length === 0 ? [] : [stays(tell`What ${name} said for the other side is withdrawn.`)]);
  const move = (told: Argued) => ({
    ...moved(told, target, tell`${name} moves over to ${sideName(target)}`, lines(), [turnButton(after.id)]),
    // Those whom they join are told as those whom they leave.
    mentions: sides.flatMap((side) => toldOf(told.state, side)).filter((each) => each !== id),
  });
  return announced(after, scene, move, () => aside);
}

/** Who thinks otherwise answers whoever would end it, also without a word; `who` is somebody else. */
const fallenText = (who: string | undefined): string =>
  who === undefined ? tell`The end that you asked for is off.` : tell`The end that ${who} asked for is off.`;

/** Whether all agree now that one member has left their side. */
async function agreesByIt(found: FoundArgument, after: FoundArgument, old: Side, person: string): Promise<boolean> {
  if (sideOf(found.state, person) !== old || agreedOn(await after.standing(), after.state) === undefined) return false;
  return agreedOn(await found.standing(), found.state) === undefined;
}

/** Whoever taps what they think already is asked the same again: the question may be far up by now. */
const isSame = ({ state }: FoundArgument, stance: Stance, person: string): boolean =>
  state.closed === undefined &&
  "percent" in stance &&
  state.stances.get(person)?.path.at(-1) === stance.percent &&
  sideOf(state, person) === sideOfStance(stance.percent);

/** The five, for whoever asks. */
export const stanceView = ({ id, argument, state }: FoundArgument, person: string): View => ({
  title: tell`How likely do you think it is?`,
  lead: headingOf(argument),
  lines:
    sides.some((side) => hasSpokenFor(state, side, person)) && !state.crossed.has(person)
      ? [tell`Who moves over to the other side takes back what they set, and sets no more values here.`]
      : [],
  actions: stanceButtons(id),
  private: true,
  replaces: true,
  data: { argument: id },
});

/** The question that matters to whoever asks. */
export async function questionOf(found: FoundArgument, scene: Scene): Promise<View> {
  const { caller } = scene;
  const side = sideOf(found.state, caller.id);
  const turns = await turnsFor(found, side);
  const [way] = [...(side === undefined ? voteLine(found, scene) : []), ...wayTo(found, scene)];
  const together = togetherText(found, side, toldTurns(turns));
  return questionView(await argued(found), { person: caller.id, turns, way, together });
}

/** What shares that are not enough alone come to with nothing lacking, where that leads to where the side wants it. */
function togetherText(found: FoundArgument, side: Side | undefined, told: readonly Turn[]): string | undefined {
  const { model, claim, state } = found;
  const quantities = told.flatMap(({ id }) => model.quantities.get(id) ?? []);
  const areShares = quantities.length > 1 && quantities.every(({ support }) => support === "share");
  // More of all leads into a band, or past it.
  if (side === undefined || isAnyEnough(told) || !areShares || claim.upTo !== undefined) return undefined;
  const now = claimedResult(answerOf(found, state, side), claim);
  const whole = quantities.map((quantity) => [quantity.id, { reading: readKept(model, quantity, "100%") }] as const);
  const then = claimedResult(answerOf(found, state, side, new Map(whole)), claim);
  const isUp = claim.comparison.startsWith(">") === (side === "for");
  return then.median > now.median === isUp ? tell`With all of these at 100% it would be ${shown(then)}.` : undefined;
}

/** The question before somebody moves over from a side that they have spoken for. */
function overView({ id, model }: FoundArgument, stance: Stance, target: Side, set: readonly string[]): View {
  const names = inWords(set.slice(0, mostNamed).map((about) => shortOf(model, about)));
  const line =
    "percent" in stance
      ? `stance argument: ${id} percent: ${stance.percent}`
      : `join argument: ${id} side: ${stance.side}`;
  return {
    ...plainView(
      tell`Do you move over to ${sideName(target)}?`,
      set.length > 0
        ? tell`What you set is taken back then: ${names}.`
        : tell`You have spoken for the other side already.`,
      { private: true, data: { argument: id } },
    ),
    lines: [
      tell`So that nobody speaks for both sides you set no more values here; what you think is shown, and counts.`,
    ],
    actions: [
      button(tell`Move over`, `/settle ${line} sure: true`, "danger"),
      button(tell`Stay`, `/settle show argument: ${id} private: true`),
    ],
  };
}

/** So many have room in a line. */
const mostNamed = 4;

/** What would turn the claim for a side; for nobody's, what is known. */
export async function turnsFor(found: FoundArgument, side: Side | undefined) {
  const { answers } = await found.standing();
  if (side === undefined) return unhurried(turnsOf(found.claim, found.evidence()));
  return unhurried(turnsOf(found.claim, answers[side], side, found.state.camps[side].values));
}

/** Both sides are in the thread, so that they see what happens there. */
export async function addToThread(found: FoundArgument, scene: Scene): Promise<readonly string[]> {
  const there = threadOf(found, scene);
  if (there === undefined) return [];
  return tried(
    () => there.channels.addMember(there.thread, scene.caller.id),
    (why) => tell`You could not be added to the thread: ${why}.`,
  );
}

/** What a card that is up to date does not offer. */
const overtaken: readonly string[] = ["changed", "same", "nothing", "own", "closed"].map((what) => `settle.${what}`);

/** Whoever moved over sets nothing any more; who may set all but one thing is told of that. */
const isOvertaken = (error: unknown): error is UserError =>
  error instanceof UserError &&
  (overtaken.includes(error.code) || (error.code === "settle.crossed" && error.place.field === undefined));

/**
 * Does what is asked in an argument. Where a card of one person's own asked for what cannot be any more, the card as it is now takes
 * its place, and says why.
 */
export async function inArgument(
  argument: string | undefined,
  scene: Scene,
  work: (found: FoundArgument) => Reply | Promise<Reply>,
): Promise<Reply> {
  const found = await findArgument(argument, scene);
  try {
    return await work(found);
  } catch (error) {
    if (!isOvertaken(error) || scene.caller.inPrivate !== true) throw error;
    const now = await renewed(found, scene);
    const card = now.state.closed ? threadView(await argued(now)) : await questionOf(now, scene);
    return { ...card, warnings: [`${error.message}.`], private: true, replaces: true };
  }
}
