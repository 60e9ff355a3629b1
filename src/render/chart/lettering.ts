// The labels of a chart as SVG: as text that can be read and found, or as outlines that need no font.

import { charactersIn } from "./font.ts";
import { fontFiles } from "./font-file.ts";
import { glyphPath } from "./glyph.ts";
import { extent, type Label } from "./label.ts";
import { palette } from "./palette.ts";
import { escaped } from "./xml.ts";

export type Lettering = "text" | "outlines";

/** Inter's capitals are 0.73 high: from their middle down to the line they stand on. */
const capitalsHalf = 0.364;
/** Round letters that lines may run into, in SVG units on each side. */
const halo = 2.5;

/** One element for each label that says something; the number of a value that is none has no place. */
export const lettered = (labels: readonly Label[], lettering: Lettering): string =>
  labels
    .filter(({ text, x, y }) => text !== "" && Number.isFinite(x) && Number.isFinite(y))
    .map(lettering === "text" ? textElement : outlineElement)
    .join("\n");

const baselineOf = ({ y, size }: Label): number => y + size * capitalsHalf;

function textElement(label: Label): string {
  const { text, x, size, weight, fill, anchor, isOverLines } = label;
  const place = `x="${short(x)}" y="${short(baselineOf(label))}"`;
  const stroke = isOverLines
    ? ` stroke="${palette.panel}" stroke-width="${2 * halo}" ${round} paint-order="stroke"`
    : "";
  const style = `font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${stroke}`;
  return `<text ${place} ${style}>${escaped(text)}</text>`;
}

const round = 'stroke-linejoin="round"';

function outlineElement(label: Label): string {
  const { text, size, weight, fill, isOverLines } = label;
  const scale = size / fontFiles[weight].unitsPerEm;
  let x = 0;
  const glyphs = charactersIn(text, weight).map(({ glyph, advance }) => {
    const path = glyphPath(glyph, weight);
    const drawn = path === "" ? "" : `<path transform="translate(${short(x)})" d="${path}"/>`;
    x += advance * fontFiles[weight].unitsPerEm;
    return drawn;
  });
  const letters = glyphs.join("");
  // All halos under all letters: none may cover its neighbour.
  const width = short((2 * halo) / scale);
  const under = isOverLines ? `<g stroke="${palette.panel}" stroke-width="${width}" ${round}>${letters}</g>` : "";
  const place = `translate(${short(extent(label)[0])},${short(baselineOf(label))}) scale(${scale},${-scale})`;
  return `<g transform="${place}" fill="${fill}">${under}${letters}</g>`;
}

const short = (value: number): number => Number(value.toFixed(2)) + 0;
