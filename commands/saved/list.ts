// Saving the model of an earlier reply, or one that is typed; what has been saved here, and taking it away.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, isModerator } from "../../src/kit/define.ts";
import { assumed, maybeId, maybeText, onlyMe } from "../../src/kit/options.ts";
import { longestCode } from "../../src/language/squiggle/code.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { readable, savedModelOption } from "../ask/shared/model-options.ts";
import { recalled } from "../ask/shared/reply.ts";
import { longestName, saveModel, written } from "./shared/save-model.ts";
import { modelDeletedView, modelSavedView, savedModelsView } from "./shared/saved-models-view.ts";

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

const save = defineCommand({
  name: "models save",
  description: "Save a model of your own for everyone in this server",
  options: {
    result: maybeId("A reply to /estimate, by the id under it, e.g. k3f9x2m7qd"),
    name: maybeText("The name to save it under, e.g. student-clubs", longestName),
    formula: maybeText("In place of a reply: a formula, or a small model of Squiggle's", longestCode),
    where: assumed(maybeText("The values of the formula: students = 200..400; gpus = 1/20")),
  },
  // An id belongs to one reply; none is the same everywhere.
  examples: [],
  run: async ({ result, name, formula, where }, scene) => {
    const { model } = result === undefined ? written({ formula, where }) : await recalled(result, scene);
    if (name === undefined && result === undefined)
      throw new UserError("option.missing", tell`Expected a name to save it under, got none`, {
        field: "name",
        hint: "name: student-clubs",
      });
    if (name === undefined) {
      const field = { option: "name", label: tell`Name`, placeholder: "student-clubs", required: true };
      return { title: tell`Save to this server`, line: `/models save result: ${result}`, fields: [field] };
    }
    const before = await saveModel(model, name, scene, "name");
    return modelSavedView(name.trim().toLowerCase(), model, before);
  },
});

export default [list, remove, save];
