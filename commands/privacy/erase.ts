// Erasing what is kept: asked first, and done by the button of the question.

import { z } from "zod";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { idText } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { erasable, erased, erasureAsked } from "./shared/erasure.ts";
import { eraseView } from "./shared/privacy-view.ts";

/** The question before what is kept of the caller, or of the server, is erased. */
const erase = defineCommand({
  name: "privacy erase",
  description: "Erase what is kept of you, or of this server; asks first",
  options: { of: z.enum(erasable).describe("Of you, or of this server if you may manage it") },
  examples: [{ of: "me" }],
  run: async ({ of }, scene) => eraseView(of, await erasureAsked(of, scene)),
});

/** The erasure itself, by the button of its question. */
const confirm = defineCommand({
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

export default [erase, confirm];
