// The answer to somebody who would close: there is more to say.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { cruxView } from "./replies/crux.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued, refresh } from "./shared/card.ts";
import { disarm } from "./shared/disarm.ts";

export default defineCommand({
  name: "settle continue",
  description: "Go on: somebody would close the argument, and there is more to say",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const after = found.state.ending ? await act(found, [{ kind: "continued" }], scene) : found;
    const problems = await refresh(after, scene);
    if (found.state.ending)
      await disarm(after, scene, ({ kind }) =>
        kind === "ending" ? tell`${scene.caller.name} has more to say.` : undefined,
      );
    return { ...cruxView(await argued(after)), warnings: problems, private: true };
  },
});
