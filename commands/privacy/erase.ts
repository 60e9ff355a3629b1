// The question before what is kept of the caller, or of the server, is erased.

import { z } from "zod";
import { defineCommand } from "../../src/kit/define.ts";
import { erasable, erasureAsked } from "./shared/erasure.ts";
import { eraseView } from "./shared/privacy-view.ts";

export default defineCommand({
  name: "privacy erase",
  description: "Erase what is kept of you, or of this server; asks first",
  options: { of: z.enum(erasable).describe("Of you, or of this server if you may manage it") },
  examples: [{ of: "me" }],
  run: async ({ of }, scene) => eraseView(of, await erasureAsked(of, scene)),
});
