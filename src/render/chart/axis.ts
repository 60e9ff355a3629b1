// A value axis: its range and round ticks, how it stands along the foot of a chart, and the three numbers of a result above it.

import { tell } from "../../core/tell.ts";
import { type AxisScale, type Interval, isPoint, type NumberFormat } from "../chart.ts";
import { printable, shortened, textWidth } from "./font.ts";
import { distinctTexts, intervalTexts, numberText } from "./number-text.ts";
import {
  type Drawing,
  extent,
  type Label,
  labelWidth,
  line,
  margin,
  type Point,
  palette,
  rowWidth,
  rule,
  type Shape,
  size,
  spread,
  width,
  within,
} from "./shape.ts";

export interface Axis {
  readonly type: AxisScale;
  readonly domain: readonly [number, number];
  /** In SVG units; the first is where the low end of the domain lies. */
  readonly range: readonly [number, number];
  /** Where a value lies, held at the axis's ends. */
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

interface AxisOptions {
  readonly scale: AxisScale;
  readonly format: NumberFormat;
  readonly range: readonly [number, number];
  /** What must be seen; values that are not finite are left out. */
  readonly values: readonly number[];
  /** What is seen too, as long as `values` keep a quarter of the axis. */
  readonly wanted?: readonly number[];
  /** Free space at each end, as a share of the axis. */
  readonly padding?: number;
  readonly mostTicks?: number;
  /** The least number that is told beside the axis, in whose way the ticks are told; of `values` unless told. */
  readonly least?: number | undefined;
}

/** An axis over the given values. It is linear where one of `values` is not above zero. */
export function axisOf(options: AxisOptions): Axis {
  const values = options.values.filter(Number.isFinite).map(tamed);
  const type = options.scale === "log" && values.length > 0 && values.every((value) => value > 0) ? "log" : "linear";
  const domain = padded(type, spanOf(type, values, options.wanted ?? []), options.padding ?? 0);
  const { range, format } = options;
  const [start, end] = [forward[type](domain[0]), forward[type](domain[1])];
  const at = (value: number) => {
    const held = forward[type](Math.min(Math.max(value, domain[0]), domain[1]));
    return range[0] + ((held - start) / (end - start)) * (range[1] - range[0]);
  };
  const most = options.mostTicks ?? 5;
  // Choices of more ticks are not even told: each tick takes a text for each number of digits.
  for (const choice of tickChoices(type, ...domain).filter(({ length }) => length <= most)) {
    const texts = distinctTexts(choice, format, { least: options.least ?? Math.min(...values, ...choice) });
    const ticks = choice.map((value, index) => ({ value, text: texts[index] ?? "" }));
    if (new Set(texts).size === texts.length && isRoomy(ticks, at, range)) {
      return { type, domain, range, at, ticks };
    }
  }
  return { type, domain, range, at, ticks: [] };
}

/** Whether a value can be pointed at on the axis, rather than only named at its end. */
export const covers = (axis: Axis, value: number): boolean => value >= axis.domain[0] && value <= axis.domain[1];

/** Beyond these the sums and ratios of an axis overflow. */
function tamed(value: number): number {
  const magnitude = Math.min(Math.max(Math.abs(value), 1e-150), 1e150);
  return value === 0 ? 0 : Math.sign(value) * magnitude;
}

const forward = { linear: (value: number) => value, log: Math.log10 } as const;
const back = { linear: (value: number) => value, log: (value: number) => 10 ** value } as const;

type Ends = readonly [number, number];

function spanOf(type: AxisScale, values: readonly number[], wanted: readonly number[]): Ends {
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) [low, high] = [0, 1];
  const needed = forward[type](high) - forward[type](low);
  for (const extra of wanted.filter(Number.isFinite).map(tamed)) {
    if (type === "log" && extra <= 0) continue;
    const ends: Ends = [Math.min(low, extra), Math.max(high, extra)];
    const total = forward[type](ends[1]) - forward[type](ends[0]);
    if (needed >= total / 4 || low === high) [low, high] = ends;
  }
  return [low, high];
}

function padded(type: AxisScale, [low, high]: Ends, padding: number): [number, number] {
  const [start, end] = [forward[type](low), forward[type](high)];
  const magnitude = Math.max(Math.abs(start), Math.abs(end));
  // A single value, or one known to more digits than an axis can show, stands in the middle of half itself.
  const isNarrow = end - start <= magnitude * 1e-9;
  const extra = isNarrow ? (type === "log" ? 0.4 : magnitude / 2 || 1) : (end - start) * padding;
  // Not there and back again where nothing is added: the last digit of a power is not the same in every Node.
  return extra === 0 ? [low, high] : [back[type](start - extra), back[type](end + extra)];
}

function isRoomy(ticks: Axis["ticks"], at: Axis["at"], range: Ends): boolean {
  const isUpright = range[0] > range[1];
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    const widths = textWidth(tick.text, size.small, 400) + textWidth(next.text, size.small, 400);
    return Math.abs(at(next.value) - at(tick.value)) >= (isUpright ? size.small * 1.6 : widths / 2 + 14);
  });
}

/** Sets of ticks between `low` and `high`, the finest first; the caller takes the first that fits. */
function tickChoices(scale: AxisScale, low: number, high: number): readonly (readonly number[])[] {
  const linear = [6, 5, 4, 3, 2, 1].map((most) => linearTicks(low, high, most));
  if (scale === "linear") return linear;
  const choices = [
    logTicks(low, high, 1, [1, 2, 5]),
    logTicks(low, high, 1, [1, 3]),
    ...[1, 2, 3, 6, 12, 24, 48, 96, 192].map((step) => logTicks(low, high, step, [1])),
  ];
  return high / low < 20 ? [...choices.filter((ticks) => ticks.length > 2), ...linear] : choices;
}

function linearTicks(low: number, high: number, most: number): readonly number[] {
  for (const step of niceSteps((high - low) / most)) {
    const first = Math.ceil(low / step);
    const last = Math.floor(high / step);
    if (last - first < most) return run(first, last).map((index) => Number((index * step).toPrecision(12)));
  }
  return [];
}

/** 1, 2 and 5 times the powers of ten from just below `step` upwards. */
function niceSteps(step: number): readonly number[] {
  const power = Math.floor(Math.log10(step));
  return [0, 1, 2].flatMap((above) => [1, 2, 5].map((digit) => Number(`${digit}e${power + above}`)));
}

function logTicks(low: number, high: number, step: number, digits: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(low) / step);
  const last = Math.ceil(Math.log10(high) / step);
  // More powers than this are never drawn, and hundreds of them would only be measured.
  if (last - first > 24) return [];
  return run(first, last)
    .flatMap((power) => digits.map((digit) => Number(`${digit}e${power * step}`)))
    .filter((value) => value >= low && value <= high);
}

const run = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

interface Foot {
  readonly axis: Axis;
  readonly format: NumberFormat;
  /** Written under the ticks, e.g. the unit. */
  readonly caption: string;
  /** Of the plotting area. */
  readonly top: number;
  readonly bottom: number;
  /** A value that is named among the ticks, in place of those it would cover. */
  readonly marked?: number | undefined;
}

/** Grid lines and the labels under them; `bottom` + 48 is free again. */
export function valueAxis({ axis, format, caption, top, bottom, marked }: Foot): Drawing {
  const [left, right] = axis.range;
  const unit = shortened(printable(caption), width - 2 * margin, size.small, 400);
  // Centred under the axis itself, which need not be centred in the chart.
  const captionLabel = within({ ...under, text: unit, x: (left + right) / 2, y: bottom + 41 });
  const told = marked === undefined ? undefined : { value: marked, text: numberText(marked, format) };
  return {
    shapes: axis.ticks.map((tick) => rule(axis.at(tick.value), top, bottom, palette.grid)),
    labels: [...tickLabels(axis, bottom + 17, told), captionLabel],
  };
}

const under = { size: size.small, weight: 400, fill: palette.muted, anchor: "middle" } as const;

/** What stands under an axis: what is `marked`, with an arrow where it lies past an end, and the ticks that it leaves free. */
export function tickLabels(axis: Axis, y: number, marked?: { readonly value: number; readonly text: string }): Label[] {
  const shown: Label[] = [];
  if (marked !== undefined && Number.isFinite(marked.value)) {
    const { value, text } = marked;
    const pointing = covers(axis, value) ? text : value > axis.domain[1] ? `${text} →` : `← ${text}`;
    shown.push(within({ ...under, y, text: pointing, x: axis.at(value), weight: 600, fill: palette.yellow }));
  }
  for (const { text, value } of axis.ticks) {
    // At the picture's edge a label gives way to the inside, and may meet its neighbour there.
    const tick = within({ ...under, y, text, x: axis.at(value) });
    if (shown.every((other) => areApart(tick, other))) shown.push(tick);
  }
  return shown;
}

export function areApart(a: Label, b: Label): boolean {
  const [first, second] = [extent(a), extent(b)];
  return first[1] + 10 <= second[0] || second[1] + 10 <= first[0];
}

/** Between two numbers. */
const gap = 14;

/**
 * The captions low, middle and high over their numbers, 46 high from `top`, and from each a line down to `foot`. A label
 * that had to give way is joined to its line by a slanting piece.
 */
export function intervalLabels(interval: Interval, format: NumberFormat, axis: Axis, [top, foot]: Ends): Drawing {
  const { p5, median, p95 } = interval;
  const [values, names, middle] = isPoint(interval)
    ? [[median], [tell`value`], 0]
    : [[p5, median, p95], [tell`low`, tell`middle`, tell`high`], 1];
  const fits = (texts: readonly string[]) => rowWidth(texts, size.figure, gap) <= width - 2 * margin;
  const numbers = intervalTexts(interval, format, { fits });
  const columns = values.map((value, index): readonly [Label, Label] => {
    const fill = index === middle ? palette.text : palette.muted;
    const style = { x: axis.at(value), anchor: "middle", fill } as const;
    return [
      { ...style, text: names[index] ?? "", y: top + 9, size: size.small, weight: 400, fill: palette.muted },
      { ...style, text: numbers[index] ?? "", y: top + 33, size: size.figure, weight: 600 },
    ];
  });
  const wanted = columns.map((labels) => ({ center: labels[0].x, size: Math.max(...labels.map(labelWidth)) }));
  const centers = spread(wanted, margin, width - margin, gap);
  const lines = values.filter(Number.isFinite).map((value): Shape => {
    const index = values.indexOf(value);
    const at = axis.at(value);
    const path: readonly Point[] = [
      [centers[index] ?? at, top + 48],
      [at, top + 60],
      [at, foot],
    ];
    return line(path, index === middle ? palette.text : palette.grey, index === middle ? 3 : 1.5);
  });
  return {
    shapes: lines,
    labels: columns.flatMap((labels, index) => labels.map((label) => ({ ...label, x: centers[index] ?? label.x }))),
  };
}
