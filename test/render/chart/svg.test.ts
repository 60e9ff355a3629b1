import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { altOf } from "../../../src/render/chart/alt.ts";
import type { Chart, Density } from "../../../src/render/chart.ts";
import { anyChart } from "./any-chart.ts";
import { clipped, collisions, drawnTexts } from "./drawn.ts";
import { gallery } from "./gallery.ts";
import { chartSvg } from "./svg.ts";

describe("a chart of the gallery", () => {
  for (const [name, chart] of Object.entries(gallery)) {
    it(`${name} looks as it did`, async () => {
      await expect(chartSvg(chart)).toMatchFileSnapshot(`golden/${name}.svg`);
    });

    it(`${name} survives storage as JSON`, () => {
      // A number that is none comes back as null.
      const stored = JSON.parse(JSON.stringify(chart), (_, value) => (value === null ? Number.NaN : value));
      expect(chartSvg(stored)).toBe(chartSvg(chart));
    });

    it(`${name} has readable labels, apart from each other and inside the picture`, () => {
      const svg = chartSvg(chart);
      const texts = drawnTexts(svg);
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter(({ size }) => size < 17)).toEqual([]);
      expect(collisions(texts)).toEqual([]);
      expect(clipped(svg)).toEqual([]);
    });
  }
});

const spanning = (low: number, high: number): Density => ({
  scale: low > 0 ? "log" : "linear",
  ...{ low, high, heights: [0, 0] },
});
const held = { forValue: "", againstValue: "" };
const ends = { label: "", lowInput: "", highInput: "" };

describe("any chart", () => {
  it("is well-formed XML without numbers that are none", () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const svg = chartSvg(chart);
        const attributes = svg.replace(/>[^<]*</g, "><").replace(/ aria-label="[^"]*"/, "");
        expect(attributes).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  const [plain, point] = [
    { title: "", unitLabel: "", format: "number", scale: "linear" } as const,
    { name: "", p5: 0, median: 0, p95: 1 },
  ];
  it.each<Chart>([
    { ...plain, kind: "density", p5: 5e-324, median: 1e-323, p95: 2e-323, scale: "log", density: spanning(5e-324, 1) },
    { ...plain, kind: "sides", sides: [{ ...point, density: spanning(-2e293, 1.7e308) }, point], crux: [] },
    { ...plain, kind: "sides", sides: [point, point], crux: [{ label: "", share: -8e305, ...held }] },
    { ...plain, kind: "density", format: "usd", p5: -9e-253, median: -1e-280, p95: -5e-324 },
    { ...plain, kind: "tornado", base: 1, bars: [{ ...ends, low: Number.NaN, high: 0.1 }] },
  ])("draws what a double hardly holds (%#)", (chart) => {
    const svg = chartSvg(chart);
    expect(svg.replace(/ aria-label="[^"]*"/, "")).not.toMatch(/NaN|Infinity/);
    expect(clipped(svg)).toEqual([]);
  });

  it("keeps its labels apart and inside the picture", () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const svg = chartSvg(chart);
        expect(collisions(drawnTexts(svg))).toEqual([]);
        expect(clipped(svg)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("writes huge numbers short enough to stand beside each other", () => {
    const rest = { kind: "density", title: "", unitLabel: "", scale: "linear", format: "share" } as const;
    const texts = drawnTexts(chartSvg({ ...rest, p5: 10, median: 1e10, p95: 921174770925.7036 }));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["1,000%", "1T%", "92T%"]));
    const close = { ...rest, p5: 9.2117477e200, median: 9.2117478e200, p95: 9.2117479e200 };
    expect(clipped(chartSvg(close))).toEqual([]);
  });

  it("has a description that fits Discord's limit", () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const alt = altOf(chart);
        expect(alt.length).toBeGreaterThan(0);
        expect(alt.length).toBeLessThanOrEqual(1024);
      }),
    );
  });
});

describe("a person's text", () => {
  it("stays text", () => {
    const svg = chartSvg({
      kind: "tornado",
      title: "<b>\"5\" & '6'</b>",
      unitLabel: "]]>",
      format: "number",
      scale: "linear",
      base: 1,
      bars: [{ label: "<image href='x'/>", low: 0, high: 2, lowInput: "a & b", highInput: "&lt;" }],
    });
    const texts = drawnTexts(svg).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["<b>\"5\" & '6'</b>", "]]>", "<image href='x'/>", "a & b", "&lt;"]));
    expect(svg).not.toContain("<b>");
    expect(svg).not.toContain("<image");
  });

  it("keeps its digits", () => {
    const svg = chartSvg({
      kind: "density",
      title: "3.14159 of it",
      unitLabel: "",
      format: "number",
      scale: "linear",
      p5: 1,
      median: 2,
      p95: 3,
    });
    expect(svg).toContain(">3.14159 of it</text>");
  });
});
