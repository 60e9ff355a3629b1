// The painted charts beside what another renderer makes of the same chart's SVG.

import { AsyncLocalStorage } from "node:async_hooks";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { german } from "../../../src/catalogue/de/german.ts";
import { learn, speaking } from "../../../src/core/tell.ts";
import { canvasOf } from "../../../src/render/chart/canvas.ts";
import { fontPaths, textWidth, type Weight } from "../../../src/render/chart/font.ts";
import { labelEdges, shapeEdges } from "../../../src/render/chart/glyph.ts";
import { chartPng } from "../../../src/render/chart/picture.ts";
import { box, dot, halo, type Label, level, line, type Shape } from "../../../src/render/chart/shape.ts";
import { gallery } from "./gallery.ts";
import { chartSvg, shapeElement, textElement } from "./svg.ts";

const font = { loadSystemFonts: false, fontFiles: Object.values(fontPaths), defaultFontFamily: "Inter" };
const zoom = 2;

/** Four bytes a pixel. */
const rendered = (svg: string, value = zoom): Uint8Array =>
  new Resvg(svg, { font, fitTo: { mode: "zoom", value }, background: "#1e1f22" }).render().pixels;

/** The same texts with a place for every letter: the other renderer would move some nearer to each other. */
const placed = (svg: string): string =>
  svg.replace(
    /<text x="([^"]+)"([^>]*) font-size="(\d+)" font-weight="(\d+)" text-anchor="(\w+)"([^>]*)>([^<]*)</g,
    (_, x, y, size, weight, anchor, rest, escaped) => {
      const text = escaped
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      const widthOf = (part: string) => textWidth(part, Number(size), Number(weight) as Weight);
      const shift = { start: 0, middle: 0.5, end: 1 }[anchor as string] ?? Number.NaN;
      const start = Number(x) - widthOf(text) * shift;
      const places = [...text].map((_, k) => start + widthOf([...text].slice(0, k).join("")));
      return `<text x="${places.join(" ")}"${y} font-size="${size}" font-weight="${weight}"${rest}>${escaped}<`;
    },
  );

/** The PNG's own pixels. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const file = Buffer.from(png);
  const size = `width="${file.readUInt32BE(16)}" height="${file.readUInt32BE(20)}"`;
  const image = `<image ${size} href="data:image/png;base64,${file.toString("base64")}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`).render().pixels;
}

/** How far two pictures are apart in a pixel, from 0 to 255, over those in which either is not the panel. */
function difference(a: Uint8Array, b: Uint8Array): { readonly mean: number; readonly drawn: number } {
  expect(a.length).toBe(b.length);
  let [sum, drawn] = [0, 0];
  for (let pixel = 0; pixel < a.length; pixel += 4) {
    const apart = Math.max(...[0, 1, 2].map((k) => Math.abs((a[pixel + k] ?? 0) - (b[pixel + k] ?? 0))));
    const isPanel = [a, b].every((each) => each[pixel] === 0x1e && each[pixel + 1] === 0x1f);
    if (!isPanel) drawn++;
    sum += apart;
  }
  return { mean: sum / drawn, drawn };
}

describe("a chart's PNG", () => {
  it.each(Object.keys(gallery))("of %s is what another renderer makes of its SVG", async (name) => {
    const chart = gallery[name];
    if (chart === undefined) throw new Error(`Expected a chart \`${name}\` in the gallery`);
    const png = Buffer.from(await chartPng(chart));
    const zoom = png.readUInt32BE(16) / 424;
    const { mean, drawn } = difference(pixelsOf(png), rendered(placed(chartSvg(chart)), zoom));
    expect(drawn).toBeGreaterThan(5000);
    expect(mean).toBeLessThan(6);
  });

  it("is 848 pixels wide, no higher than Discord shows at full width, and small", async () => {
    for (const [name, chart] of Object.entries(gallery).filter(([, { kind }]) => kind !== "card")) {
      const png = Buffer.from(await chartPng(chart));
      expect(png.readUInt32BE(16)).toBe(848);
      expect(png.readUInt32BE(20)).toBeGreaterThan(250);
      expect(png.readUInt32BE(20)).toBeLessThanOrEqual(1000);
      expect(png.length, name).toBeLessThan(name.startsWith("density") ? 25_000 : 30_000);
    }
  });

  it("of a card is 1200 × 675", async () => {
    const card = gallery["card-differ"];
    if (card === undefined) throw new Error("Expected a card in the gallery");
    const png = Buffer.from(await chartPng(card));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
  });

  it("is painted for each language, whose numbers it has", async () => {
    const tornado = gallery["tornado-five"];
    if (tornado === undefined) throw new Error("Expected a tornado in the gallery");
    learn([german], new AsyncLocalStorage());
    const painted = ["en", "de"].map((locale) => speaking(locale, () => chartPng(tornado)));
    const [english, other] = (await Promise.all(painted)) as [Uint8Array, Uint8Array];
    expect(Buffer.from(other).equals(english)).toBe(false);
  });
});

const head = 'xmlns="http://www.w3.org/2000/svg" width="424" height="60" font-family="Inter" font-kerning="none"';
const svgOf = (element: string) => `<svg ${head}>${element}</svg>`;

/** Shapes and labels painted alone. */
function painted(shapes: readonly Shape[], labels: readonly Label[] = []): Uint8Array {
  const { fill, picture } = canvasOf(424 * zoom, 60 * zoom, "#1e1f22");
  for (const shape of shapes) {
    fill(shape.kind === "line" ? shape.stroke : shape.fill, 1, (edge) => shapeEdges(shape, zoom, edge));
  }
  for (const label of labels) {
    if (label.isOverLines) fill("#1e1f22", 1, (edge) => labelEdges(label, zoom, halo, edge));
    fill(label.fill, 1, (edge) => labelEdges(label, zoom, 0, edge));
  }
  const { pixels, colours } = picture();
  const rgba = new Uint8Array(4 * pixels.length);
  pixels.forEach((index, pixel) => {
    const colour = colours[index] ?? 0;
    rgba.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], 4 * pixel);
  });
  return rgba;
}

const expectSame = (ours: Uint8Array, theirs: Uint8Array, within: number) =>
  expect(difference(ours, theirs).mean).toBeLessThan(within);

describe("shapes", () => {
  const shapes: Readonly<Record<string, Shape>> = {
    "a line with turns": line(
      [
        [20, 40],
        [60, 10.5],
        [61, 50],
        [300, 12],
      ],
      "#56b4e9",
      3,
    ),
    "a dashed line": level(30, 10, 400, "#f0e442", { width: 2.5, dash: [7, 5] }),
    "a round box": box([50.3, 200], [12, 33.5], "#e69f00", 4),
    "a dot": dot([100.2, 30.1], 8, "#ffffff"),
    "an area with a slanting edge": {
      kind: "area",
      outline: [
        [5, 55],
        [200, 3],
        [390, 55],
      ],
      fill: "#56b4e9",
      opacity: 1,
    },
    "an area beyond the edges": {
      kind: "area",
      outline: [
        [-30, 70],
        [-30, 20],
        [500, 20],
        [500, 70],
      ],
      fill: "#56b4e9",
    },
  };
  it.each(Object.entries(shapes))("%s is what another renderer makes of it", (_, shape) => {
    expectSame(painted([shape]), rendered(svgOf(shapeElement(shape))), 4);
  });

  it("that let through mix with what is under them", () => {
    const under = box([0, 424], [0, 60], "#ffffff");
    const over: Shape = {
      kind: "area",
      outline: [
        [10, 10],
        [400, 10],
        [400, 50],
        [10, 50],
      ],
      fill: "#000000",
      opacity: 0.28,
    };
    const { fill, picture } = canvasOf(424, 60, "#1e1f22");
    for (const shape of [under, over] as const)
      fill(shape.kind === "line" ? "" : shape.fill, shape.kind === "area" ? (shape.opacity ?? 1) : 1, (edge) =>
        shapeEdges(shape, 1, edge),
      );
    const { pixels, colours } = picture();
    expect(colours[pixels[30 * 424 + 200] ?? 0]?.toString(16)).toBe("b8b8b8");
  });

  it("of more colours than there is room for keep the frequent ones, and the nearest of them", () => {
    const { fill, picture } = canvasOf(400, 1, "#000000");
    for (let x = 0; x < 400; x++) {
      const grey = Math.round((x / 400) * 255);
      const colour = `#${[grey, grey, x % 256].map((each) => each.toString(16).padStart(2, "0")).join("")}`;
      fill(colour, 1, (edge) => shapeEdges(box([x, x + 1], [0, 1], colour), 1, edge));
    }
    const { pixels, colours } = picture();
    expect(colours.length).toBe(256);
    expect(Math.abs(((colours[pixels[399] ?? 0] ?? 0) >> 16) - 255)).toBeLessThan(130);
  });
});

describe.each([
  ["Datacenter GPU to consumer GPU", 17, 400],
  ["$180B to −3.8·10⁻⁹ & 0.0293%", 23, 600],
  ["Überzeugung, Привет ≥ λ, façade", 19, 600],
] as const)("the letters of `%s`", (text, size, weight: Weight) => {
  const label = { text, x: 20, y: 30, size, weight, fill: "#ffffff", anchor: "start" } as const;

  it("are as wide as measured", () => {
    const width = new Resvg(svgOf(textElement(label)), { font }).getBBox()?.width ?? 0;
    // Ink starts after the first letter's bearing and ends before the last one's.
    expect(Math.abs(textWidth(text, size, weight) / width - 1)).toBeLessThan(0.04);
  });

  it("are what another renderer makes of them, also over lines", () => {
    expectSame(painted([], [label]), rendered(placed(svgOf(textElement(label)))), 12);
    const bar = box([0, 424], [20, 40], "#e69f00");
    const over = { ...label, isOverLines: true };
    expectSame(painted([bar], [over]), rendered(placed(svgOf(shapeElement(bar) + textElement(over)))), 6);
  });
});

it.each([400, 600] as const)("every letter of weight %d is what another renderer makes of it", (weight) => {
  for (const letter of "Agjw0&%$×−⁻⁹≥→…ÜçéñłßÅПЖйλΩ?“") {
    const label = { text: letter, x: 20, y: 30, size: 40, weight, fill: "#ffffff", anchor: "start" } as const;
    const { mean, drawn } = difference(painted([], [label]), rendered(svgOf(textElement(label))));
    expect(drawn, letter).toBeGreaterThan(30);
    expect(mean, letter).toBeLessThan(8);
  }
});
