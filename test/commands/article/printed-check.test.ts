// The article's figures: each verdict against arithmetic done here by hand.

import { describe, expect, test } from "vitest";
import { checked } from "../../../commands/article/shared/printed-check.ts";
import { printed } from "../../../src/models/printed.ts";

const figure = (id: string) => {
  const found = printed[id];
  if (found === undefined) throw new Error(`Expected the figure ${id}`);
  return checked(found);
};

/** From the article's text and the ledger's values, by hand. */
const byHand: Readonly<Record<string, readonly [value: number, kind: string]>> = {
  pool_share: [150e6 / 50 / (180e9 / 30e3 / 4), "does not follow"],
  fleet: [1.5e6, "holds"],
  growth_together: [3.3 / 1.6, "does not follow"],
  gap: [(180e9 / 30e3 / 4) * 50, "holds"],
  gap_footnote: [1.5e6 * 50, "holds"],
  pool_size: [150e6 / 50, "holds"],
  ratio: [989 / 25.5, "holds"],
  installed: [150e6, "holds"],
  hyperscalers: [4, "holds"],
  capex: [525e9, "off"],
  capex_growth: [700 / 410, "holds"],
  capex_growth_footnote: [Math.sqrt(700 / 226), "holds"],
  compute_growth: [3.3, "holds"],
  accelerator_spend: [700e9 * 0.75 * 0.4, "holds"],
  accelerator_price: [30_000, "holds"],
  growing: [3.3 / 1.32547, "holds"],
  employees: [(1_450_000 * 1020) / 71, "holds"],
  makers: [0.65, "holds"],
  countries: [0.75, "holds"],
  in_use: [0.058, "does not follow"],
  bandwidth: [3350 / 360, "off"],
  overhead: [1000, "holds"],
};

describe("every figure", () => {
  test("is worked out by hand here", () => {
    expect(Object.keys(byHand).sort()).toEqual(Object.keys(printed).sort());
  });

  test.each(Object.keys(byHand))("%s comes to what it comes to by hand, with the verdict that follows", (id) => {
    const [value, kind] = byHand[id] ?? [];
    const { recomputed, verdict } = figure(id);
    expect(recomputed.value / (value ?? 0)).toBeCloseTo(1, 10);
    expect(verdict.kind).toBe(kind);
  });

  test.each(Object.keys(byHand))("%s has a command that fits a button", (id) => {
    const { command } = figure(id);
    expect(command.length).toBeLessThanOrEqual(100);
    expect(command).not.toMatch(/[{}]/);
  });
});

test("the slip is how the article got its figure", () => {
  expect(figure("pool_share").shortcut?.value).toBeCloseTo(1 / 25, 12);
});

test("the fleet fits as B200s: 1.5 million of them are what the mean of the four owned", () => {
  expect(figure("fleet").steps.map(({ value }) => Math.round(value))).toEqual([1_500_000, 3_300_000, 1_450_549]);
});

test("the unit slip is found by the units, and both ways of counting agree", () => {
  const { verdict, steps } = figure("pool_share");
  expect(verdict).toMatchObject({ kind: "does not follow", units: { wanted: { symbol: "hyperscaler" } } });
  expect(steps.map(({ value }) => value)).toEqual([3e6, 1.5e6, 2, 150e6, 75e6, 2]);
});

test("a figure that is changed gets another verdict", () => {
  const { pool_share: slip, gap } = printed;
  if (slip === undefined || gap === undefined) throw new Error("Expected both figures");
  const { shortcut: _, ...right } = slip;
  expect(checked({ ...right, value: 2 }).verdict).toEqual({ kind: "holds" });
  expect(checked({ ...right, value: 1 }).verdict).toEqual({ kind: "off", factor: 2 });
  expect(checked({ ...gap, value: 60e6 }).verdict).toMatchObject({ kind: "off", factor: 1.25 });
});

test("what would make a figure hold makes it hold, and what lies beside does not", () => {
  for (const [id, figure] of Object.entries(printed)) {
    const { holding, verdict } = checked(figure);
    if (!holding.isPrinted || figure.shortcut !== undefined) continue;
    const { low: _, ...single } = figure;
    const put = (value: number) => checked({ ...single, value }).verdict.kind;
    const { low, high = low } = holding;
    expect([put(low), put(high), put(low * 0.99), put(high * 1.01)], id).toEqual(["holds", "holds", "off", "off"]);
    expect(verdict.kind === "holds", id).toBe((figure.low ?? figure.value ?? 0) >= low && (figure.value ?? 0) <= high);
  }
});
