// All that is set in a place, in the order of the models.

import { unlessMistaken } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { NewDefault, Scope, Standing } from "../../../src/kit/kept.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { everyTarget, type Target, targetsNamed, told } from "./named.ts";
import { split } from "./rows.ts";
import { moderatorId, presetId, readDefault } from "./server-layer.ts";
import type { Where } from "./where.ts";

export interface State {
  /** What stands for each assumption for which anything does, nearest first. */
  readonly values: readonly { readonly target: Target; readonly standing: readonly Standing[] }[];
  readonly preset: readonly Standing[];
  /** The role that may change them; none for a person's own. */
  readonly moderator: Standing | undefined;
}

/** One round trip. */
export async function stateOf(scope: Scope, scene: Scene): Promise<State> {
  const targets = everyTarget(scene);
  const found = await scene.stores.defaults.standing(scope, [presetId, moderatorId, ...targets.map(({ id }) => id)]);
  const values = targets.map((target) => ({ target, standing: found.get(target.id) ?? [] }));
  return {
    values: values.filter(({ standing }) => standing.length > 0),
    preset: found.get(presetId) ?? [],
    moderator: found.get(moderatorId)?.[0],
  };
}

/** Why a value cannot be used, or nothing. */
export function faultOf({ model, quantity }: Target, { value }: Standing): string | undefined {
  if (value === undefined) return tell`cannot be read; it was left as it is`;
  const read = () => void readDefault(model, quantity, value);
  return unlessMistaken(read, ({ message }) => message);
}

/** Only as long as what was shown still stands. @throws UserError `defaults.what`. */
export async function resetOf(what: string | undefined, place: Where, scene: Scene): Promise<readonly NewDefault[]> {
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
  const set = new Map(values.map(({ target: { quantity } }) => [quantity.id, `${told(quantity)} · ${quantity.id}`]));
  if (preset.length > 0) set.set(presetId, "preset");
  return offers(
    [...set].map(([value, name]) => ({ name, value })),
    typed,
  );
}

function idsOf(what: string | undefined, scene: Scene): readonly string[] {
  if (what === undefined) return [presetId, ...everyTarget(scene).map(({ id }) => id)];
  return what.trim().toLowerCase() === presetId ? [presetId] : targetsNamed(what, scene).map(({ id }) => id);
}
