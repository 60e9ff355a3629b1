// Ranges and their readings: the table, what spreads from end to end, and the dash that is asked about.

import { describe, expect, test } from "vitest";
import { z95 } from "../../src/core/distributions/distribution.ts";
import { quantile } from "../../src/core/distributions/quantile.ts";
import { constant, distribution, read, refusal, target, underlined } from "./reading-of.ts";

/** The ends as they were read: the 5% and 95% quantiles, to 12 digits. */
const ends = (text: string, of = {}) =>
  [0.05, 0.95].map((p) => Number(quantile(distribution(text, of), p).toPrecision(12)));

describe("the table of readings", () => {
  test("both ends above 0: log-normal", () => {
    expect(distribution("2 to 5")).toEqual({
      kind: "log-normal",
      mu: (Math.log(2) + Math.log(5)) / 2,
      sigma: (Math.log(5) - Math.log(2)) / (2 * z95),
    });
  });

  test("a share, or both ends in percent: logit-normal", () => {
    const logit = (p: number) => Math.log(p) - Math.log1p(-p);
    const expected = {
      kind: "logit-normal",
      mu: (logit(0.05) + logit(0.2)) / 2,
      sigma: (logit(0.2) - logit(0.05)) / (2 * z95),
    };
    expect(distribution("5% to 20%")).toEqual(expected);
    expect(distribution("0.05 to 0.2", target("", "share"))).toEqual(expected);
    expect(distribution("0.05 to 0.2").kind).toBe("log-normal");
    expect(distribution("60% to 150%").kind).toBe("log-normal");
  });

  test("either side of 0: normal, and the reply says so", () => {
    const { distribution: read5, notes } = read("-2 to 4");
    expect(read5).toMatchObject({ kind: "normal", mean: 1 });
    expect(notes).toEqual(["read as a normal distribution, since 0 lies inside"]);
  });

  test("both ends below 0: mirrored log-normal", () => {
    const { kind, distribution: mirrored } = read("-5 to -2");
    expect([kind, mirrored?.kind]).toEqual(["mirrored log-normal", "scaled"]);
    expect(ends("-5 to -2")).toEqual([-5, -2]);
  });

  test.each([
    ["0 to 10", {}, "Write `0.1 to 10`, `uniform(0, 10)` or `pert(0, 5, 10)`"],
    ["-10k to 0", {}, "Write `-10k to -100`, `uniform(-10k, 0)` or `pert(-10k, -5k, 0)`"],
    ["0% to 20%", target("", "share"), "Write `0.2% to 20%`, `uniform(0%, 20%)` or `pert(0%, 10%, 20%)`"],
    ["$0 to 10", {}, "Write `$0.1 to $10`, `uniform($0, $10)` or `pert($0, $5, $10)`"],
  ])("%s: three ready mends", (text, of, hint) => {
    const error = refusal(text, of);
    expect([error.code, error.place.hint]).toEqual(["range.zero", hint]);
    for (const [, mend = ""] of hint.matchAll(/`([^`]+)`/g)) expect(read(mend, of).distribution).toBeDefined();
  });

  test("reversed: the swap is offered", () => {
    const error = refusal("x = 40k to 30k USD");
    expect([error.code, underlined(error), error.place.hint]).toEqual([
      "range.reversed",
      "40k to 30k USD",
      "Write `x = 30k to $40k`",
    ]);
  });

  test("equal ends are a point", () => expect(constant("5 to 5")).toBe(5));

  test("a share may not reach 100% by its odds", () => {
    const error = refusal("80% to 100%", target("", "share"));
    expect(error.code).toBe("range.support");
    expect(error.place.hint).toBe("Write `uniform(80%, 100%)` or `pert(80%, 90%, 100%)`");
    expect(refusal("99.99% to 100%", target("", "share")).place.hint).toMatch(/^Write `uniform\(99.99%, 100%\)`/);
  });
});

describe("the level", () => {
  test.each([
    ["2 to 5 @ 80%", 0.1],
    ["2 to 5 @ 50%", 0.25],
    ["2 to 5 @ 99%", 0.005],
    ["2 to 5 @ 1%", 0.495],
    ["(2 to 5 @ 0.8) * 1", 0.1],
  ])("%s", (text, p) => {
    const found = distribution(text);
    expect(quantile(found, p)).toBeCloseTo(2, 12);
    expect(quantile(found, 1 - p)).toBeCloseTo(5, 12);
  });

  test("a target can have another level than 90%", () => {
    expect(quantile(distribution("2 to 5", { level: 0.8 }), 0.1)).toBeCloseTo(2, 12);
    expect(quantile(distribution("2 to 5 @ 90%", { level: 0.8 }), 0.05)).toBeCloseTo(2, 12);
  });

  test.each([
    ["2 to 5 @ 80", "80", "Write `2 to 5 @ 80%`"],
    ["2 to 5 @ 0.9%", "0.9%", "Such as 150M or 30 to 80"],
    ["2 to 5 @ 100%", "100%", "Such as 150M or 30 to 80"],
    ["2 to 5 @ ", "@", "Write `2 to 5 @ 80%` or `2 to 5`"],
    ["5 @ 80%", "@ 80%", "Give both ends, such as 30 to 80 @ 80%"],
    ["5 @everyone", "everyone", "Such as 150M or 30 to 80"],
  ])("%s is refused", (text, part, hint) => {
    const error = refusal(text);
    expect([error.code, underlined(error), error.place.hint]).toEqual(["assumption.level", part, hint]);
  });
});

describe("tolerances and approximations", () => {
  test.each(["0.1 ± 0.02", "0.1 +- 0.02", "0.1+/-0.02"])("%s is mean ± one standard deviation, and says so", (text) => {
    expect(distribution(text)).toEqual({ kind: "normal", mean: 0.1, sd: 0.02 });
    expect(read(text).notes).toEqual(["read as mean ± one standard deviation"]);
  });

  test("a percentage as margin is a share of the middle, unless the middle is one too", () => {
    expect(distribution("150 ± 10%")).toEqual({ kind: "normal", mean: 150, sd: 15 });
    expect(distribution("60% ± 10%")).toEqual({ kind: "normal", mean: 0.6, sd: 0.1 });
  });

  test("with a level it is the interval", () => {
    expect(distribution("$5B ± 1B @ 90%")).toEqual({ kind: "normal", mean: 5e9, sd: 1e9 / z95 });
  });

  test("a margin of 0 is a point, one below 0 an error", () => {
    expect(constant("5 ± 0")).toBe(5);
    expect(refusal("5 ± -1").place.hint).toBe("Write `5 ± 1`");
  });

  test.each(["~150", "about 150", "≈150", "roughly 150", "around 150"])("%s: within a factor of 1.25", (text) => {
    expect(ends(text)).toEqual([120, 187.5]);
    expect(quantile(distribution(text), 0.5)).toBe(150);
    expect(read(text).notes).toEqual(["about: within a factor of 1.25 either way, 9 times in 10"]);
  });

  test("the middle is exactly what was typed, also in another unit", () => {
    expect(quantile(distribution("about 30k"), 0.5)).toBe(30e3);
    expect(quantile(distribution("~0.3"), 0.5)).toBe(0.3);
    expect(quantile(distribution("about 5 kW", target("W")), 0.5)).toBe(5000);
  });

  test("about a share stays a share, about a debt stays one", () => {
    expect(distribution("~99%").kind).toBe("logit-normal");
    expect(ends("about -150")).toEqual([-187.5, -120]);
  });

  test("about a range is the range", () => expect(ends("about 5 to 10")).toEqual([5, 10]));
  test("from a number to itself is that number, however both are written", () => {
    for (const text of ["1000 to 1000", "1k to 1000", "1000 to 1k"]) expect(constant(text)).toBe(1000);
  });
  test("a fraction behind a whole number is less than 1", () => {
    expect(constant("1 1/2")).toBe(1.5);
    expect(refusal("1 2/2").code).toBe("assumption.syntax");
  });
  test("between and from", () => {
    expect(ends("between 5 and 10")).toEqual([5, 10]);
    expect(ends("from 5k to 10k")).toEqual([5000, 10000]);
  });
});

describe("what spreads from end to end", () => {
  test.each([
    ["30 to 40k USD", [30e3, 40e3], "USD"],
    ["$30 to 40k", [30e3, 40e3], "USD"],
    ["$30k to 40k", [30e3, 40e3], "USD"],
    ["150–210B", [150e9, 210e9], ""],
    ["500 to 2k", [500, 2000], ""],
    ["1 to 5k", [1e3, 5e3], ""],
    ["5 to 20%", [0.05, 0.2], ""],
    ["1 to 5%", [0.01, 0.05], ""],
    ["25k..40k", [25e3, 40e3], ""],
    ["1 .. 2", [1, 2], ""],
    ["$150B to $210B per year", [150e9, 210e9], "USD/year"],
    ["$30k to 40k per month", [30e3, 40e3], "USD/month"],
    ["30 to 40k/month", [30e3, 40e3], "1/month"],
    ["1/50 to 1/10", [0.02, 0.1], ""],
    ["1:50 to 1:10", [0.02, 0.1], ""],
    ["10% of 200 to 30% of 200", [20, 60], ""],
    ["6 months to 2 years", [6, 24], "month"],
    ["(30 to 40)k USD/month", [30e3, 40e3], "USD/month"],
  ])("%s", (text, expected, unit) => {
    expect(ends(text)).toEqual(expected);
    expect(read(text).unit.symbol).toBe(unit);
  });

  test.each(["100% CI [2, 20]", "2 to 20 with 100% confidence"])("%s: nothing is that sure", (text) => {
    expect(refusal(text).code).toBe("assumption.syntax");
  });

  test.each([
    ["0.05 to 20%", "Write `0.05% to 20%` or `5% to 20%`"],
    ["5% to 20", "Write `5% to 20%`"],
    ["60% ± 10", "Write `60% ± 10%`"],
    ["1..2", "Write `1 to 2` or `1.2`"],
    ["100..10", "Write `10 to 100` or `100.10`"],
    ["200..200", "Write `200 to 200` or `200.200`"],
  ])("%s is asked about", (text, hint) => {
    const error = refusal(text);
    expect([error.code, error.place.hint]).toEqual(["assumption.ambiguous", hint]);
  });
});

describe("what spreads over several numbers", () => {
  test.each([
    ["{10, 20, 50%}", "{10%, 20%, 50%}"],
    ["{1,2,5 kW}", "{1 kW, 2 kW, 5 kW}"],
    ["{$1,2,5}", "{$1, $2, $5}"],
    ["{10k, 20, 50k}", "{10k, 20k, 50k}"],
    ["{p5: 1, p50: 2, p95: 5k}", "{1k, 2k, 5k}"],
    ["{(100), (500), 2k}", "{100, 500, 2k}"],
    ["$5 or 10", "$5 or $10"],
    ["5 or 10 or 20 kW", "5 kW or 10 kW or 20 kW"],
    ["5 or 10%", "5% or 10%"],
    ["500 or 2k", "500 or 2k"],
    ["(1) or 2k", "(1) or 2k"],
  ])("%s", (text, canonical) => {
    expect(read(text).text).toBe(canonical);
    expect(read(canonical).text).toBe(canonical);
  });

  test.each([
    ["5% or 10", "5% or 10", "Write `5% or 10%`"],
    ["x = {0.05, 0.1, 20%}", "{0.05, 0.1, 20%}", "Write `x = {5%, 10%, 20%}`"],
  ])("%s is asked about", (text, part, hint) => {
    const error = refusal(text);
    expect([error.code, underlined(error), error.place.hint]).toEqual(["assumption.ambiguous", part, hint]);
  });
});

describe("the dash rule", () => {
  test.each(["5k-10k", "5-10k", "5–10k", "$5–10k", "5 - 10k USD"])("%s is a range", (text) => {
    expect(ends(text)).toEqual([5000, 10000]);
  });
  test.each(["5–20%", "5%-20%", "5 - 20%", "5%—20%"])("%s is a range", (text) => {
    expect(ends(text)).toEqual([0.05, 0.2]);
  });
  test.each(["$10-20", "10-20 USD"])("%s is a range", (text) => expect(ends(text)).toEqual([10, 20]));
  test("a range may start below 0", () => expect(ends("-5–10%")).toEqual([-0.05, 0.1]));

  test.each([
    ["1-30%", 0.7],
    ["1 - 30%", 0.7],
    ["1 – 30%", 0.7],
    ["1-0%", 1],
    ["7 – 2", 5],
    ["7—2", 5],
    ["100-10%", 99.9],
    ["30% - 10%", 0.2],
    ["5k-5k", 0],
    ["10k - 500", 9500],
    ["(10) - 20", -10],
    ["(2-5)*4", -12],
    ["abs(2-5)", 3],
    ["30-20-10", 0],
    ["2*3-7", -1],
  ])("%s is a difference", (text, value) => expect(constant(text)).toBe(value));

  test("and the reply says so", () => {
    const { echo, notes } = read("7 – 2");
    expect([echo, notes]).toEqual(["7 - 2 → exactly 5", ["read as a difference, not as a range"]]);
  });

  test.each([
    ["10-20", "Write `10 to 20` or `(10) - 20`"],
    ["10–20", "Write `10 to 20` or `(10) - 20`"],
    ["-5-10", "Write `-5 to 10` or `(-5) - 10`"],
    ["5k-10", "Write `5k to 10k` or `(5k) - 10`"],
    ["1M-2", "Write `1M to 2M` or `(1M) - 2`"],
    ["10^3-10^4", "Write `(10^3) to (10^4)` or `(10^3) - 10^4`"],
    ["2*10^3-5*10^3", "Write `(2*10^3) to (5*10^3)` or `(2*10^3) - 5*10^3`"],
    ["5%-5%", "Write `5% to 5%` or `(5%) - 5%`"],
    ["5k-10000", "Write `5k to 10000` or `(5k) - 10000`"],
    ["0.9-5%", "Write `0.9% to 5%` or `(0.9) - 5%`"],
    ["1–5%", "Write `1% to 5%` or `1 - 5%`"],
    ["5%-20", "Write `5% to 20%` or `(5%) - 20`"],
    ["(5k-10k) * 3", "Write `(5k to 10k) * 3` or `((5k) - 10k) * 3`"],
    ["(10–20) * 3", "Write `(10 to 20) * 3` or `((10) - 20) * 3`"],
  ])("%s is asked about", (text, hint) => {
    const error = refusal(text);
    expect([error.code, error.place.hint]).toEqual(["assumption.ambiguous", hint]);
  });
});
