// How Crux reads one assumption, or a claim in words.

import { z } from "zod";
import { inField, stepsInField, UserError } from "../../src/core/errors.ts";
import { estimateSteps } from "../../src/core/estimate/estimate.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe } from "../../src/kit/options.ts";
import { readText } from "../../src/language/reading.ts";
import { quantityForm, spreadForm } from "./replies/answer-data.ts";
import { claimReadView, readingView } from "./replies/reading-view.ts";
import { readHelped } from "./shared/helped.ts";

export default defineCommand({
  name: "read",
  description: "How Crux reads an assumption or a claim",
  options: {
    text: assumed(maybeText("An assumption, e.g. 5% to 20%, $180B, ~30k")),
    claim: maybeText("A claim in words, e.g. if 10% of gamers joined they'd match Google"),
    private: onlyMe(),
  },
  examples: [
    { text: "5% to 20%" },
    { text: "$150B to $210B @ 80%" },
    { text: "10 to 20 or 50 to 80" },
    { claim: "If 10% of gamers joined they'd match Google" },
  ],
  asks: z.looseObject({
    reading: spreadForm.extend({ text: z.string(), unit: z.string() }).optional(),
    readings: z.array(z.looseObject({ sentence: z.string(), claim: z.string(), result: quantityForm })).optional(),
    about: z.string().optional(),
  }),
  run: async ({ text: typed, claim, private: hidden = false }, scene) => {
    if (claim !== undefined) return claimReadView(await readHelped(claim, scene.models, scene), hidden);
    if (typed === undefined) {
      const hint = tell`e.g. text: 5% to 20%, or claim: gamers beat Google`;
      throw new UserError("option.missing", tell`Expected an assumption or a claim, got neither`, {
        field: "text",
        hint,
      });
    }
    const reading = inField("text", () => readText(typed));
    const column = { id: "text", expression: reading.expression };
    const [found] = (await unhurried(stepsInField("text", estimateSteps([column], [column.id])))).outputs;
    if (found === undefined) throw new Error("Expected an estimate of what was typed, got none");
    return readingView(reading, found, hidden);
  },
});
