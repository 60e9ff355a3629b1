// Putting back what stood before a change.

import { undone } from "../../src/command/defaults/undo.ts";
import { defineCommand } from "../../src/command/define.ts";
import { maybeText, onlyMe } from "../../src/command/options.ts";

export default defineCommand({
  name: "defaults undo",
  description: "Undo the last change, or one of the history",
  options: {
    change: maybeText("The number of the change in the history; the last one if left out"),
    private: onlyMe(),
  },
  examples: [],
  run: ({ change, private: hidden }, scene) => undone(change, scene, hidden),
});
