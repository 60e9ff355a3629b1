import { describe, expect, it } from "vitest";
import pool from "../../../src/models/pool.ts";
import { altOf } from "../../../src/render/chart/alt.ts";
import { historyChart } from "../../../src/render/chart-data/history-chart.ts";
import { drawnTexts } from "../chart/drawn.ts";
import { chartSvg } from "../chart/svg.ts";
import { claimOf, estimateOf, quantityOf, settingsFor, storedBytes } from "./asked.ts";

const quantity = quantityOf(pool, pool.headline);
const names = ["For", "Against"] as const;
const pro = estimateOf(pool, settingsFor(pool, { participation: "40% to 80%" }));
const con = estimateOf(pool, settingsFor(pool, { participation: "1% to 3%" }));

describe("the history of an argument", () => {
  it("has a step for each change, with the sides that had spoken", () => {
    const steps = [
      { label: "Opening", for: pro },
      { label: "Share of owners who join", for: pro, against: con },
    ];
    const chart = historyChart({ quantity, names, steps, claim: claimOf(pool) });
    expect(chart).toMatchObject({
      kind: "history",
      title: "The pool in hyperscalers",
      unitLabel: "hyperscalers",
      scale: "log",
      earlier: 0,
      threshold: { value: 1, label: "at least 1 hyperscaler" },
    });
    expect(chart.steps[0]).not.toHaveProperty("against");
    expect(Object.keys(chart.steps[1]?.against ?? {})).toEqual(["p5", "median", "p95"]);
    expect(chart.steps[1]?.for?.median).toBeCloseTo(pro.median, 4);
  });

  it("of many steps has the last forty, numbered as they were", () => {
    const steps = Array.from({ length: 1234 }, () => ({ label: "Changed again ".repeat(20), for: pro, against: con }));
    const chart = historyChart({ quantity, names, steps, claim: claimOf(pool) });
    expect(chart.steps).toHaveLength(40);
    expect(storedBytes(chart)).toBeLessThan(8000);
    const texts = drawnTexts(chartSvg(chart)).map(({ text }) => text);
    expect(texts).toContain("step 1195");
    expect(texts).toContain("1220");
    expect(altOf(chart)).toContain("after 1,234 steps");
  });

  it("without steps is an empty picture", () => {
    const chart = historyChart({ quantity, names, steps: [] });
    expect(chart.steps).toEqual([]);
    expect(altOf(chart)).toContain("For has not answered");
  });
});
