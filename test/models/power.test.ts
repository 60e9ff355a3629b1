import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { settingsOf } from "../../src/answer/settings.ts";
import power from "../../src/models/power.ts";

test("the same work at home and in a datacenter", () => {
  const { results } = answer({ model: power, settings: settingsOf(power, { preset: "article" }) });
  const median = (id: string) => results.get(id)?.median;
  expect(median("cards_per_dc_gpu")).toBe(50);
  expect(median("home_power_cost")).toBeCloseTo(50 * 0.17 * 0.1802, 12);
  expect(median("dc_power_cost")).toBeCloseTo(0.7 * 1.2 * 0.08, 12);
  expect(median("power_cost_ratio")).toBeCloseTo((50 * 0.17 * 0.1802) / (0.7 * 1.2 * 0.08), 12);
});
