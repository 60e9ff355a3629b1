// The replies to `/read`: an assumption and its distribution in words; and what a claim is taken to say, and the evidence makes of it.

import { failureText } from "../../../src/answer/warnings.ts";
import type { Readings, SaidComparison } from "../../../src/claims/read.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { capital, figures, tell } from "../../../src/core/tell.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { densityChart } from "../../../src/render/chart-data/density-of.ts";
import { limits } from "../../../src/render/limits.ts";
import { button, type Line, type View } from "../../../src/render/view.ts";
import { valueText } from "../words/result-text.ts";
import { quantityData } from "./answer-data.ts";

/** What a phone shows of a title. */
const longestTitle = 40;

export function readingView(reading: Reading, estimate: Estimate, hidden: boolean): View {
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

export function claimReadView({ readings, about }: Readings, hidden: boolean): View {
  const [first] = readings;
  const isSure = first?.sure === true;
  const lead =
    first === undefined ? tell`That is none of Crux's business.` : isSure ? said(first) : tell`Which do you mean?`;
  const likely = ({ holds, chance, within }: Readings["readings"][number]): string =>
    within === undefined
      ? tell`${chanceText(chance)} likely`
      : holds
        ? tell`inside what is known`
        : tell`outside what is known`;
  const lines: readonly Line[] = isSure
    ? [tell`By the evidence: ${likely(first)}.`]
    : readings.map((reading) => `${said(reading)} (${likely(reading)})`);
  return {
    title: tell`How Crux reads it`,
    lead,
    sections: lines.length === 0 ? [] : [{ title: isSure ? tell`What is known` : tell`It could be`, lines }],
    warnings: about === "" ? [] : [about],
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
