import { describe, expect, it } from "vitest";
import { columnsOf, type Settings } from "../../../src/answer/settings.ts";
import pool from "../../../src/models/pool.ts";
import { altOf } from "../../../src/render/chart/alt.ts";
import { sidesChart } from "../../../src/render/chart-data/sides-chart.ts";
import { crux } from "../../core/in-one.ts";
import { claimOf, estimateOf, quantityOf, settingsFor, storedBytes } from "./asked.ts";

const pro = settingsFor(pool, { participation: "40% to 80%", coordination_efficiency: "60%", availability: "90%" });
const con = settingsFor(pool, {
  participation: "5% to 20%",
  coordination_efficiency: "2% to 10%",
  availability: "90%",
});
const position = (settings: Settings) => new Map([...settings].map(([id, { reading }]) => [id, reading.expression]));
const labelOf = (id: string) => quantityOf(pool, id).short;
const input = {
  quantity: quantityOf(pool, pool.headline),
  sides: [
    { name: "For", estimate: estimateOf(pool, pro), typed: new Map([["participation", "40% to 80%"]]) },
    { name: "Against", estimate: estimateOf(pool, con), typed: new Map([["coordination_efficiency", "2% to 10%"]]) },
  ],
  crux: crux(columnsOf(pool, new Map(pro)), claimOf(pool), position(pro), position(con)),
  assumptions: pool.quantities,
  claim: claimOf(pool),
} as const;

describe("two positions on the pool", () => {
  const chart = sidesChart(input);

  it("have both intervals and densities on one axis", () => {
    expect(chart).toMatchObject({ kind: "sides", unitLabel: "hyperscalers", format: "number", scale: "log" });
    expect(chart.threshold).toEqual({ value: 1, label: "at least 1 hyperscaler" });
    for (const [index, { estimate }] of input.sides.entries()) {
      expect(chart.sides[index]).toMatchObject({ p5: estimate.p5, median: estimate.median, p95: estimate.p95 });
      expect(chart.sides[index]?.density?.scale).toBe("log");
    }
  });

  it("differ by what the crux says, as typed or else by the medians", () => {
    const [first, second, ...more] = chart.crux;
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      label: labelOf("coordination_efficiency"),
      forValue: "60%",
      againstValue: "2% to 10%",
    });
    expect(second).toMatchObject({ label: labelOf("participation"), forValue: "40% to 80%", againstValue: "10%" });
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1, 9);
    const difference = `of the difference is ${labelOf("coordination_efficiency")} (60% against 2% to 10%)`;
    expect(altOf(chart)).toContain(difference);
  });

  it("are small enough to keep", () => {
    expect(storedBytes(chart)).toBeLessThan(8000);
  });

  it("without a crux are drawn alone; who agrees has no shares", () => {
    expect(sidesChart({ ...input, crux: undefined }).crux).toEqual([]);
    const same = crux(columnsOf(pool, pro), claimOf(pool), position(pro), position(pro));
    expect(sidesChart({ ...input, crux: same }).crux).toEqual([]);
  });
});
