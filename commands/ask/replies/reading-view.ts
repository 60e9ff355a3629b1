// The reply to `/read`: the reading, and the distribution in words.

import { failureText } from "../../../src/answer/warnings.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { printQuantity } from "../../../src/language/numbers/number.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { densityChart } from "../../../src/render/chart-data/density-chart.ts";
import type { View } from "../../../src/render/view.ts";

export function readingView(reading: Reading, estimate: Estimate, hidden: boolean): View {
  const { kind, unit, text, echo, notes } = reading;
  const { median, p5, p95, mean } = estimate;
  const show = (value: number) => printQuantity(value, { unit });
  const failures = estimate.bad === 0 ? [] : [failureText(estimate, estimate.samples().length)];
  const spread = [
    `1 in 20 lies below ${show(p5)}, half below ${show(median)}, 1 in 20 above ${show(p95)}.`,
    mean === null ? "It has no mean that could be stated." : `Its mean is ${show(mean)}.`,
  ];
  return {
    title: "How Crux reads it",
    tone: "answer",
    lead: echo,
    sections: p5 === p95 ? [] : [{ title: "In words", lines: spread }],
    ...(p5 !== p95 && { chart: densityChart({ quantity: { label: text, unit }, estimate }) }),
    warnings: [...failures, ...notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`)],
    private: hidden,
    data: { reading: { text, kind, unit: unit.symbol, median, p5, p95, mean } },
  };
}
