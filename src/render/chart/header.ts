// The lines above a chart: what it is of, and one line that reads as a key to the colours.

import { tell } from "../../core/tell.ts";
import { printable, shortened, wrapped } from "./fit.ts";
import { textWidth } from "./font.ts";
import type { Label } from "./label.ts";
import { margin, palette, size, width } from "./palette.ts";

export interface Phrase {
  readonly text: string;
  readonly fill: string;
}

export interface Header {
  readonly labels: readonly Label[];
  /** Where the chart may begin. */
  readonly bottom: number;
}

const lineHeight = 24;

/** The title and, if any, a line of coloured phrases; one alone may be given more lines. */
export function headerOf(title: string, phrases: readonly Phrase[] = [], mostLines = 1): Header {
  const room = width - 2 * margin;
  const text = shortened(printable(title), room, size.title, 600);
  const line = { x: margin, anchor: "start" as const };
  const labels: Label[] = [{ ...line, text, y: 32, size: size.title, weight: 600, fill: palette.text }];
  const style = { ...line, size: size.small, weight: 600 } as const;
  const [only] = phrases.length === 1 ? phrases : [];
  if (only) {
    const lines = wrapped(printable(only.text), room, size.small, 600, mostLines);
    labels.push(...lines.map((text, k) => ({ ...style, text, y: 60 + k * lineHeight, fill: only.fill })));
    return { labels, bottom: 50 + lines.length * lineHeight };
  }
  let x = margin;
  for (const phrase of phrases) {
    const fitted = shortened(printable(phrase.text), margin + room - x, size.small, 600);
    labels.push({ ...style, text: fitted, x, y: 60, fill: phrase.fill });
    x += textWidth(fitted, size.small, 600) + 16;
  }
  return { labels, bottom: labels.length > 1 ? 50 + lineHeight : 50 };
}

/** What an axis is in: `hyperscalers, log scale`. */
export function unitText(unitLabel: string, type: "linear" | "log"): string {
  return [printable(unitLabel), type === "log" ? tell`log scale` : ""].filter(Boolean).join(", ");
}

/** The unit and a key to the picture, or the unit alone where both have no room. */
export function captionOf(unit: string, key: string): string {
  const both = [unit, key].filter(Boolean).join(" · ");
  return textWidth(both, size.small, 400) <= width - 2 * margin ? both : unit;
}
