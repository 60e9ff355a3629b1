// Who changed what, and putting back what stood before.

import { defineCommand } from "../../src/kit/define.ts";
import { completed, maybeId, maybeText, onlyMe, page, quietly } from "../../src/kit/options.ts";
import { proposed, saved } from "./shared/change.ts";
import { changeChoices, shownHistory, undoing } from "./shared/history.ts";
import { saveNow } from "./shared/where.ts";

/** Who changed which default and when, page by page, each with the way to undo it. */
const history = defineCommand({
  name: "defaults history",
  description: "Who changed which default and when",
  options: { before: maybeId("Changes before the one with this number"), page: page(), private: onlyMe() },
  examples: [{}],
  run: ({ before, page: at = 1, private: hidden = false }, scene) =>
    shownHistory(scene, { before: before?.trim(), hidden, page: at }),
});

/** Putting back what stood before a change. */
const undo = defineCommand({
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

export default [history, undo];
