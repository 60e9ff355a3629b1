import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { fontFiles, textWidth, type Weight } from "../../../src/render/chart/font.ts";
import { svgPng } from "../../../src/render/chart/png.ts";
import { chartPng, chartSvg } from "../../../src/render/chart/svg.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { drawnTexts } from "./drawn.ts";
import { gallery } from "./gallery.ts";

/** The PNG's pixels in SVG units, four bytes each. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const size = `width="640" height="${Buffer.from(png).readUInt32BE(20) / 2}"`;
  const image = `<image ${size} href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`).render().pixels;
}

const chart = (name: string): Chart => {
  const found = gallery[name];
  if (found === undefined) throw new Error(`Expected a chart \`${name}\` in the gallery`);
  return found;
};

describe("a chart's PNG", () => {
  it("is 1280 pixels wide, and no higher than Discord shows at full width", async () => {
    for (const name of ["fan-pair", "sides-crux", "tornado-twelve", "tornado-one"]) {
      const png = Buffer.from(await chartPng(chart(name)));
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1280);
      expect(png.readUInt32BE(20)).toBeGreaterThan(400);
      expect(png.readUInt32BE(20)).toBeLessThanOrEqual(960);
    }
  });

  it("shows every one of its texts", async () => {
    const svg = chartSvg(chart("sides-crux"));
    const withText = pixelsOf(await svgPng(svg));
    const without = pixelsOf(await svgPng(svg.replace(/<text[^>]*>[^<]*<\/text>/g, "")));
    const isPainted = (text: ReturnType<typeof drawnTexts>[number]): boolean => {
      let changed = 0;
      for (let y = Math.floor(text.top); y < text.bottom; y++) {
        for (let x = Math.floor(text.left); x < text.right; x++) {
          const pixel = 4 * (y * 640 + x);
          if (Math.abs((withText[pixel] ?? 0) - (without[pixel] ?? 0)) > 40) changed++;
        }
      }
      return changed > 8;
    };
    const texts = drawnTexts(svg);
    expect(texts.length).toBeGreaterThan(25);
    expect(texts.filter((text) => !isPainted(text))).toEqual([]);
  });

  it("has something of every kind of chart on its panel", async () => {
    for (const name of ["density-claim", "tornado-twelve", "fan-ratio", "sides-bare", "history-four"]) {
      const pixels = pixelsOf(await chartPng(chart(name)));
      let blue = 0;
      for (let pixel = 0; pixel < pixels.length; pixel += 4) {
        if ((pixels[pixel + 2] ?? 0) - (pixels[pixel] ?? 0) > 40) blue++;
      }
      expect(blue, name).toBeGreaterThan(1000);
    }
  });
});

describe("the measured width of a text", () => {
  it.each([
    ["Datacenter GPU to consumer GPU", 17, 400],
    ["$180B to −3.8×10⁻⁹", 23, 600],
    ["Überzeugung, Привет", 19, 600],
  ] as const)("of `%s` is that of the drawn one", (text, size, weight: Weight) => {
    const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: "Inter" };
    const head = `xmlns="http://www.w3.org/2000/svg" width="640" height="60" font-family="Inter"`;
    const svg = `<svg ${head}><text y="30" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
    const drawn = new Resvg(svg, { font }).getBBox()?.width ?? 0;
    // Ink starts after the first letter's bearing and ends before the last one's; kerning takes a little more.
    expect(Math.abs(textWidth(text, size, weight) / drawn - 1)).toBeLessThan(0.04);
  });
});
