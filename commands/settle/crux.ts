// What the disagreement hangs on.

import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { cruxView } from "./replies/crux.ts";
import { agreedOn } from "./replies/outcome.ts";
import { argumentOption, findArgument, isHidden } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { askWhereQuiet } from "./shared/differ.ts";
import { answered } from "./shared/language.ts";

export default defineCommand({
  name: "settle crux",
  description: "The one assumption that carries most of the disagreement",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await findArgument(argument, scene);
    await askWhereQuiet(found, scene);
    // Where nothing is left to settle it is no news to anybody else.
    const isDone = found.state.closed !== undefined || agreedOn(await found.standing(), found.state) !== undefined;
    const isPrivate = hidden ?? (isDone || isHidden(found, scene));
    return answered(found, scene, isPrivate, async () => cruxView(await argued(found)));
  },
});
