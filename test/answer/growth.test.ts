import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { asFactor } from "../../src/answer/growth.ts";
import { readFor, settingsOf } from "../../src/answer/settings.ts";
import { UserError } from "../../src/core/errors.ts";
import pool from "../../src/models/pool.ts";
import project from "../../src/models/project.ts";

describe("growth", () => {
  test.each([
    ["+60%", "1.6"],
    ["-3%", "0.97"],
    ["−3 %", "0.97"],
    ["+30% to +60%", "1.3 to 1.6"],
    ["3.3x per year", "3.3x"],
    ["+60% a year", "1.6"],
    ["3.3", "3.3"],
    ["2 to 4", "2 to 4"],
    ["participation_growth = +10%", "participation_growth = 1.1"],
  ])("%s is the factor %s", (text, factor) => expect(asFactor(text)).toBe(factor));

  test.each(["60%", "30% to 60%", "+30% to 60%"])("%s could be either", (text) => {
    expect(() => asFactor(text)).toThrow(UserError);
    expect(() => asFactor(text)).toThrow("could be either");
  });

  test("is echoed as it was typed", () => {
    const growth = project.quantities.get("dc_compute_growth");
    if (growth === undefined) throw new Error("Expected a growth of compute");
    expect(readFor(project, growth, "+60%").echo).toBe("+60% → exactly 1.6");
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
    expect(
      given("2", "participation_growth", project)
        .warnings.map(({ text }) => text)
        .join(),
    ).toContain("Share of installed cards that join that year comes to 1,600%");
  });
});
