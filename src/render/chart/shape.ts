// What charts are made of: their measures and colours, the few shapes, in the units of a chart, which is 424 wide, text that keeps
// out of each other's way, and the lines above a chart.

import { tell } from "../../core/tell.ts";
import { printable, shortened, textWidth, type Weight, wrapped } from "./font.ts";

/** In SVG units; the PNG has twice as many pixels. */
export const width = 424;
export const height = 340;
/** The free edge round everything that is drawn. */
export const margin = 18;
/** The drawing area of a value axis that spans the chart. */
export const inner: readonly [number, number] = [margin + 8, width - margin - 8];

/** A phone shows the picture 300 px wide: 17 units are 12 px there, and nothing is set smaller. */
export const size = { small: 17, body: 18, title: 20, figure: 20 } as const;

/**
 * Dark in both of Discord's themes. The data colours are those of Okabe and Ito ("Color Universal Design", 2008),
 * told apart with every common kind of colour blindness; the `dim` ones are the same, mixed with the panel.
 */
export const palette = {
  panel: "#1e1f22",
  text: "#f2f3f5",
  muted: "#b5bac1",
  grid: "#36383e",
  rule: "#85898f",
  sky: "#56b4e9",
  skyFill: "#3a7496",
  skyDim: "#294457",
  orange: "#e69f00",
  orangeFill: "#946a0c",
  orangeDim: "#4c3b19",
  grey: "#9aa0a8",
  greyFill: "#5a5e65",
  greyDim: "#393b40",
  yellow: "#f0e442",
} as const;

/** The two sides of an argument, or the two series of a fan, keep these colours everywhere. */
export const pair = [
  { line: palette.sky, fill: palette.skyFill, dim: palette.skyDim },
  { line: palette.orange, fill: palette.orangeFill, dim: palette.orangeDim },
] as const;

/** Those of the first of two, or of the other. */
export const coloursOf = (index: number) => pair[index === 0 ? 0 : 1];

export type Point = readonly [x: number, y: number];
type Ends = readonly [number, number];

export type Shape =
  /** A closed outline, filled; as strong as `opacity`, 1 unless told. */
  | { readonly kind: "area"; readonly outline: readonly Point[]; readonly fill: string; readonly opacity?: number }
  /** `dash` is a length drawn and a length left out; round where it turns and ends unless it is straight. */
  | {
      readonly kind: "line";
      readonly points: readonly Point[];
      readonly stroke: string;
      readonly width: number;
      readonly dash?: Ends;
    }
  | { readonly kind: "box"; readonly x: Ends; readonly y: Ends; readonly fill: string; readonly radius: number }
  | { readonly kind: "dot"; readonly at: Point; readonly radius: number; readonly fill: string };

/** A part of a chart; its labels are drawn over all shapes. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

export const nothing: Drawing = { shapes: [], labels: [] };

export const area = (outline: readonly Point[], fill: string, opacity = 1): Shape => ({
  kind: "area",
  outline,
  fill,
  opacity,
});

export const line = (points: readonly Point[], stroke: string, width: number): Shape => ({
  kind: "line",
  points,
  stroke,
  width,
});

/** A rectangle between two places along x, in either order, and two along y. */
export const box = (x: Ends, y: Ends, fill: string, radius = 0): Shape => ({
  kind: "box",
  x: [Math.min(...x), Math.max(...x)],
  y: [Math.min(...y), Math.max(...y)],
  fill,
  radius: Math.min(radius, Math.abs(x[1] - x[0]) / 2, Math.abs(y[1] - y[0]) / 2),
});

export const dot = (at: Point, radius: number, fill: string): Shape => ({ kind: "dot", at, radius, fill });

/** A dot that a ring of the panel's colour, two wide, sets off from what it stands on. */
export const ringed = (at: Point, radius: number, fill: string): readonly Shape[] => [
  dot(at, radius + 1, palette.panel),
  dot(at, radius - 1, fill),
];

type LineStyle = Partial<Pick<Extract<Shape, { kind: "line" }>, "width" | "dash">>;

/** How a threshold is drawn everywhere. */
export const dashed = { width: 2.5, dash: [7, 5] } as const;

const straight = (from: Point, to: Point, stroke: string, style: LineStyle): Shape => ({
  ...line([from, to], stroke, 1.5),
  ...style,
});

export const rule = (x: number, top: number, bottom: number, stroke: string, style: LineStyle = {}): Shape =>
  straight([x, top], [x, bottom], stroke, style);

export const level = (y: number, left: number, right: number, stroke: string, style: LineStyle = {}): Shape =>
  straight([left, y], [right, y], stroke, style);

export interface Label {
  readonly text: string;
  /** At the anchor. */
  readonly x: number;
  /** At the middle of the capitals. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  /** Whether it stands where lines may run, which then stop short of its letters. Costs more than the letters. */
  readonly isOverLines?: boolean;
}

/** Whether there is anything to write: the number of a value that is none has no place. */
export const isDrawn = ({ text, x, y }: Label): boolean => text !== "" && Number.isFinite(x) && Number.isFinite(y);

const shifts = { start: 0, middle: 0.5, end: 1 } as const;

/** How wide texts stand beside each other, `gap` apart. */
export const rowWidth = (texts: readonly string[], size: number, gap: number): number =>
  texts.reduce((sum, text) => sum + textWidth(text, size, 600) + gap, -gap);

export const labelWidth = (label: Label): number => textWidth(label.text, label.size, label.weight);

/** From left to right. */
export function extent(label: Label): readonly [number, number] {
  const left = label.x - labelWidth(label) * shifts[label.anchor];
  return [left, left + labelWidth(label)];
}

/** The label, moved sideways as little as keeps it inside. */
export function within(label: Label): Label {
  const [left, right] = extent(label);
  return { ...label, x: label.x + Math.max(margin - left, Math.min(0, width - margin - right)) };
}

/** The labels, moved sideways as little as keeps them `gap` apart, in their order and between `low` and `high`. */
export function apart(labels: readonly Label[], low: number, high: number, gap: number): readonly Label[] {
  const wanted = labels.map((label) => ({ center: label.x, size: labelWidth(label) }));
  const centers = spread(wanted, low, high, gap);
  return labels.map((label, index) => ({ ...label, x: centers[index] ?? label.x }));
}

/**
 * Centres for things of the given sizes in a row, in the given order, at least `gap` apart and between `low` and
 * `high`, with the least sum of squared moves: isotonic regression by pooling adjacent violators.
 */
export function spread(
  wanted: readonly { readonly center: number; readonly size: number }[],
  low: number,
  high: number,
  gap: number,
): readonly number[] {
  let end = 0;
  const offsets = wanted.map(({ size }) => {
    const offset = end + size / 2;
    end += size + gap;
    return offset;
  });
  const total = end - gap;
  const blocks: { mean: number; count: number }[] = [];
  wanted.forEach(({ center }, index) => {
    let block = { mean: center - (offsets[index] ?? 0), count: 1 };
    for (let before = blocks.at(-1); before && before.mean > block.mean; before = blocks.at(-1)) {
      const count = before.count + block.count;
      block = { mean: (before.mean * before.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const means = blocks.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
  return means.map((mean, index) => Math.max(low, Math.min(mean, high - total)) + (offsets[index] ?? 0));
}

/** Inter's capitals are 0.73 high: from their middle down to the line they stand on. */
const capitalsHalf = 0.364;
/** Round letters that lines may run into, in SVG units on each side. */
export const halo = 2.5;

/** The height of the line that the letters stand on. */
export const baselineOf = ({ y, size }: Label): number => y + size * capitalsHalf;

export interface Phrase {
  readonly text: string;
  readonly fill: string;
}

interface Header {
  readonly labels: readonly Label[];
  /** Where the chart may begin. */
  readonly bottom: number;
}

const lineHeight = 24;

/** The title and, if any, a line of coloured phrases, each on as many lines as it may have. */
export function headerOf(title: string, phrases: readonly Phrase[] = [], mostLines = 1): Header {
  const room = width - 2 * margin;
  const text = shortened(printable(title), room, size.title, 600);
  const line = { anchor: "start", weight: 600 } as const;
  const labels: Label[] = [{ ...line, text, x: margin, y: 32, size: size.title, fill: palette.text }];
  let [x, bottom] = [margin, 50];
  for (const { text: told, fill } of phrases) {
    const lines = wrapped(printable(told), margin + room - x, size.small, 600, mostLines);
    labels.push(
      ...lines.map((each, k) => ({ ...line, text: each, x, y: 60 + k * lineHeight, size: size.small, fill })),
    );
    x += Math.max(...lines.map((each) => textWidth(each, size.small, 600))) + 16;
    bottom = Math.max(bottom, 50 + lines.length * lineHeight);
  }
  return { labels, bottom };
}

/** What an axis is in: `hyperscalers, log scale`. */
export function unitText(unitLabel: string, type: "linear" | "log"): string {
  return [printable(unitLabel), type === "log" ? tell`log scale` : ""].filter(Boolean).join(", ");
}

/** The unit and a key to the picture, or the unit alone where both have no room. */
export function captionOf(unit: string, key: string): string {
  const both = [unit, key].filter(Boolean).join(" · ");
  return textWidth(both, size.small, 400) <= width - 2 * margin ? both : unit;
}
