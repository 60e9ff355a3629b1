// One result: its density with the 90% interval shaded, the three numbers, and the side on which a claim holds.

import { tell } from "../../core/tell.ts";
import { type Density, type DensityChart, type Interval, isPoint, linesOf } from "../chart.ts";
import { type Axis, axisOf, covers, intervalLabels, valueAxis } from "./axis.ts";
import type { Figure } from "./figure.ts";
import { chanceText, numberText } from "./number-text.ts";
import {
  area,
  box,
  captionOf,
  dashed,
  dot,
  headerOf,
  inner,
  level,
  line,
  type Phrase,
  type Point,
  pair,
  palette,
  rule,
  type Shape,
  unitText,
} from "./shape.ts";

const curveBottom = 280;
/** A point needs no room for a curve. */
const pointBottom = 160;

export function densityFigure(chart: DensityChart): Figure {
  const { claim, density, format } = chart;
  const header = headerOf(chart.title, claim ? [claimPhrase(chart)] : [], 2);
  const axis = axisOf({
    scale: chart.scale,
    format,
    range: inner,
    values: valuesOf(chart),
    wanted: linesOf(claim),
    padding: isPoint(chart) ? 0.15 : 0.03,
    least: chart.p5,
  });
  const curve = curveOn(axis, density);
  const bottom = isPoint(chart) ? pointBottom : curveBottom;
  const numbers = intervalLabels(chart, format, axis, [header.bottom + 4, bottom]);
  const top = header.bottom + 70;
  const placed = ({ value, height }: CurvePoint): Point => [axis.at(value), bottom - height * (bottom - top)];
  const key = isPoint(chart) ? "" : tell`bright: 9 in 10`;
  const caption = captionOf(unitText(chart.unitLabel, axis.type), key);
  const foot = valueAxis({ axis, format, caption, top, bottom, marked: claim?.value });
  const shapes: Shape[] = [
    ...foot.shapes,
    ...(curve.length > 0 ? curveShapes(chart, curve, placed, bottom) : barShapes(chart, placed, bottom)),
    level(bottom, inner[0] - 8, inner[1] + 8, palette.rule),
    ...numbers.shapes,
  ];
  if (isPoint(chart) && Number.isFinite(chart.median))
    shapes.push(dot([axis.at(chart.median), bottom], 8, palette.sky));
  for (const value of linesOf(claim).filter((each) => covers(axis, each)))
    shapes.push(rule(axis.at(value), top - 6, bottom + 6, palette.yellow, dashed));
  const labels = [...header.labels, ...numbers.labels, ...foot.labels];
  return { shapes, labels, height: bottom + 60 };
}

/** The sentence has the colour of the side it speaks of. */
function claimPhrase(chart: DensityChart): Phrase {
  const { claim, format } = chart;
  if (claim === undefined) return { text: "", fill: palette.text };
  const label = claim.label.trim() || `${claim.side === "above" ? "≥" : "≤"} ${numberText(claim.value, format)}`;
  if (isPoint(chart))
    return { text: claim.probability > 0.5 ? tell`True: ${label}` : tell`Not true: ${label}`, fill: palette.sky };
  const chance = chanceText(claim.probability);
  return { text: tell`${chance.charAt(0).toUpperCase() + chance.slice(1)} chance of ${label}`, fill: palette.sky };
}

const plain = { fill: palette.greyFill, dim: palette.greyDim, line: palette.grey } as const;

/** The curve in pieces: strong inside the 90% interval, faint in the tails, grey where the claim fails. */
function curveShapes(
  { claim, p5, p95 }: DensityChart,
  curve: readonly CurvePoint[],
  placed: (point: CurvePoint) => Point,
  bottom: number,
): readonly Shape[] {
  const [first, last] = [curve[0]?.value ?? 0, curve.at(-1)?.value ?? 0];
  const cuts = [p5, p95, ...linesOf(claim)].filter((cut) => cut > first && cut < last);
  const ends = [first, ...cuts.sort((a, b) => a - b), last];
  return ends.slice(1).flatMap((high, index) => {
    const low = ends[index] ?? first;
    const part = piece(curve, low, high);
    const holds = !claim || isClaimed(claim, low, high);
    const colours = holds ? pair[0] : plain;
    const fill = low >= p5 && high <= p95 ? colours.fill : colours.dim;
    const points = part.map(placed);
    return [area(onGround(points, bottom), fill), line(points, colours.line, 3)];
  });
}

/** Whether the claim holds of what lies between two cuts. */
function isClaimed({ side, value, upTo }: NonNullable<DensityChart["claim"]>, low: number, high: number): boolean {
  const isWithin = low >= value && high <= (upTo ?? high);
  return side === "above" ? isWithin : upTo === undefined ? high <= value : !isWithin;
}

/** Without a curve the interval is a plain bar on the axis. */
function barShapes({ p5, p95 }: DensityChart, placed: (point: CurvePoint) => Point, bottom: number): readonly Shape[] {
  if (p5 === p95 || ![p5, p95].every(Number.isFinite)) return [];
  const [low, high] = [p5, p95].map((value) => placed({ value, height: 0.2 })) as [Point, Point];
  return [box([low[0], high[0]], [low[1], bottom], pair[0].fill)];
}

interface CurvePoint {
  readonly value: number;
  /** From 0 to 1. */
  readonly height: number;
}

/** What an axis has to reach: the numbers of a result, and the ends of its curve. */
export const valuesOf = ({ p5, median, p95, density }: Interval & Pick<DensityChart, "density">): readonly number[] => [
  ...[p5, median, p95],
  ...(density ? [density.low, density.high] : []),
];

/** The curve's points on an axis of its own scale; none on another, or where a height or an end is not a finite number. */
export function curveOn({ type }: Axis, density: Density | undefined): readonly CurvePoint[] {
  if (density?.scale !== type) return [];
  const { scale, low, high, heights } = density;
  const last = heights.length - 1;
  const reach = scale === "log" ? high / low : high - low;
  if (last < 1 || ![reach, ...heights].every(Number.isFinite) || !(high > low)) return [];
  if (scale === "log" && low <= 0) return [];
  return heights.map((height, index) => {
    const share = index / last;
    const value = scale === "log" ? low * reach ** share : low + reach * share;
    return { value, height: Math.min(Math.max(height, 0), 1) };
  });
}

/** The part of the curve from `low` to `high`, with a point at each end. */
export function piece(curve: readonly CurvePoint[], low: number, high: number): readonly CurvePoint[] {
  const inside = curve.filter(({ value }) => value > low && value < high);
  const ends = [low, high].flatMap((value) => {
    const height = heightAt(curve, value);
    return height === undefined ? [] : [{ value, height }];
  });
  return [...inside, ...ends].sort((a, b) => a.value - b.value);
}

/** The outline of what lies between a curve and its ground. */
export function onGround(points: readonly Point[], ground: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? [[first[0], ground], ...points, [last[0], ground]] : [];
}

function heightAt(curve: readonly CurvePoint[], value: number): number | undefined {
  const index = curve.findIndex((point) => point.value >= value);
  const [before, after] = [curve[index - 1], curve[index]];
  if (after === undefined || (before === undefined && after.value > value)) return undefined;
  if (before === undefined) return after.height;
  const share = (value - before.value) / (after.value - before.value);
  return before.height + (after.height - before.height) * share;
}
