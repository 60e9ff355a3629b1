// What comes of arguments with time alone: after a day without a move whether to agree to differ is asked once, and another day
// later it counts as left open; an end that nobody answered is told.

import { UserError } from "../../../src/core/errors.ts";
import { day } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Context, Scene } from "../../../src/kit/define.ts";
import { isGuestServer } from "../../../src/kit/kept.ts";
import type { View } from "../../../src/render/view.ts";
import { closeButton, cruxButton, turnButton } from "../replies/actions.ts";
import { agreedOn, leftBetween, outcome } from "../replies/outcome.ts";
import { saidBy, theShort } from "../replies/text.ts";
import { argumentData, hasSpoken } from "../replies/view.ts";
import { type FoundArgument, findArgument, renewed, toAll } from "./argument.ts";
import { argued, ignored, lastActOf, threadOf } from "./card.ts";
import { summaryIn, summaryOf, summed } from "./close.ts";
import { crux, isNote, note } from "./past.ts";
import { countOf, countReaders, isAsked, once } from "./readers.ts";

/** Looks at every argument whose end nobody was told; gives how many things it did. */
export async function tendArguments(context: Context): Promise<number> {
  let done = 0;
  for (const { guild, id } of await context.stores.arguments.watched()) {
    try {
      done += (await tended(guild, id, context)) ? 1 : 0;
    } catch (error) {
      // One that cannot be read, or a model that is gone, is left to whoever opens it.
      if (!(error instanceof UserError)) throw error;
    }
  }
  return done;
}

async function tended(guild: string, id: string, context: Context): Promise<boolean> {
  const { stores } = context;
  const parent = (await stores.arguments.find(guild, { id }))?.argument.parent;
  // As a guest Crux cannot speak unless it is spoken to.
  if (parent === undefined || isGuestServer(guild)) {
    await stores.arguments.unwatch(guild, id);
    return false;
  }
  const caller = { ...crux, guild, channel: parent, manages: false, roles: [] };
  const scene: Scene = { ...context, caller };
  const found = await findArgument(id, scene);
  if (found.state.closed === undefined) {
    const before = askedAt(found);
    await askWhereQuiet(found, scene);
    return before === undefined && askedAt(await renewed(found, scene)) !== undefined;
  }
  // Before there were notes, whoever closed an argument told of it themselves.
  const isTold = summaryIn(found) !== undefined || found.state.closed.outcome === undefined;
  if (!isTold) await summed(found, false, scene);
  const isCounted = await counted(found, scene).catch((error: unknown) => {
    // A poll that somebody deleted is waited for no longer.
    if (error instanceof UserError && error.code === "channel.gone") return undefined;
    throw error;
  });
  const after = await renewed(found, scene);
  const isWaiting = isCounted !== undefined && isAsked(after, "close") && countOf(after, "close") === undefined;
  if (!isWaiting) await stores.arguments.unwatch(guild, id);
  return !isTold || isCounted === true;
}

/** Counts the readers' polls that have ended, and has the summary say so. */
async function counted(found: FoundArgument, scene: Scene): Promise<boolean> {
  const isFirst = await countReaders(found, "opening", scene);
  const isSecond = await countReaders(found, "close", scene);
  if (!isFirst && !isSecond) return false;
  const after = await renewed(found, scene);
  const message = summaryIn(after);
  const { parent } = after.argument;
  if (message !== undefined && parent !== undefined) {
    const summary = await toAll(after, scene, () => summaryOf(after, scene));
    await scene.channels?.edit(parent, message, summary);
  }
  return true;
}

/** When it was asked whether to agree to differ, where nobody has done anything since. */
function askedAt({ entries }: Pick<FoundArgument, "entries">): number | undefined {
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
  const { state } = found;
  const there = threadOf(found, scene);
  const isQuiet = state.moved !== undefined && state.moved + day <= scene.now() && !state.closed && !state.ending;
  if (!isQuiet || there === undefined || askedAt(found) !== undefined || !hasSpoken(state)) return;
  const last = lastActOf(found) ?? "";
  await once(found, { kind: note.differ, of: last }, scene, async () => ({
    message: await there.channels.post(there.thread, await toAll(found, scene, () => differView(found))),
  })).catch(ignored);
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
      closeButton(shown, agreed === undefined ? tell`Agree to differ` : tell`We agree: close`),
      cruxButton(id),
      turnButton(id),
    ],
    private: false,
    data: () => ({ argument: argumentData(shown) }),
  };
}
