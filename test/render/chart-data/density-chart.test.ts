import { describe, expect, it } from "vitest";
import gap from "../../../src/models/gap.ts";
import pool from "../../../src/models/pool.ts";
import { altOf } from "../../../src/render/chart/alt.ts";
import { densityChart } from "../../../src/render/chart-data/density-of.ts";
import { claimOf, estimateOf, quantityOf, settingsFor, storedBytes } from "./asked.ts";

const ranges = { accelerator_spend: "$150B to $210B", accelerator_price: "25k..40k", dc_to_consumer_ratio: "30 to 80" };

describe("the density of a model's headline", () => {
  it("of the gap is in gaming cards, on a linear axis", () => {
    const estimate = estimateOf(gap, settingsFor(gap, ranges));
    const chart = densityChart({ quantity: quantityOf(gap, gap.headline), estimate, claim: claimOf(gap) });
    expect(chart).toMatchObject({
      kind: "density",
      title: "Gaming cards that equal one hyperscaler",
      unitLabel: "gaming cards per hyperscaler",
      format: "measure",
      scale: "linear",
      p5: estimate.p5,
      median: estimate.median,
      p95: estimate.p95,
      claim: { value: 10e6, label: "at least 10M gaming cards", side: "above" },
    });
    expect(chart.claim?.probability).toBeGreaterThan(0.99);
    expect(chart.density?.scale).toBe("linear");
    expect(chart.density?.low).toBeLessThan(estimate.p5);
    expect(chart.density?.high).toBeGreaterThan(estimate.p95);
    expect(storedBytes(chart)).toBeLessThan(2000);
  });

  it("of the pool is on a log axis where it spans decades, with the claim's chance", () => {
    const given = { participation: "0.5% to 60%", coordination_efficiency: "2% to 80%", availability: "20% to 80%" };
    const estimate = estimateOf(pool, settingsFor(pool, given));
    const chart = densityChart({ quantity: quantityOf(pool, pool.headline), estimate, claim: claimOf(pool) });
    expect(chart.scale).toBe("log");
    expect(chart.density?.scale).toBe("log");
    const samples = estimate.samples();
    const share = samples.filter((sample) => sample >= 1).length / samples.length;
    expect(chart.claim).toEqual({ value: 1, label: "at least 1 hyperscaler", side: "above", probability: share });
    expect(altOf(chart)).toMatch(
      /^Density curve on a log scale. The pool in hyperscalers: .*hyperscalers?, 9 in 10 chance: /,
    );
  });

  it("shows no more digits than its estimate warrants", () => {
    const estimate = estimateOf(gap, settingsFor(gap, ranges));
    const quantity = quantityOf(gap, gap.headline);
    expect(densityChart({ quantity, estimate: { ...estimate, digits: 2 } }).digits).toBe(2);
    expect(densityChart({ quantity, estimate: { ...estimate, digits: 0 } }).digits).toBe(1);
    expect(densityChart({ quantity, estimate: { ...estimate, digits: 15 } })).not.toHaveProperty("digits");
  });

  it("of an exact share is a percentage", () => {
    const settings = settingsFor(pool, { participation: "5% to 20%" });
    const estimate = estimateOf(pool, settings, "participation");
    expect(estimate.exact).toBe(true);
    const chart = densityChart({ quantity: quantityOf(pool, "participation"), estimate });
    expect(chart).toMatchObject({ format: "share", unitLabel: "", scale: "linear" });
    expect(chart.claim).toBeUndefined();
    const highest = chart.density?.heights.indexOf(1) ?? 0;
    expect(highest).toBeGreaterThan(5);
    expect(highest).toBeLessThan(60);
  });

  it("of money has the dollar's sign", () => {
    const settings = settingsFor(gap, ranges);
    const estimate = estimateOf(gap, settings, "accelerator_spend");
    const claim = { output: "accelerator_spend", comparison: "<", threshold: 2e11 } as const;
    const chart = densityChart({ quantity: quantityOf(gap, "accelerator_spend"), estimate, claim });
    expect(chart).toMatchObject({ format: "usd", unitLabel: "USD per year" });
    expect(chart.title).toBe(quantityOf(gap, "accelerator_spend").label);
    expect(chart.claim).toMatchObject({ label: "under $200B", side: "below" });
  });

  it("of a point has no curve, and its claim holds or not", () => {
    const chart = densityChart({
      quantity: quantityOf(gap, gap.headline),
      estimate: estimateOf(gap, settingsFor(gap, {})),
      claim: claimOf(gap),
    });
    expect(chart).toMatchObject({ p5: 75e6, median: 75e6, p95: 75e6, claim: { probability: 1 } });
    expect(chart.density).toBeUndefined();
  });
});
