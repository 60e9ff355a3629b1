// What two positions differ by, as a list of bars: the crux first and bright.

import type { CruxShare } from "../chart.ts";
import { printable, shortened } from "./fit.ts";
import { textWidth, type Weight } from "./font.ts";
import type { Label } from "./label.ts";
import { numberText } from "./number-text.ts";
import { margin, pair, palette, size, width } from "./palette.ts";
import { block, type Drawing, nothing } from "./shape.ts";

/** The picture has room for three; the reply's text has them all. */
const mostRows = 3;
const pitch = 26;
const versus = "vs";

/** The height that the list takes. */
export const cruxHeight = (crux: readonly CruxShare[]): number =>
  crux.length === 0 ? 0 : Math.min(crux.length, mostRows) * pitch + 14;

/** Names on the left, bars with their shares in the middle, what each side holds on the right. */
export function cruxDrawing(crux: readonly CruxShare[], top: number): Drawing {
  const rows = crux.slice(0, mostRows).map((row, index) => ({
    name: printable(row.label),
    share: row.share,
    text: numberText(row.share, "share", 2),
    held: [heldText(row.forValue), heldText(row.againstValue)] as const,
    y: top + pitch * (index + 0.5),
    weight: (index === 0 ? 600 : 400) as Weight,
    fill: index === 0 ? palette.text : palette.muted,
    bar: index === 0 ? palette.yellow : palette.rule,
  }));
  if (rows.length === 0) return nothing;
  const columns = columnsOf(rows);
  const longest = Math.max(1, ...rows.map(({ share }) => Math.abs(share)).filter(Number.isFinite));
  const marks = rows.map(({ share, y, bar }) => {
    const length = Number.isFinite(share) ? columns.bars * (Math.abs(share) / longest) : 0;
    return block([columns.start, columns.start + Math.max(length, 2)], [y - 7, y + 7], bar);
  });
  const labels = rows.flatMap(({ name, text, share, held, y, weight, fill }): readonly Label[] => {
    const style = { y, size: size.small, weight } as const;
    const length = Number.isFinite(share) ? columns.bars * (Math.abs(share) / longest) : 0;
    return [
      { ...style, text: shortened(name, columns.name, size.small, weight), x: margin, fill, anchor: "start" },
      { ...style, text, x: columns.start + Math.max(length, 2) + 8, fill, anchor: "start" },
      { ...style, text: held[0], x: columns.forEnd, fill: pair[0].line, anchor: "end" },
      { ...style, text: versus, x: columns.forEnd + 18, weight: 400, fill: palette.muted, anchor: "middle" },
      { ...style, text: held[1], x: columns.forEnd + 36, fill: pair[1].line, anchor: "start" },
    ];
  });
  return { marks, labels };
}

const heldText = (text: string): string => shortened(printable(text, "?"), 110, size.small, 600);

interface Row {
  readonly name: string;
  readonly text: string;
  readonly held: readonly [string, string];
}

/** Every column as wide as its widest cell in the bolder weight; the bars take what is left. */
function columnsOf(rows: readonly Row[]) {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, size.small, 600)));
  const forEnd = width - margin - widest(rows.map((row) => row.held[1])) - 36;
  const middleEnd = forEnd - widest(rows.map((row) => row.held[0])) - 16;
  const shares = widest(rows.map((row) => row.text)) + 10;
  // The bars keep at least 40, the name takes what it needs of the rest.
  const name = Math.min(widest(rows.map((row) => row.name)), middleEnd - shares - 40 - margin - 12);
  const start = margin + name + 12;
  return { name, start, bars: middleEnd - shares - start, forEnd };
}
