// Taking a side by its name.

import { z } from "zod";
import { defineCommand } from "../../src/kit/define.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { takeStance } from "./shared/stance.ts";

export default defineCommand({
  name: "settle join",
  description: "Take a side without saying how likely; you are on one at a time",
  options: { side: z.enum(["for", "against"]).describe("Which side you speak for"), argument: argumentOption() },
  examples: [],
  run: async ({ side, argument }, scene) => takeStance(await findArgument(argument, scene), { side }, scene),
});
