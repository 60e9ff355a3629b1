import { describe, expect, it } from "vitest";
import { altOf } from "../../../src/render/chart/alt.ts";
import type { DensityChart, SidesChart } from "../../../src/render/chart.ts";
import { gallery } from "./gallery.ts";
import { chartSvg } from "./svg.ts";

describe("a chart's description", () => {
  it.each([
    [
      "density-claim",
      "Density curve on a log scale. Pool against one hyperscaler: 1 hyperscalers, 9 in 10 chance: 0.11 to 9.4. The chance of at least one hyperscaler is 51%: what lies right of the dashed line.",
    ],
    ["density-point", "A point. One hyperscaler against one consumer GPU: 75M consumer GPUs."],
    [
      "tornado-twelve",
      "Tornado chart on a log scale. What moves the pool: 0.8 hyperscalers in the middle of all values. Widest bars: Coordination efficiency (1 in 11 at 2%, 2.6 at 60%), Participation (1 in 3.2 at 5%, 1.9 at 30%), Datacenter GPU to consumer GPU (1.5 at 30, 0.42 at 100); 9 more move it less.",
    ],
    [
      "fan-ratio",
      "Fan chart on a log scale. Pool against one hyperscaler: 2026: 2 hyperscalers, 9 in 10 chance: 1.3 to 3.1; 2036: 1 in 83 of a hyperscaler, 9 in 10 chance: 1 in 1,000 to 1 in 6.6. The middle falls through parity (1) between 2027 and 2028.",
    ],
    [
      "sides-bare",
      "Two density curves on a log scale. Pool against one hyperscaler: For: 2 hyperscalers, 9 in 10 chance: 0.7 to 6; Against: 1 in 20 of a hyperscaler, 9 in 10 chance: 1 in 100 to 1 in 4. The intervals do not overlap. The dashed line is 1 (parity).",
    ],
    [
      "history-four",
      "Step chart on a log scale. Pool against one hyperscaler: after 4 steps, For: from 3 hyperscalers to 1.1 hyperscalers, 9 in 10 chance: 0.58 to 2.1; Against: from 1 in 25 of a hyperscaler to 1 in 5 of a hyperscaler, 9 in 10 chance: 1 in 13 to 0.52. The dashed line is 1 (parity).",
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
    expect(altOf(chart)).toContain(": −$2.1B per year, 9 in 10 chance: ");
  });

  it("has no more digits than are warranted", () => {
    const chart = { ...(gallery["density-claim"] as DensityChart), digits: 1 };
    expect(altOf(chart)).toContain(": 1 hyperscalers, 9 in 10 chance: 0.1 to 9.");
    expect(altOf({ ...chart, p5: 0.96, median: 1.02, p95: 1.08 })).toContain(
      ": 1.02 hyperscalers, 9 in 10 chance: 0.96 to 1.08.",
    );
  });

  it("names the crux", () => {
    const chart = gallery["sides-crux"];
    expect(chart && altOf(chart)).toContain(
      "68% of the difference is Coordination efficiency (60% against 2% to 10%).",
    );
    // One that is left is no percentage.
    const alone = {
      ...(chart as SidesChart),
      crux: [{ label: "speed ratio", share: 1, forValue: "2", againstValue: "9" }],
    };
    expect(altOf(alone)).toContain("All of the difference is speed ratio (2 against 9).");
    expect(chartSvg(alone)).toContain("all of it");
    expect(chartSvg(alone)).not.toContain("100%");
  });
});
