// A threshold as a level line across bands, named where the bands leave most room.

import type { Band, BandPoint, Threshold } from "../chart.ts";
import { type Axis, covers } from "./axis.ts";
import { printable, shortened } from "./fit.ts";
import { extent, type Label } from "./label.ts";
import { palette, size } from "./palette.ts";
import { type Drawing, dashed, level, nothing } from "./shape.ts";

/** The dashed line with its label; a threshold past the axis is named at that end, with an arrow. */
export function levelDrawing(threshold: Threshold | undefined, bands: readonly Band[], x: Axis, y: Axis): Drawing {
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
  const shapes = isCovered ? [level(at, left, right, palette.yellow, dashed)] : [];
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
