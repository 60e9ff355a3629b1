// What comes of arguments with time alone: a day without a move is asked about, an end that nobody answered is told.

import { UserError } from "../../../src/core/errors.ts";
import type { Context, Scene } from "../../../src/kit/define.ts";
import { isGuestServer } from "../../../src/kit/kept.ts";
import { type FoundArgument, findArgument, renewed, toAll } from "./argument.ts";
import { summaryIn, summaryOf, summed } from "./close.ts";
import { askedAt, askWhereQuiet } from "./differ.ts";
import { countOf, countReaders, isAsked } from "./readers.ts";

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
  const caller = { id: "0", name: "Crux", guild, channel: parent, manages: false, roles: [] };
  const scene: Scene = { ...context, caller };
  const found = await findArgument(id, scene);
  if (found.state.closed === undefined) {
    const before = askedAt(found);
    await askWhereQuiet(found, scene);
    return before === undefined && askedAt(await findArgument(id, scene)) !== undefined;
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
