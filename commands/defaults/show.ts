// All defaults that hold here, by whom and when they were set, and what holds underneath.

import { z } from "zod";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { shownDefaults } from "./shared/values.ts";

export default defineCommand({
  name: "defaults show",
  description: "What this server has set, by whom and when",
  options: { page: z.number().int().min(1).optional().describe("Which page, from 1"), private: onlyMe() },
  examples: [{}],
  run: ({ page, private: hidden }, scene) => shownDefaults(scene, page, hidden),
});
