// Whether one is mentioned when the other side moves.

import { z } from "zod";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { moreView } from "./replies/more.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";

export default defineCommand({
  name: "settle mentions",
  description: "Whether you are mentioned when the other side moves",
  options: { wanted: z.boolean().describe("Yes, mention me; or no"), argument: argumentOption() },
  examples: [],
  run: async ({ wanted, argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "mentions", wanted }], scene);
    const lead = wanted
      ? tell`You are mentioned once when the other side moves.`
      : tell`You are not mentioned any more.`;
    return { ...moreView(await argued(after), scene.caller.id), lead };
  },
});
