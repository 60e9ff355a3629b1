// A projection year by year: what stands behind the button of its reply.

import { middlesSteps, yearsSteps } from "../../src/answer/years.ts";
import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { idText, onlyMe } from "../../src/kit/options.ts";
import { yearsView } from "./replies/projection-view.ts";
import { recall } from "./shared/reply.ts";

export default defineCommand({
  name: "years",
  description: "A projection year by year",
  offered: "button",
  options: { result: idText("A reply to /project, by its id"), private: onlyMe() },
  examples: [],
  run: async ({ result, private: hidden = true }, scene) => {
    const answer = await recall(result, scene);
    const { timeline } = answer.model;
    if (timeline === undefined)
      throw new UserError("years.none", tell`Expected a projection, got a reply without years`, {
        hint: tell`Try /project`,
      });
    const years = await unhurried(yearsSteps(answer, timeline));
    await unhurried(middlesSteps(years));
    return yearsView(answer, timeline, years, hidden);
  },
});
