// Who changed which default and when, page by page, each with the way to undo it.

import { defineCommand } from "../../src/kit/define.ts";
import { maybeId, onlyMe, page } from "../../src/kit/options.ts";
import { shownHistory } from "./shared/history.ts";

export default defineCommand({
  name: "defaults history",
  description: "Who changed which default and when",
  options: { before: maybeId("Changes before the one with this number"), page: page(), private: onlyMe() },
  examples: [{}],
  run: ({ before, page: at = 1, private: hidden = false }, scene) =>
    shownHistory(scene, { before: before?.trim(), hidden, page: at }),
});
