// The lines above a chart: what it is of, and one line that reads as a key to the colours.

import { tell } from "../../core/tell.ts";
import { printable, shortened } from "./fit.ts";
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

/** The title and, if any, a line of coloured phrases. */
export function headerOf(title: string, phrases: readonly Phrase[] = []): Header {
  const room = width - 2 * margin;
  const text = shortened(printable(title), room, size.title, 600);
  const line = { x: margin, anchor: "start" as const };
  const labels: Label[] = [{ ...line, text, y: 32, size: size.title, weight: 600, fill: palette.text }];
  let x = margin;
  for (const phrase of phrases) {
    const fitted = shortened(printable(phrase.text), margin + room - x, size.small, 600);
    labels.push({ ...line, text: fitted, x, y: 60, size: size.small, weight: 600, fill: phrase.fill });
    x += textWidth(fitted, size.small, 600) + 16;
  }
  return { labels, bottom: labels.length > 1 ? 74 : 50 };
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
