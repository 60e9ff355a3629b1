// What has been saved here, and taking it away.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, isModerator } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { readable, savedModelOption } from "../ask/shared/model-named.ts";
import { modelDeletedView, savedModelsView } from "./shared/saved-models-view.ts";

/** What has been saved here. */
const list = defineCommand({
  name: "models list",
  description: "All models, Crux's own and those saved for this server",
  options: { private: onlyMe() },
  examples: [{}],
  run: async ({ private: hidden = false }, { models, stores, caller }) => {
    const saved = await stores.savedModels.all(homeOf(caller));
    return savedModelsView(models, saved, readable(saved), hidden);
  },
});

/** Takes a saved model away. */
const remove = defineCommand({
  name: "models delete",
  description: "Delete a model that you saved; a moderator may delete any",
  options: { name: savedModelOption("The saved model") },
  // What is saved differs from server to server.
  examples: [],
  run: async ({ name }, scene) => {
    const { stores, caller } = scene;
    const home = homeOf(caller);
    const key = name.normalize("NFC").trim().toLowerCase();
    const model = (await stores.savedModels.all(home)).get(key);
    if (model === undefined) {
      const hint = tell`/models list shows what there is`;
      throw new UserError("model.unknown", tell`Expected a saved model, got ${quote(name)}`, { field: "name", hint });
    }
    await stores.savedModels.remove(home, key, {
      id: caller.id,
      name: caller.name,
      moderator: await isModerator(scene),
    });
    return modelDeletedView(key, model);
  },
});

export default [list, remove];
