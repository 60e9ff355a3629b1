// From shapes and letters to closed outlines in pixels, all turning the same way where they overlap.

import { charactersIn } from "./font.ts";
import { fontFile } from "./font-file.ts";
import { glyphOutline } from "./glyph.ts";
import { baselineOf, extent, type Label } from "./label.ts";
import type { Point, Shape } from "./shape.ts";

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
    for (const contour of glyphOutline(glyph, label.weight)) {
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
