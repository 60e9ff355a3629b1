// What stands at the right end of bands: whose they are, and the last numbers.

import type { Band, NumberFormat } from "../chart.ts";
import type { Axis } from "./axis.ts";
import { printable, shortened } from "./fit.ts";
import { isPoint } from "./interval-labels.ts";
import { type Label, spread } from "./label.ts";
import { intervalTexts } from "./number-text.ts";
import { pair, palette, size } from "./palette.ts";

const lineHeight = 23;
type Line = Pick<Label, "text" | "size" | "weight" | "fill">;

/** Labels at x = 0, spread so that none covers another: one band with its interval, or two with their medians. */
export function endLabels(bands: readonly Band[], format: NumberFormat, y: Axis): readonly Label[] {
  const groups = bands.flatMap((band, index) => groupsOf(band, index, bands.length > 1, format, y));
  groups.sort((a, b) => a.center - b.center);
  const [bottom, top] = y.range;
  const wanted = groups.map(({ center, lines }) => ({ center, size: lines.length * lineHeight }));
  const centers = spread(wanted, top - 6, bottom + 6, 4);
  return groups.flatMap(({ lines }, index) =>
    lines.map((line, row): Label => {
      const middle = (centers[index] ?? 0) + (row - (lines.length - 1) / 2) * lineHeight;
      return { ...line, x: 0, y: middle, anchor: "start" };
    }),
  );
}

function groupsOf({ name, points }: Band, index: number, isOneOfTwo: boolean, format: NumberFormat, y: Axis) {
  const last = points.at(-1);
  if (last === undefined) return [];
  const fill = pair[index === 0 ? 0 : 1].line;
  const ends = isPoint(last) ? [last.median] : [last.p95, last.median, last.p5];
  const texts = intervalTexts(last, format).toReversed();
  const text = shortened(printable(name), 130, size.small, 600);
  const title: readonly Line[] = text === "" ? [] : [{ text, size: size.small, weight: 600, fill }];
  const groups = ends.map((value, row) => {
    const isMedian = ends.length === 1 || row === 1;
    const number: Line = isMedian
      ? { text: texts[row] ?? "", size: size.body, weight: 600, fill: palette.text }
      : { text: texts[row] ?? "", size: size.small, weight: 400, fill: palette.muted };
    return { center: y.at(value), lines: isMedian ? [...title, number] : [number], isMedian };
  });
  // Two intervals and two names would be a crowd.
  return groups.filter(({ isMedian }) => isMedian || !isOneOfTwo);
}
