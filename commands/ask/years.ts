// A projection year by year: what stands behind the button of its reply.

import { answerTo } from "../../src/answer/answer.ts";
import { yearsOf } from "../../src/answer/years.ts";
import { UserError } from "../../src/core/errors.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { idText, onlyMe } from "../../src/kit/options.ts";
import { yearsView } from "./replies/years-view.ts";
import { recalled } from "./shared/reply.ts";

export default defineCommand({
  name: "years",
  description: "A projection year by year",
  offered: "button",
  options: { result: idText("A reply to /project, by its id"), private: onlyMe() },
  examples: [],
  run: async ({ result, private: hidden = true }, scene) => {
    const answer = answerTo(await recalled(result, scene));
    const { timeline } = answer.model;
    if (timeline !== undefined) return yearsView(answer, timeline, yearsOf(answer, timeline), hidden);
    throw new UserError("years.none", "Expected a projection, got a reply without years", { hint: "Try /project" });
  },
});
