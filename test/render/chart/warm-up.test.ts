import { describe, expect, it } from "vitest";
import { chartPng, warmUp, warmUpCharts } from "../../../src/render/chart/picture.ts";
import { gallery } from "./gallery.ts";

describe("the warm-up", () => {
  it("draws every kind of chart that there is", async () => {
    const kinds = new Set(Object.values(gallery).map(({ kind }) => kind));
    expect(new Set(warmUpCharts.map(({ kind }) => kind))).toEqual(kinds);
    await expect(warmUp()).resolves.toBeUndefined();
  });

  it("changes no chart drawn after it", async () => {
    const [chart] = Object.values(gallery);
    if (chart === undefined) throw new Error("Expected a chart in the gallery");
    const before = await chartPng(chart);
    await warmUp();
    expect(Buffer.from(await chartPng(chart)).equals(before)).toBe(true);
  });
});
