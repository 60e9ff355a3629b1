// The buttons of a card that one person alone sees are never taken away: pressed after others went on, they show where it stands.

import { UserError } from "../../../src/core/errors.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Reply } from "../../../src/render/view.ts";
import { threadView } from "../replies/thread.ts";
import { type FoundArgument, findArgument, renewed } from "./argument.ts";
import { argued } from "./card.ts";
import { questionOf } from "./stance.ts";

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
