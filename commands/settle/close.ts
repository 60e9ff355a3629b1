// Ending an argument.

import { defineCommand } from "../../src/kit/define.ts";
import { flag } from "../../src/kit/options.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { close } from "./shared/close.ts";

export default defineCommand({
  name: "settle close",
  description: "Close the argument with a summary, once somebody of each side says so",
  options: {
    poll: flag("Ask the readers too, in a poll"),
    sure: flag("As a moderator: end what others argue about, without being asked again"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ poll, sure, argument }, scene) =>
    close(await findArgument(argument, scene), { poll: poll ?? false, sure: sure ?? false }, scene),
});
