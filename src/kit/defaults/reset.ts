// What a reset takes away: one assumption or all that is set in a place.

import type { Scene } from "../define.ts";
import { scopeOf } from "../home.ts";
import type { Choice } from "../options.ts";
import type { NewDefault } from "../ports.ts";
import { presetId } from "../server-layer.ts";
import { everyTarget, targetsNamed } from "./named.ts";
import type { Place } from "./place.ts";
import { split } from "./rows.ts";
import { stateOf } from "./state.ts";

/** Only as long as what was shown still stands. @throws UserError `defaults.what`. */
export async function resetOf(what: string | undefined, place: Place, scene: Scene): Promise<readonly NewDefault[]> {
  const ids = idsOf(what, scene);
  const standings = await scene.stores.defaults.standing(place.scope, ids);
  return ids.flatMap((id) => {
    const { own } = split(standings.get(id), place);
    return own === undefined ? [] : [{ id, mark: own.mark }];
  });
}

/** Offers only what is set where the caller is. */
export async function resetChoices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const { values, preset } = await stateOf(scopeOf(scene.caller), scene);
  const set = new Map(values.map(({ target: { quantity } }) => [quantity.id, `${quantity.id}: ${quantity.label}`]));
  if (preset.length > 0) set.set(presetId, "preset");
  const near = typed.trim().toLowerCase();
  return [...set].map(([value, name]) => ({ name, value })).filter(({ name }) => name.toLowerCase().includes(near));
}

function idsOf(what: string | undefined, scene: Scene): readonly string[] {
  if (what === undefined) return [presetId, ...everyTarget(scene).map(({ id }) => id)];
  return what.trim().toLowerCase() === presetId ? [presetId] : targetsNamed(what, scene).map(({ id }) => id);
}
