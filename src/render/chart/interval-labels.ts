// The three numbers of a result above their places on an axis, moved apart where the interval is narrow.

import { tell } from "../../core/tell.ts";
import type { Interval, NumberFormat } from "../chart.ts";
import type { Axis } from "./axis.ts";
import { type Label, labelWidth, rowWidth, spread } from "./label.ts";
import { intervalTexts } from "./number-text.ts";
import { margin, palette, size, width } from "./palette.ts";
import { type Drawing, line, type Point, type Shape } from "./shape.ts";

/** Between two numbers. */
const gap = 14;

/** Whether there is no spread: one number says it all. */
export const isPoint = ({ p5, p95 }: Interval): boolean => p5 === p95;

/**
 * The captions low, middle and high over their numbers, 46 high from `top`, and from each a line down to `foot`. A label
 * that had to give way is joined to its line by a slanting piece.
 */
export function intervalLabels(
  interval: Interval,
  format: NumberFormat,
  axis: Axis,
  top: number,
  foot: number,
): Drawing {
  const values = isPoint(interval) ? [interval.median] : [interval.p5, interval.median, interval.p95];
  const names = isPoint(interval) ? [tell`value`] : [tell`low`, tell`middle`, tell`high`];
  const middle = isPoint(interval) ? 0 : 1;
  const fits = (texts: readonly string[]) => rowWidth(texts, size.figure, gap) <= width - 2 * margin;
  const numbers = intervalTexts(interval, format, fits);
  const columns = values.map((value, index): readonly [Label, Label] => {
    const style = {
      x: axis.at(value),
      anchor: "middle",
      fill: index === middle ? palette.text : palette.muted,
    } as const;
    return [
      { ...style, text: names[index] ?? "", y: top + 9, size: size.small, weight: 400, fill: palette.muted },
      { ...style, text: numbers[index] ?? "", y: top + 33, size: size.figure, weight: 600 },
    ];
  });
  const wanted = columns.map((labels) => ({ center: labels[0].x, size: Math.max(...labels.map(labelWidth)) }));
  const centers = spread(wanted, margin, width - margin, gap);
  const lines = values.filter(Number.isFinite).map((value): Shape => {
    const index = values.indexOf(value);
    const at = axis.at(value);
    const path: readonly Point[] = [
      [centers[index] ?? at, top + 48],
      [at, top + 60],
      [at, foot],
    ];
    return line(path, index === middle ? palette.text : palette.grey, index === middle ? 3 : 1.5);
  });
  return {
    shapes: lines,
    labels: columns.flatMap((labels, index) => labels.map((label) => ({ ...label, x: centers[index] ?? label.x }))),
  };
}
