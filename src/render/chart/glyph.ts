// From shapes and letters to closed outlines in pixels, all turning the same way where they overlap: those of glyphs come from the
// tables `loca` and `glyf` of the font.

import { onceBy } from "../../core/kept.ts";
import { charactersIn, type FontFile, fontFile, type Weight } from "./font.ts";
import { baselineOf, extent, type Label, type Point, type Shape } from "./shape.ts";

interface Knot {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}
type Contour = readonly Knot[];

type Outline = readonly (readonly Point[])[];

/** By weight and glyph its closed outlines in font units, y upwards; none for a space. */
const outlines = onceBy((weight: Weight) =>
  onceBy((glyph: number): Outline => contoursOf(fontFile(weight), glyph).map(straightened)),
);

function contoursOf(font: FontFile, glyph: number): readonly Contour[] {
  const { bytes, table } = font;
  const isLong = bytes.readInt16BE(table("head") + 50) === 1;
  const loca = table("loca");
  const place = (index: number) =>
    isLong ? bytes.readUInt32BE(loca + 4 * index) : 2 * bytes.readUInt16BE(loca + 2 * index);
  if (place(glyph) === place(glyph + 1)) return [];
  const start = table("glyf") + place(glyph);
  const count = bytes.readInt16BE(start);
  return count >= 0 ? simpleContours(bytes, start + 10, count) : composedContours(font, start + 10);
}

/** Bits of a point's flag. */
const flag = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, positiveX: 16, positiveY: 32 } as const;

function simpleContours(bytes: Buffer, start: number, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(start + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const value = bytes.readUInt8(at++);
    const repeats = value & flag.repeat ? bytes.readUInt8(at++) : 0;
    for (let k = 0; k <= repeats; k++) flags.push(value);
  }
  const coordinates = (short: number, positive: number): readonly number[] => {
    let value = 0;
    return flags.map((bits) => {
      if (bits & short) value += bits & positive ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
      else if (!(bits & positive)) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(flag.shortX, flag.positiveX);
  const ys = coordinates(flag.shortY, flag.positiveY);
  const points = flags.map((bits, k) => ({ x: xs[k] ?? 0, y: ys[k] ?? 0, isOnCurve: (bits & flag.onCurve) > 0 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

/** Bits of a part's flag. */
const part = { areWords: 1, areOffsets: 2, hasScale: 8, isLast: 32, hasTwoScales: 64, hasMatrix: 128 } as const;

/** A letter with its accent: other glyphs, moved and turned. */
function composedContours(font: FontFile, start: number): readonly Contour[] {
  const { bytes } = font;
  const contours: Contour[] = [];
  let at = start;
  for (let bits: number = part.isLast; bits & part.isLast; ) {
    bits = bytes.readUInt16BE(at);
    const glyph = bytes.readUInt16BE(at + 2);
    at += 4;
    const size = bits & part.areWords ? 2 : 1;
    const [dx, dy] = bits & part.areOffsets ? [bytes.readIntBE(at, size), bytes.readIntBE(at + size, size)] : [0, 0];
    at += 2 * size;
    // Fixed-point numbers with 14 bits after the point.
    const scales = bits & part.hasMatrix ? 4 : bits & part.hasTwoScales ? 2 : bits & part.hasScale ? 1 : 0;
    const read = Array.from({ length: scales }, (_, k) => bytes.readInt16BE(at + 2 * k) / 16384);
    at += 2 * scales;
    const [a = 1, b = 0, c = 0, d = a] = scales === 2 ? [read[0], 0, 0, read[1]] : read;
    const moved = ({ x, y, isOnCurve }: Knot) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOnCurve });
    contours.push(...contoursOf(font, glyph).map((contour) => contour.map(moved)));
  }
  return contours;
}

/** Pieces of a curve: at the size of a chart each is shorter than a pixel or two. */
const pieces = 4;

/** Quadratic curves cut into straight pieces; between two control points in a row lies a point of the curve. */
function straightened(contour: Contour): readonly Point[] {
  const [first] = contour;
  if (first === undefined) return [];
  const between = (a: Knot, b: Knot): Knot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOnCurve: true });
  const last = contour.at(-1) ?? first;
  const start = first.isOnCurve ? first : last.isOnCurve ? last : between(first, last);
  const points: Point[] = [[start.x, start.y]];
  let from = start;
  contour.forEach((knot, index) => {
    if (knot.isOnCurve) {
      points.push([knot.x, knot.y]);
      from = knot;
      return;
    }
    const next = contour[index + 1] ?? start;
    const end = next.isOnCurve ? next : between(knot, next);
    for (let piece = 1; piece <= pieces; piece++) {
      const [t, rest] = [piece / pieces, 1 - piece / pieces];
      const on = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * t * b + t * t * c;
      points.push([on(from.x, knot.x, end.x), on(from.y, knot.y, end.y)]);
    }
    from = end;
  });
  return points;
}

/** Takes a straight piece of an outline, from one place to the next. */
export type Edge = (x0: number, y0: number, x1: number, y1: number) => void;

/** The edges of a shape, `zoom` pixels to a unit. */
export function shapeEdges(shape: Shape, zoom: number, edge: Edge): void {
  switch (shape.kind) {
    case "area":
      closed(shape.outline, zoom, edge);
      return;
    case "box": {
      const [[left, right], [top, bottom], { radius }] = [shape.x, shape.y, shape];
      const corners: readonly Point[] = [
        [right - radius, bottom - radius],
        [left + radius, bottom - radius],
        [left + radius, top + radius],
        [right - radius, top + radius],
      ];
      closed(
        corners.flatMap((corner, quarter) => arc(corner, radius, quarter / 4, 1 / 4, radius === 0 ? 0 : 6)),
        zoom,
        edge,
      );
      return;
    }
    case "dot":
      closed(arc(shape.at, shape.radius, 0, 1, 32), zoom, edge);
      return;
    case "line": {
      const isRound = shape.points.length > 2;
      for (const points of shape.dash ? dashes(shape.points, shape.dash) : [shape.points])
        stroked(points, shape.width / 2, isRound, zoom, edge);
    }
  }
}

/** The edges of a label's letters; with `halo` those of a line so many units wide around each. */
export function labelEdges(label: Label, zoom: number, halo: number, edge: Edge): void {
  const { unitsPerEm } = fontFile(label.weight);
  const scale = label.size / unitsPerEm;
  const baseline = baselineOf(label);
  let [x] = extent(label);
  for (const { glyph, advance } of charactersIn(label.text, label.weight)) {
    for (const contour of outlines(label.weight)(glyph)) {
      const points = contour.map(([px, py]): Point => [x + px * scale, baseline - py * scale]);
      if (halo > 0) stroked([...points, points[0] as Point], halo, true, zoom, edge);
      else closed(points, zoom, edge);
    }
    x += advance * label.size;
  }
}

function closed(points: readonly Point[], zoom: number, edge: Edge): void {
  let [x, y] = points.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of points) {
    edge(x * zoom, y * zoom, nextX * zoom, nextY * zoom);
    [x, y] = [nextX, nextY];
  }
}

/** Points on an arc, from `start` on for `length`, both in whole turns. */
const arc = ([x, y]: Point, radius: number, start: number, length: number, steps: number): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, k): Point => {
    const angle = 2 * Math.PI * (start + (length * k) / Math.max(steps, 1));
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** A rectangle for each piece, and a disc where two meet. */
function stroked(points: readonly Point[], half: number, isRound: boolean, zoom: number, edge: Edge): void {
  const radius = half * zoom;
  for (let k = 0; k < points.length; k++) {
    const [x, y] = points[k] as Point;
    const [px, py] = [x * zoom, y * zoom];
    if (isRound) disc(px, py, radius, edge);
    const next = points[k + 1];
    if (next === undefined) return;
    const [qx, qy] = [next[0] * zoom, next[1] * zoom];
    const length = Math.hypot(qx - px, qy - py);
    if (length === 0) continue;
    const [nx, ny] = [((py - qy) / length) * radius, ((qx - px) / length) * radius];
    edge(px - nx, py - ny, qx - nx, qy - ny);
    edge(qx - nx, qy - ny, qx + nx, qy + ny);
    edge(qx + nx, qy + ny, px + nx, py + ny);
    edge(px + nx, py + ny, px - nx, py - ny);
  }
}

/** As round as a turn of a line has to be. */
const corners = Array.from({ length: 9 }, (_, k) => (k * Math.PI) / 4).map(
  (angle): Point => [Math.cos(angle), Math.sin(angle)],
);

function disc(x: number, y: number, radius: number, edge: Edge): void {
  for (let k = 1; k < corners.length; k++) {
    const [from, to] = [corners[k - 1] as Point, corners[k] as Point];
    edge(x + radius * from[0], y + radius * from[1], x + radius * to[0], y + radius * to[1]);
  }
}

/** The pieces of a straight line that are drawn. */
function dashes(points: readonly Point[], [drawn, left]: readonly [number, number]): readonly (readonly Point[])[] {
  const [[x0, y0], [x1, y1]] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const at = (place: number): Point => [x0 + ((x1 - x0) * place) / length, y0 + ((y1 - y0) * place) / length];
  const count = Math.ceil(length / (drawn + left));
  return Array.from({ length: count }, (_, k) => {
    const start = k * (drawn + left);
    return [at(start), at(Math.min(length, start + drawn))];
  });
}
