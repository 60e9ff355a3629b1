// Undoing a change of defaults: the last one, or one of the history.

import { UserError } from "../../core/errors.ts";
import type { View } from "../../render/view.ts";
import type { Scene } from "../define.ts";
import type { DefaultChange } from "../ports.ts";
import { moderatorId } from "../server-layer.ts";
import { checkManages, checkMayChange, type Place, placeOf } from "./place.ts";
import { type Plan, saved } from "./plan.ts";

/**
 * Puts back what stood before a change and before all that was made with it.
 * @throws UserError `defaults.entry`, `defaults.superseded`, `defaults.permission`.
 */
export async function undone(change: string | undefined, scene: Scene, hidden = false): Promise<View> {
  await checkMayChange(scene);
  const { scope } = placeOf(scene.caller);
  const { defaults } = scene.stores;
  const id = change?.trim() ?? (await defaults.history(scope, { limit: 1 }))[0]?.id;
  if (id === undefined)
    throw new UserError("defaults.entry", "Expected a change to undo, got none: nothing was changed");
  const entries = await defaults.entry(scope, id);
  // The role is named by those who manage the server, and only they take that back.
  if (entries.some(({ of }) => of === moderatorId)) checkManages(scene, "change who may change its defaults");
  const plan: Plan = {
    place: placeIn(entries, scene),
    verb: "Undo",
    changes: entries.map(({ of, from }) => ({ id: of, ...(from !== undefined && { text: from }) })),
  };
  const { id: by, name } = scene.caller;
  return saved(plan, scene, hidden, async () => {
    await defaults.undo(scope, id, { id: by, name });
  });
}

/** Where the entries stand: a channel's are undone from anywhere in its server. */
function placeIn([first]: readonly DefaultChange[], { caller }: Scene): Place {
  const { guild } = caller;
  const channel = first?.channel;
  return guild !== undefined && channel !== undefined
    ? { kind: "channel", scope: { guild, channel } }
    : placeOf(caller);
}
