// Doing something in an argument: checked by its rules, kept, checked again beside what others did meanwhile, and told in its thread;
// the buttons of what is overtaken go.

import { z } from "zod";
import { rethrown, Unavailable, UserError, unlessFailed } from "../../../src/core/errors.ts";
import { settle } from "../../../src/core/settle/settle.ts";
import { type Act, otherSide, type Side, type Signed } from "../../../src/core/settle/settle-act.ts";
import { sides, theirText } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { ArgumentEvent, Json } from "../../../src/kit/kept.ts";
import { shortOf } from "../../../src/models/model.ts";
import { plainView, type View } from "../../../src/render/view.ts";
import { agreedActions, cruxButton, moreButton, turnButton } from "../replies/actions.ts";
import { isHeld } from "../replies/move.ts";
import { agreedOn, leftBetween, outcome } from "../replies/outcome.ts";
import { type Argued, argumentData } from "../replies/view.ts";
import { type FoundArgument, inItsLanguage, isHidden, renewed, toAll, withState } from "./argument.ts";
import { argued, ignored, lastActOf, refresh, threadOf, tried, wayTo } from "./card.ts";
import { typedText } from "./owners-named.ts";
import { crux, fieldOf, note } from "./past.ts";
import { blamed, withWays } from "./refusals.ts";

/**
 * Does these things in turn, and gives the argument as it is then.
 * @throws UserError as the rules say: before anything is kept, or where somebody else was quicker.
 */
export async function act(found: FoundArgument, acts: readonly Act[], scene: Scene): Promise<FoundArgument> {
  const { caller, stores, now } = scene;
  const who = { by: caller.id, byName: caller.name, at: now() };
  const planned = withState(found, checkAllowed(found, acts, who));
  await checkComesOut(found, planned, acts);
  for (const [done, { kind, ...data }] of acts.entries()) {
    await stores.arguments.append(found.home, found.id, kind, data as Json, caller).catch((error: unknown) => {
      throw done === 0 ? error : unsure(error);
    });
  }
  const after = await renewed(planned, scene).catch((error: unknown) => {
    throw unsure(error);
  });
  for (const each of acts) checkCounted(found, after, each, caller.id);
  const fallen = fallenEnd(found, after);
  const why = () =>
    acts.some(({ kind }) => kind === "continued")
      ? tell`${caller.name} would go on.`
      : tell`${caller.name} has moved since: it goes on.`;
  if (fallen === undefined) return after;
  // The card says how it goes on before the question loses its buttons; whoever acts tells what could not be.
  await refresh(after, scene);
  await disarm(after, scene, ({ kind, by, at }) =>
    kind === "ending" && by === fallen.by && at === fallen.at ? why() : undefined,
  );
  return after;
}

/** The end that somebody had asked for before, where nobody is asked any more and it is not over. */
export const fallenEnd = (before: FoundArgument, { state }: FoundArgument): FoundArgument["state"]["ending"] =>
  state.ending === undefined && state.closed === undefined ? before.state.ending : undefined;

/** @throws UserError as the rules say, with the way out */
const checkAllowed = (found: FoundArgument, acts: readonly Act[], who: Signed): FoundArgument["state"] =>
  rethrown(
    () => acts.reduce((state, { kind, ...data }) => settle(state, { kind, data, ...who }), found.state),
    (mistake) => withWays(mistake, found),
  );

/**
 * Nobody may leave an argument without a result for all who take part; where it has none already, whatever is done may mend it.
 * @throws UserError `estimate.undefined`, of the value that is set
 */
async function checkComesOut(found: FoundArgument, planned: FoundArgument, acts: readonly Act[]): Promise<void> {
  if (planned.standing === found.standing) return;
  await planned.standing().catch(async (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    if ((await unlessFailed(found.standing)) !== undefined) {
      const set = acts.flatMap((each) => ("assumption" in each ? [each.assumption] : []));
      throw blamed(error, found, set[0]);
    }
  });
}

/** Something was kept already when the store stopped answering. */
const unsure = (error: unknown): unknown =>
  error instanceof Unavailable
    ? new Unavailable(error.what, { cause: error, reason: error.reason, outcome: "unknown" })
    : error;

/** What was kept may have come second: then it counts for nothing, and whoever did it is told. */
function checkCounted(before: FoundArgument, after: FoundArgument, { kind, ...data }: Act, by: string): void {
  const text = JSON.stringify(data);
  const isThis = (event: { readonly kind: string; readonly data: unknown; readonly by: string }) =>
    event.kind === kind && event.by === by && JSON.stringify(event.data) === text;
  const counted = (found: FoundArgument) => found.steps.filter(({ event }) => isThis(event)).length;
  if (counted(after) > counted(before)) return;
  const refusal = after.refused.findLast(({ event }) => isThis(event));
  if (refusal) throw withWays(refusal.error, before);
}

/**
 * Tells the thread of a move, once, and the person what to do next, each in their language. Where there is no thread the move is the reply.
 * What Discord refuses is told, and undoes nothing.
 */
export async function announced(
  found: FoundArgument,
  scene: Scene,
  move: (shown: Argued) => View,
  aside: (shown: Argued) => View | Promise<View>,
): Promise<View> {
  const told = await toAll(found, scene, async () => move(await argued(found)));
  const there = threadOf(found, scene);
  const stale = await refresh(found, scene);
  if (there === undefined)
    return { ...told, warnings: [...(told.warnings ?? []), ...stale], private: isHidden(found, scene) };
  const posted = async () => {
    const message = await there.channels.post(there.thread, told);
    const of = lastActOf(found);
    const { arguments: kept } = scene.stores;
    if (of !== undefined)
      await kept.append(found.home, found.id, note.told, { message, of, ends: isEnding(told) }, crux);
    await disarmStale(found, scene);
  };
  const unposted = await tried(
    posted,
    (why) => tell`The move could not be posted in the thread, but it counts: ${why}.`,
  );
  const view = await aside(await argued(found));
  const way = wayTo(found, scene).filter((line) => !JSON.stringify(view.lines ?? []).includes(JSON.stringify(line)));
  return {
    ...view,
    lines: [...(view.lines ?? []), ...way],
    warnings: [...(view.warnings ?? []), ...stale, ...unposted],
    private: true,
  };
}

/** Whether it offers to close, which may be out of date after the next move. */
const isEnding = ({ actions = [] }: View): boolean => actions.some(({ line }) => line.startsWith("/settle close "));

export function afterMove(argued: Argued, side?: Side): View {
  const { id, standing, state } = argued;
  const answered = side !== undefined && isHeld(argued, otherSide(side));
  const isLeft = leftBetween(standing, state).length > 0;
  return {
    title: tell`It is in the thread`,
    lead: outcome(standing, state),
    lines:
      side === undefined || answered || state.camps[otherSide(side)].members.size === 0
        ? []
        : [tell`The other side is told, and can accept or counter.`],
    actions: [
      ...agreedActions(argued),
      isLeft && (answered || side === undefined) ? cruxButton(id) : turnButton(id),
      moreButton(id),
    ],
    private: true,
    replaces: true,
    data: () => ({ argument: argumentData(argued) }),
  };
}

/** A message, the act that it told or followed, and whether it offered to close. */
const toldForm = z.object({ message: z.string(), of: z.string(), ends: z.boolean().optional() });

interface ToldAct extends z.output<typeof toldForm> {
  /** Nothing where it is among those that are not read again. */
  readonly act: ArgumentEvent | undefined;
  /** Whether it asked after a day without a move. */
  readonly isQuestion: boolean;
}

const toldIn = ({ entries }: FoundArgument): readonly ToldAct[] =>
  entries.flatMap(({ value }) => {
    if (value?.kind !== note.told && value?.kind !== note.differ) return [];
    const told = toldForm.safeParse(value.data).data;
    const act = entries.find(({ id }) => id === told?.of)?.value;
    return told ? [{ ...told, act, isQuestion: value.kind === note.differ }] : [];
  });

const takingForm = z.object({ side: z.enum(sides), assumption: z.string(), text: z.string().nullable() });
const setForm = z.object({ assumption: z.string(), text: z.string() });

/** Goes through what was told of acts and asked; `why` says of the act that it is over. What cannot be edited stays. */
export async function disarm(
  found: FoundArgument,
  scene: Scene,
  why: (act: ArgumentEvent, isQuestion: boolean) => string | undefined,
): Promise<void> {
  const there = threadOf(found, scene);
  if (there === undefined) return;
  for (const { message, act, isQuestion } of toldIn(found)) {
    const lead = act && inItsLanguage(found, scene, () => why(act, isQuestion));
    if (act === undefined || lead === undefined) continue;
    const view = await toAll(found, scene, () => {
      const title = isQuestion ? tell`A day without a move` : titleOf(found, act);
      return { ...plainView(title, lead, { data: null }), card: true };
    });
    await there.channels.edit(there.thread, message, view).catch(ignored);
  }
}

/** What a closed argument takes no more. */
const over = ["accept", "assume", "close", "closing", "continue", "evidence", "leave", "object", "retract", "stance"];

/** Takes the buttons from all that was said in a closed argument, also from what was answered there. */
export async function disarmClosed({ id, argument }: FoundArgument, { channels }: Scene): Promise<void> {
  const lines = over.map((word) => `/settle ${word} argument: ${id}`);
  await channels?.disarmAll(argument.channel, lines).catch(ignored);
}

/** Takes the buttons from what was told before and can be answered no more. */
async function disarmStale(found: FoundArgument, scene: Scene): Promise<void> {
  const there = threadOf(found, scene);
  if (there === undefined) return;
  const isAgreed = agreedOn(await found.standing(), found.state) !== undefined;
  const done = new Set(
    found.entries.map(({ value }) => value?.kind === note.disarmed && fieldOf(value.data, "message")),
  );
  for (const told of toldIn(found)) {
    const { message } = told;
    if (told.isQuestion || done.has(message) || isOffer(found, told, isAgreed)) continue;
    await there.channels.disarm(there.thread, message).catch(ignored);
    await scene.stores.arguments.append(found.home, found.id, note.disarmed, { message }, crux);
  }
}

/** Whether what was told is still there to be answered. */
function isOffer(found: FoundArgument, { of, ends, act }: ToldAct, isAgreed: boolean): boolean {
  const { state } = found;
  if (act === undefined) return false;
  if (of === lastActOf(found)) return true;
  if (ends && !isAgreed && act.kind !== "ending") return false;
  if (act.kind === "ending") return state.ending !== undefined;
  const taking = takingForm.safeParse(act.data).data;
  if (taking === undefined) return false;
  const { side, assumption, text } = taking;
  if (act.kind === "agreed") return state.camps[side].pending.has(assumption);
  const isHeld = state.camps[side].values.get(assumption)?.text === text;
  // Who countered has answered: the crux, and their own move, have the way back.
  const answer = state.camps[otherSide(side)].values.get(assumption);
  if (answer !== undefined && answer.at > act.at) return false;
  return act.kind === "set" && isHeld && theirText(state, side, assumption) !== text;
}

function titleOf({ model }: FoundArgument, { byName, data }: ArgumentEvent): string {
  const set = setForm.safeParse(data).data;
  return set
    ? `${byName}: ${shortOf(model, set.assumption)} = ${typedText(model, set.text)}`
    : tell`${byName} would close`;
}
