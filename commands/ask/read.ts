// How Crux reads one assumption and its distribution, or a claim in words and what the evidence makes of it.

import { z } from "zod";
import { failureText } from "../../src/answer/warnings.ts";
import type { Readings, SaidComparison } from "../../src/claims/read.ts";
import { inField, stepsInField, UserError } from "../../src/core/errors.ts";
import { type Estimate, estimateSteps } from "../../src/core/estimate/estimate.ts";
import { capital, figures, tell } from "../../src/core/tell.ts";
import { defineCommand, unhurried } from "../../src/kit/define.ts";
import { assumed, maybeText, onlyMe } from "../../src/kit/options.ts";
import { type Reading, readText } from "../../src/language/reading.ts";
import { cut } from "../../src/language/text/cut.ts";
import { chanceText } from "../../src/render/chart/number-text.ts";
import { densityChart } from "../../src/render/chart-data/density-of.ts";
import { button, type Line, limits, type View } from "../../src/render/view.ts";
import { quantityData, quantityForm, spreadForm } from "./replies/answer-data.ts";
import { readHelped } from "./shared/helped.ts";
import { shown, valueText } from "./words/result-text.ts";

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

/** What a phone shows of a title. */
const longestTitle = 40;

function readingView(reading: Reading, estimate: Estimate, hidden: boolean): View {
  const { kind, unit, text, echo, notes } = reading;
  const { median, p5, p95, mean } = estimate;
  const more = `/read text: ${text} private: true`;
  const show = (value: number) => valueText(value, unit);
  const failures = estimate.bad === 0 ? [] : [failureText(estimate, estimate.samples().length)];
  const spread = [
    tell`1 in 20 lies below ${show(p5)}, half below ${show(median)}, 1 in 20 above ${show(p95)}.`,
    mean === null ? tell`It has no mean that could be stated.` : tell`Its mean is ${show(mean)}.`,
  ];
  return {
    title: tell`How Crux reads ${figures(cut(text, longestTitle))}`,
    lead: p5 === p95 ? tell`${show(median)}, and nothing else.` : (spread[0] ?? ""),
    lines: [...(p5 === p95 ? [] : spread.slice(1)), ...(hidden ? [tell`In one line: ${echo}`] : [])],
    ...(p5 !== p95 && { chart: densityChart({ quantity: { label: figures(text), unit }, estimate }) }),
    warnings: [...failures, ...notes.map((note) => `${capital(note)}.`)],
    ...(!hidden && more.length <= limits.customId && { actions: [button(tell`More`, more)] }),
    private: hidden,
    data: { reading: { text, kind, unit: unit.symbol, median, p5, p95, mean } },
  };
}

const said = ({ sentence, counted }: SaidComparison): string => [sentence, counted].filter(Boolean).join(" ");

function claimReadView({ readings, about, stranger }: Readings, hidden: boolean): View {
  const [first] = readings;
  const isSure = first?.sure === true;
  const lead =
    stranger !== undefined
      ? about
      : first === undefined
        ? tell`That is none of Crux's business.`
        : isSure
          ? said(first)
          : tell`Which do you mean?`;
  // As everywhere: inside is within what is known at 9 in 10.
  const likely = ({ result, chance, within }: Readings["readings"][number]): string => {
    if (within === undefined) return tell`${chanceText(chance)} likely`;
    return within.high >= result.p5 && within.low <= result.p95
      ? tell`inside what is known, ${shown(result)}`
      : tell`outside what is known, ${shown(result)}`;
  };
  const lines: readonly Line[] = isSure
    ? [tell`By the evidence: ${likely(first)}.`]
    : readings.map((reading) => `${said(reading)} (${likely(reading)})`);
  return {
    title: tell`How Crux reads it`,
    lead,
    sections: lines.length === 0 ? [] : [{ title: isSure ? tell`What is known` : tell`It could be`, lines }],
    warnings: about === "" || stranger !== undefined ? [] : [about],
    private: hidden,
    data: {
      readings: readings.map((reading) => {
        const { model, claim, within, given, sure, holds, chance, result } = reading;
        return {
          ...{ sentence: said(reading), model: model.name, claim: claim.text, ...(within && { within }) },
          ...{ given, sure, holds, chance, result: quantityData(result) },
        };
      }),
      about,
    },
  };
}
