// Ending an argument.

import { defineCommand } from "../../src/command/define.ts";
import { flag } from "../../src/command/options.ts";
import { argumentOption, findArgument } from "../../src/command/settle/argument.ts";
import { close } from "../../src/command/settle/close.ts";

export default defineCommand({
  name: "settle close",
  description: "Close the argument with a summary; for the sides, its opener and moderators",
  options: { poll: flag("Ask the readers too, in a poll"), argument: argumentOption() },
  examples: [],
  run: async ({ poll, argument }, scene) => close(await findArgument(argument, scene), poll ?? false, scene),
});
