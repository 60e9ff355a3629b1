// Putting back what stood before a change.

import { defineCommand } from "../../src/kit/define.ts";
import { completed, maybeText, onlyMe } from "../../src/kit/options.ts";
import { changeChoices, undone } from "./shared/history.ts";

export default defineCommand({
  name: "defaults undo",
  description: "Undo the last change, or one of the history",
  options: {
    change: completed(maybeText("The number of the change in the history; the last one if left out"), changeChoices),
    private: onlyMe(),
  },
  examples: [],
  run: ({ change, private: hidden }, scene) => undone(change, scene, hidden),
});
