// From an SVG to a PNG: of three times its size unless told.

import { renderAsync } from "@resvg/resvg-js";
import { palette, width } from "./palette.ts";
import { pngFile } from "./png-file.ts";

/**
 * Painted and packed in other threads; the event loop is held for a few milliseconds. No font is looked for: letters come
 * as outlines, which takes a fifth of the time, and the picture is the same everywhere. `pixels`: how wide it gets.
 */
export async function svgPng(svg: string, pixels = 3 * width): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: pixels },
    background: palette.panel,
    font: { loadSystemFonts: false },
  });
  return pngFile(image);
}
