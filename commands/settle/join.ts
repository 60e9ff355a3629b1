// Taking a side by its name.

import { z } from "zod";
import { defineCommand } from "../../src/kit/define.ts";
import { flag } from "../../src/kit/options.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { takeStance } from "./shared/stance.ts";

export default defineCommand({
  name: "settle join",
  description: "Take a side without saying how likely; you are on one at a time",
  options: {
    side: z.enum(["for", "against"]).describe("Which side you speak for"),
    sure: flag("Move over although your values are withdrawn, without being asked again"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ side, sure, argument }, scene) =>
    takeStance(await findArgument(argument, scene), { side }, sure ?? false, scene),
});
