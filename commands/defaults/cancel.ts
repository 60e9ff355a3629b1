// Dropping a change that waits, by its button.

import { dropDraft } from "../../src/kit/defaults/drop-draft.ts";
import { checkMayChange } from "../../src/kit/defaults/place.ts";
import { planWaiting } from "../../src/kit/defaults/plan.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { text } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/views/plain-view.ts";

export default defineCommand({
  name: "defaults cancel",
  description: "Drop a change that waits",
  offered: "button",
  options: { draft: text("The id of the change that waits") },
  examples: [],
  run: async ({ draft }, scene) => {
    await checkMayChange(scene);
    await planWaiting(draft, scene);
    await dropDraft(draft, scene);
    return plainView("Cancelled", "Nothing was changed.", { data: { cancelled: true } });
  },
});
