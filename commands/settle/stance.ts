// Saying how likely one holds the claim to be, which takes a side.

import { z } from "zod";
import type { Percent } from "../../src/core/settle/settle-act.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { flag } from "../../src/kit/options.ts";
import type { View } from "../../src/render/view.ts";
import { stanceButtons } from "./replies/actions.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { takeStance } from "./shared/stance.ts";

export default defineCommand({
  name: "settle stance",
  description: "Say how likely you think the claim is; that takes a side",
  options: {
    percent: z.enum(["5", "25", "50", "75", "95"]).optional().describe("5 is under 5%, 95 over 95%"),
    sure: flag("Move over although your values are withdrawn, without being asked again"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ percent, sure, argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    if (percent !== undefined) return takeStance(found, { percent: Number(percent) as Percent }, sure ?? false, scene);
    return {
      title: tell`How likely do you think it is?`,
      lead: found.argument.words ?? found.claim.text,
      lines: [tell`Who moves over to the other side takes their values out of the argument.`],
      actions: stanceButtons(found.id),
      private: true,
      replaces: true,
      data: { argument: found.id },
    };
  },
});
