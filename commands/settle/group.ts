// Arguments: a claim, two sides, and what carries the difference.

import { defineGroup } from "../../src/kit/define.ts";

export default defineGroup({
  name: "settle",
  description: "Settle an argument: a claim, two sides, and the crux",
  // Several read it together, each of whom may have another language; and not all of it has its German yet.
  isEnglish: true,
});
