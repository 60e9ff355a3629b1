// Two positions one above the other, and under them what they differ by as a list of bars: the crux first and bright.

import { tell } from "../../core/tell.ts";
import { type CruxShare, linesOf, type Side, type SidesChart, type Threshold } from "../chart.ts";
import { type Axis, axisOf, covers, valueAxis } from "./axis.ts";
import { curveOn, onGround, piece, valuesOf } from "./density.ts";
import type { Figure } from "./figure.ts";
import { printable, shortened, textWidth, type Weight } from "./font.ts";
import { leastOf, percentText } from "./number-text.ts";
import {
  area,
  box,
  coloursOf,
  type Drawing,
  dashed,
  headerOf,
  height,
  type Label,
  line,
  margin,
  nothing,
  type Point,
  pair,
  palette,
  ringed,
  rule,
  type Shape,
  size,
  unitText,
  width,
  within,
} from "./shape.ts";
import { type Numbers, numbersBehind, numbersInPlace } from "./side-numbers.ts";

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
    values: sides.flatMap(valuesOf),
    wanted: linesOf(threshold),
    padding: 0.03,
    mostTicks: 4,
    least: leastOf(sides),
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
  const numbers = sides.map((side, index): Numbers => {
    return { side, chart, axis, y: top + rowHeight * (index + 1) - 10, fill: coloursOf(index).line };
  });
  // The numbers of both stand in one way.
  const inPlace = numbers.map(numbersInPlace);
  const told = inPlace.includes(undefined) ? numbers.map(numbersBehind) : inPlace;
  const rows = sides.map((side, index) => ({
    shapes: sideShapes(side, index, axis, top + rowHeight * index, rowHeight),
    labels: told[index] ?? [],
  }));
  const nameLabels = names.map((text, index): Label => {
    const y = top + rowHeight * index + rowHeight - 34;
    return { text, x: margin, y, size: size.body, weight: 600, fill: coloursOf(index).line, anchor: "start" };
  });
  const mark = threshold ? thresholdDrawing(threshold, axis, top, bottom) : nothing;
  const crux = cruxDrawing(chart.crux, bottom + 56);
  const drawings = [foot, ...rows, mark, crux];
  const labels = [...header.labels, ...nameLabels, ...drawings.flatMap((drawing) => drawing.labels)];
  const shapes = drawings.flatMap((drawing) => drawing.shapes);
  return { shapes, labels, height: bottom + 56 + cruxHeight(chart.crux) };
}

const sideName = (side: Side, index: number): string =>
  shortened(printable(side.name, index === 0 ? tell`For` : tell`Against`), 140, size.body, 600);

/** A line, of a band two, with the label over it or between them. */
function thresholdDrawing(threshold: Threshold, axis: Axis, top: number, bottom: number): Drawing {
  const lines = linesOf(threshold).filter((value) => covers(axis, value));
  if (lines.length === 0) return nothing;
  const places = lines.map(axis.at);
  const text = shortened(printable(threshold.label), 240, size.small, 600);
  const style = { size: size.small, weight: 600, fill: palette.yellow, anchor: "middle", isOverLines: true } as const;
  return {
    shapes: places.map((x) => rule(x, top, bottom + 6, palette.yellow, dashed)),
    labels: [within({ ...style, text, x: places.reduce((sum, x) => sum + x, 0) / places.length, y: top - 10 })],
  };
}

/** The density over a bar for the 90% interval with the median marked. */
function sideShapes(side: Side, index: number, axis: Axis, top: number, rowHeight: number): readonly Shape[] {
  const colour = coloursOf(index);
  const bar = top + rowHeight - 30;
  const part = piece(curveOn(axis, side.density), ...axis.domain);
  const outline = part.map(({ value, height }): Point => [axis.at(value), bar - height * (rowHeight - 38)]);
  const shapes: Shape[] = [];
  if (outline.length > 1 && rowHeight > 50) {
    shapes.push(area(onGround(outline, bar), colour.dim), line(outline, colour.line, 2));
  }
  const ends = [side.p5, side.p95].map(axis.at) as [number, number];
  if (ends.every(Number.isFinite)) shapes.push(box(ends, [bar - 4, bar + 4], colour.line, 4));
  if (Number.isFinite(side.median)) {
    shapes.push(...ringed([axis.at(side.median), bar], 8, palette.text));
  }
  return shapes;
}

/** On a phone the picture has room for two beside the words; all of them stand under More. */
const mostRows = 2;
const pitch = 46;
const headingHeight = 25;
const right = width - margin;
/** Between what the sides hold, with `vs` in the middle. */
const versusWidth = 38;

/** The height that the list takes. */
const cruxHeight = (crux: readonly CruxShare[]): number =>
  crux.length === 0 ? 0 : headingHeight + Math.min(crux.length, mostRows) * pitch + 4;

/** Of each: its name over its bar, with its share; on the right what each side holds. */
function cruxDrawing(crux: readonly CruxShare[], top: number): Drawing {
  const rows = crux.slice(0, mostRows);
  if (rows.length === 0) return nothing;
  const held = rows.map((row) => [heldText(row.forValue), heldText(row.againstValue)] as const);
  const againstWidth = Math.max(...held.map(([, against]) => textWidth(against, size.small, 600)));
  const forEnd = right - againstWidth - versusWidth;
  const forStart = forEnd - Math.max(...held.map(([pro]) => textWidth(pro, size.small, 600)));
  const texts = rows.map(({ share }) => shareText(share));
  const shareWidth = Math.max(...texts.map((text) => textWidth(text, size.small, 600))) + 18;
  const room = forStart - 20 - margin;
  const longest = Math.max(1, ...rows.map(({ share }) => Math.abs(share)).filter(Number.isFinite));
  // What pulls the other way is drawn to the left.
  const least = Math.min(0, ...rows.map(({ share }) => share).filter(Number.isFinite));
  const zero = margin + (room - shareWidth) * (-least / (longest - least));
  const unit = (room - shareWidth) / (longest - least);
  const heading = { text: tell`What the difference hangs on`, x: margin, y: top + 10, anchor: "start" } as const;
  const labels: Label[] = [{ ...heading, size: size.small, weight: 400, fill: palette.muted }];
  const shapes = rows.map((row, index) => {
    const isCrux = index === 0;
    const y = top + headingHeight + pitch * index;
    const weight: Weight = isCrux ? 600 : 400;
    const fill = isCrux ? palette.text : palette.muted;
    const style = { size: size.small, weight } as const;
    const length = Number.isFinite(row.share) ? unit * row.share : 0;
    const barEnd = zero + (length < 0 ? 0 : Math.max(length, 2));
    const barStart = zero + Math.min(length, 0);
    const [pro, con] = held[index] ?? ["?", "?"];
    const name = shortened(printable(row.label), right - margin, size.small, weight);
    labels.push(
      { ...style, text: name, x: margin, y: y + 10, fill, anchor: "start" },
      { ...style, text: texts[index] ?? "", x: barEnd + 8, y: y + 32, fill, anchor: "start" },
      { ...style, text: pro, x: forEnd, y: y + 32, fill: pair[0].line, anchor: "end" },
      {
        ...style,
        text: tell`vs`,
        x: forEnd + versusWidth / 2,
        y: y + 32,
        weight: 400,
        fill: palette.muted,
        anchor: "middle",
      },
      { ...style, text: con, x: right - againstWidth, y: y + 32, fill: pair[1].line, anchor: "start" },
    );
    return box([barStart, barEnd], [y + 25, y + 39], isCrux ? palette.yellow : palette.rule, 2);
  });
  return { shapes, labels };
}

/** Part of the whole as a percentage; what is more than the whole, or pulls the other way, in words. */
const shareText = (share: number): string => {
  if (!(share >= 0)) return Number.isNaN(share) ? "?" : tell`pulls back`;
  if (share === 1) return tell`all of it`;
  return share > 1 ? tell`most` : percentText(share);
};

const heldText = (text: string): string => shortened(printable(text, "?"), 124, size.small, 600);
