// A day without a move: whether to agree to differ is asked once, and another day later the argument counts as left open.

import type { Outcome } from "../../../src/core/settle/settle-act.ts";
import { day } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { View } from "../../../src/render/view.ts";
import { closeButton, cruxButton, turnButton } from "../replies/actions.ts";
import { agreedOn, agreedVerdict, heldSides, leftBetween, outcome } from "../replies/outcome.ts";
import { saidBy, theShort } from "../replies/text.ts";
import { argumentData, hasSpoken } from "../replies/view.ts";
import { type FoundArgument, toAll } from "./argument.ts";
import { argued, lastActOf, reasonOf, threadOf } from "./card.ts";
import { isNote, lastTaken, note } from "./past.ts";
import { once } from "./readers.ts";

/** How an argument would end as it stands. */
export async function outcomeOf(found: FoundArgument): Promise<Outcome> {
  const standing = await found.standing();
  const { state } = found;
  const first = standing.crux?.differences[0]?.id;
  const left = leftBetween(standing, state)[0]?.id;
  const on = (about: string | undefined) => (about === undefined ? {} : { on: about });
  const verdict = agreedVerdict(standing, state);
  if (verdict !== undefined) return { outcome: "agreed", ...verdict, ...on(lastTaken(found) ?? left) };
  const isDiffering = hasSpoken(state) && heldSides(state).length > 1;
  return { outcome: isDiffering ? "differ" : "lapsed", ...on(first) };
}

/** When it was asked whether to agree to differ, where nobody has done anything since. */
export function askedAt({ entries }: Pick<FoundArgument, "entries">): number | undefined {
  const events = entries.flatMap(({ value }) => value ?? []);
  const last = events.findLastIndex((event) => !isNote(event));
  return events.slice(last + 1).find(({ kind }) => kind === note.differ)?.at;
}

/** Whether an open argument counts as left open. */
export function isLapsed(found: Pick<FoundArgument, "entries" | "state">, now: number): boolean {
  const asked = askedAt(found);
  return found.state.closed === undefined && asked !== undefined && asked + day <= now;
}

/** Asks once, in the thread, where the last move is a day old and the two sides differ. */
export async function askWhereQuiet(found: FoundArgument, scene: Scene): Promise<void> {
  const { channels, now } = scene;
  const { state } = found;
  const thread = threadOf(found, channels);
  const isQuiet = state.moved !== undefined && state.moved + day <= now() && !state.closed && !state.ending;
  if (!isQuiet || thread === undefined || channels === undefined || askedAt(found) !== undefined) return;
  if (!hasSpoken(state)) return;
  const last = lastActOf(found) ?? "";
  try {
    await once(found, { kind: note.differ, of: last }, scene, async () => ({
      message: await channels.post(thread, await toAll(found, scene, () => differView(found))),
    }));
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
  }
}

async function differView(found: FoundArgument): Promise<View> {
  const shown = await argued(found);
  const { id, standing, state, model } = shown;
  const first = leftBetween(standing, state)[0]?.id;
  const agreed = agreedOn(standing, state);
  const differ =
    first === undefined ? tell`Agree to differ on this?` : tell`Agree to differ on ${theShort(model, first)}?`;
  return {
    title: tell`A day without a move`,
    lead: agreed === undefined ? differ : `${outcome(standing, state)} ${tell`Close it?`}`,
    lines: first === undefined ? [] : [saidBy(standing, state, first)],
    actions: [
      closeButton(id, agreed === undefined ? tell`Agree to differ` : tell`We agree: close`),
      cruxButton(id),
      turnButton(id),
    ],
    private: false,
    data: () => ({ argument: argumentData(shown) }),
  };
}
