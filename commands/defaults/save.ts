// A change that waits, by its buttons: saved, or dropped.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { idText, quietly } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { dropDraft, planWaiting, saved } from "./shared/change.ts";
import { checkMayChange } from "./shared/effect.ts";

/** Saving a change that waits, by its button. */
const save = defineCommand({
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

/** Dropping a change that waits, by its button. */
const cancel = defineCommand({
  name: "defaults cancel",
  description: "Drop a change that waits",
  offered: "button",
  options: { draft: idText("The id of the change that waits") },
  examples: [],
  run: async ({ draft }, scene) => {
    await checkMayChange(scene);
    await planWaiting(draft, scene);
    await dropDraft(draft, scene);
    return plainView("Cancelled", tell`Nothing was changed.`, { data: { cancelled: true } });
  },
});

export default [save, cancel];
