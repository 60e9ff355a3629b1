// Who changed which default and when, page by page, each with the way to undo it.

import { shownHistory } from "../../src/command/defaults/history.ts";
import { defineCommand } from "../../src/command/define.ts";
import { maybeText, onlyMe } from "../../src/command/options.ts";

export default defineCommand({
  name: "defaults history",
  description: "Who changed which default and when",
  options: { before: maybeText("Changes before the one with this number"), private: onlyMe() },
  examples: [{}],
  run: ({ before, private: hidden }, scene) => shownHistory(scene, before?.trim(), hidden),
});
