// One row of a tornado: the name, the two halves of the bar, and the assumption's own values at its ends.

import type { Markish } from "@observablehq/plot";
import type { TornadoBar } from "../chart.ts";
import type { Axis } from "./axis.ts";
import { printable, shortened } from "./fit.ts";
import type { Label } from "./label.ts";
import { margin, pair, palette, size } from "./palette.ts";
import { box } from "./shape.ts";

export interface Row {
  readonly bar: TornadoBar;
  /** The middle of the row. */
  readonly y: number;
  readonly thickness: number;
  /** The name. */
  readonly lines: readonly string[];
}

interface Half {
  readonly value: number;
  readonly input: string;
  readonly colour: string;
}

/** The halves of a bar from left to right; one that gave no number is left out. */
function halvesOf(bar: TornadoBar): readonly Half[] {
  const fitted = (text: string) => shortened(printable(text), 120, size.small, 400);
  const halves: readonly Half[] = [
    { value: bar.low, input: fitted(bar.lowInput), colour: pair[1].line },
    { value: bar.high, input: fitted(bar.highInput), colour: pair[0].line },
  ];
  return halves.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
}

/** What stands at the left and at the right end; where both halves lie on one side of the base, only the farther. */
export function inputsOf(bar: TornadoBar, base: number): { readonly left?: Half; readonly right?: Half } {
  const [least, greatest] = halvesOf(bar);
  if (least === undefined) return {};
  if (greatest === undefined) return least.value < base ? { left: least } : { right: least };
  return { ...(least.value <= base && { left: least }), ...(greatest.value >= base && { right: greatest }) };
}

export const nameLabels = ({ lines, y }: Row): readonly Label[] =>
  lines.map((text, index) => {
    const middle = y + (index - (lines.length - 1) / 2) * 20;
    return { text, x: margin, y: middle, size: size.small, weight: 400, fill: palette.text, anchor: "start" };
  });

export function inputLabels({ bar, y }: Row, base: number, axis: Axis): readonly Label[] {
  const { left, right } = inputsOf(bar, base);
  const style = { y, size: size.small, weight: 400, isOverLines: true } as const;
  const labels: Label[] = [];
  if (left) labels.push({ ...style, text: left.input, x: axis.at(left.value) - 8, fill: left.colour, anchor: "end" });
  if (right) {
    labels.push({ ...style, text: right.input, x: axis.at(right.value) + 8, fill: right.colour, anchor: "start" });
  }
  return labels;
}

export function barMarks({ bar, y, thickness }: Row, base: number): readonly Markish[] {
  const ends = [y - thickness / 2, y + thickness / 2] as const;
  // The longer one first, so that two on the same side of the base are both seen.
  const halves = [...halvesOf(bar)].sort((a, b) => Math.abs(b.value - base) - Math.abs(a.value - base));
  return Number.isFinite(base) ? halves.map(({ value, colour }) => box([base, value], ends, colour)) : [];
}
