// Messages in the thread that have had their day: their buttons are taken away, and their words say why.

import { z } from "zod";
import { otherSide } from "../../../src/core/settle/settle-act.ts";
import { theirText } from "../../../src/core/settle/state.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { ArgumentEvent } from "../../../src/kit/kept.ts";
import { plainView } from "../../../src/render/view.ts";
import { agreedOn } from "../replies/outcome.ts";
import { shortOf } from "../replies/text.ts";
import { type FoundArgument, inItsLanguage, toAll } from "./argument.ts";
import { lastActOf, reasonOf, threadOf } from "./card.ts";
import { note } from "./past.ts";

/** A message, the act that it told or followed, and whether it offered to close. */
const toldForm = z.object({ message: z.string(), of: z.string(), ends: z.boolean().optional() });
type Told = z.output<typeof toldForm>;
const takingForm = z.object({ side: z.enum(["for", "against"]), assumption: z.string(), text: z.string().nullable() });
const setForm = z.object({ assumption: z.string(), text: z.string() });

/** Goes through what was told of acts and asked; `why` says of the act that it is over. What cannot be edited stays. */
export async function disarm(
  found: FoundArgument,
  scene: Scene,
  why: (act: ArgumentEvent, isQuestion: boolean) => string | undefined,
): Promise<void> {
  const { channels } = scene;
  const thread = threadOf(found, channels);
  if (thread === undefined || channels === undefined) return;
  for (const { value } of found.entries) {
    if (value?.kind !== note.told && value?.kind !== note.differ) continue;
    const told = toldForm.safeParse(value.data).data;
    const act = found.entries.find(({ id }) => id === told?.of)?.value;
    const isQuestion = value.kind === note.differ;
    if (told === undefined || act === undefined) continue;
    const lead = inItsLanguage(found, scene, () => why(act, isQuestion));
    if (lead === undefined) continue;
    const view = await toAll(found, scene, () => {
      const title = isQuestion ? tell`A day without a move` : titleOf(found, act);
      return { ...plainView(title, lead, { data: null }), card: true };
    });
    await channels.edit(thread, told.message, view).catch(ignored);
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
export async function disarmStale(found: FoundArgument, { channels, stores }: Scene): Promise<void> {
  const thread = threadOf(found, channels);
  if (thread === undefined || channels === undefined) return;
  const isAgreed = agreedOn(await found.standing(), found.state) !== undefined;
  const done = new Set(found.entries.map(({ value }) => value?.kind === note.disarmed && messageIn(value.data)));
  const stale = found.entries.flatMap(({ value }) => {
    const told = value?.kind === note.told ? toldForm.safeParse(value.data).data : undefined;
    return told && !done.has(told.message) && !isOffer(found, told, isAgreed) ? [told.message] : [];
  });
  for (const message of stale) {
    await channels.disarm(thread, message).catch(ignored);
    await stores.arguments.append(found.home, found.id, note.disarmed, { message }, { id: "0", name: "Crux" });
  }
}

const messageIn = (data: unknown): unknown =>
  typeof data === "object" && data !== null && "message" in data ? data.message : undefined;

/** Whether what was told is still there to be answered. */
function isOffer(found: FoundArgument, { of, ends }: Told, isAgreed: boolean): boolean {
  const { state, entries } = found;
  const act = entries.find(({ id }) => id === of)?.value;
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
  return set ? `${byName}: ${shortOf(model, set.assumption)} = ${figures(set.text)}` : tell`${byName} would close`;
}

function ignored(error: unknown): void {
  if (reasonOf(error) === undefined) throw error;
}
