// The labels of a chart as SVG text, which can be read and found.

import type { Label } from "./label.ts";
import { palette } from "./palette.ts";
import { short } from "./shape.ts";
import { escaped } from "./xml.ts";

/** Inter's capitals are 0.73 high: from their middle down to the line they stand on. */
const capitalsHalf = 0.364;
/** Round letters that lines may run into, in SVG units on each side. */
export const halo = 2.5;

/** The height of the line that the letters stand on. */
export const baselineOf = ({ y, size }: Label): number => y + size * capitalsHalf;

export function textElement(label: Label): string {
  const { text, x, size, weight, fill, anchor, isOverLines } = label;
  const place = `x="${short(x)}" y="${short(baselineOf(label))}"`;
  const stroke = isOverLines
    ? ` stroke="${palette.panel}" stroke-width="${2 * halo}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  const style = `font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${stroke}`;
  return `<text ${place} ${style}>${escaped(text)}</text>`;
}
