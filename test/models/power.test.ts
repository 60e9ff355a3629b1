import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { settingsOf } from "../../src/answer/settings.ts";
import power from "../../src/models/power.ts";

test("the same work at home and in a datacenter", () => {
  const { results } = answer({ model: power, settings: settingsOf(power, { preset: "article" }) });
  const median = (id: string) => results.get(id)?.median;
  expect(median("cards_per_dc_gpu")).toBe(50);
  const [home, site] = [50 * (0.17 + 0.1), 0.7 * 1.3 * 1.2];
  expect(median("power_ratio")).toBeCloseTo(home / site, 12);
  expect(median("home_power_cost")).toBeCloseTo(home * 0.1802, 12);
  expect(median("dc_power_cost")).toBeCloseTo(site * 0.08, 12);
  expect(median("power_cost_ratio")).toBeCloseTo((home * 0.1802) / (site * 0.08), 12);
});
