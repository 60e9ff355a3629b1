import { describe, expect, it } from "vitest";
import { altOf } from "../../../src/render/chart/alt.ts";
import type { DensityChart } from "../../../src/render/chart.ts";
import { gallery } from "./gallery.ts";

describe("a chart's description", () => {
  it.each([
    [
      "density-claim",
      "Density curve on a log scale. Pool against one hyperscaler: median 1.02 hyperscalers, 90% interval 0.11 to 9.37. The chance of at least one hyperscaler is 51%: what lies right of the dashed line.",
    ],
    ["density-point", "A point. One hyperscaler against one consumer GPU: exactly 75M consumer GPUs."],
    [
      "tornado-twelve",
      "Tornado chart on a log scale. What moves the pool: 0.8 hyperscalers with every assumption at its median. Widest bars: Coordination efficiency (0.09 at 2%, 2.6 at 60%), Participation (0.31 at 5%, 1.9 at 30%), Datacenter GPU to consumer GPU (1.5 at 30, 0.42 at 100); 9 more move it less.",
    ],
    [
      "fan-ratio",
      "Fan chart on a log scale. Pool against one hyperscaler: 2026: median 2 hyperscalers, 90% interval 1.3 to 3.08; 2036: median 0.0121 hyperscalers, 90% interval 0.000963 to 0.152. The median falls through parity (1) between 2027 and 2028.",
    ],
    [
      "sides-bare",
      "Two density curves on a log scale. Pool against one hyperscaler: For: median 2.05 hyperscalers, 90% interval 0.7 to 5.99; Against: median 0.05 hyperscalers, 90% interval 0.01 to 0.249. The intervals do not overlap. The dashed line is 1 (parity).",
    ],
    [
      "history-four",
      "Step chart on a log scale. Pool against one hyperscaler: after 4 steps, For: from a median of 3 hyperscalers to median 1.1 hyperscalers, 90% interval 0.579 to 2.09; Against: from a median of 0.04 hyperscalers to median 0.2 hyperscalers, 90% interval 0.0769 to 0.52. The dashed line is 1 (parity).",
    ],
  ])("of %s has the numbers", (name, text) => {
    const chart = gallery[name];
    expect(chart && altOf(chart)).toBe(text);
  });

  it("says whether a point's claim is true", () => {
    const claim = { value: 10e6, label: "at least 10M", side: "above", probability: 1 } as const;
    const point = gallery["density-point"] as DensityChart;
    expect(altOf({ ...point, claim })).toMatch(/That it is at least 10M is true\.$/);
    expect(altOf({ ...point, claim: { ...claim, probability: 0 } })).toMatch(/That it is at least 10M is not true\.$/);
  });

  it("says the rate of an amount of money once", () => {
    const chart = { ...(gallery["density-usd-negative"] as DensityChart), unitLabel: "USD per year" };
    expect(altOf(chart)).toContain("median −$2.1B per year, 90% interval");
  });

  it("has no more digits than are warranted", () => {
    const chart = { ...(gallery["density-claim"] as DensityChart), digits: 1 };
    expect(altOf(chart)).toContain("median 1 hyperscalers, 90% interval 0.1 to 9.");
    expect(altOf({ ...chart, p5: 0.96, median: 1.02, p95: 1.08 })).toContain(
      "median 1 hyperscalers, 90% interval 0.96 to 1.1.",
    );
  });

  it("names the crux", () => {
    const chart = gallery["sides-crux"];
    expect(chart && altOf(chart)).toContain(
      "68% of the difference is Coordination efficiency (60% against 2% to 10%).",
    );
  });
});
