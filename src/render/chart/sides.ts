// Two positions one above the other, and under them what the difference hangs on.

import { tell } from "../../core/tell.ts";
import type { Density, Side, SidesChart } from "../chart.ts";
import { type Axis, axisOf, covers } from "./axis.ts";
import { cruxDrawing, cruxHeight } from "./crux-list.ts";
import { curveOf, onGround, piece } from "./curve.ts";
import type { Figure } from "./figure.ts";
import { printable, shortened } from "./fit.ts";
import { textWidth } from "./font.ts";
import { headerOf, unitText } from "./header.ts";
import { type Label, labelWidth, spread, within } from "./label.ts";
import { intervalTexts } from "./number-text.ts";
import { height, margin, pair, palette, size, width } from "./palette.ts";
import { area, box, type Drawing, dashed, line, nothing, type Point, ringed, rule, type Shape } from "./shape.ts";
import { valueAxis } from "./value-axis.ts";

export function sidesFigure(chart: SidesChart): Figure {
  const { sides, threshold, format } = chart;
  const header = headerOf(chart.title);
  const names = sides.map((side, index) => sideName(side, index));
  const nameWidth = Math.max(...names.map((name) => textWidth(name, size.body, 600)));
  const left = margin + nameWidth + 20;
  const axis = axisOf({
    scale: chart.scale,
    format,
    range: [left, width - margin - 8],
    values: sides.flatMap(({ p5, median, p95, density }) => [p5, median, p95, ...endsOf(density)]),
    wanted: threshold ? [threshold.value] : [],
    padding: 0.03,
    mostTicks: 4,
  });
  const top = header.bottom + (threshold ? 16 : 0);
  const rowHeight = chart.crux.length === 0 ? (height - 56 - top) / 2 : 95;
  const bottom = top + 2 * rowHeight;
  const foot = valueAxis({
    axis,
    format,
    caption: unitText(chart.unitLabel, axis.type),
    top,
    bottom,
    marked: threshold?.value,
  });
  const rows = sides.map((side, index) => sideDrawing(side, index, chart, axis, top + rowHeight * index, rowHeight));
  const nameLabels = names.map((text, index): Label => {
    const y = top + rowHeight * index + rowHeight - 34;
    return { text, x: margin, y, size: size.body, weight: 600, fill: colours(index).line, anchor: "start" };
  });
  const mark = threshold ? thresholdDrawing(threshold.value, printable(threshold.label), axis, top, bottom) : nothing;
  const crux = cruxDrawing(chart.crux, bottom + 56);
  const drawings = [foot, ...rows, mark, crux];
  const labels = [...header.labels, ...nameLabels, ...drawings.flatMap((drawing) => drawing.labels)];
  const shapes = drawings.flatMap((drawing) => drawing.shapes);
  return { shapes, labels, height: bottom + 56 + cruxHeight(chart.crux) };
}

const endsOf = (density: Density | undefined) => (density ? [density.low, density.high] : []);
const colours = (index: number) => pair[index === 0 ? 0 : 1];

const sideName = (side: Side, index: number): string =>
  shortened(printable(side.name, index === 0 ? tell`For` : tell`Against`), 140, size.body, 600);

function thresholdDrawing(value: number, label: string, axis: Axis, top: number, bottom: number): Drawing {
  if (!covers(axis, value)) return nothing;
  const text = shortened(label, 240, size.small, 600);
  const style = { size: size.small, weight: 600, fill: palette.yellow, anchor: "middle", isOverLines: true } as const;
  return {
    shapes: [rule(axis.at(value), top, bottom + 6, palette.yellow, dashed)],
    labels: [within({ ...style, text, x: axis.at(value), y: top - 10 })],
  };
}

/** The density over a bar for the 90% interval with the median marked, and the three numbers beneath. */
function sideDrawing(
  side: Side,
  index: number,
  chart: SidesChart,
  axis: Axis,
  top: number,
  rowHeight: number,
): Drawing {
  const colour = colours(index);
  const bar = top + rowHeight - 30;
  const curve = side.density?.scale === axis.type ? curveOf(side.density) : [];
  const part = piece(curve, ...axis.domain);
  const outline = part.map(({ value, height }): Point => [axis.at(value), bar - height * (rowHeight - 38)]);
  const shapes: Shape[] = [];
  if (outline.length > 1 && rowHeight > 50) {
    shapes.push(area(onGround(outline, bar), colour.dim), line(outline, colour.line, 2));
  }
  const ends = [side.p5, side.p95].map(axis.at) as [number, number];
  if (ends.every(Number.isFinite)) shapes.push(box(ends, [bar - 4, bar + 4], colour.line, 4));
  if (Number.isFinite(side.median)) {
    shapes.push(...ringed([axis.at(side.median), bar], 8, palette.text, palette.panel));
  }
  return { shapes, labels: numberLabels(side, chart, axis, bar + 20, colour.line) };
}

const numberGap = 16;

interface Told {
  readonly text: string;
  /** The value under which it stands. */
  readonly at: number;
  readonly isMiddle?: boolean;
}

/**
 * The three numbers under their places. Where one would have to stand elsewhere, the middle one with the interval behind
 * it; alone where that has no room either. None is moved across the threshold that can stay on its side.
 */
function numberLabels(side: Side, chart: SidesChart, axis: Axis, y: number, fill: string): readonly Label[] {
  const { p5, median, p95 } = side;
  const whole: Room = [axis.range[0], width - margin];
  const told = intervalTexts(side, chart.format, (texts) => fits(texts, whole));
  const middle: Told = { text: told[told.length >> 1] ?? "", at: median, isMiddle: true };
  const [low = "", , high = ""] = told;
  const three = [{ text: low, at: p5 }, middle, { text: high, at: p95 }];
  const two = [middle, { text: tell`${low} to ${high}`, at: median }];
  const choices = told.length === 3 ? [three, two] : [];
  const labelled = (all: readonly Told[], [left, right]: Room): readonly Label[] => {
    const labels = all.map(({ text, at, isMiddle }): Label => {
      const weight = isMiddle ? 600 : 400;
      const style = { size: isMiddle ? size.body : size.small, weight, fill: isMiddle ? palette.text : fill } as const;
      return { text, x: axis.at(at), y, anchor: "middle", isOverLines: true, ...style };
    });
    const wanted = labels.map((label) => ({ center: label.x, size: labelWidth(label) }));
    const centers = spread(wanted, left, right, numberGap);
    return labels.map((label, index) => ({ ...label, x: centers[index] ?? label.x }));
  };
  const isInPlace = (labels: readonly Label[]) =>
    labels.every((label, index) => Math.abs(label.x - axis.at(three[index]?.at ?? median)) <= labelWidth(label) / 2);
  for (const room of [ownSide(side, axis, chart.threshold?.value, whole), whole]) {
    for (const choice of choices.filter((all) =>
      fits(
        all.map(({ text }) => text),
        room,
      ),
    )) {
      const labels = labelled(choice, room);
      if (choice === two || isInPlace(labels)) return labels;
    }
  }
  return labelled([middle], whole);
}

type Room = readonly [left: number, right: number];

const fits = (texts: readonly string[], [left, right]: Room): boolean =>
  texts.reduce((sum, text) => sum + textWidth(text, size.body, 600), 0) + (texts.length - 1) * numberGap <=
  right - left;

/** Where the numbers of what lies on one side of the threshold stand on that side. */
function ownSide({ p5, p95 }: Side, axis: Axis, threshold: number | undefined, whole: Room): Room {
  if (threshold === undefined || !covers(axis, threshold)) return whole;
  const at = axis.at(threshold);
  if (p95 < threshold) return [whole[0], Math.min(whole[1], at - numberGap / 2)];
  if (p5 > threshold) return [Math.max(whole[0], at + numberGap / 2), whole[1]];
  return whole;
}
