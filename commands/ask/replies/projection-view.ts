// The reply to a projection: the last year in a sentence, when parity comes, and the fan; and behind a button the years.

import { type Answer, headlineOf, type Result } from "../../../src/answer/result.ts";
import { startOf, targetDay, type Year, yearsOf } from "../../../src/answer/years.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import { shownNumber } from "../../../src/language/shown.ts";
import { dayAt, monthText } from "../../../src/models/ledger/day.ts";
import { shortOf, type Timeline } from "../../../src/models/model.ts";
import { middleText } from "../../../src/render/chart/number-text.ts";
import type { FanChart } from "../../../src/render/chart.ts";
import { fanChart } from "../../../src/render/chart-data/history-chart.ts";
import { styleOf } from "../../../src/render/chart-data/measured.ts";
import { button, type View } from "../../../src/render/view.ts";
import { filled, sentenceOf } from "../words/sentence.ts";
import { answerData, quantityData } from "./answer-data.ts";
import { type EstimateStyle, estimateView } from "./estimate-view.ts";

/** `years` with the headline, where they are worked out already. */
export function projectionView(
  answer: Answer,
  timeline: Timeline,
  style: Omit<EstimateStyle, "chart" | "sentence">,
  years: readonly Year[] = yearsOf(answer, timeline, [answer.model.headline]),
): View {
  return estimateView(answer, {
    ...style,
    sentence: `${sentenceOf(answer).replace(/:/, ` ${inMonth(targetDay(answer, timeline))}:`)}`,
    chart: fan(answer, timeline, years),
    first: [...(style.first ?? []), parity(answer, timeline)],
    actionsFor: (id) => [...(style.actionsFor?.(id) ?? []), button(tell`Year by year`, `/years result: ${id}`)],
    data: () => ({
      ...style.data?.(),
      years: yearsOf(answer, timeline).map(({ year, day, outputs }) => ({ year, day, ...yearData(answer, outputs) })),
      parity: parityData(answer, timeline),
    }),
  });
}

/** `in November 2030`, `at the end of 2030`. */
export const inMonth = (day: string): string =>
  day.endsWith("-12-31") ? tell`at ${monthText(day)}` : tell`in ${monthText(day)}`;

/** The headline over the years, with parity where the target is one number. */
function fan(answer: Answer, timeline: Timeline, years: readonly Year[]): FanChart {
  const { results, model } = answer;
  const wanted = results.get(timeline.parity.target);
  return fanChart({
    quantity: { label: capital(shortOf(answer.model, model.headline)), unit: headlineOf(answer).unit },
    series: [
      {
        name: "",
        years: years.map(({ year, outputs }) => ({ year, estimate: outputs.get(model.headline) as Estimate })),
      },
    ],
    ...(wanted && { parity: { value: wanted.median, label: tell`parity` } }),
  });
}

const yearData = ({ results }: Answer, outputs: Year["outputs"]) =>
  Object.fromEntries(
    [...outputs].map(([id, { median, p5, p95, mean }]) => {
      return [id, { ...quantityData(results.get(id) as Result), median, p5, p95, mean }];
    }),
  );

/** Whether the output is at or over its target at the start, and when that changes. */
function parityOf({ results }: Answer, { parity: { output, target, years } }: Timeline) {
  const ahead = (results.get(output)?.median ?? 0) >= (results.get(target)?.median ?? 1);
  return { ahead, years: results.get(years) as Result };
}

function parityData(answer: Answer, timeline: Timeline): { readonly year: number | "never"; readonly ahead: boolean } {
  const { ahead, years } = parityOf(answer, timeline);
  const never = years.median < 0 || !Number.isFinite(years.median);
  return { year: never ? "never" : startOf(answer, timeline) + years.median, ahead };
}

function parity(answer: Answer, timeline: Timeline): string {
  const { ahead, years } = parityOf(answer, timeline);
  const { median } = years;
  const about = monthText(dayAt(startOf(answer, timeline) + Math.min(median, 1000)));
  if (median >= 0 && ahead) return tell`It starts ahead and falls back to parity about ${about}.`;
  if (median >= 0) return tell`It reaches parity about ${about}.`;
  if (ahead) return tell`It starts ahead, and pulls further ahead.`;
  return Number.isFinite(median)
    ? tell`It never reaches parity: it falls further behind.`
    : tell`It never reaches parity.`;
}

export function yearsView(answer: Answer, timeline: Timeline, years: readonly Year[], hidden: boolean): View {
  const columns = Object.entries(timeline.columns);
  const told = (id: string, { outputs }: Year): string => {
    const { unit, digits = 2 } = answer.results.get(id) ?? {};
    const format = unit === undefined ? "number" : styleOf({ label: "", unit }).format;
    // As the headline has it.
    return middleText(outputs.get(id)?.median ?? Number.NaN, format, digits);
  };
  const rows = years.map((year) => [String(year.year), ...columns.map(([id]) => told(id, year))]);
  return {
    title: tell`Year by year`,
    lead: tell`The middle of each year: as likely more as less.`,
    sections: [
      { title: "", lines: [], table: { columns: [tell`year`, ...columns.map(([, heading]) => word(heading))], rows } },
      {
        title: tell`Growth`,
        lines: [
          ...growthLines(answer, timeline),
          tell`It is taken to go on so to the end.`,
          ...implied(answer, timeline),
        ],
      },
    ],
    private: hidden,
    data: () => answerData(answer),
  };
}

function growthLines({ results, model }: Answer, { growth }: Timeline): readonly string[] {
  const factorOf = (id: string) => results.get(id)?.median ?? Number.NaN;
  const times = (factor: number) => `×${shownNumber(factor, { digits: 3 })}`;
  return Object.entries(growth).map(([side, ids]) => {
    const all = ids.reduce((product, id) => product * factorOf(id), 1);
    const parts = ids.map((id) => `${shortOf(model, id)} ${times(factorOf(id))}`);
    const grows =
      side === "fleet" ? tell`The fleet grows ${times(all)} every year` : tell`The pool grows ${times(all)} every year`;
    return `${grows}${parts.length > 1 ? `: ${parts.join(", ")}` : ""}.`;
  });
}

const implied = ({ results }: Answer, { implied: sentence }: Timeline): readonly string[] =>
  sentence ? [filled(word(sentence.text), results)] : [];
