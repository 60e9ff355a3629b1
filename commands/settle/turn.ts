// What would turn the claim for one's own side, or by what is known.

import { sideOf } from "../../src/core/settle/state.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { turnView } from "./replies/question.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { turnsFor } from "./shared/stance.ts";

export default defineCommand({
  name: "settle turn",
  description: "What would turn the claim; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = sideOf(found.state, scene.caller.id) ?? (found.state.camps.for.values.size > 0 ? "for" : "against");
    return turnView(await argued(found), side, await turnsFor(found, side));
  },
});
