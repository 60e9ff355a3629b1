// What people and other programs write for a distribution, read as they mean it.

import { describe, expect, test } from "vitest";
import { quantile } from "../../src/core/distributions/quantile.ts";
import { mendsIn } from "../../src/language/text/mistake.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { read, refusal, target } from "./reading-of.ts";

const spread = (text: string, of = {}) => {
  const { distribution } = read(text, of);
  if (distribution === undefined) throw new Error(`Expected a distribution for ${text}`);
  return [0.05, 0.5, 0.95].map((p) => Number(quantile(distribution, p).toPrecision(6)));
};

const share = { ...target("", "share"), plausible: [0.0001, 0.5] as const };
const base = { name: "cards", unit: parseUnit("consumer_gpu") };

test.each([
  ["50 (80% CI 30 to 80)", 0.1],
  ["50 (95% CI 30 to 80)", 0.025],
])("%s has its ends where it says", (text, tail) => {
  const { distribution } = read(text);
  const ends = distribution && [tail, 0.5, 1 - tail].map((p) => Math.round(quantile(distribution, p)));
  expect(ends).toEqual([30, 50, 80]);
});

test("a rate that leaves out one of several is completed, and converted", () => {
  const { distribution } = read("$48/day", target("USD/datacenter_gpu/hour"));
  expect(distribution).toMatchObject({ kind: "point", value: 2 });
});

describe("forms", () => {
  test.each([
    ["50 (30 to 80)", [30, 50, 80]],
    ["$30k (25-40k)", [25e3, 30e3, 40e3]],
    ["2M (1 to 5)", [1e6, 2e6, 5e6]],
    ["5 [1, 10] kW", [1, 5, 10]],
    ["30k (20k to 40k) USD", [20e3, 30e3, 40e3]],
    ["median 5, 90% CI 1 to 10", [1, 5, 10]],
    ["p5=1 p50=5 p95=10", [1, 5, 10]],
    ["low 1 mid 4 high 12", [1, 4, 12]],
    ["lognormal({p5: 2, p95: 20})", [2, 6.32456, 20]],
    ["{p25: 2, p75: 8}", [0.737818, 4, 21.6856]],
    ["[2,9]", [2, 4.24264, 9]],
    ["90% CI: 5 to 20", [5, 10, 20]],
    ["CI 5 to 20", [5, 10, 20]],
    ["1/2 to 3/4 million", [500e3, 612372, 750e3]],
    ["10^24 to 10^26 FLOP", [1e24, 1e25, 1e26]],
    ["30 to 40k", [30e3, 34641, 40e3]],
  ])("%s", (text, expected) => expect(spread(text)).toEqual(expected));

  test.each([
    ["up to 20%", [0.0001, 0.00497537, 0.2]],
    ["at least 1%", [0.01, 0.0913252, 0.5]],
    ["10% (5% to 20%)", [0.05, 0.1, 0.2]],
    ["between a quarter and a half", [0.25, 0.366025, 0.5]],
  ])("%s of a share", (text, expected) => expect(spread(text, share)).toEqual(expected));

  test("a bound says what became of its other end", () => {
    expect(read("up to 20%", share).notes).toEqual(["read as a range from 0.01%, the plausible low end"]);
  });

  test.each(["up to 0.01%", "at least 50%"])(
    "%s leaves no range up to the plausible end, and is asked about",
    (text) => {
      expect(refusal(text, share).code).toBe("assumption.ambiguous");
    },
  );

  test("a count is so much of what the share is of", () => {
    for (const typed of ["15M consumer_gpu", "15M cards"]) {
      const { expression, echo } = read(typed, { ...share, whole: base, unitOf: () => base.unit });
      expect(expression).toMatchObject({ operation: "divide", operands: [{ value: 15e6 }, { name: "cards" }] });
      expect(echo).toMatch(/ → so many of all gaming cards$/);
    }
  });

  test.each([
    ["5 (70%) or 10 (30%)", [0.7, 0.3]],
    ["70%: 5, 30%: 10", [0.7, 0.3]],
    ["70% chance of 5, else 0", [0.7, 0.3]],
    ["mx([1 to 2, 5 to 6], [0.8, 0.2])", [0.8, 0.2]],
  ])("%s has its weights", (text, weights) => {
    const { distribution } = read(text);
    expect(distribution?.kind === "mixture" && distribution.components.map(({ weight }) => weight)).toEqual(weights);
  });

  test.each([
    ["2:1 odds", 2 / 3],
    ["3:1 odds against", 0.25],
    ["half a million", 5e5],
    ["twenty-five percent", 0.25],
    ["two hundred and fifty", 250],
    ["tenfold", 10],
    ["5万", 50_000],
    ["2 млн", 2e6],
    ["7,5%", 0.075],
    ["1/2%", 0.005],
    ["$100/hour × 1/2 hour", 50],
    ["3/20 $ * 10", 1.5],
    ["5 (0.8) or 30 (0.2)", 5],
    ["17 h / 1 h", 17],
    ["1 - exp(-1e-12)", 1e-12],
    ["1 - (1 - 1e-12)^1000", 9.999999995005e-10],
  ])("%s", (text, value) => expect(spread(text)[1]).toBe(Number(value.toPrecision(6))));
});

describe("growth", () => {
  const growth = { ...target("", "positive"), growth: true };

  test.each([
    ["increases by half each year", 1.5],
    ["grows by a third", 4 / 3],
    ["falls by a third", 2 / 3],
    ["it grew by half", 1.5],
    ["it falls by 10%", 0.9],
    ["shrank by a tenth", 0.9],
    ["falls tenfold", 0.1],
    ["shrinks 2x", 0.5],
    ["0% or +30%", 1],
    ["+1.6x", 1.6],
    ["70% chance of +30%, else +10%", 1.3],
  ])("%s is a factor a year", (text, value) => expect(spread(text, growth)[1]).toBeCloseTo(value, 5));

  test.each(["2x ± 10%", "60x ± 5%", "6771k ± 0%"])("%s is kept so that nobody is asked again", (text) => {
    const first = read(text, growth);
    expect(read(first.text, growth).distribution).toEqual(first.distribution);
  });

  test("from a percentage to a factor keeps the factor", () => {
    expect(spread("+30% to 1.6x", growth)).toEqual([1.3, 1.44222, 1.6]);
  });

  test.each([
    ["+60", ["+60%", "60"]],
    ["+0.6", ["+60%", "0.6"]],
    ["-5", ["-5%"]],
    ["falls 10", ["falls 10%"]],
    ["70% chance of 30%, else 10%", ["mixture(+30%, +10%, [0.7, 0.3])", "mixture(0.3, 0.1, [0.7, 0.3])"]],
  ])("%s is asked", (text, mends) => expect(mendsIn(refusal(text, growth).place.hint)).toEqual(mends));
});

describe("what could be another number", () => {
  test.each([
    ["(3-8)M", ["(3 to 8)M", "((3) - 8)M"]],
    ["5–7–10", ["{5, 7, 10}", "(5 - 7) - 10"]],
    ["10-20-30", ["{10, 20, 30}", "(10 - 20) - 30"]],
    ["20k/30k/45k", ["{20k, 30k, 45k}", "(20k / 30k) / 45k"]],
    ["5 to 20 to 80", ["{5, 20, 80}"]],
    ["2M ± 0.5", ["2M ± 500k", "(2M) ± 0.5"]],
    ["7 (5/10)", ["7 * (5/10)", "(7) ± (5/10)"]],
    ["5 or 10 (70/30)", ["5 or (10 * (70/30))", "5 or ((10) ± (70/30))"]],
  ])("%s is asked", (text, mends) => expect(mendsIn(refusal(text).place.hint)).toEqual(mends));

  test.each([
    ["20k ± 500", [19177.6, 20000, 20822.4]],
    ["20 (±5)", [11.7757, 20, 28.2243]],
    ["20 (+/- 5)", [11.7757, 20, 28.2243]],
    ["2 billiards", [2e15, 2e15, 2e15]],
    ["one to two hundred", [100, 141.421, 200]],
    ["two hundred to three hundred", [200, 244.949, 300]],
  ])("%s is not", (text, expected) => expect(spread(text)).toEqual(expected));
});

describe("a size that cannot be", () => {
  const card = { ...target("kW/consumer_gpu", "positive"), plausible: [0.005, 5] as const };

  test("is asked about, and can be insisted on", () => {
    expect(refusal("350", card).place.hint).toBe("Write `350 W` or `350 kW per gaming card`");
    expect(spread("350 kW per gaming card", card)[1]).toBe(350);
    expect(spread("350 W", card)[1]).toBe(0.35);
  });

  test.each([0.005, 5])("%d kW, the end of what can be, still can", (end) => {
    expect(spread(String(end), card)[1]).toBe(end);
  });
});

describe("names of the model", () => {
  const names = { names: ["b", "years", "half", "gpus"], unitOf: () => parseUnit("1") };
  test.each(["2b + 1", "1/years", "half * 2", "5 * gpus"])("win in %s", (text) => {
    expect(read(text, names).kind).toBe("formula");
  });
});
