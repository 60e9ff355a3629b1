// What two positions differ by, as a list of bars: the crux first and bright.

import { tell } from "../../core/tell.ts";
import type { CruxShare } from "../chart.ts";
import { percentText } from "../share-text.ts";
import { printable, shortened } from "./fit.ts";
import { textWidth } from "./font.ts";
import type { Weight } from "./font-file.ts";
import type { Label } from "./label.ts";
import { margin, pair, palette, size, width } from "./palette.ts";
import { box, type Drawing, nothing } from "./shape.ts";

/** On a phone the picture has room for two beside the words; all of them stand under More. */
const mostRows = 2;
const pitch = 46;
const headingHeight = 25;
const right = width - margin;
/** Between what the sides hold, with `vs` in the middle. */
const versusWidth = 38;

/** The height that the list takes. */
export const cruxHeight = (crux: readonly CruxShare[]): number =>
  crux.length === 0 ? 0 : headingHeight + Math.min(crux.length, mostRows) * pitch + 4;

/** Of each: its name over its bar, with its share; on the right what each side holds. */
export function cruxDrawing(crux: readonly CruxShare[], top: number): Drawing {
  const rows = crux.slice(0, mostRows);
  if (rows.length === 0) return nothing;
  const held = rows.map((row) => [heldText(row.forValue), heldText(row.againstValue)] as const);
  const againstWidth = Math.max(...held.map(([, against]) => textWidth(against, size.small, 600)));
  const forEnd = right - againstWidth - versusWidth;
  const forStart = forEnd - Math.max(...held.map(([pro]) => textWidth(pro, size.small, 600)));
  const texts = rows.map(({ share }) => shareText(share));
  const shareWidth = Math.max(...texts.map((text) => textWidth(text, size.small, 600))) + 18;
  const room = forStart - 20 - margin;
  const longest = Math.max(1, ...rows.map(({ share }) => Math.abs(share)).filter(Number.isFinite));
  // What pulls the other way is drawn to the left.
  const least = Math.min(0, ...rows.map(({ share }) => share).filter(Number.isFinite));
  const zero = margin + (room - shareWidth) * (-least / (longest - least));
  const unit = (room - shareWidth) / (longest - least);
  const heading = { text: tell`What the difference hangs on`, x: margin, y: top + 10, anchor: "start" } as const;
  const labels: Label[] = [{ ...heading, size: size.small, weight: 400, fill: palette.muted }];
  const shapes = rows.map((row, index) => {
    const isCrux = index === 0;
    const y = top + headingHeight + pitch * index;
    const weight: Weight = isCrux ? 600 : 400;
    const fill = isCrux ? palette.text : palette.muted;
    const style = { size: size.small, weight } as const;
    const length = Number.isFinite(row.share) ? unit * row.share : 0;
    const barEnd = zero + (length < 0 ? 0 : Math.max(length, 2));
    const barStart = zero + Math.min(length, 0);
    const [pro, con] = held[index] ?? ["?", "?"];
    const name = shortened(printable(row.label), right - margin, size.small, weight);
    labels.push(
      { ...style, text: name, x: margin, y: y + 10, fill, anchor: "start" },
      { ...style, text: texts[index] ?? "", x: barEnd + 8, y: y + 32, fill, anchor: "start" },
      { ...style, text: pro, x: forEnd, y: y + 32, fill: pair[0].line, anchor: "end" },
      {
        ...style,
        text: tell`vs`,
        x: forEnd + versusWidth / 2,
        y: y + 32,
        weight: 400,
        fill: palette.muted,
        anchor: "middle",
      },
      { ...style, text: con, x: right - againstWidth, y: y + 32, fill: pair[1].line, anchor: "start" },
    );
    return box([barStart, barEnd], [y + 25, y + 39], isCrux ? palette.yellow : palette.rule, 2);
  });
  return { shapes, labels };
}

/** Part of the whole as a percentage; what is more than the whole, or pulls the other way, in words. */
const shareText = (share: number): string => {
  if (!(share >= 0)) return Number.isNaN(share) ? "?" : tell`pulls back`;
  if (share === 1) return tell`all of it`;
  return share > 1 ? tell`most` : percentText(share);
};

const heldText = (text: string): string => shortened(printable(text, "?"), 124, size.small, 600);
