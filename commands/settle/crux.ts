// What the disagreement hangs on.

import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { argumentOption, findArgument } from "../../src/kit/settle/argument.ts";
import { argued } from "../../src/kit/settle/shown.ts";
import { cruxView } from "../../src/render/settle/settle-view.ts";

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
