// Going on from a closed argument in a new one.

import { forkOf } from "../../src/core/settle/settle.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { keptBase } from "./shared/base.ts";
import { openArgument, openedView } from "./shared/open.ts";

export default defineCommand({
  name: "settle fork",
  description: "Go on from a closed argument in a new one, with both sides' values",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const { id, state, claim, model, base, argument: before } = await findArgument(argument, scene);
    const acts = [{ kind: "forked", ...forkOf(id, state) }] as const;
    const { words = claim.text, sentence } = before;
    const opening = { words, sentence, claim: claim.text, model: model.name, base: keptBase(model, base), acts };
    return openedView(await openArgument(opening, scene), scene);
  },
});
