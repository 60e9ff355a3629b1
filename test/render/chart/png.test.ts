import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/render/chart/font.ts";
import { fontPaths, type Weight } from "../../../src/render/chart/font-file.ts";
import { type Lettering, lettered } from "../../../src/render/chart/lettering.ts";
import { svgPng } from "../../../src/render/chart/png.ts";
import { chartPng, chartSvg } from "../../../src/render/chart/svg.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { drawnTexts } from "./drawn.ts";
import { gallery } from "./gallery.ts";

/** The PNG's pixels in SVG units, four bytes each. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const size = `width="424" height="${Buffer.from(png).readUInt32BE(20) / 3}"`;
  const image = `<image ${size} href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`).render().pixels;
}

const chart = (name: string): Chart => {
  const found = gallery[name];
  if (found === undefined) throw new Error(`Expected a chart \`${name}\` in the gallery`);
  return found;
};

describe("a chart's PNG", () => {
  it("is 1272 pixels wide, and no higher than Discord shows at full width", async () => {
    for (const name of ["fan-pair", "sides-crux", "tornado-twelve", "tornado-one"]) {
      const png = Buffer.from(await chartPng(chart(name)));
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1272);
      expect(png.readUInt32BE(20)).toBeGreaterThan(400);
      expect(png.readUInt32BE(20)).toBeLessThanOrEqual(1500);
    }
  });

  it("of a card is 1200 × 675", async () => {
    const png = Buffer.from(await chartPng(chart("card-differ")));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
  });

  it("shows every one of its texts", async () => {
    const svg = chartSvg(chart("sides-crux"));
    const withText = pixelsOf(await chartPng(chart("sides-crux")));
    const without = pixelsOf(await svgPng(svg.replace(/<text[^>]*>[^<]*<\/text>/g, "")));
    const isPainted = (text: ReturnType<typeof drawnTexts>[number]): boolean => {
      let changed = 0;
      for (let y = Math.floor(text.top); y < text.bottom; y++) {
        for (let x = Math.floor(text.left); x < text.right; x++) {
          const pixel = 4 * (y * 424 + x);
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

const font = { loadSystemFonts: false, fontFiles: Object.values(fontPaths), defaultFontFamily: "Inter" };
const head = 'xmlns="http://www.w3.org/2000/svg" width="640" height="60" font-family="Inter" font-kerning="none"';
const drawn = (element: string) => new Resvg(`<svg ${head}>${element}</svg>`, { font });

describe.each([
  ["Datacenter GPU to consumer GPU", 17, 400],
  ["$180B to −3.8·10⁻⁹ & 0.0293%", 23, 600],
  ["Überzeugung, Привет ≥ λ, façade", 19, 600],
] as const)("the letters of `%s`", (text, size, weight: Weight) => {
  const label = { text, x: 20, y: 30, size, weight, fill: "#fff", anchor: "start" } as const;

  it("are as wide as measured", () => {
    const width = drawn(lettered([label], "text")).getBBox()?.width ?? 0;
    // Ink starts after the first letter's bearing and ends before the last one's.
    expect(Math.abs(textWidth(text, size, weight) / width - 1)).toBeLessThan(0.04);
  });
});

it.each([400, 600] as const)("every letter of weight %d is the same as an outline and as text", (weight) => {
  const ink = (text: string, lettering: Lettering) => {
    const label = { text, x: 20, y: 30, size: 40, weight, fill: "#fff", anchor: "start" } as const;
    const { pixels } = drawn(lettered([label], lettering)).render();
    return Float64Array.from(pixels).filter((_, index) => index % 4 === 3);
  };
  for (const letter of "Agjw0&%$×−⁻⁹≥→…ÜçéñłßÅПЖйλΩ?“") {
    const [outline, text] = [ink(letter, "outlines"), ink(letter, "text")];
    const total = text.reduce((sum, alpha) => sum + alpha, 0);
    const difference = outline.reduce((sum, alpha, index) => sum + Math.abs(alpha - (text[index] ?? 0)), 0);
    expect(total, letter).toBeGreaterThan(1000);
    expect(difference / total, letter).toBeLessThan(0.03);
  }
});
