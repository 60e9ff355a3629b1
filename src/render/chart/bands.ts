// One or two results along years or steps: bands for the intervals, a line for the medians, numbers at the end, and a threshold
// as a level line, named where the bands leave most room.

import {
  type AxisScale,
  type Band,
  type BandPoint,
  isPoint,
  linesOf,
  type NumberFormat,
  type Threshold,
} from "../chart.ts";
import { type Axis, axisOf, covers } from "./axis.ts";
import { printable, shortened, textWidth } from "./font.ts";
import { intervalTexts } from "./number-text.ts";
import {
  area,
  coloursOf,
  type Drawing,
  dashed,
  extent,
  type Label,
  labelWidth,
  level,
  line,
  margin,
  nothing,
  type Point,
  palette,
  ringed,
  type Shape,
  size,
  spread,
  width,
} from "./shape.ts";

/** More of them run together. */
const mostDots = 12;

interface BandOptions {
  readonly bands: readonly Band[];
  readonly format: NumberFormat;
  readonly scale: AxisScale;
  readonly threshold?: Threshold | undefined;
  /** The x at the left and at the right end; the right end may lie past the last point. */
  readonly domain: readonly [number, number];
  /** `step-after`: each point holds until the next. */
  readonly curve: "linear" | "step-after";
  readonly top: number;
  readonly bottom: number;
}

/** The bands with both axes; what stands under the x axis is the caller's. */
export function bandChart(options: BandOptions): Drawing & { readonly x: Axis; readonly y: Axis } {
  const { format, domain, top, bottom, threshold } = options;
  const bands = options.bands.slice(0, 2).map(({ name, points }) => ({ name, points: points.filter(isDrawable) }));
  const values = bands.flatMap(({ points }) => points.flatMap(({ p5, median, p95 }) => [p5, median, p95]));
  const wanted = linesOf(threshold);
  const axis = (padding: number) =>
    axisOf({ scale: options.scale, format, range: [bottom, top], values, wanted, padding });
  const tight = axis(0.04);
  // A threshold near the end of the axis gets room to be named beyond it.
  const isAtEnd = threshold && Math.min(tight.at(threshold.value) - top, bottom - tight.at(threshold.value)) < 32;
  const y = isAtEnd ? axis(0.16) : tight;
  const ends = endLabels(bands, format, y, Math.min(...values));
  const left = margin + Math.max(0, ...y.ticks.map(({ text }) => textWidth(text, size.small, 400))) + 12;
  const right = width - margin - Math.max(0, ...ends.map(labelWidth)) - 12;
  const x = axisOf({ scale: "linear", format: "number", range: [left, right], values: domain });
  const parity = levelDrawing(threshold, bands, x, y);
  const scale = y.ticks.map(({ value, text }): Label => {
    return { text, x: left - 10, y: y.at(value), size: size.small, weight: 400, fill: palette.muted, anchor: "end" };
  });
  const shapes = [
    ...y.ticks.map(({ value }) => level(y.at(value), left, right, palette.grid)),
    ...bands.flatMap((band, index) => bandShapes(band, index, options, x, y)),
    ...parity.shapes,
    ...bands.flatMap((band, index) => medianShapes(band, index, options, x, y)),
  ];
  return { shapes, labels: [...scale, ...parity.labels, ...ends.map((label) => ({ ...label, x: right + 12 }))], x, y };
}

const isDrawable = ({ x, p5, median, p95 }: BandPoint): boolean => [x, p5, median, p95].every(Number.isFinite);

/** A step lasts to the end of the chart; a single year is as wide as the chart lets it be. */
function drawnPoints({ points }: Band, { curve, domain }: BandOptions): readonly BandPoint[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  if (curve === "step-after") return [...points, { ...last, x: domain[1] }];
  return points.length > 1
    ? points
    : [
        { ...last, x: last.x - 0.1 },
        { ...last, x: last.x + 0.1 },
      ];
}

type Level = Exclude<keyof BandPoint, "x" | "digits">;

/** The places of one of a band's numbers, with a corner where a step ends. */
function track(points: readonly BandPoint[], of: Level, curve: BandOptions["curve"], x: Axis, y: Axis) {
  return points.flatMap((point, index): readonly Point[] => {
    const [at, next] = [x.at(point.x), points[index + 1]];
    const height = y.at(point[of] ?? 0);
    return curve === "step-after" && next
      ? [
          [at, height],
          [x.at(next.x), height],
        ]
      : [[at, height]];
  });
}

function bandShapes(band: Band, index: number, options: BandOptions, x: Axis, y: Axis): readonly Shape[] {
  const points = drawnPoints(band, options);
  const between = (low: Level, high: Level): Shape => {
    const [under, over] = [low, high].map((of) => track(points, of, options.curve, x, y)) as [Point[], Point[]];
    return area([...under, ...over.reverse()], coloursOf(index).line, 0.28);
  };
  const hasQuartiles = points.every(({ p25, p75 }) => Number.isFinite(p25) && Number.isFinite(p75));
  if (points.length === 0) return [];
  return [between("p5", "p95"), ...(hasQuartiles ? [between("p25", "p75")] : [])];
}

function medianShapes(band: Band, index: number, options: BandOptions, x: Axis, y: Axis): readonly Shape[] {
  const points = drawnPoints(band, options);
  if (points.length === 0) return [];
  const stroke = coloursOf(index).line;
  const median = line(track(points, "median", options.curve, x, y), stroke, 3.5);
  // Where a step was made, or where there is one year only.
  const hasDots = (options.curve === "step-after" && band.points.length <= mostDots) || band.points.length === 1;
  const dots = band.points.flatMap((point) => ringed([x.at(point.x), y.at(point.median)], 6, stroke));
  return [median, ...(hasDots ? dots : [])];
}

const lineHeight = 23;
type Line = Pick<Label, "text" | "size" | "weight" | "fill">;

/** Labels at x = 0, spread so that none covers another: one band with its interval, or two with their medians. */
function endLabels(bands: readonly Band[], format: NumberFormat, y: Axis, least: number): readonly Label[] {
  const groups = bands.flatMap((band, index) =>
    groupsOf(band, index, { isOneOfTwo: bands.length > 1, format, y, least }),
  );
  groups.sort((a, b) => a.center - b.center);
  const [bottom, top] = y.range;
  const wanted = groups.map(({ center, lines }) => ({ center, size: lines.length * lineHeight }));
  const centers = spread(wanted, top - 6, bottom + 6, 4);
  return groups.flatMap(({ lines }, index) =>
    lines.map((line, row): Label => {
      const middle = (centers[index] ?? 0) + (row - (lines.length - 1) / 2) * lineHeight;
      return { ...line, x: 0, y: middle, anchor: "start" };
    }),
  );
}

function groupsOf(
  { name, points }: Band,
  index: number,
  { isOneOfTwo, format, y, least }: { isOneOfTwo: boolean; format: NumberFormat; y: Axis; least: number },
) {
  const last = points.at(-1);
  if (last === undefined) return [];
  const fill = coloursOf(index).line;
  const ends = isPoint(last) ? [last.median] : [last.p95, last.median, last.p5];
  const texts = intervalTexts(last, format, { least }).toReversed();
  const text = shortened(printable(name), 130, size.small, 600);
  const title: readonly Line[] = text === "" ? [] : [{ text, size: size.small, weight: 600, fill }];
  const groups = ends.map((value, row) => {
    const isMedian = ends.length === 1 || row === 1;
    const number: Line = isMedian
      ? { text: texts[row] ?? "", size: size.body, weight: 600, fill: palette.text }
      : { text: texts[row] ?? "", size: size.small, weight: 400, fill: palette.muted };
    return { center: y.at(value), lines: isMedian ? [...title, number] : [number], isMedian };
  });
  // Two intervals and two names would be a crowd.
  return groups.filter(({ isMedian }) => isMedian || !isOneOfTwo);
}

/** The dashed line with its label; a threshold past the axis is named at that end, with an arrow. */
function levelDrawing(threshold: Threshold | undefined, bands: readonly Band[], x: Axis, y: Axis): Drawing {
  if (threshold === undefined || !Number.isFinite(threshold.value)) return nothing;
  const at = y.at(threshold.value);
  const [left, right] = x.range;
  const isCovered = covers(y, threshold.value);
  const arrow = isCovered ? "" : threshold.value > y.domain[1] ? " ↑" : " ↓";
  const text = shortened(printable(threshold.label) + arrow, right - left - 16, size.small, 600);
  const spots = [at - 14, at + 15]
    .filter((middle) => middle - 8 >= y.range[1] && middle + 8 <= y.range[0])
    .flatMap((middle): readonly Label[] => {
      const style = {
        text,
        y: middle,
        size: size.small,
        weight: 600,
        fill: palette.yellow,
        isOverLines: true,
      } as const;
      return [
        { ...style, x: left + 8, anchor: "start" },
        { ...style, x: right - 8, anchor: "end" },
      ];
    });
  const best = spots.map((label) => ({ label, room: roomOf(label, bands, x, y) })).sort((a, b) => b.room - a.room)[0];
  const drawn = linesOf(threshold).filter((value) => covers(y, value));
  const shapes = drawn.map((value) => level(y.at(value), left, right, palette.yellow, dashed));
  return { shapes, labels: best ? [best.label] : [] };
}

/** How far the label is from the nearest median under or over it; a place outside every band is worth 100 more. */
function roomOf(label: Label, bands: readonly Band[], x: Axis, y: Axis): number {
  const [left, right] = extent(label);
  // A step reaches on to the next one, so the point before the label counts too.
  const near = ({ points }: Band) =>
    points.filter((point, index) => {
      const next = points[index + 1];
      return x.at(point.x) <= right && (next === undefined || x.at(next.x) >= left);
    });
  const points = bands.flatMap(near);
  const isClear = ({ p5, p95 }: BandPoint) => y.at(p5) < label.y - 8 || y.at(p95) > label.y + 8;
  const nearest = Math.min(90, ...points.map(({ median }) => Math.abs(y.at(median) - label.y)));
  return nearest + (points.every(isClear) ? 100 : 0);
}
