// What the disagreement hangs on.

import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { cruxView } from "./replies/view.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued } from "./shared/shown.ts";

export default defineCommand({
  name: "settle crux",
  description: "The one assumption that carries most of the disagreement",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => ({
    ...cruxView(await argued(await findArgument(argument, scene))),
    private: hidden ?? false,
  }),
});
