// The reply to `/read`: the reading, and the distribution in words.

import { failureText } from "../../../src/answer/warnings.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { densityChart } from "../../../src/render/chart-data/density-chart.ts";
import { limits } from "../../../src/render/limits.ts";
import { button, type View } from "../../../src/render/view.ts";
import { valueText } from "../words/result-text.ts";

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
    warnings: [...failures, ...notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`)],
    ...(!hidden && more.length <= limits.customId && { actions: [button(tell`More`, more)] }),
    private: hidden,
    data: { reading: { text, kind, unit: unit.symbol, median, p5, p95, mean } },
  };
}
