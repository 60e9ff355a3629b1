// Who changed which default and when, page by page, each with the way to undo it.

import { defineCommand } from "../../src/kit/define.ts";
import { maybeText, onlyMe } from "../../src/kit/options.ts";
import { shownHistory } from "./shared/history.ts";

export default defineCommand({
  name: "defaults history",
  description: "Who changed which default and when",
  options: { before: maybeText("Changes before the one with this number"), private: onlyMe() },
  examples: [{}],
  run: ({ before, private: hidden }, scene) => shownHistory(scene, before?.trim(), hidden),
});
