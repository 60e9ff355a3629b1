// What a projection adds to an estimate: a row a year, when parity comes, and which growth each side was given.

import type { Answer, Result } from "../../../src/answer/result.ts";
import type { Year } from "../../../src/answer/years.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { printNumber, printQuantity } from "../../../src/language/numbers/number.ts";
import type { Timeline } from "../../../src/models/model.ts";
import type { FanChart } from "../../../src/render/chart.ts";
import { fanChart } from "../../../src/render/chart-data/fan-chart.ts";
import type { View } from "../../../src/render/view.ts";
import { shown } from "../words/result-text.ts";
import { filled, sentenceOf } from "../words/sentence.ts";
import { inSentence } from "../words/step-text.ts";
import { quantityData } from "./answer-data.ts";
import { type EstimateStyle, estimateView } from "./estimate-view.ts";

export function projectionView(
  answer: Answer,
  timeline: Timeline,
  years: readonly Year[],
  style: Omit<EstimateStyle, "chart" | "extra" | "lead">,
): View {
  const columns = Object.entries(timeline.columns);
  const rows = years.map(({ year, outputs }) => [
    String(year),
    ...columns.map(([id]) => printNumber(outputs.get(id)?.median ?? Number.NaN, { digits: 3 })),
  ]);
  return estimateView(answer, {
    ...style,
    lead: `In ${timeline.start + years.length - 1}, ${inSentence(sentenceOf(answer))}`,
    chart: fan(answer, timeline, years),
    extra: [
      {
        title: "Year by year (medians)",
        lines: [],
        table: { columns: ["year", ...columns.map(([, heading]) => heading)], rows },
      },
      { title: "Parity", lines: [parity(answer, timeline)] },
      {
        title: "Growth",
        lines: [...growthLines(answer, timeline), ...implied(answer, timeline), "The same factor holds in every year."],
      },
    ],
    data: {
      ...style.data,
      years: years.map(({ year, outputs }) => ({ year, ...yearData(answer, outputs) })),
      parity: parityData(answer, timeline),
    },
  });
}

/** The headline over the years, with parity where the target is one number. */
function fan({ results, model }: Answer, { parity: { target } }: Timeline, years: readonly Year[]): FanChart {
  const wanted = results.get(target);
  return fanChart({
    quantity: results.get(model.headline) as Result,
    series: [
      {
        name: "",
        years: years.map(({ year, outputs }) => ({ year, estimate: outputs.get(model.headline) as Estimate })),
      },
    ],
    ...(wanted && { parity: { value: wanted.median, label: "parity" } }),
  });
}

function growthLines({ results }: Answer, { growth }: Timeline): readonly string[] {
  const factorOf = (id: string) => results.get(id)?.median ?? Number.NaN;
  const times = (factor: number) => `×${printNumber(factor, { digits: 4 })}`;
  return Object.entries(growth).map(([side, ids]) => {
    const all = ids.reduce((product, id) => product * factorOf(id), 1);
    const [only] = ids;
    const named = (id: string) => inSentence(results.get(id)?.label ?? id);
    const parts = ids.map((id) => `${named(id)} ${times(factorOf(id))}`).join("; ");
    const how = ids.length === 1 && only !== undefined ? named(only) : parts;
    return `The ${side} grows ${times(all)} a year: ${how}.`;
  });
}

const implied = ({ results }: Answer, { implied: sentence }: Timeline): readonly string[] =>
  sentence ? [filled(sentence.text, results)] : [];

const yearData = ({ results }: Answer, outputs: Year["outputs"]) =>
  Object.fromEntries(
    [...outputs].map(([id, { median, p5, p95, mean }]) => {
      return [id, { ...quantityData(results.get(id) as Result), median, p5, p95, mean }];
    }),
  );

/** Whether the output is at or over its target today, and when that changes. */
function parityOf({ results }: Answer, { parity: { output, target, years } }: Timeline) {
  const ahead = (results.get(output)?.median ?? 0) >= (results.get(target)?.median ?? 1);
  return { ahead, years: results.get(years) as Result };
}

function parityData(answer: Answer, timeline: Timeline): { readonly year: number | "never"; readonly ahead: boolean } {
  const { ahead, years } = parityOf(answer, timeline);
  const never = years.median < 0 || !Number.isFinite(years.median);
  return { year: never ? "never" : timeline.start + years.median, ahead };
}

function parity(answer: Answer, timeline: Timeline): string {
  const { ahead, years } = parityOf(answer, timeline);
  const { median } = years;
  const ago = printQuantity(Math.abs(median), { unit: years.unit, digits: 2 });
  const about = Math.round(timeline.start + median);
  if (median >= 0 && ahead)
    return `The pool is ahead today and falls back to parity in ${shown(years)}, about ${about}.`;
  if (median >= 0) return `The pool reaches parity in ${shown(years)}, about ${about}.`;
  if (ahead) return `The pool is ahead and pulls further ahead; parity was ${ago} ago.`;
  return `Never: the pool is behind and falls further behind. Read backwards, parity was ${ago} ago.`;
}
