// The erasure itself, by the button of its question.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { idText } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { erased } from "./shared/erasure.ts";

export default defineCommand({
  name: "privacy confirm",
  description: "Erase what was asked about",
  offered: "button",
  options: { draft: idText("The id of the question") },
  examples: [],
  run: async ({ draft }, scene) => {
    const of = await erased(draft, scene);
    const lead =
      of === "me"
        ? tell`Nothing is kept of you any longer. A backup made before still has it until its owner replaces it.`
        : tell`Nothing is kept of this server any longer. A backup made before still has it until its owner replaces it.`;
    return plainView("Erased", lead, { private: true, data: { erased: of } });
  },
});
