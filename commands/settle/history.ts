// How the results of the two sides moved.

import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { historyView } from "./replies/history.ts";
import { argumentOption, findArgument, whole } from "./shared/argument.ts";
import { answered } from "./shared/language.ts";
import { momentsOf } from "./shared/timeline.ts";

export default defineCommand({
  name: "settle history",
  description: "How the two results moved, step by step",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await whole(await findArgument(argument, scene), scene);
    const { id, model, claim } = found;
    const words = found.argument.words ?? claim.text;
    return answered(found, scene, hidden ?? false, () => historyView({ id, words, model, claim, ...momentsOf(found) }));
  },
});
