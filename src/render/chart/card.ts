// An argument that has ended, on one picture made to be posted elsewhere: the claim, both curves, the crux, the outcome.

import { tell } from "../../core/tell.ts";
import { type CardChart, isPoint, linesOf, type Side } from "../chart.ts";
import { type Axis, axisOf, covers, tickLabels } from "./axis.ts";
import { curveOn, onGround, piece, valuesOf } from "./density.ts";
import type { Figure } from "./figure.ts";
import { printable, shortened, textWidth, wrapped } from "./font.ts";
import { leastOf } from "./number-text.ts";
import {
  apart,
  area,
  box,
  coloursOf,
  type Drawing,
  dashed,
  dot,
  extent,
  inner,
  type Label,
  level,
  line,
  margin,
  nothing,
  type Point,
  pair,
  palette,
  rule,
  type Shape,
  size,
  width,
} from "./shape.ts";

/** 1200 × 675, as other places show a picture that was posted. */
const pixels = 1200;
const usual = 675;
const room = width - 2 * margin;
/** How far over the lower edge the curves stand, what the crux is, and the foot. */
const ground = 75;
const cruxLine = 37;
const footLine = 14;
const pitch = 23;

const heightOf = (card: CardChart): number => (width * (card.height ?? usual)) / pixels;

export function cardFigure(card: CardChart): Figure {
  const inLines = (lines: number) => wrapped(printable(card.claim, "?"), room, size.title, 600, lines);
  const two = inLines(2);
  const claim = two.at(-1)?.endsWith("…") ? inLines(3) : two;
  const start = { x: margin, anchor: "start", weight: 600 } as const;
  const outcomeLine = 24 + claim.length * pitch + 2;
  const head = claim.map(
    (text, index): Label => ({ ...start, text, y: 24 + index * pitch, size: size.title, fill: palette.text }),
  );
  const outcome = fitting(printable(card.outcome));
  const curves = curvesDrawing(card, outcomeLine + pitch);
  const drawings = [curves, cruxDrawing(card), footDrawing(card)];
  return {
    shapes: drawings.flatMap(({ shapes }) => shapes),
    labels: [
      ...head,
      { ...start, ...outcome, y: outcomeLine, fill: palette.yellow },
      ...drawings.flatMap(({ labels }) => labels),
    ],
    height: heightOf(card),
    pixels,
  };
}

/** A line in letters as large as they may be for all of it. */
function fitting(text: string): Pick<Label, "text" | "size"> {
  const able = [size.title, size.body, size.small].find((each) => textWidth(text, each, 600) <= room) ?? size.small;
  return { text: shortened(text, room, able, 600), size: able };
}

const allOf = ({ sides, evidence }: CardChart): readonly Side[] => [...sides, ...(evidence ? [evidence] : [])];

function axisFor(card: CardChart): Axis {
  const { threshold, scale, format } = card;
  const sides = allOf(card);
  return axisOf({
    scale,
    format,
    range: inner,
    values: sides.flatMap(valuesOf),
    wanted: linesOf(threshold),
    least: leastOf(sides),
    padding: sides.every(isPoint) ? 0.15 : 0.03,
    mostTicks: 4,
  });
}

type Span = readonly [top: number, bottom: number];

/** The names over their curves, all on one axis, and the line that is argued about. */
function curvesDrawing(card: CardChart, namesLine: number): Drawing {
  const axis = axisFor(card);
  const bottom = heightOf(card) - ground;
  const all = allOf(card);
  const widths = all.map(({ name }) => textWidth(printable(name, ""), size.body, 600) + 16);
  const isWhole = widths.reduce((sum, each) => sum + each, 0) <= room;
  const names = all.map((side, index): Label => {
    const name = printable(side.name, index === 0 ? tell`For` : tell`Against`);
    const text = isWhole ? name : shortened(name, room / all.length - 16, size.body, 600);
    const x = axis.at(peakOf(side, axis));
    const fill = side === card.evidence ? palette.muted : coloursOf(index).line;
    return { text, x, y: namesLine, size: size.body, weight: 600, fill, anchor: "middle" };
  });
  // In the order of their curves, so that no name crosses another.
  const ordered = [...names].sort((a, b) => a.x - b.x);
  const placed = apart(ordered, margin, width - margin, 16);
  const foot = axisDrawing(card, axis, [namesLine + 14, bottom]);
  const span = [namesLine + 14, bottom] as const;
  const sides = card.sides.flatMap((side, index) => sideShapes(side, coloursOf(index), axis, span));
  const known = card.evidence ? sideShapes(card.evidence, knownColours, axis, span) : [];
  return {
    shapes: [...known, ...sides, ...foot.shapes, level(bottom, inner[0] - 8, inner[1] + 8, palette.rule)],
    labels: [...placed, ...foot.labels],
  };
}

/** What is known stands behind the two. */
const knownColours = { line: palette.muted, dim: palette.grid } as const;

/** Where the curve is highest. */
function peakOf({ density, median }: Side, axis: Axis): number {
  const start = { value: median, height: 0 };
  return curveOn(axis, density).reduce((best, point) => (point.height > best.height ? point : best), start).value;
}

function sideShapes(
  side: Side,
  colour: { readonly line: string; readonly dim: string },
  axis: Axis,
  [top, bottom]: Span,
): readonly Shape[] {
  const curve = piece(curveOn(axis, side.density), ...axis.domain);
  if (curve.length > 1) {
    const outline = curve.map(({ value, height }): Point => [axis.at(value), bottom - height * (bottom - top)]);
    return [area(onGround(outline, bottom), colour.dim, 0.8), line(outline, colour.line, 3)];
  }
  if (!Number.isFinite(side.median)) return [];
  const ends = [axis.at(side.p5), axis.at(side.p95)] as const;
  const bar =
    isPoint(side) || !ends.every(Number.isFinite) ? [] : [box(ends, [bottom - 4, bottom + 4], colour.line, 4)];
  return [...bar, dot([axis.at(side.median), bottom], 8, colour.line)];
}

function axisDrawing({ threshold }: CardChart, axis: Axis, [top, bottom]: Span): Drawing {
  const text = shortened(printable(threshold?.label ?? "", "?"), room - 24, size.small, 600);
  const lines = linesOf(threshold);
  const [low = 0, high = low] = lines;
  return {
    shapes: lines
      .filter((value) => covers(axis, value))
      .map((value) => rule(axis.at(value), top, bottom + 5, palette.yellow, dashed)),
    labels: tickLabels(axis, bottom + 16, threshold && { value: between(axis, low, high), text }),
  };
}

/** The value halfway along the axis. */
const between = ({ type }: Axis, low: number, high: number): number =>
  type === "log" ? Math.sqrt(low * high) : (low + high) / 2;

/** `The crux: speed ratio`, and on the right what each side held; where none holds it any more it is what it hung on. */
function cruxDrawing(card: CardChart): Drawing {
  const { crux } = card;
  if (crux === undefined) return nothing;
  const style = { y: heightOf(card) - cruxLine, size: size.small } as const;
  const [pro, con] = (crux.held ?? []).map((text) => printable(text, "?"));
  const right: Label[] = [];
  // A number that is cut is another number.
  if (pro !== undefined && con !== undefined && isRoomy(crux.label, pro, con)) {
    const end = { ...style, anchor: "end" } as const;
    const conLabel: Label = { ...end, text: con, x: width - margin, weight: 600, fill: pair[1].line };
    const versus: Label = { ...end, text: tell`vs`, x: extent(conLabel)[0] - 8, weight: 400, fill: palette.muted };
    right.push(conLabel, versus, { ...end, text: pro, x: extent(versus)[0] - 8, weight: 600, fill: pair[0].line });
  }
  const free = Math.min(width - margin, ...right.map((label) => extent(label)[0] - 16)) - margin;
  const begin = `${crux.held ? tell`The crux:` : tell`It hung on:`} `;
  const text = shortened(printable(crux.label, "?"), free - textWidth(begin, size.small, 400), size.small, 600);
  const name = { ...style, anchor: "start", weight: 600, fill: palette.text } as const;
  return {
    shapes: [],
    labels: [
      { ...name, text: begin.trim(), x: margin, weight: 400, fill: palette.muted },
      { ...name, text, x: margin + textWidth(begin, size.small, 400) },
      ...right,
    ],
  };
}

/** Whether both values have room beside most of what they are of. */
const isRoomy = (label: string, ...held: readonly string[]): boolean => {
  const taken = [tell`The crux:`, tell`vs`, ...held].reduce(
    (sum, text) => sum + textWidth(text, size.small, 600) + 8,
    8,
  );
  return room - taken >= Math.min(textWidth(label, size.small, 600), room / 4);
};

/** Who drew it, and when it ended. */
function footDrawing(card: CardChart): Drawing {
  const y = heightOf(card) - footLine;
  const style = { y, size: size.small } as const;
  return {
    shapes: [dot([margin + 6, y], 6, palette.sky), dot([margin + 14, y], 6, palette.orange)],
    labels: [
      { ...style, text: "Crux", x: margin + 28, anchor: "start", weight: 600, fill: palette.text },
      { ...style, text: printable(card.date), x: width - margin, anchor: "end", weight: 400, fill: palette.muted },
    ],
  };
}
