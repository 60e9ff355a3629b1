// The value axis along the foot of a chart: grid, tick labels, a marked value, and the unit beneath.

import type { NumberFormat } from "../chart.ts";
import { type Axis, covers } from "./axis.ts";
import { printable, shortened } from "./fit.ts";
import { extent, type Label, within } from "./label.ts";
import { numberText } from "./number-text.ts";
import { margin, palette, size, width } from "./palette.ts";
import { type Drawing, rule } from "./shape.ts";

interface Foot {
  readonly axis: Axis;
  readonly format: NumberFormat;
  /** Written under the ticks, e.g. the unit. */
  readonly caption: string;
  /** Of the plotting area. */
  readonly top: number;
  readonly bottom: number;
  /** A value that is named among the ticks, in place of those it would cover. */
  readonly marked?: number | undefined;
}

/** Grid lines and the labels under them; `bottom` + 48 is free again. */
export function valueAxis({ axis, format, caption, top, bottom, marked }: Foot): Drawing {
  const style = { y: bottom + 17, size: size.small, weight: 400, fill: palette.muted, anchor: "middle" } as const;
  const shown: Label[] = [];
  if (marked !== undefined && Number.isFinite(marked)) {
    const text = numberText(marked, format);
    const pointing = covers(axis, marked) ? text : marked > axis.domain[1] ? `${text} →` : `← ${text}`;
    shown.push(within({ ...style, text: pointing, x: axis.at(marked), weight: 600, fill: palette.yellow }));
  }
  for (const { text, value } of axis.ticks) {
    // At the picture's edge a label gives way to the inside, and may meet its neighbour there.
    const tick = within({ ...style, text, x: axis.at(value) });
    if (shown.every((other) => areApart(tick, other))) shown.push(tick);
  }
  const [left, right] = axis.range;
  const unit = shortened(printable(caption), width - 2 * margin, size.small, 400);
  // Centred under the axis itself, which need not be centred in the chart.
  const captionLabel = within({ ...style, text: unit, x: (left + right) / 2, y: bottom + 41 });
  return {
    shapes: axis.ticks.map((tick) => rule(axis.at(tick.value), top, bottom, palette.grid)),
    labels: [...shown, captionLabel],
  };
}

export function areApart(a: Label, b: Label, gap = 10): boolean {
  const [first, second] = [extent(a), extent(b)];
  return first[1] + gap <= second[0] || second[1] + gap <= first[0];
}
