// A result for other people's tools: as Squiggle's code, and as tables.

import { z } from "zod";
import { squiggleOf } from "../../src/answer/squiggle.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { squiggleLink } from "../../src/render/squiggle-link.ts";
import type { View } from "../../src/render/view.ts";
import { answerFor, askedOptions } from "./shared/asked-with.ts";
import { quantilesCsv, trialsCsv } from "./shared/tables.ts";

/** Characters of an address that a message can carry beside what else it says. */
const longestLink = 3000;

export default defineCommand({
  name: "export",
  description: "A result to check with tools of your own: as Squiggle's code, quantiles and trials as CSV",
  options: { ...askedOptions(), private: onlyMe("Only you see it, unless you say false") },
  examples: [
    { model: "pool", assumptions: "participation = 5% to 20%" },
    { model: "gap", preset: "article" },
  ],
  offered: "button",
  asks: z.looseObject({
    ...{ squiggle: z.string(), link: z.string(), quantiles: z.string(), trials: z.string() },
  }),
  run: async ({ private: hidden = true, ...input }, scene): Promise<View> => {
    const answer = await answerFor(input, scene);
    const { name, title } = answer.model;
    const code = squiggleOf(answer);
    const [url, quantiles, trials] = [squiggleLink(code), quantilesCsv(answer), trialsCsv(answer)];
    return {
      title: `Check it yourself: ${title}`,
      tone: "answer",
      lead: "The same model as code for Squiggle, another engine, and its numbers as tables.",
      lines: url.length > longestLink ? [] : [[{ link: "Open it in Squiggle's playground", url }]],
      sections: [],
      warnings:
        answer.correlations.length > 0 ? ["What moves together here moves alone there: Squiggle has no corr()."] : [],
      files: [
        { name: `${name}.squiggle`, text: code },
        { name: `${name}-quantiles.csv`, text: quantiles },
        { name: `${name}-trials.csv`, text: trials },
      ],
      private: hidden,
      data: { squiggle: code, link: url, quantiles, trials },
    };
  },
});
