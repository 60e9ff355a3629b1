// What a chart says, in a sentence or two, for those who cannot see it.

import type { Chart, DensityChart, FanChart, HistoryChart, Interval, SidesChart, TornadoChart } from "../chart.ts";
import { printable } from "./fit.ts";
import { chanceText, numberText } from "./number-text.ts";

/** Discord's limit for an attachment's description. */
const longest = 1024;

/** The numbers of the chart in one or two plain sentences, at most 1024 characters. */
export function altOf(chart: Chart): string {
  const characters = [...printable(`${chart.title || "Result"}: ${sentences(chart)}`)];
  return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
}

function sentences(chart: Chart): string {
  switch (chart.kind) {
    case "density":
      return ofDensity(chart);
    case "tornado":
      return ofTornado(chart);
    case "fan":
      return ofFan(chart);
    case "sides":
      return ofSides(chart);
    case "history":
      return ofHistory(chart);
  }
}

type Valued = Pick<Chart, "format" | "unitLabel">;

const valueText = (value: number, { format, unitLabel }: Valued) => `${numberText(value, format)} ${unitLabel}`.trim();

function intervalText({ p5, median, p95 }: Interval, chart: Valued): string {
  if (p5 === p95) return `exactly ${valueText(median, chart)}`;
  const [low, high] = [numberText(p5, chart.format), numberText(p95, chart.format)];
  return `median ${valueText(median, chart)}, 90% interval ${low} to ${high}`;
}

function ofDensity(chart: DensityChart): string {
  const { claim } = chart;
  const result = `${intervalText(chart, chart)}.`;
  if (claim === undefined) return result;
  const side = claim.side === "above" ? "at least" : "at most";
  const threshold = `${side} ${numberText(claim.value, chart.format)} (${claim.label})`;
  return `${result} The chance of ${threshold} is ${chanceText(claim.probability)}.`;
}

function ofTornado({ format, bars, base, unitLabel }: TornadoChart): string {
  const named = bars.slice(0, 3).map(({ label, low, high, lowInput, highInput }) => {
    return `${label} (${numberText(low, format)} at ${lowInput}, ${numberText(high, format)} at ${highInput})`;
  });
  const start = `${valueText(base, { format, unitLabel })} at the medians.`;
  if (named.length === 0) return `${start} Nothing in it varies.`;
  const rest = bars.length > named.length ? `; ${bars.length - named.length} more move it less` : "";
  return `${start} What moves it most: ${named.join(", ")}${rest}.`;
}

function ofFan(chart: FanChart): string {
  const lines = chart.series.map(({ name, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return `${name}: no years`;
    const start = `${name ? `${name}, ` : ""}${first.year}: ${intervalText(first, chart)}`;
    return first === last ? start : `${start}; ${last.year}: ${intervalText(last, chart)}`;
  });
  return `${lines.join(". ")}.${thresholdText(chart.parity, chart)}`;
}

function ofSides(chart: SidesChart): string {
  const sides = chart.sides.map((side) => `${side.name}: ${intervalText(side, chart)}`).join("; ");
  const [crux] = chart.crux;
  const start = `${sides}.${thresholdText(chart.threshold, chart)}`;
  if (crux === undefined) return start;
  const share = numberText(crux.share, "share", 2);
  return `${start} ${share} of the difference is ${crux.label} (${crux.forValue} against ${crux.againstValue}).`;
}

function ofHistory(chart: HistoryChart): string {
  const { steps, names } = chart;
  const ends = (["for", "against"] as const).map((side, index) => {
    const results = steps.flatMap((step) => step[side] ?? []);
    const [first, last] = [results[0], results.at(-1)];
    if (first === undefined || last === undefined) return `${names[index]} has not answered`;
    const moved = first === last ? "" : `from a median of ${valueText(first.median, chart)} to `;
    return `${names[index]}: ${moved}${intervalText(last, chart)}`;
  });
  const made = (chart.earlier ?? 0) + steps.length;
  const count = made === 1 ? "1 step" : `${made.toLocaleString("en")} steps`;
  return `after ${count}, ${ends.join("; ")}.${thresholdText(chart.threshold, chart)}`;
}

const thresholdText = (threshold: { value: number; label: string } | undefined, chart: Valued): string =>
  threshold ? ` The line is ${valueText(threshold.value, chart)} (${threshold.label}).` : "";
