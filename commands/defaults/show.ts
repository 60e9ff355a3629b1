// All defaults that hold here, by whom and when they were set, and what holds underneath.

import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe, page } from "../../src/kit/options.ts";
import { shownDefaults } from "./shared/values.ts";

export default defineCommand({
  name: "defaults show",
  description: "What this server has set, by whom and when",
  options: { page: page(), private: onlyMe() },
  examples: [{}],
  run: ({ page: at, private: hidden }, scene) => shownDefaults(scene, at, hidden),
});
