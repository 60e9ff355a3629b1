// Takes a saved model away.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { homeOf, isModerator } from "../../src/kit/caller.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { savedModelOption } from "../ask/shared/model-named.ts";
import { modelDeletedView } from "./shared/saved-models-view.ts";

export default defineCommand({
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
