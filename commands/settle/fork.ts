// Going on from a closed argument in a new one.

import { defineCommand } from "../../src/command/define.ts";
import { argumentOption, findArgument } from "../../src/command/settle/argument.ts";
import { keptBase } from "../../src/command/settle/base.ts";
import { openArgument } from "../../src/command/settle/open.ts";
import { openedView } from "../../src/command/settle/opened-view.ts";
import { forkOf } from "../../src/core/settle/settle.ts";

export default defineCommand({
  name: "settle fork",
  description: "Go on from a closed argument in a new one, with both sides' values",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const { id, state, claim, model, base, argument: before } = await findArgument(argument, scene);
    const acts = [{ kind: "forked", ...forkOf(id, state) }] as const;
    const words = before.words ?? claim.text;
    const opening = { words, claim: claim.text, model: model.name, base: keptBase(model, base), acts };
    return openedView(await openArgument(opening, scene), scene);
  },
});
