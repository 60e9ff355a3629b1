// Arguments: a claim, two sides, and what carries the difference.

import { defineGroup } from "../../src/kit/define.ts";

export default defineGroup({
  name: "settle",
  description: "Settle an argument: a claim, two sides, and the crux",
});
