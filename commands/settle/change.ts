// Changing a claim as it was read, before it is opened.

import { defineCommand } from "../../src/kit/define.ts";
import { idText } from "../../src/kit/options.ts";
import { changeForm, openingForm } from "./shared/opening-form.ts";
import { previewOrWords } from "./shared/preview.ts";

export default defineCommand({
  name: "settle change",
  description: "Change a claim as it was read",
  offered: "button",
  options: { preview: idText("What was shown before, by its id") },
  examples: [],
  run: async ({ preview }, scene) => {
    const shown = await previewOrWords(preview, scene);
    return "model" in shown
      ? changeForm(shown, scene)
      : openingForm({ claim: shown.words, message: shown.under }, scene);
  },
});
