// From an SVG to a PNG of twice its size.

import { renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./font.ts";
import { palette } from "./palette.ts";

/**
 * Painted in a thread of its own; packing the PNG then takes the event loop about 20 ms. The machine's fonts are not
 * looked for, so the picture is the same everywhere.
 */
export async function svgPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: 2 },
    background: palette.panel,
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: "Inter" },
  });
  return image.asPng();
}
