// Units by name, and the words that could be two of them.

import { describe, expect, test } from "vitest";
import { conversion, one, sameDimensions, type Unit } from "../../../src/core/units/unit.ts";
import { parseUnit } from "../../../src/language/units/unit.ts";
import { printUnit } from "../../../src/language/units/unit-words.ts";
import { mistakeOf, underlined } from "../reading-of.ts";

const factor = (from: string, to: string): number => {
  const [a, b] = [parseUnit(from), parseUnit(to)] as [Unit, Unit];
  expect(sameDimensions(a, b)).toBe(true);
  return conversion(a, b);
};

describe("units", () => {
  test.each([
    ["year", "month", 12],
    ["year", "hour", 8766],
    ["week", "day", 7],
    ["hours", "min", 60],
    ["h", "s", 3600],
    ["kWh", "kW*hour", 1],
    ["kWh", "J", 3.6e6],
    ["GW", "W", 1e9],
    ["PFLOP/s", "FLOP/s", 1e15],
    ["TB", "GB", 1000],
    ["km", "meters", 1000],
    ["km^2", "meter^2", 1e6],
    ["km²", "meter*meter", 1e6],
    ["t", "kg", 1000],
    ["h100 equivalents", "h100e", 1],
    ["people", "user", 1],
    ["USD/kWh", "USD/MWh", 1000],
    ["USD per kWh", "USD/kWh", 1],
    ["FLOP/s/USD", "FLOP/USD/s", 1],
    ["consumer GPUs per data center GPU", "consumer_gpu/datacenter_gpu", 1],
    ["gaming GPUs", "consumer_gpu", 1],
    ["$/year", "USD/year", 1],
    ["kwh", "kWh", 1],
    ["1/month", "1/year", 12],
  ])("one %s is %s × %d", (from, to, value) => expect(factor(from, to)).toBeCloseTo(value, 9));

  test("currencies are dimensions of their own", () => {
    expect(sameDimensions(parseUnit("USD"), parseUnit("EUR"))).toBe(false);
    expect(sameDimensions(parseUnit("consumer_gpu"), parseUnit("datacenter_gpu"))).toBe(false);
  });

  test("rates per year stay exact", () => expect(parseUnit("USD/year").scale).toBe(1));

  test.each(["", "1", "fraction", "share"])("`%s` is the plain unit", (text) => expect(parseUnit(text)).toBe(one));

  test.each([
    ["USD", "USD"],
    ["years", "year"],
    ["USD / kWh", "USD/kWh"],
    ["datacenter GPUs per hyperscaler", "datacenter_gpu/hyperscaler"],
  ])("%s is written %s", (text, symbol) => expect(parseUnit(text).symbol).toBe(symbol));

  test.each([
    ["dollarz", "unit.unknown", "dollarz", "Write `dollar`"],
    ["datacentergpu", "unit.unknown", "datacentergpu", "Write `datacenter gpu`"],
    ["mw", "unit.unknown", "mw", "Write `MW`"],
    ["USD/frob", "unit.unknown", "/", "Such as USD or gaming cards or kWh"],
    ["USD per frob", "unit.unknown", "frob", "Such as USD or gaming cards or kWh"],
    ["5 USD", "unit.unknown", "5", "Such as USD or gaming cards or kWh"],
    ["GPU", "assumption.ambiguous", "GPU", "Write `gaming card` or `datacenter GPU`"],
    ["USD/gpu", "assumption.ambiguous", "gpu", "Write `USD/gaming card` or `USD/datacenter GPU`"],
    ["TFLOPS", "assumption.ambiguous", "TFLOPS", "Write `TFLOP` or `TFLOP/s`"],
    ["constructor", "unit.unknown", "constructor", "Such as USD or gaming cards or kWh"],
    ["__proto__", "unit.unknown", "__proto__", "Such as USD or gaming cards or kWh"],
  ])("%s is refused", (text, code, part, hint) => {
    const error = mistakeOf(() => parseUnit(text), text);
    expect([error.code, underlined(error), error.place.hint]).toEqual([code, part, hint]);
  });
});

describe("units in words", () => {
  test.each([
    ["consumer_gpu/hyperscaler", "gaming cards per hyperscaler"],
    ["consumer_gpu/datacenter_gpu", "gaming cards per datacenter GPU"],
    ["USD/datacenter_gpu", "USD per datacenter GPU"],
    ["datacenter_gpu/year", "datacenter GPUs per year"],
    ["year", "years"],
    ["FLOP/s", "FLOP/s"],
    ["1/year", "per year"],
    ["", ""],
  ])("%s", (symbol, words) => expect(printUnit(parseUnit(symbol))).toBe(words));

  test("one of it", () => expect(printUnit(parseUnit("hyperscaler"), "one")).toBe("hyperscaler"));
});
