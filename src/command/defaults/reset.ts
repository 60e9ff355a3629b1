// What a reset takes away: one assumption or all that is set in a place.

import type { Scene } from "../define.ts";
import type { NewDefault } from "../ports.ts";
import { presetId } from "../server-layer.ts";
import { everyTarget, targetsNamed } from "./named.ts";
import type { Place } from "./place.ts";
import { split } from "./rows.ts";

/** Only as long as what was shown still stands. @throws UserError `defaults.what`. */
export async function resetOf(what: string | undefined, place: Place, scene: Scene): Promise<readonly NewDefault[]> {
  const ids = idsOf(what, scene);
  const standings = await scene.stores.defaults.standing(place.scope, ids);
  return ids.flatMap((id) => {
    const { own } = split(standings.get(id), place);
    return own === undefined ? [] : [{ id, mark: own.mark }];
  });
}

function idsOf(what: string | undefined, scene: Scene): readonly string[] {
  if (what === undefined) return [presetId, ...everyTarget(scene).map(({ id }) => id)];
  return what.trim().toLowerCase() === presetId ? [presetId] : targetsNamed(what, scene).map(({ id }) => id);
}
