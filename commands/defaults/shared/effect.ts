// What a change of defaults does to the headlines of the models it touches.

import { answer } from "../../../src/answer/answer.ts";
import { headlineOf, type Result } from "../../../src/answer/result.ts";
import { settingsOf } from "../../../src/answer/settings.ts";
import { Unavailable, UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { NewDefault, Standing } from "../../../src/kit/kept.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import { defaultIds, layerFrom, presetId, type Standings } from "./server-layer.ts";
import type { Where } from "./where.ts";

export interface Effect {
  readonly model: Model;
  /** Absent where the values that stand give no number. */
  readonly before?: Result;
  readonly after?: Result;
  /** Why there is no number afterwards. */
  readonly problem?: string;
}

/**
 * The headlines of all models that the changes touch, as the place itself sees them.
 * @throws UserError where a model that gives a number now would give none.
 */
export async function effectsOf(
  changes: readonly NewDefault[],
  place: Where,
  scene: Scene,
): Promise<readonly Effect[]> {
  const touched = scene.models.filter(({ name }) =>
    changes.some(({ id }) => id === presetId || id.startsWith(`${name}.`)),
  );
  const ids = [...new Set(touched.flatMap(defaultIds))];
  const standings = ids.length === 0 ? new Map() : await scene.stores.defaults.standing(place.scope, ids);
  const changed = after(changes, place, standings, scene);
  return touched.map((model) => effectOn(model, standings, changed));
}

/** What would stand with the changes made. */
function after(changes: readonly NewDefault[], { kind }: Where, standings: Standings, scene: Scene): Standings {
  const changed = new Map(standings);
  for (const { id, text } of changes) {
    const others = (standings.get(id) ?? []).filter(({ from }) => from !== kind);
    const { caller, now } = scene;
    const value = { text: text ?? "", by: caller.id, byName: caller.name, at: now(), from: kind };
    const own: readonly Standing[] = text === undefined ? [] : [{ from: kind, mark: "", value }];
    changed.set(id, [...own, ...others]);
  }
  return changed;
}

function effectOn(model: Model, standings: Standings, changed: Standings): Effect {
  const before = headline(model, standings);
  const then = headline(model, changed);
  if (!(then instanceof Error)) return { model, after: then, ...(!(before instanceof Error) && { before }) };
  if (before instanceof Error) return { model, problem: then.message };
  const place = then instanceof UserError ? then.place : {};
  throw new UserError(
    "defaults.effect",
    tell`With this, /${commandNameOf(model)} would give no number: ${then.message}`,
    place,
  );
}

function headline(model: Model, standings: Standings): Result | UserError | Unavailable {
  try {
    const { values, preset } = layerFrom(model, standings);
    return headlineOf(answer({ model, preset, settings: settingsOf(model, { server: values, preset }) }));
  } catch (error) {
    if (error instanceof UserError || error instanceof Unavailable) return error;
    throw error;
  }
}
