// Saving a change that waits, by its button.

import { defineCommand } from "../../src/kit/define.ts";
import { idText, quietly } from "../../src/kit/options.ts";
import { dropDraft, planWaiting, saved } from "./shared/change.ts";
import { checkMayChange } from "./shared/where.ts";

export default defineCommand({
  name: "defaults save",
  description: "Save a change that waits",
  offered: "button",
  options: { draft: idText("The id of the change that waits"), private: quietly() },
  examples: [],
  run: async ({ draft, private: hidden }, scene) => {
    await checkMayChange(scene);
    const view = await saved(await planWaiting(draft, scene), scene, hidden);
    await dropDraft(draft, scene);
    return view;
  },
});
