// The few shapes that charts are made of, in the units of a chart, which is 424 wide.

import type { Label } from "./label.ts";

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

/** A dot that a ring of another colour, two wide, sets off from what it stands on. */
export const ringed = (at: Point, radius: number, fill: string, ring: string): readonly Shape[] => [
  dot(at, radius + 1, ring),
  dot(at, radius - 1, fill),
];

type LineStyle = Partial<Pick<Extract<Shape, { kind: "line" }>, "width" | "dash">>;

/** How a threshold is drawn everywhere. */
export const dashed = { width: 2.5, dash: [7, 5] } as const;

/** A vertical line. */
export const rule = (x: number, top: number, bottom: number, stroke: string, style: LineStyle = {}): Shape => ({
  ...{
    kind: "line",
    points: [
      [x, top],
      [x, bottom],
    ],
    stroke,
    width: 1.5,
  },
  ...style,
});

/** A horizontal line. */
export const level = (y: number, left: number, right: number, stroke: string, style: LineStyle = {}): Shape => ({
  ...{
    kind: "line",
    points: [
      [left, y],
      [right, y],
    ],
    stroke,
    width: 1.5,
  },
  ...style,
});
