// Leaving a side; its values stay.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { questionView } from "./replies/question.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { argued, refresh } from "./shared/card.ts";
import { turnsFor } from "./shared/stance.ts";

export default defineCommand({
  name: "settle leave",
  description: "Leave your side; the values you set for it stay",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "left" }], scene);
    const problems = await refresh(after, scene);
    const view = questionView(await argued(after), {
      person: scene.caller.id,
      turns: await turnsFor(after, undefined),
    });
    return {
      ...view,
      title: tell`You are on no side`,
      lead: tell`The values of your side stay as they are.`,
      warnings: problems,
    };
  },
});
