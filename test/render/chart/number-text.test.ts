import { describe, expect, it } from "vitest";
import { cents } from "../../../src/language/shown.ts";
import { chanceText, distinctTexts, intervalTexts, numberText } from "../../../src/render/chart/number-text.ts";

describe("a number on a chart", () => {
  it.each([
    ["$1.6", "$1.60"],
    ["$1.6 to $2.5", "$1.60 to $2.50"],
    ["€2.5 per hour", "€2.50 per hour"],
    ["$1.6 to 2.5", "$1.6 to 2.5"],
    ["$30.5k", "$30.5k"],
    ["$1.5 million", "$1.5 million"],
    ["$1.65", "$1.65"],
    ["1.6", "1.6"],
  ])("has two cents: %s is %s", (typed, told) => {
    expect(cents(typed)).toBe(told);
  });

  it.each([
    [75_000_000, "number", "75M"],
    [128_040_000, "number", "130M"],
    [999_999, "number", "1M"],
    [30_000, "number", "30k"],
    [1500, "number", "1,500"],
    [999, "number", "1,000"],
    [2, "number", "2"],
    [1.1715, "number", "1.2"],
    [0.052, "number", "1 in 19"],
    [0.1, "number", "0.1"],
    [0.00123, "number", "1 in 810"],
    [0.00123, "measure", "0.0012"],
    [0.00123, "usd", "$0.0012"],
    [3.772e-5, "number", "1 in 27,000"],
    [1e-6, "number", "1 in 1M"],
    [3.8e-9, "number", "1 in 260M"],
    [1e-40, "number", "nearly 0"],
    [1.2e13, "number", "12T"],
    [3e15, "number", "3,000T"],
    [-5, "number", "−5"],
    [0, "number", "0"],
    [180e9, "usd", "$180B"],
    [-2.1e9, "usd", "−$2.1B"],
    [4200, "eur", "€4,200"],
    [1.5, "gbp", "£1.50"],
    [0, "usd", "$0"],
    [0.1, "share", "10%"],
    [0, "share", "0%"],
    [0.00153, "share", "0.15%"],
    [0.00029288, "share", "1 in 3,400"],
    [79.53, "share", "8,000%"],
    [3e4, "share", "3M%"],
    [921174770925.7036, "share", "92T%"],
    [Number.POSITIVE_INFINITY, "usd", "∞"],
    [Number.NEGATIVE_INFINITY, "number", "−∞"],
    [Number.NaN, "number", "?"],
  ] as const)("%d as %s is `%s`", (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});

describe("numbers beside each other", () => {
  it("take as many digits as it takes to tell them apart", () => {
    expect(distinctTexts([74.99e6, 75e6, 75.01e6], "number")).toEqual(["74.99M", "75M", "75.01M"]);
    expect(distinctTexts([1, 2, 3], "number")).toEqual(["1", "2", "3"]);
  });

  it("stay short where they are equal", () => {
    expect(distinctTexts([75e6, 75e6], "number")).toEqual(["75M", "75M"]);
  });
});

describe("a number beside a small one", () => {
  it("is told as it is: 1 in 50 after 1 in 8,000, and 2 where that says more", () => {
    expect(distinctTexts([1 / 8000, 1 / 600, 1 / 50], "number")).toEqual(["1 in 8,000", "1 in 600", "1 in 50"]);
    expect(numberText(0.14, "number", 2, 1 / 420)).toBe("1 in 7");
    expect(numberText(0.31, "number", 2, 1 / 420)).toBe("1 in 3.2");
    expect(numberText(2, "number", 2, 1 / 420)).toBe("2");
    expect(numberText(0.14, "number")).toBe("0.14");
  });
});

describe("a chance", () => {
  it.each([
    [0, "under 1%"],
    [0.0099, "under 1%"],
    [0.012, "1%"],
    [0.506, "51%"],
    [0.987, "99%"],
    [0.996, "over 99%"],
    [1, "over 99%"],
  ])("of %d is `%s`", (probability, text) => {
    expect(chanceText(probability)).toBe(text);
  });
});

it("a picture tells a result's numbers as its reply does", () => {
  const interval = { p5: 1 / 28_000, median: 1 / 1700, p95: 1 / 100, digits: 1 };
  expect(intervalTexts(interval, "number")).toEqual(["1 in 30,000", "1 in 1,700", "1 in 100"]);
  expect(intervalTexts({ p5: 0.125, median: 0.125, p95: 0.125 }, "share")).toEqual(["12.5%"]);
  expect(intervalTexts({ p5: 0.1201, median: 0.1213, p95: 0.1226, digits: 2 }, "share")).toEqual([
    "12%",
    "12.1%",
    "12.3%",
  ]);
  const [low, middle, high] = intervalTexts({ p5: 1e-22, median: 1e-16, p95: 1 / 11_446_192_000, digits: 1 }, "number");
  expect([low, middle, high]).toEqual(["nearly 0", "nearly 0", "1 in 11B"]);
});
