// Dropping a change that waits, by its button.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { idText } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { dropDraft, planWaiting } from "./shared/change.ts";
import { checkMayChange } from "./shared/where.ts";

export default defineCommand({
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
