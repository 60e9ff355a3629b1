// The question before an argument is closed by a button.

import { defineCommand } from "../../src/kit/define.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { askClosing } from "./shared/close.ts";

export default defineCommand({
  name: "settle closing",
  description: "Ask before the argument is closed",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => askClosing(await findArgument(argument, scene), scene),
});
