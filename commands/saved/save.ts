// Saves the model of an earlier reply, or one that is typed, for the server.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { assumed, maybeId, maybeText } from "../../src/kit/options.ts";
import { longestCode } from "../../src/language/squiggle/code.ts";
import { recalled } from "../ask/shared/reply.ts";
import { longestName, saveModel } from "./shared/save-model.ts";
import { modelSavedView } from "./shared/saved-models-view.ts";
import { written } from "./shared/written.ts";

export default defineCommand({
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
