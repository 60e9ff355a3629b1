// What comes of arguments with time alone: a day without a move is asked about, an end that nobody answered is told.

import { UserError } from "../../../src/core/errors.ts";
import type { Context, Scene } from "../../../src/kit/define.ts";
import { findArgument, summedKind } from "./argument.ts";
import { summed } from "./close.ts";
import { askedAt, askWhereQuiet } from "./differ.ts";

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
  if (parent === undefined) {
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
  const isTold = found.entries.some(({ value }) => value?.kind === summedKind || value?.kind === "closed");
  if (!isTold) await summed(found, false, scene);
  await stores.arguments.unwatch(guild, id);
  return !isTold;
}
