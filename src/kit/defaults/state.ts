// All that is set in a place, in the order of the models.

import { UserError } from "../../core/errors.ts";
import type { Scene } from "../define.ts";
import type { Scope, Standing } from "../ports.ts";
import { moderatorId, presetId, readDefault } from "../server-layer.ts";
import { everyTarget, type Target } from "./named.ts";

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
  if (value === undefined) return "cannot be read; it was left as it is";
  try {
    readDefault(model, quantity, value);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
