// Charts as SVG, which can be read and compared, and drawn by another's hand: what the PNG is held against.

import { altOf } from "../../../src/render/chart/alt.ts";
import type { Figure } from "../../../src/render/chart/figure.ts";
import { figureOf } from "../../../src/render/chart/picture.ts";
import {
  baselineOf,
  height as defaultHeight,
  halo,
  isDrawn,
  type Label,
  type Point,
  palette,
  type Shape,
  width,
} from "../../../src/render/chart/shape.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { escaped } from "../../../src/render/page/html.ts";

/** The chart as an SVG, 424 units wide. Equal charts give equal texts. */
export const chartSvg = (chart: Chart): string => figureSvg(figureOf(chart), altOf(chart));

/** The SVG with its description for screen readers: the panel behind, no style sheet. Equal figures give equal texts. */
function figureSvg({ shapes, labels, height = defaultHeight }: Figure, description: string): string {
  const head = [
    'xmlns="http://www.w3.org/2000/svg"',
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    'font-family="Inter, sans-serif"',
    `role="img" aria-label="${escaped(description)}"`,
  ].join(" ");
  const panel = `<rect width="${width}" height="${height}" fill="${palette.panel}" />`;
  const drawn = [panel, ...shapes.map(shapeElement), ...labels.filter(isDrawn).map(textElement)];
  return `<svg ${head}>\n${drawn.join("\n")}\n</svg>\n`;
}

export function textElement(label: Label): string {
  const { text, x, size, weight, fill, anchor, isOverLines } = label;
  const place = `x="${short(x)}" y="${short(baselineOf(label))}"`;
  const stroke = isOverLines
    ? ` stroke="${palette.panel}" stroke-width="${2 * halo}" stroke-linejoin="round" paint-order="stroke"`
    : "";
  const style = `font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${stroke}`;
  return `<text ${place} ${style}>${escaped(text)}</text>`;
}

/** The shape as an SVG element. */
export function shapeElement(shape: Shape): string {
  switch (shape.kind) {
    case "area": {
      const opacity = shape.opacity === undefined || shape.opacity === 1 ? "" : ` fill-opacity="${shape.opacity}"`;
      return `<path d="${path(shape.outline)}Z" fill="${shape.fill}"${opacity}/>`;
    }
    case "line": {
      const ends = shape.points.length > 2 ? ' stroke-linecap="round" stroke-linejoin="round"' : "";
      const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(" ")}"` : "";
      const style = `fill="none" stroke="${shape.stroke}" stroke-width="${shape.width}"${ends}${dash}`;
      return `<path d="${path(shape.points)}" ${style}/>`;
    }
    case "box": {
      const [left, right] = shape.x.map(short) as [number, number];
      const [top, bottom] = shape.y.map(short) as [number, number];
      const round = shape.radius > 0 ? ` rx="${short(shape.radius)}"` : "";
      const size = `width="${short(right - left)}" height="${short(bottom - top)}"`;
      return `<rect x="${left}" y="${top}" ${size}${round} fill="${shape.fill}"/>`;
    }
    case "dot":
      return `<circle cx="${short(shape.at[0])}" cy="${short(shape.at[1])}" r="${shape.radius}" fill="${shape.fill}"/>`;
  }
}

const path = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${short(x)},${short(y)}`).join("");

/** Two decimals are a hundredth of a unit, and the same on every machine. */
const short = (value: number): number => Number(value.toFixed(2)) + 0;
