import { describe, expect, it } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { yearsOf } from "../../../src/answer/years.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import type { Timeline } from "../../../src/models/model.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import project from "../../../src/models/project.ts";
import { fanChart } from "../../../src/render/chart-data/history-chart.ts";
import { quantityOf, settingsFor, storedBytes } from "./asked.ts";

const given = { dc_compute_growth: "2 to 4", participation: "5% to 20%", coordination_efficiency: "20% to 80%" };
const yearsFor = (texts: Readonly<Record<string, string>>, last: number, preset?: PresetName) =>
  yearsOf(
    answer({ model: project, preset, settings: settingsFor(project, { ...texts, t: String(last) }, preset) }),
    project.timeline as Timeline,
  );
const years = yearsFor(given, 30, "optimist");
const seriesOf = (name: string, id: "pool_to_one_hyperscaler_t" | "pool_dc_equivalents_t") => ({
  name,
  years: years.map(({ year, outputs }) => ({ year, estimate: outputs.get(id) as Estimate })),
});
const quantity = quantityOf(project, project.headline);

describe("the fan of a projection", () => {
  const parity = { value: 1, label: "parity" };
  const chart = fanChart({ quantity, series: [seriesOf("", "pool_to_one_hyperscaler_t")], parity });

  it("has a year for each year, on a log axis, with parity", () => {
    expect(chart).toMatchObject({ kind: "fan", unitLabel: "hyperscalers", format: "number", scale: "log", parity });
    expect(chart.series[0]?.years.map(({ year }) => year)).toEqual(Array.from({ length: 31 }, (_, k) => 2026 + k));
  });

  it("has the estimates' numbers, and quartiles between them", () => {
    chart.series[0]?.years.forEach(({ p5, p25, median, p75, p95 }, step) => {
      const estimate = years[step]?.outputs.get("pool_to_one_hyperscaler_t");
      expect(median / (estimate?.median ?? 0)).toBeCloseTo(1, 5);
      const inOrder = [p5, p25, median, p75, p95];
      expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      const samples = estimate?.samples() ?? new Float64Array();
      const below = samples.filter((sample) => sample < p25).length / samples.length;
      expect(below).toBeCloseTo(0.25, 2);
    });
  });

  it("is small enough to keep, also with two series of thirty years", () => {
    const two = fanChart({
      quantity: quantityOf(project, "pool_dc_equivalents_t"),
      series: [seriesOf("Pool", "pool_dc_equivalents_t"), seriesOf("Fleet", "pool_dc_equivalents_t")],
    });
    expect(two.unitLabel).toBe("datacenter GPUs");
    expect(storedBytes(two)).toBeLessThan(8000);
  });

  it("of points has all five numbers the same", () => {
    const exact = yearsFor({}, 2).map(({ year, outputs }) => ({
      year,
      estimate: outputs.get("pool_to_one_hyperscaler_t") as Estimate,
    }));
    const [first] = fanChart({ quantity, series: [{ name: "", years: exact }] }).series[0]?.years ?? [];
    expect(first).toEqual({ year: 2026, p5: 2, p25: 2, median: 2, p75: 2, p95: 2 });
  });
});
