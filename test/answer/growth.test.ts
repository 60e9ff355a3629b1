import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { readFor, settingsOf } from "../../src/answer/settings.ts";
import { quantile } from "../../src/core/distributions/quantile.ts";
import type { UserError } from "../../src/core/errors.ts";
import { readText } from "../../src/language/reading.ts";
import pool from "../../src/models/pool.ts";
import project from "../../src/models/project.ts";

const growth = { growth: true, support: "positive" } as const;
const ends = (text: string) => {
  const { distribution } = readText(text, growth);
  if (distribution === undefined) throw new Error(`Expected a distribution for ${text}`);
  return [0.05, 0.5, 0.95].map((p) => Number(quantile(distribution, p).toPrecision(6)));
};

const hintOf = (text: string): string => {
  try {
    readText(text, growth);
  } catch (error) {
    return (error as UserError).place.hint ?? "";
  }
  throw new Error(`Expected ${text} to be asked about`);
};

describe("growth", () => {
  test.each([
    ["+60%", 1.6],
    ["-3%", 0.97],
    ["−3 %", 0.97],
    ["3.3x per year", 3.3],
    ["+60% a year", 1.6],
    ["60% year-on-year", 1.6],
    ["grows 60% a year", 1.6],
    ["shrinks 10% a year", 0.9],
    ["3.3", 3.3],
    ["doubling every 6 months", 4],
    ["2x every 6 months", 4],
    ["10x per decade", 1.25893],
    ["quadrupling every 2 years", 2],
    ["+5% a month", 1.79586],
    ["flat", 1],
  ])("%s is the factor %d", (text, factor) => expect(ends(text)[1]).toBe(factor));

  test.each([
    ["+30% to +60%", 1.3, 1.6],
    ["30% to 60%", 1.3, 1.6],
    ["+30% to 60%", 1.3, 1.6],
    ["35-60%", 1.35, 1.6],
    ["+35-60%", 1.35, 1.6],
    ["2-3%", 1.02, 1.03],
    ["-10% to 20%", 0.9, 1.2],
    ["2 to 4", 2, 4],
    ["doubling every 5 to 7 months", 3.28134, 5.27803],
  ])("%s lies between the factors", (text, low, high) => {
    const [p5, , p95] = ends(text);
    expect([p5, p95]).toEqual([low, high]);
  });

  test("a tolerance is in points of growth, and a best guess has its interval", () => {
    expect(readText("+60% ± 10%", growth).distribution).toMatchObject({ kind: "normal", mean: 1.6, sd: 0.1 });
    expect(ends("60% (35% to 80%)")).toEqual([1.35, 1.6, 1.8]);
  });

  test.each([
    ["30% to 60%", 1.3, 1.6],
    ["35-60%", 1.35, 1.6],
    ["2x to 4x per year", 2, 4],
    ["+60% ± 10%", 1.5, 1.7],
    ["60% (35% to 80%)", 1.35, 1.8],
    ["shrinks 5% to 10% a year", 0.9, 0.95],
    ["5% to 7% a month", 1.05 ** 12, 1.07 ** 12],
    ["10x to 20x per decade", 10 ** 0.1, 20 ** 0.1],
    ["2x to 4x every 2 years", 2 ** 0.5, 2],
    ["doubling every 5 to 7 months", 2 ** (12 / 7), 2 ** (12 / 5)],
  ])("%s @ 80% has its ends at p10 and p90", (text, low, high) => {
    const { distribution } = readText(`${text} @ 80%`, growth);
    if (distribution === undefined) throw new Error(`Expected a distribution for ${text}`);
    expect(quantile(distribution, 0.1) / low).toBeCloseTo(1, 9);
    expect(quantile(distribution, 0.9) / high).toBeCloseTo(1, 9);
  });

  test.each(["60% ± 10% @ 80%", "2..4 @ 80%", "30% to 60% or 80% to 90% @ 80%", "30% to 60% @ 80"])(
    "%s is asked about, and each mend reads and keeps the level",
    (text) => {
      const hint = hintOf(text);
      const offered = [...hint.matchAll(/`([^`]+)`/g)].map(([, mend = ""]) => mend);
      expect(offered.length, hint).toBeGreaterThan(0);
      for (const mend of offered) {
        expect(mend).toMatch(/@ 80%$/);
        expect(() => readText(mend, growth)).not.toThrow();
      }
    },
  );

  test.each(["+60%", "1.6", "about +60%", "flat"])("%s has no ends that a level could be of", (text) => {
    expect(hintOf(`${text} @ 80%`)).toBe("Give both ends, such as +30% to +60% @ 80%");
  });

  test.each(["60%", "150%", "50% or 100%"])("%s could be either, and both can be typed", (text) => {
    try {
      ends(text);
    } catch (error) {
      expect(error).toMatchObject({ code: "growth.ambiguous" });
      const offered = (error as UserError).place.hint?.matchAll(/`([^`]+)`/g) ?? [];
      expect([...offered].map(([, mend = ""]) => ends(mend)[1])).toHaveLength(2);
      return;
    }
    throw new Error(`Expected ${text} to be asked about`);
  });

  test("is echoed as it was typed", () => {
    const growth = project.quantities.get("dc_compute_growth");
    if (growth === undefined) throw new Error("Expected a growth of compute");
    expect(readFor(project, growth, "+60%").echo).toBe("+60% → exactly 1.6 times a year");
  });
});

describe("what cannot be", () => {
  const given = (text: string, id = "participation", model = pool) => {
    const quantity = model.quantities.get(id);
    if (quantity === undefined) throw new Error(`Expected ${id}`);
    const option = new Map([[id, { reading: readFor(model, quantity, text) }]]);
    return answer({ model, settings: settingsOf(model, { option, preset: "article" }) });
  };

  test("is refused where a formula comes to it, with a mend that can be typed", () => {
    for (const text of ["2 * availability", "0 - availability"]) expect(() => given(text)).toThrow("Expected a share");
    expect(given("min(1, 2 * availability)").results.get("participation")?.median).toBe(1);
  });

  test("is told where some trials are there, or a year brings it", () => {
    expect(
      given("(5% to 80%) + (5% to 80%)")
        .warnings.map(({ text }) => text)
        .join(),
    ).toMatch(/in \d+(\.\d)?% of the trials/);
    const beyond = given("2", "participation_growth", project).warnings.find(({ text }) => text.includes("1,600%"));
    expect(beyond?.text).toMatch(
      /^Share of installed cards that join that year comes to 1,600%; it should be a share /,
    );
    expect(beyond?.short).toBe("“who joins then” comes to 1,600%; it should be a share between 0% and 100%.");
    // The projection as it stands has three such trials among thousands, which move no digit.
    expect(answer({ model: project, settings: settingsOf(project, {}) }).warnings).toEqual([]);
  });
});
