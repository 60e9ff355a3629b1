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

/** The title and, if any, a line of coloured phrases, each on as many lines as it may have. */
export function headerOf(title: string, phrases: readonly Phrase[] = [], mostLines = 1): Header {
  const room = width - 2 * margin;
  const text = shortened(printable(title), room, size.title, 600);
  const line = { anchor: "start", weight: 600 } as const;
  const labels: Label[] = [{ ...line, text, x: margin, y: 32, size: size.title, fill: palette.text }];
  let [x, bottom] = [margin, 50];
  for (const { text: told, fill } of phrases) {
    const lines = wrapped(printable(told), margin + room - x, size.small, 600, mostLines);
    labels.push(
      ...lines.map((each, k) => ({ ...line, text: each, x, y: 60 + k * lineHeight, size: size.small, fill })),
    );
    x += Math.max(...lines.map((each) => textWidth(each, size.small, 600))) + 16;
    bottom = Math.max(bottom, 50 + lines.length * lineHeight);
  }
  return { labels, bottom };
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
