// Taking a side.

import { z } from "zod";
import { defineCommand } from "../../src/kit/define.ts";
import { sideName } from "./replies/text.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { told } from "./shared/shown.ts";

export default defineCommand({
  name: "settle join",
  description: "Take a side; you are on one at a time",
  options: { side: z.enum(["for", "against"]).describe("Which side you speak for"), argument: argumentOption() },
  examples: [],
  run: async ({ side, argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "joined", side }], scene);
    return told(after, scene, {
      title: `You are on ${sideName[side]}`,
      lead: "Set your side's values with /settle assume, or the button Set values.",
      private: true,
    });
  },
});
