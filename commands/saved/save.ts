// Saves the model of an earlier reply for the server.

import { defineCommand } from "../../src/kit/define.ts";
import { maybeText, text } from "../../src/kit/options.ts";
import { recalled } from "../ask/shared/reply.ts";
import { saveModel } from "./shared/save-model.ts";
import { modelSavedView } from "./shared/saved-models-view.ts";

export default defineCommand({
  name: "models save",
  description: "Save the model of a reply to /estimate for everyone in this server",
  options: {
    result: text("A reply to /estimate, by the id under it, e.g. k3f9x2m7qd"),
    name: maybeText("The name to save it under, e.g. student-clubs"),
  },
  // An id belongs to one reply; none is the same everywhere.
  examples: [],
  run: async ({ result, name }, scene) => {
    const { model } = await recalled(result, scene);
    if (name === undefined) {
      const field = { option: "name", label: "Name", placeholder: "student-clubs", required: true };
      return { title: "Save to this server", line: `/models save result: ${result}`, fields: [field] };
    }
    const before = await saveModel(model, name, scene, "name");
    return modelSavedView(name.trim().toLowerCase(), model, before);
  },
});
