// From Plot's marks and our labels to the text of one SVG: the panel behind, no style sheet, numbers of two decimals.

import { type Markish, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Axis } from "./axis.ts";
import type { Label } from "./label.ts";
import { type Lettering, lettered } from "./lettering.ts";
import { height as defaultHeight, palette, width } from "./palette.ts";
import { escaped } from "./xml.ts";

export interface Figure {
  readonly marks: readonly Markish[];
  /** Written over all marks. */
  readonly labels: readonly Label[];
  /** 360 if not given. */
  readonly height?: number;
  /** How many of the PNG's pixels lie side by side; 1272 if not given. */
  readonly pixels?: number;
  readonly x?: Axis;
  readonly y?: Axis;
}

/** The SVG with its description for screen readers. Equal figures give equal texts. */
export function figureSvg(figure: Figure, description: string, lettering: Lettering): string {
  const { document } = parseHTML("<html><body></body></html>");
  const { height = defaultHeight } = figure;
  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    x: { ...scaleOptions(figure.x, [0, width]), axis: null },
    y: { ...scaleOptions(figure.y, [height, 0]), axis: null },
    marks: [...figure.marks],
  });
  for (const element of svg.querySelectorAll("*")) {
    element.removeAttribute("aria-label");
    for (const attribute of element.attributes) attribute.value = rounded(attribute.value);
  }
  svg.querySelector("style")?.remove();
  const head = [
    'xmlns="http://www.w3.org/2000/svg"',
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    'font-family="Inter, sans-serif"',
    `role="img" aria-label="${escaped(description)}"`,
  ].join(" ");
  const panel = `<rect width="${width}" height="${height}" fill="${palette.panel}" />`;
  return `<svg ${head}>\n${panel}\n${svg.innerHTML.replaceAll("><g ", ">\n<g ")}\n${lettered(figure.labels, lettering)}\n</svg>\n`;
}

function scaleOptions(axis: Axis | undefined, range: readonly [number, number]) {
  if (axis === undefined) return { type: "linear" as const, domain: [0, 1], range };
  return { type: axis.type, domain: axis.domain, range: axis.range, clamp: true };
}

/** Two decimals are a hundredth of a unit, and the same on every machine. */
const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)) + 0));
