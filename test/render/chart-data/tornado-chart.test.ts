import { describe, expect, it } from "vitest";
import { tornadoChart } from "../../../commands/ask/sensitivity.ts";
import { columnsOf } from "../../../src/answer/settings.ts";
import { tornado } from "../../../src/core/analyses/sensitivity.ts";
import pool from "../../../src/models/pool.ts";
import { quantityOf, settingsFor, storedBytes } from "./asked.ts";

const chartOf = (given: Readonly<Record<string, string>>) => {
  const swings = tornado(columnsOf(pool, settingsFor(pool, given)), pool.headline);
  return tornadoChart({ quantity: quantityOf(pool, pool.headline), tornado: swings, assumptions: pool.quantities });
};

describe("the tornado of the pool", () => {
  const chart = chartOf({
    participation: "5% to 20%",
    dc_to_consumer_ratio: "30 to 80",
    accelerator_spend: "$150B to $210B",
    consumer_gpu_installed_base: "120M to 190M",
  });

  it("has the assumptions' names and their own p5 and p95, the widest swing first", () => {
    expect(chart.bars.map(({ label, lowInput, highInput }) => [label, lowInput, highInput])).toEqual([
      [quantityOf(pool, "participation").label, "5%", "20%"],
      [quantityOf(pool, "dc_to_consumer_ratio").label, "30", "80"],
      [quantityOf(pool, "consumer_gpu_installed_base").label, "120M", "190M"],
      [quantityOf(pool, "accelerator_spend").label, "$150B", "$210B"],
    ]);
  });

  it("has the outputs at both ends, and in the middle the one at the medians", () => {
    const [first, second] = chart.bars;
    expect((first?.high ?? 0) / (first?.low ?? 1)).toBeCloseTo(4, 9);
    // More consumer cards to a datacenter card make the pool smaller.
    expect(second?.low).toBeGreaterThan(chart.base);
    expect(second?.high).toBeLessThan(chart.base);
    expect(chart).toMatchObject({ unitLabel: "hyperscalers", format: "number", scale: "linear" });
    expect(chart.title).toBe("What moves the pool in hyperscalers");
  });

  it("is on a log axis from a factor of ten on", () => {
    expect(chartOf({ participation: "0.5% to 60%" }).scale).toBe("log");
  });

  it("of points has no bars", () => {
    expect(chartOf({}).bars).toEqual([]);
  });

  it("names what is in no table by its id, and stays small", () => {
    const bars = Array.from({ length: 60 }, (_, index) => ({
      id: `assumption_${index}_${"x".repeat(100)}`,
      low: { assumption: Math.PI * index, output: Math.E / (index + 1) },
      high: { assumption: Math.PI * index * 2, output: Math.E * (index + 1) },
      swing: 1,
    }));
    const wide = { middle: 1, scale: "log", bars } as const;
    const many = tornadoChart({ quantity: quantityOf(pool, pool.headline), tornado: wide, assumptions: new Map() });
    expect(many.bars[0]?.label).toMatch(/^assumption_0_x+…$/);
    expect(storedBytes(many)).toBeLessThan(8000);
  });
});
