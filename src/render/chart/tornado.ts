// What moves a result: one bar per assumption, from the output at its low value to the output at its high one.

import { tell } from "../../core/tell.ts";
import type { TornadoBar, TornadoChart } from "../chart.ts";
import { type Axis, axisOf } from "./axis.ts";
import type { Figure } from "./figure.ts";
import { printable, shortened, textWidth } from "./font.ts";
import { numberText } from "./number-text.ts";
import {
  box,
  headerOf,
  type Label,
  margin,
  pair,
  palette,
  rule,
  type Shape,
  size,
  unitText,
  width,
  within,
} from "./shape.ts";

/** More rows would make the picture higher than a phone has room for. */
const mostBars = 5;
/** The name over its bar. */
const pitch = 50;
const thickness = 18;
const footHeight = 62;

export function tornadoFigure(chart: TornadoChart): Figure {
  const bars = chart.bars.slice(0, mostBars);
  const least = Math.min(chart.base, ...bars.flatMap((bar) => [bar.low, bar.high]));
  const told = (value: number) => numberText(value, chart.format, 2, least);
  const header = headerOf(chart.title, [
    { text: tell`at its low value`, fill: pair[1].line },
    { text: tell`at its high value`, fill: pair[0].line },
  ]);
  const values = [chart.base, ...bars.flatMap((bar) => [bar.low, bar.high])];
  const axis = axisOf({ scale: chart.scale, format: chart.format, range: rangeFor(bars, chart.base, told), values });
  const top = header.bottom + 4;
  const bottom = top + pitch * Math.max(1, bars.length) + 4;
  const rows = bars.map((bar, index) => rowOf(bar, top + pitch * index, { base: chart.base, axis, told }));
  return {
    shapes: [
      ...rows.flatMap(({ shapes }) => shapes),
      ...(Number.isFinite(chart.base)
        ? bars.map((_, index) => baseRule(axis.at(chart.base), top + pitch * index))
        : []),
    ],
    labels: [...header.labels, ...rows.flatMap(({ labels }) => labels), ...footLabels(chart, axis, bottom, told)],
    height: bottom + footHeight,
  };
}

/** The line of the middle stops short of the names. */
const baseRule = (x: number, top: number): Shape => rule(x, top + 21, top + pitch - 4, palette.text, { width: 2 });

type Told = (value: number) => string;

/** The bars lie between the outcomes that are written at their ends. */
function rangeFor(bars: readonly TornadoBar[], base: number, told: Told): readonly [number, number] {
  const ends = bars.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const widest = (values: readonly number[]) =>
    Math.max(0, ...values.map((value) => textWidth(told(value), size.small, 400)));
  const left = widest(ends.filter((end) => end < base)) + 8;
  const right = widest(ends.filter((end) => end > base)) + 8;
  return [margin + left, width - margin - right];
}

interface Scene {
  readonly base: number;
  readonly axis: Axis;
  readonly told: Told;
}

/** Its name and its own range, over the bar with an outcome at each end. */
function rowOf(bar: TornadoBar, top: number, { base, axis, told }: Scene) {
  const style = { size: size.small, weight: 400 } as const;
  const y = top + 10;
  const high = fitted(bar.highInput);
  const end = width - margin;
  const toEnd = end - textWidth(high, size.small, 400) - 6;
  const lowEnd = toEnd - textWidth(tell`to`, size.small, 400) - 6;
  const low = fitted(bar.lowInput);
  const room = lowEnd - textWidth(low, size.small, 400) - 14 - margin;
  const name = shortened(printable(bar.label), room, size.small, 600);
  const middle = top + 33;
  const labels: Label[] = [
    { ...style, text: name, x: margin, y, weight: 600, fill: palette.text, anchor: "start" },
    { ...style, text: low, x: lowEnd, y, fill: pair[1].line, anchor: "end" },
    { ...style, text: tell`to`, x: toEnd, y, fill: palette.muted, anchor: "end" },
    { ...style, text: high, x: end, y, fill: pair[0].line, anchor: "end" },
  ];
  const halves = [
    { value: bar.low, colour: pair[1].line },
    { value: bar.high, colour: pair[0].line },
  ].filter(({ value }) => Number.isFinite(value));
  const [least, greatest] = [
    Math.min(...halves.map(({ value }) => value)),
    Math.max(...halves.map(({ value }) => value)),
  ];
  if (least < base)
    labels.push({ ...style, text: told(least), x: axis.at(least) - 6, y: middle, fill: palette.muted, anchor: "end" });
  if (greatest > base)
    labels.push({
      ...style,
      text: told(greatest),
      x: axis.at(greatest) + 6,
      y: middle,
      fill: palette.muted,
      anchor: "start",
    });
  return { labels, shapes: barShapes(halves, base, axis, [middle - thickness / 2, middle + thickness / 2]) };
}

/** The longer half first, so that two on the same side of the base are both seen. */
function barShapes(
  halves: readonly { readonly value: number; readonly colour: string }[],
  base: number,
  { at }: Axis,
  ends: readonly [number, number],
): readonly Shape[] {
  if (!Number.isFinite(base)) return [];
  const ordered = [...halves].sort((a, b) => Math.abs(b.value - base) - Math.abs(a.value - base));
  return ordered.map(({ value, colour }) => box([at(base), at(value)], ends, colour));
}

const fitted = (text: string): string => shortened(printable(text), 110, size.small, 400);

/** The outcome that the line stands for, what it is in, and how far the bars reach that are not drawn. */
function footLabels(chart: TornadoChart, axis: Axis, bottom: number, told: Told): readonly Label[] {
  const style = { size: size.small, anchor: "middle" } as const;
  const unit = unitText(chart.unitLabel, axis.type);
  const [reach, count] = restTexts(chart, told);
  const captions = [
    [unit, reach],
    [printable(chart.unitLabel), reach],
    [unit, count],
  ].map((parts) => parts.filter(Boolean).join(" · "));
  const room = width - 2 * margin;
  const text =
    captions.find((caption) => textWidth(caption, size.small, 400) <= room) ?? shortened(unit, room, size.small, 400);
  return [
    within({
      ...style,
      text: tell`${told(chart.base)}: all at their middles`,
      weight: 600,
      fill: palette.text,
      x: axis.at(chart.base),
      y: bottom + 15,
    }),
    { ...style, text, weight: 400, fill: palette.muted, x: width / 2, y: bottom + 42 },
  ];
}

/** The bars that are not drawn: how far they reach, and in fewer words. */
function restTexts({ bars }: TornadoChart, told: Told): readonly [reach: string, count: string] {
  const rest = bars.slice(mostBars);
  if (rest.length === 0) return ["", ""];
  const count = tell`${rest.length} more`;
  const outputs = rest.flatMap((bar) => [bar.low, bar.high]).filter(Number.isFinite);
  if (outputs.length === 0) return [count, count];
  return [tell`${count}: ${told(Math.min(...outputs))} to ${told(Math.max(...outputs))}`, count];
}
