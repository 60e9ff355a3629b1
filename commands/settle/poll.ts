// Asking the readers of a closed argument.

import { day } from "../../src/core/settle/state.ts";
import { tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { type Part, plainView, type View } from "../../src/render/view.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { askReaders, isAsked } from "./shared/readers.ts";
import { refusal } from "./shared/refusals.ts";
import { checkTeller, placeless } from "./shared/teller.ts";

export default defineCommand({
  name: "settle poll",
  description: "Ask the readers of a closed argument, in a poll",
  offered: "button",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene): Promise<View> => {
    const found = await findArgument(argument, scene);
    await checkTeller(found, scene);
    if (found.argument.parent === undefined || scene.channels === undefined) throw placeless(found);
    if (isAsked(found, "close")) {
      const hint = tell`The poll is in the channel`;
      throw refusal(found, "same", tell`Its readers were asked already`, { hint });
    }
    await askReaders(found, "close", scene);
    const end = { away: scene.now() + day };
    const lead = tellParts<Part>`The poll is in the channel and ends ${end}. Then the summary says what came of it.`;
    return plainView(tell`The readers are asked`, lead, { private: true, data: { argument: found.id } });
  },
});
