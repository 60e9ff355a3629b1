// Messages in the thread that have had their day: their buttons are taken away, and their words say why.

import { z } from "zod";
import type { Scene } from "../../../src/kit/define.ts";
import type { ArgumentEvent } from "../../../src/kit/kept.ts";
import { plainView } from "../../../src/render/view.ts";
import { shortOf } from "../replies/text.ts";
import type { FoundArgument } from "./argument.ts";
import { reasonOf, threadOf } from "./card.ts";
import { note } from "./notes.ts";

/** A message, and the act that it told or followed. */
const toldForm = z.object({ message: z.string(), of: z.string() });
const setForm = z.object({ assumption: z.string(), text: z.string() });

/** Goes through what was told of acts and asked; `why` says of the act that it is over. What cannot be edited stays. */
export async function disarm(
  found: FoundArgument,
  { channels }: Scene,
  why: (act: ArgumentEvent, isQuestion: boolean) => string | undefined,
): Promise<void> {
  const thread = threadOf(found, channels);
  if (thread === undefined || channels === undefined) return;
  for (const { value } of found.entries) {
    if (value?.kind !== note.told && value?.kind !== note.differ) continue;
    const told = toldForm.safeParse(value.data).data;
    const act = found.entries.find(({ id }) => id === told?.of)?.value;
    const isQuestion = value.kind === note.differ;
    const lead = act && why(act, isQuestion);
    if (told === undefined || act === undefined || lead === undefined) continue;
    const title = isQuestion ? "A day without a move" : titleOf(found, act);
    await channels.edit(thread, told.message, { ...plainView(title, lead, { data: null }), card: true }).catch(ignored);
  }
}

function titleOf({ model }: FoundArgument, { byName, data }: ArgumentEvent): string {
  const set = setForm.safeParse(data).data;
  return set ? `${byName}: ${shortOf(model, set.assumption)} ${set.text}` : `${byName} would close`;
}

function ignored(error: unknown): void {
  if (reasonOf(error) === undefined) throw error;
}
