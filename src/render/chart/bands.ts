// One or two results along years or steps: bands for the intervals, a line for the medians, numbers at the end.

import type { AxisScale, Band, BandPoint, NumberFormat, Threshold } from "../chart.ts";
import { type Axis, axisOf } from "./axis.ts";
import { endLabels } from "./end-labels.ts";
import { textWidth } from "./font.ts";
import { type Label, labelWidth } from "./label.ts";
import { margin, pair, palette, size, width } from "./palette.ts";
import { area, type Drawing, level, line, type Point, ringed, type Shape } from "./shape.ts";
import { levelDrawing } from "./threshold-level.ts";

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

export interface BandChart extends Drawing {
  readonly x: Axis;
  readonly y: Axis;
}

/** The bands with both axes; what stands under the x axis is the caller's. */
export function bandChart(options: BandOptions): BandChart {
  const { format, domain, top, bottom, threshold } = options;
  const bands = options.bands.slice(0, 2).map(({ name, points }) => ({ name, points: points.filter(isDrawable) }));
  const values = bands.flatMap(({ points }) => points.flatMap(({ p5, median, p95 }) => [p5, median, p95]));
  const wanted = threshold ? [threshold.value] : [];
  const axis = (padding: number) =>
    axisOf({ scale: options.scale, format, range: [bottom, top], values, wanted, padding });
  const tight = axis(0.04);
  // A threshold near the end of the axis gets room to be named beyond it.
  const isAtEnd = threshold && Math.min(tight.at(threshold.value) - top, bottom - tight.at(threshold.value)) < 32;
  const y = isAtEnd ? axis(0.16) : tight;
  const ends = endLabels(bands, format, y);
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
const colourOf = (index: number): string => pair[index === 0 ? 0 : 1].line;

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

/** The places of one of a band's numbers, with a corner where a step ends. */
function track(
  points: readonly BandPoint[],
  of: (point: BandPoint) => number,
  curve: BandOptions["curve"],
  x: Axis,
  y: Axis,
) {
  return points.flatMap((point, index): readonly Point[] => {
    const [at, next] = [x.at(point.x), points[index + 1]];
    const height = y.at(of(point));
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
  const between = (low: (point: BandPoint) => number, high: (point: BandPoint) => number): Shape => {
    const [under, over] = [low, high].map((of) => track(points, of, options.curve, x, y)) as [Point[], Point[]];
    return area([...under, ...over.reverse()], colourOf(index), 0.28);
  };
  const hasQuartiles = points.every(({ p25, p75 }) => Number.isFinite(p25) && Number.isFinite(p75));
  return [
    between(
      ({ p5 }) => p5,
      ({ p95 }) => p95,
    ),
    ...(hasQuartiles
      ? [
          between(
            ({ p25 = 0 }) => p25,
            ({ p75 = 0 }) => p75,
          ),
        ]
      : []),
  ].filter(() => points.length > 0);
}

function medianShapes(band: Band, index: number, options: BandOptions, x: Axis, y: Axis): readonly Shape[] {
  const points = drawnPoints(band, options);
  if (points.length === 0) return [];
  const stroke = colourOf(index);
  const median = line(
    track(points, ({ median }) => median, options.curve, x, y),
    stroke,
    3.5,
  );
  // Where a step was made, or where there is one year only.
  const hasDots = (options.curve === "step-after" && band.points.length <= mostDots) || band.points.length === 1;
  const dots = band.points.flatMap((point) => ringed([x.at(point.x), y.at(point.median)], 6, stroke, palette.panel));
  return [median, ...(hasDots ? dots : [])];
}
