// Who may tell of an argument that has ended, and where: a party to it or a moderator, in a server with channels.

import { isParty } from "../../../src/core/settle/state.ts";
import { isModerator } from "../../../src/kit/caller.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { FoundArgument } from "./argument.ts";
import { refusal } from "./refusals.ts";

/** @throws UserError `settle.open`, or `settle.right` for who neither opened it nor was on a side, and is no moderator */
export async function checkTeller(found: FoundArgument, scene: Scene): Promise<void> {
  const { state } = found;
  const { id } = scene.caller;
  if (state.closed === undefined) throw refusal(found, "open", ["a closed argument", "an open one"]);
  if (state.opener === id || isParty(state, id) || (await isModerator(scene))) return;
  const hint = "Ask one of them";
  throw refusal(found, "right", ["one of the sides or a moderator", "somebody else"], { hint, ways: [] });
}

export const placeless = (found: FoundArgument) =>
  refusal(found, "where", ["an argument with a channel", "one without"], { hint: "Its files are here" });
