// Reading a chart's SVG back: which texts stand where.

import { parseHTML } from "linkedom";
import { textWidth, type Weight } from "../../../src/render/chart/font.ts";

export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const shifts: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Every text of the SVG with the box of its capitals. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll("text")].map((element) => {
    const style = (name: string): string => element.getAttribute(name) ?? "";
    const text = element.textContent;
    const size = Number(style("font-size"));
    // The middle of the capitals, above the line they stand on.
    const [x, y] = [Number(style("x")), Number(style("y")) - size * 0.364];
    const width = textWidth(text, size, Number(style("font-weight")) as Weight);
    const left = x - width * (shifts[style("text-anchor")] ?? Number.NaN);
    return { text, size, left, right: left + width, top: y - size * 0.38, bottom: y + size * 0.38 };
  });
}

/** Pairs of texts that touch. */
export function collisions(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `\`${a.text}\` and \`${b.text}\``),
  );
}

/** Texts that stick out of the picture. */
export function clipped(svg: string): readonly string[] {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  if (!width || !height) throw new Error("Expected an SVG with a size");
  return drawnTexts(svg)
    .filter(({ left, right, top, bottom }) => !(left >= 0 && right <= width && top >= 0 && bottom <= height))
    .map(({ text }) => text);
}
