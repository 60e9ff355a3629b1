// An assumption read for a quantity: its unit, what it can be, and the echo.

import { describe, expect, test } from "vitest";
import { parseAssumption } from "../../src/language/assumption.ts";
import { readAssumption } from "../../src/language/reading.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { constant, read, refusal, target, underlined } from "./reading-of.ts";

const spend = target("USD/year", "positive");
const price = target("USD/datacenter_gpu", "positive");
const ratio = target("consumer_gpu/datacenter_gpu", "positive");
const share = target("", "share");

describe("units", () => {
  test.each([
    ["180B", spend, 180e9, []],
    ["$180B", spend, 180e9, ["read as USD per year"]],
    ["$180B per year", spend, 180e9, []],
    ["15B USD/month", spend, 180e9, []],
    ["15B/month", spend, 180e9, ["read as USD per month"]],
    ["30k USD", price, 30e3, ["read as USD per datacenter GPU"]],
    ["$30k per datacenter GPU", price, 30e3, []],
    ["50", ratio, 50, []],
    ["50x", ratio, 50, []],
    ["50 consumer_gpu", ratio, 50, ["read as consumer_gpu per datacenter GPU"]],
    ["50 gaming GPUs per data center GPU", ratio, 50, []],
    ["15 kW", target("W"), 15000, []],
    ["9 months", target("year"), 0.75, []],
    ["0.12", target("USD/kWh"), 0.12, []],
    ["180e9 * 0.8", spend, 144e9, []],
    ["$1B * 12", spend, 12e9, ["read as USD per year"]],
    ["1 kW / (1 W)", target(""), 1000, []],
  ])("%s", (text, of, value, notes) => {
    const { distribution, unit, expression, notes: said } = read(text, of);
    expect(distribution).toEqual({ kind: "point", value: expect.closeTo(value, 6) });
    expect(unit).toBe(of.unit);
    expect(expression).toMatchObject({ kind: "number", ...(of.unit?.symbol && { unit: of.unit }) });
    expect(said).toEqual(notes);
  });

  test.each([
    ["30k/month", 30000, "1/month"],
    ["€2bn", 2e9, "EUR"],
    ["5 min", 5, "min"],
    ["5t", 5, "t"],
    ["$5t", 5e12, "USD"],
    ["5 kW * 3", 15, "kW"],
    ["60%", 0.6, ""],
  ])("without a target %s stands in its own unit", (text, value, symbol) => {
    expect([constant(text), read(text).unit.symbol]).toEqual([value, symbol]);
  });

  test.each(["1e308 kW", "1e300 kW to 1e307 kW"])("%s is too much in W", (text) => {
    expect(refusal(text, target("W")).code).toBe("number.overflow");
  });

  test("a range is converted with its distribution", () => {
    const { distribution, expression } = read("1 to 4 kW", target("W"));
    expect(distribution).toMatchObject({ kind: "log-normal", mu: expect.closeTo(Math.log(2000), 12) });
    expect(expression).toMatchObject({ kind: "draw", distribution, unit: { symbol: "W" } });
  });

  test.each([
    ["price = 30 kW", price, "Expected USD per datacenter GPU as `price`, got kW", "30 kW", "Such as 150M or 30 to 80"],
    ["60%", price, "Expected USD per datacenter GPU, got a percentage", "60%", "Such as 150M or 30 to 80"],
    ["5 kW", share, "Expected a plain number, got kW", "5 kW", "Such as 10% or 5% to 20%"],
    [
      "€5 per year",
      spend,
      "Expected USD per year, got EUR per year, which is not taken: no rate is kept",
      "€5 per year",
      "Such as 150M or 30 to 80",
    ],
    ["5 USD + 5 EUR", {}, "Cannot add USD and EUR", "5 USD + 5 EUR", "Write both in the same unit, e.g. both in USD"],
    ["5 kW to 30 hours", {}, "Expected the same unit throughout, kW, got hour", "30 hours", "Write both in kW"],
    ["$30 to €40", {}, "Expected the same unit throughout, USD, got EUR", "€40", "Write both in USD"],
    [
      "normal($5M, 1M)",
      {},
      "Expected the same unit throughout, USD, got a plain number",
      "1M",
      "Write `normal($5M, 1M USD)`",
    ],
    ["ln(5 kW)", {}, "Expected a plain number inside ln(…), got kW", "5 kW", "Write both in the same unit"],
  ])("%s does not fit", (text, of, message, part, hint) => {
    const error = refusal(text, of);
    expect([error.code, error.message, underlined(error), error.place.hint]).toEqual([
      "unit.mismatch",
      message,
      part,
      hint,
    ]);
  });

  test("the quantity is named with the error", () => {
    expect(refusal("price = 30 kW", price).place.field).toBe("price");
  });

  test.each([
    ["10 kW * 24 h", "10 kW * 24 hours → exactly 240 kWh"],
    ["24 h * 10 kW", "24 hours * 10 kW → exactly 240 kWh"],
    ["5 USD / (2 kW * 5 h)", "$5 / (2 kW * 5 hours) → exactly $0.50 per kWh"],
    ["10 J", "10 J → exactly 10 J"],
  ])("power times time is shown in kWh: %s", (text, echo) => expect(read(text).echo).toBe(echo));

  test("GPUs of two kinds do not add up", () => {
    const error = refusal("5 consumer GPUs + 5 datacenter GPUs");
    expect(error.message).toBe("Cannot add consumer_gpu and datacenter_gpu");
    expect(error.place.hint).toContain("dc_to_consumer_ratio");
  });
});

describe("what a quantity can be", () => {
  test.each([
    ["0", spend, "0", "Such as 150M or 30 to 80"],
    ["-5", spend, "-5", "Such as 150M or 30 to 80"],
    ["-2 to 4", spend, "-2", "Such as 150M or 30 to 80"],
    ["5", share, "5", "Write `5%`"],
    ["150%", share, "150%", "Such as 10% or 5% to 20%"],
    ["80% to 130%", share, "130%", "Such as 10% or 5% to 20%"],
    ["80% to 130% @ 80%", share, "130%", "Such as 10% or 5% to 20%"],
    ["{6, 10, 30}", share, "{6, 10, 30}", "Write `{6%, 10%, 30%}`"],
    ["5 to 20", share, "5", "Write `5% to 20%`"],
    ["uniform(0, 2)", share, "uniform(0, 2)", "Write `uniform(0%, 2%)`"],
    ["normal(50, 1)", share, "normal(50, 1)", "Write `normal(50%, 1%)`"],
    ["0.5 ± 1e300", share, "0.5 ± 1e300", "Such as 10% or 5% to 20%"],
    ["10% or 150%", share, "10% or 150%", "Such as 10% or 5% to 20%"],
  ])("%s is outside", (text, of, part, hint) => {
    const error = refusal(text, of);
    expect([error.code, underlined(error), error.place.hint]).toEqual(["range.support", part, hint]);
  });

  test("a mend that is out of reach is mended in turn", () => {
    expect(refusal("6 - 30", share).place.hint).toBe("Write `6% to 30%`");
  });

  test("80% to 130% is told where it would have to lie", () => {
    expect(refusal("80% to 130%", share).message).toBe("Expected a share between 0% and 100%, got 130%");
  });

  test.each([
    ["0%", 0],
    ["100%", 1],
    ["1:50", 0.02],
  ])("%s is a share", (text, value) => expect(constant(text, share)).toBe(value));

  test("a tail that leaks is cut off, and the reply says how much", () => {
    const { distribution, notes, kind } = read("50% ± 30%", share);
    expect(distribution).toEqual({ kind: "truncated", low: 0, high: 1, of: { kind: "normal", mean: 0.5, sd: 0.3 } });
    expect(kind).toBe("truncated normal");
    expect(notes.at(-1)).toBe("cut to what lies between 0% and 100%: 9.6% of the probability was outside");
  });

  test("no tail, no cut", () => {
    expect(read("1000 ± 10", spend).kind).toBe("normal");
    expect(read("uniform(0, 10)", spend).kind).toBe("uniform");
    expect(read("5% to 20%", share).kind).toBe("logit-normal");
  });
});

describe("names", () => {
  const units = new Map([
    ["spend", parseUnit("USD/year")],
    ["price", parseUnit("USD/datacenter_gpu")],
  ]);
  const model = { unitOf: (name: string) => units.get(name), names: [...units.keys()] };

  test("a formula over quantities stays one", () => {
    const { kind, expression, distribution, echo } = read("spend / price * (1 to 2)", {
      ...model,
      unit: parseUnit("datacenter_gpu/month"),
    });
    expect([kind, distribution]).toEqual(["formula", undefined]);
    expect(expression).toMatchObject({
      operation: "multiply",
      operands: [{ operation: "multiply" }, { kind: "number", value: expect.closeTo(1 / 12, 12) }],
    });
    expect(echo).toBe("spend / price * (1 to 2) → formula of spend, price with 1 independent draw");
  });

  test.each([
    ["spend / pricee", "pricee", "Write `spend / price`"],
    ["spned", "spned", "Write `spend`"],
    ["spend / year", "year", "Write `spend / (1 year)`"],
    ["constructor", "constructor", "Such as 150M or 30 to 80"],
    ["__proto__ + 1", "__proto__", "Such as 150M or 30 to 80"],
    ["spend * e", "e", "Such as 150M or 30 to 80"],
  ])("%s is not known", (text, part, hint) => {
    const error = refusal(text, model);
    expect([error.code, underlined(error), error.place.hint]).toEqual(["name.unknown", part, hint]);
  });

  test("a table that every object inherits from is never asked", () => {
    const record: Record<string, ReturnType<typeof parseUnit>> = {};
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"]) {
      expect(refusal(name, { unitOf: (key) => record[key] }).code).toBe("name.unknown");
    }
  });

  test("a constant part is worked out before anything is drawn", () => {
    expect(underlined(refusal("spend * (1 / 0)", model))).toBe("(1 / 0)");
    expect(underlined(refusal("2 * (-8)^(1/3)"))).toBe("(-8)^(1/3)");
    expect(underlined(refusal("(5 to 10) + 5 USD"))).toBe("(5 to 10) + 5 USD");
  });
});

describe("the echo", () => {
  test.each([
    ["5% to 20%", share, "5% to 20% → logit-normal, median 10.3%"],
    ["$150–210B", spend, "$150B to $210B → log-normal, median $177B per year"],
    ["1/50", {}, "1 / 50 → exactly 0.02"],
    ["0.1 + 0.2", {}, "0.1 + 0.2 → exactly 0.3"],
    ["12345678", {}, "12,345,678 → exactly 12,345,678"],
    ["75000000", {}, "75M → exactly 75M"],
    ["2 hyperscalers", target("hyperscaler"), "2 hyperscalers → exactly 2 hyperscalers"],
    ["-5 to -2", {}, "-5 to -2 → mirrored log-normal, median -3.16"],
    ["normal(5, 2) or 7", {}, "normal(5, 2) or 7 → mixture, median 7"],
  ])("%s", (text, of, echo) => expect(read(text, of).echo).toBe(echo));

  test.each([
    ["100+10%", "100 + 10% is 100.1: a percentage is so many hundredths"],
    ["1-30%", "1 - 30% is 0.7: a percentage is so many hundredths"],
  ])("%s says what a percentage is", (text, note) => expect(read(text).notes).toContain(note));

  test.each(["3x - 2%", "(1) - 30%", "2x - 10%", "100% - 30%"])("a growth of %s stays the difference it is", (text) => {
    const of = { ...target("", "positive"), growth: true };
    const first = read(text, of);
    expect(read(first.text, of).distribution).toEqual(first.distribution);
    expect(first.text).toMatch(/^\(.+\) - /);
  });

  test("the text is canonical, with its name", () => {
    expect(readAssumption(parseAssumption(" price=30  to 40k USD@80 %"), price).text).toBe(
      "price = $30k to $40k @ 80%",
    );
  });
});
