// The same result from other trials: whether its digits are to be trusted.

import { z } from "zod";
import { estimatedAgain } from "../../src/answer/answer.ts";
import { outputOf, type Result } from "../../src/answer/result.ts";
import type { Estimate } from "../../src/core/estimate/estimate.ts";
import { tell, word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { shownPercent } from "../../src/language/shown.ts";
import type { View } from "../../src/render/view.ts";
import { spreadForm } from "./replies/answer-data.ts";
import { answerFor, askedOptions, outputOption } from "./shared/estimate.ts";
import { shown } from "./words/result-text.ts";

export default defineCommand({
  name: "check",
  description: "The same result from other trials: are its digits to be trusted?",
  options: {
    ...askedOptions(),
    output: outputOption(),
    private: onlyMe(),
  },
  examples: [
    { model: "pool", assumptions: "participation = 5% to 20%" },
    { model: "gap", preset: "article" },
  ],
  offered: "button",
  asks: z.looseObject({ first: spreadForm, second: spreadForm, exact: z.boolean() }),
  run: async ({ output, private: hidden = true, ...input }, scene): Promise<View> => {
    const answer = await answerFor(input, scene);
    const first = outputOf(answer, output ?? answer.model.headline);
    const second = estimatedAgain(answer, first.id);
    const again: Result = { ...first, ...numbersOf(second), exact: second.exact, estimate: second };
    const [told, toldAgain] = [shown(first), shown(again)];
    const isSame = told === toldAgain;
    return {
      title: tell`Check: ${word(first.label)}`,
      lead: first.exact
        ? tell`Nothing was sampled: ${told}.`
        : isSame
          ? tell`Other trials give the same: ${told}.`
          : tell`Other trials give ${toldAgain}, for ${told}.`,
      lines: first.exact ? [] : [tell`They lie up to ${apart(first, again)} apart: more digits than that say nothing.`],
      private: hidden,
      data: { first: numbersOf(first.estimate), second: numbersOf(second), exact: first.exact },
    };
  },
});

/** How far the middle and the ends lie apart at most, as a share of the number: `0.4%`. */
function apart(a: Result, b: Result): string {
  const shares = (["p5", "median", "p95"] as const).map((of) => Math.abs(a[of] - b[of]) / (Math.abs(a[of]) || 1));
  return shownPercent(Math.max(...shares), { digits: 1 });
}

const numbersOf = ({ p5, median, p95, mean, digits }: Estimate) => ({ p5, median, p95, mean, digits });
