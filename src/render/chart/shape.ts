// The few shapes that charts are made of, placed by value along x and in SVG units along y.

import { type Markish, rect, ruleX, ruleY } from "@observablehq/plot";
import type { Label } from "./label.ts";

/** A part of a chart; its labels are drawn over all marks. */
export interface Drawing {
  readonly marks: readonly Markish[];
  readonly labels: readonly Label[];
}

export const nothing: Drawing = { marks: [], labels: [] };

/** A place in SVG units rather than a value on a scale. */
export const units = (at: number) => ({ value: () => at, scale: null });

type Ends = readonly [number, number];

/** A rectangle between two values, and between two heights in SVG units. */
export const box = (values: Ends, y: Ends, fill: string, options = {}): Markish =>
  rect([0], { x1: () => values[0], x2: () => values[1], y1: units(y[0]), y2: units(y[1]), fill, ...options });

/** A rectangle in SVG units. */
export const block = (x: Ends, y: Ends, fill: string): Markish =>
  rect([0], { x1: units(x[0]), x2: units(x[1]), y1: units(y[0]), y2: units(y[1]), fill, r: 2 });

/** A vertical line at a value, between two heights in SVG units. */
export const rule = (value: number, top: number, bottom: number, stroke: string, options = {}): Markish =>
  ruleX([value], { y1: units(top), y2: units(bottom), stroke, strokeWidth: 1.5, ...options });

/** How a threshold is drawn everywhere. */
export const dashed = { strokeWidth: 2.5, strokeDasharray: "7 5" } as const;

/** A horizontal line at a height, from left to right, all in SVG units. */
export const level = (y: number, left: number, right: number, stroke: string, options = {}): Markish =>
  ruleY([0], { y: units(y), x1: units(left), x2: units(right), stroke, strokeWidth: 1.5, ...options });
