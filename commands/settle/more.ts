// All the rest of an argument: who set what, and the rarer things to do.

import { defineCommand } from "../../src/kit/define.ts";
import { moreView } from "./replies/more.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";

export default defineCommand({
  name: "settle more",
  description: "Who set what, and all else that can be done; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => moreView(await argued(await findArgument(argument, scene)), scene.caller.id),
});
