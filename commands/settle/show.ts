// The state of an argument, wherever it is asked for.

import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { threadView } from "./replies/thread.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued, refresh } from "./shared/card.ts";
import { askWhereQuiet } from "./shared/differ.ts";
import { answered } from "./shared/language.ts";

export default defineCommand({
  name: "settle show",
  description: "Where an argument stands",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await findArgument(argument, scene);
    // An edit would wake the thread of a closed one.
    await askWhereQuiet(found, scene);
    const problems = found.state.closed ? [] : await refresh(found, scene);
    const view = await answered(found, scene, hidden ?? false, async () => threadView(await argued(found)));
    return { ...view, warnings: [...(view.warnings ?? []), ...problems], replaces: false };
  },
});
