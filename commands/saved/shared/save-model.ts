// Saving a model that somebody wrote for a server, under a name that is nobody's.

import { ownClaim } from "../../../src/answer/result.ts";
import { UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { homeOf, isModerator, type Scene } from "../../../src/kit/define.ts";
import type { SavedModel } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Model } from "../../../src/models/model.ts";

/** Characters of a name, as the store takes it. */
export const longestName = 32;

/**
 * Gives what stood under the name before, if anything did.
 * @throws UserError as `ownClaim` for a model whose claim does not fit it: what nobody could use is kept for nobody; and
 * `model.own` for a model that is Crux's own, `model.name` for a name that cannot be or is taken by a
 * model or command of Crux, or `model.owner` for one that somebody else saved.
 */
export async function saveModel(
  model: Model,
  name: string,
  scene: Scene,
  field: "save" | "name",
): Promise<SavedModel | undefined> {
  const { own } = model;
  if (own === undefined) {
    const hint = tell`Write one with /estimate`;
    throw new UserError("model.own", tell`Expected a model that somebody wrote, got one of Crux`, {
      field: "result",
      hint,
    });
  }
  ownClaim(model);
  const spelt = name.trim().toLowerCase();
  const taken = [...scene.models.map((model) => model.name), ...scene.commands.map((each) => each.name.split(" ")[0])];
  if (taken.includes(spelt)) {
    const message = tell`Expected a name of its own, got ${quote(spelt)}, which Crux has already`;
    throw new UserError("model.name", message, { field, hint: tell`e.g. my-${spelt}` });
  }
  const { formula, where, unit, claim } = own;
  const text = { formula, where, ...(unit !== undefined && { unit }), ...(claim !== undefined && { claim }) };
  const { id, name: shown } = scene.caller;
  try {
    const before = await scene.stores.savedModels.get(homeOf(scene.caller), spelt);
    await scene.stores.savedModels.save(homeOf(scene.caller), name, text, {
      id,
      name: shown,
      moderator: await isModerator(scene),
    });
    return before;
  } catch (error) {
    if (error instanceof UserError) throw error.at({ field });
    throw error;
  }
}
