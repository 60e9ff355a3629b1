// How a result comes about, step by step, and where each value came from.

import { outputOf } from "../../src/answer/result.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe, page } from "../../src/kit/options.ts";
import { answerForm } from "./replies/answer-data.ts";
import { workingView } from "./replies/working-view.ts";
import { answerFor, askedOptions, outputOption } from "./shared/asked-with.ts";
import { keptAgain } from "./shared/reply.ts";

export default defineCommand({
  name: "working",
  description: "How a result comes about: formulas, numbers, and where each value came from",
  options: {
    ...askedOptions(),
    output: outputOption("Which result; the headline if not given"),
    page: page(),
    private: onlyMe("Only you see it, unless you say false"),
  },
  examples: [
    { model: "pool", assumptions: "participation = 5% to 20%" },
    { model: "gap", preset: "article" },
    { model: "pool", output: "breakeven_participation" },
  ],
  asks: answerForm,
  run: async ({ output, page: at = 1, private: hidden = true, ...input }, scene) => {
    const answer = await answerFor(input, scene);
    const wanted = outputOf(answer, output ?? answer.model.headline);
    const id = await keptAgain(answer, input, scene, hidden);
    const isShared = scene.publicUrl !== undefined;
    return workingView(answer, wanted, { id, private: hidden, page: at, isShared });
  },
});
