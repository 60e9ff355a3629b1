// Results over the years, with the year from which one side would be ahead; and how two moved, step by step, while people argued.

import { tell } from "../../core/tell.ts";
import type { BandPoint, FanChart, HistoryChart, Interval } from "../chart.ts";
import { areApart } from "./axis.ts";
import { bandChart } from "./bands.ts";
import type { Figure } from "./figure.ts";
import { printable, textWidth, wrapped } from "./font.ts";
import { captionOf, headerOf, type Label, margin, palette, size, unitText, width } from "./shape.ts";

const style = { size: size.small, weight: 400, fill: palette.muted } as const;

const bottom = 296;
/** A year and the space beside it. */
const yearWidth = 56;

export function fanFigure(chart: FanChart): Figure {
  const years = chart.series.flatMap((series) => series.years.map(({ year }) => year)).filter(Number.isFinite);
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];
  const { x, y, shapes, labels } = bandChart({
    bands: chart.series.map(({ name, years }) => ({ name, points: years.map((year) => ({ ...year, x: year.year })) })),
    format: chart.format,
    scale: chart.scale,
    threshold: chart.parity,
    domain: first === last ? [first - 1, last + 1] : [first, last],
    curve: "linear",
    top: 80,
    bottom,
  });
  const caption = captionOf(unitText(chart.unitLabel, y.type), tell`bands: 1 in 2, 9 in 10`);
  const header = headerOf(chart.title, [{ text: caption, fill: palette.muted }]);
  const ticks = yearTicks(first, last, (x.range[1] - x.range[0]) / yearWidth).map((year): Label => {
    return { ...style, text: String(year), x: x.at(year), y: bottom + 20, anchor: "middle" };
  });
  return { shapes, labels: [...header.labels, ...ticks, ...labels] };
}

/** Whole years at equal steps, the first among them. */
function yearTicks(first: number, last: number, most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => (last - first) / size <= most) ?? last - first;
  return Array.from({ length: Math.floor((last - first) / Math.max(step, 1)) + 1 }, (_, index) => first + index * step);
}

/** Of more steps the labels would be too narrow; these are numbered. */
const mostNamed = 5;

export function historyFigure(chart: HistoryChart): Figure {
  const { steps } = chart;
  const isNamed =
    steps.length <= mostNamed && !chart.earlier && steps.every((step) => isWhole(step.label, steps.length));
  const foot = isNamed ? 274 : 296;
  const points = (side: "for" | "against") => steps.flatMap((step, index) => pointOf(step[side], index));
  const { x, y, shapes, labels } = bandChart({
    bands: [
      { name: printable(chart.names[0], tell`For`), points: points("for") },
      { name: printable(chart.names[1], tell`Against`), points: points("against") },
    ],
    format: chart.format,
    scale: chart.scale,
    threshold: chart.threshold,
    // The last step lasts as long as the others.
    domain: [0, Math.max(steps.length, 1)],
    curve: "step-after",
    top: 80,
    bottom: foot,
  });
  const caption = captionOf(unitText(chart.unitLabel, y.type), tell`bands: 9 in 10`);
  const header = headerOf(chart.title, [{ text: caption, fill: palette.muted }]);
  const stepLabels = isNamed ? stepNames(chart, x.at, foot + 20) : stepNumbers(chart, x.at, foot + 20);
  return { shapes, labels: [...header.labels, ...stepLabels, ...labels] };
}

/** Whether a step's label fits on the two lines under its step; cut short it would say nothing. */
const isWhole = (label: string, count: number): boolean => {
  const room = (width - 2 * margin) / count - 12;
  return !wrapped(printable(label, "1"), room, size.small, 400, 2).join(" ").includes("…");
};

const pointOf = (interval: Interval | undefined, x: number): readonly BandPoint[] =>
  interval ? [{ ...interval, x }] : [];

type At = (value: number) => number;

/** Each step's label on up to two lines, under the place where it begins. */
function stepNames({ steps }: HistoryChart, at: At, top: number): readonly Label[] {
  return steps.flatMap((step, index) => {
    const end = index === steps.length - 1 ? width - margin : at(index + 1) - 12;
    const lines = wrapped(printable(step.label, String(index + 1)), end - at(index), size.small, 400, 2);
    return lines.map((text, line): Label => ({ ...style, text, x: at(index), y: top + 22 * line, anchor: "start" }));
  });
}

/** The numbers of some steps, at round distances; the first says what they count. */
function stepNumbers({ steps, earlier = 0 }: HistoryChart, at: At, y: number): readonly Label[] {
  const widest = textWidth(String(earlier + steps.length), size.small, 400) + 16;
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((skip) => (at(1) - at(0)) * skip >= widest) ?? steps.length;
  const first: Label = { ...style, text: tell`step ${earlier + 1}`, x: at(0), y, anchor: "start" };
  const others = steps
    .map((_, index): Label => ({ ...style, text: String(earlier + index + 1), x: at(index), y, anchor: "middle" }))
    .filter((label, index) => index > 0 && (earlier + index + 1) % every === 0 && areApart(label, first));
  return [first, ...others];
}
