// A density as points on a chart's axis, and pieces of it between two values.

import type { Density } from "../chart.ts";
import type { Point } from "./shape.ts";

export interface CurvePoint {
  readonly value: number;
  /** From 0 to 1. */
  readonly height: number;
}

/** The curve's points; none where a height or an end is not a finite number. */
export function curveOf({ scale, low, high, heights }: Density): readonly CurvePoint[] {
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
