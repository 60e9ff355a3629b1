// Putting back what stood before a change.

import { defineCommand } from "../../src/kit/define.ts";
import { completed, maybeText, quietly } from "../../src/kit/options.ts";
import { proposed, saved } from "./shared/change.ts";
import { changeChoices, undoing } from "./shared/history.ts";
import { saveNow } from "./shared/where.ts";

export default defineCommand({
  name: "defaults undo",
  description: "Undo the last change, or one of the history; shows what comes back first",
  options: {
    change: completed(maybeText("The number of the change in the history; the last one if left out"), changeChoices),
    save: saveNow(),
    private: quietly(),
  },
  examples: [],
  run: async ({ change, save, private: hidden }, scene) => {
    const plan = await undoing(change, scene);
    return save ? saved(plan, scene, hidden) : proposed(plan, scene, hidden);
  },
});
