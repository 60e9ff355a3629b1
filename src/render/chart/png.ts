// From an SVG to a PNG of three times its size.

import { renderAsync } from "@resvg/resvg-js";
import { palette } from "./palette.ts";
import { pngFile } from "./png-file.ts";

/**
 * Painted and packed in other threads; the event loop is held for a few milliseconds. No font is looked for: letters come
 * as outlines, which takes a fifth of the time, and the picture is the same everywhere.
 */
export async function svgPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: 3 },
    background: palette.panel,
    font: { loadSystemFonts: false },
  });
  return pngFile(image);
}
