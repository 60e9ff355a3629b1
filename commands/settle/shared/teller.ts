// Who may tell of an argument that has ended, and where: a party to it or a moderator, in a server with channels.

import { isParty } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { isModerator, type Scene } from "../../../src/kit/define.ts";
import type { FoundArgument } from "./argument.ts";
import { refusal } from "./refusals.ts";

/** @throws UserError `settle.open`, or `settle.right` for who neither opened it nor was on a side, and is no moderator */
export async function checkTeller(found: FoundArgument, scene: Scene): Promise<void> {
  const { state } = found;
  const { id } = scene.caller;
  if (state.closed === undefined) throw refusal(found, "open", tell`This argument is still open`);
  if (state.opener === id || isParty(state, id) || (await isModerator(scene))) return;
  const hint = tell`Ask one of them`;
  throw refusal(found, "right", tell`That is for one of the sides, or for a moderator`, { hint, ways: [] });
}

export const placeless = (found: FoundArgument) =>
  refusal(found, "where", tell`This argument has no channel`, { hint: tell`Its files are here` });
