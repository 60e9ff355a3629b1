// Named distributions, mixtures, truncation and quantiles in braces.

import { describe, expect, test } from "vitest";
import type { Distribution } from "../../src/core/distributions/distribution.ts";
import { mean } from "../../src/core/distributions/quantile.ts";
import { distribution, read, refusal } from "./reading-of.ts";

describe("distributions", () => {
  test.each<[string, Distribution]>([
    ["normal(5, 2)", { kind: "normal", mean: 5, sd: 2 }],
    ["normal(sd: 2, mean: 5)", { kind: "normal", mean: 5, sd: 2 }],
    ["normal(5, sigma: 2)", { kind: "normal", mean: 5, sd: 2 }],
    ["uniform(max: 2, min: 1)", { kind: "uniform", low: 1, high: 2 }],
    ["log-normal(5, 2)", { kind: "log-normal", mu: 5, sigma: 2 }],
    ["Logit-Normal(0, 1)", { kind: "logit-normal", mu: 0, sigma: 1 }],
    ["normal(100,200)", { kind: "normal", mean: 100, sd: 200 }],
    ["lognormal(5, 2)", { kind: "log-normal", mu: 5, sigma: 2 }],
    ["logitnormal(0, 1)", { kind: "logit-normal", mu: 0, sigma: 1 }],
    ["uniform(-1000,1000)", { kind: "uniform", low: -1000, high: 1000 }],
    ["triangular(1, 2, 5)", { kind: "triangular", low: 1, mode: 2, high: 5 }],
    ["pert(1k, 2k, 5k)", { kind: "pert", low: 1000, mode: 2000, high: 5000 }],
    ["beta(2, 8)", { kind: "beta", alpha: 2, beta: 8 }],
    ["Normal(mean: 5, sd: 2)", { kind: "normal", mean: 5, sd: 2 }],
    ["normal(mean = 5, stdev = 2)", { kind: "normal", mean: 5, sd: 2 }],
    ["truncate(normal(0, 1), 0, 3)", { kind: "truncated", low: 0, high: 3, of: { kind: "normal", mean: 0, sd: 1 } }],
    ["{1, 2, 5}", { kind: "metalog", p5: 1, p50: 2, p95: 5, low: 0, high: Number.POSITIVE_INFINITY }],
    ["{10%, 20%, 50%}", { kind: "metalog", p5: 0.1, p50: 0.2, p95: 0.5, low: 0, high: 1 }],
    [
      "{-1, 2, 5}",
      { kind: "metalog", p5: -1, p50: 2, p95: 5, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
    ],
    ["normal(5, 2) USD", { kind: "normal", mean: 5, sd: 2 }],
    ["2 * uniform(1, 2)", { kind: "uniform", low: 2, high: 4 }],
    ["-normal(5, 2)", { kind: "scaled", by: -1, of: { kind: "normal", mean: 5, sd: 2 } }],
  ])("%s", (text, expected) => expect(distribution(text)).toEqual(expected));

  test("two quantiles settle a family, in any order", () => {
    expect(distribution("lognormal(p95: 10, p5: 5)")).toMatchObject({ mu: expect.closeTo(Math.log(50) / 2, 12) });
    expect(distribution("normal({p5: 1, p95: 10})")).toMatchObject({ kind: "normal", mean: 5.5 });
  });

  test("a mixture has equal weights, or the given ones", () => {
    const components = [
      { weight: 0.5, of: { kind: "point", value: 5 } },
      { weight: 0.5, of: { kind: "uniform", low: 10, high: 20 } },
    ];
    expect(distribution("5 or uniform(10, 20)")).toEqual({ kind: "mixture", components });
    expect(distribution("mixture(5, uniform(10, 20))")).toEqual({ kind: "mixture", components });
    expect(distribution("mixture(5, uniform(10, 20), [3, 1])")).toMatchObject({
      components: [{ weight: 0.75 }, { weight: 0.25 }],
    });
  });

  test("the parts of a mixture come to one unit", () => {
    expect(read("1 year or 6 months").distribution).toMatchObject({
      components: [{ of: { value: 1 } }, { of: { value: 0.5 } }],
    });
    expect(refusal("1 year or 5 kW").code).toBe("unit.mismatch");
  });

  test.each([
    ["lognormal(1e3, -1e2)", "number.domain", "Give lognormal(mu, sigma)"],
    ["normal(5, 0)", "number.domain", "Give normal(mean, sd)"],
    ["beta(mean: 2, sd: 0.1)", "number.domain", "Give beta(mean, sd)"],
    ["uniform(10, 5)", "range.reversed", "Write `uniform(5, 10)`"],
    ["pert(1, 7, 5)", "range.reversed", "Write `pert(1, 5, 7)`"],
    ["{5, 2, 1}", "range.reversed", "Write `{1, 2, 5}`"],
    ["truncate(normal(5, 2), 10, 0)", "range.reversed", "Write `truncate(normal(5, 2), 0, 10)`"],
    ["truncate(normal(0, 1), 50)", "distribution.truncated", "Such as 150M or 30 to 80"],
    ["{1, 1.01, 500}", "distribution.metalog", "Move the median towards the middle, or leave it out"],
    ["normal(5)", "assumption.syntax", "Give normal(mean, sd)"],
    ["normal(middle: 6, sd: 1)", "assumption.syntax", "Give normal(mean, sd)"],
    ["uniform(5, 10%)", "range.reversed", "Write `uniform(5%, 10%)`"],
    ["2 * pert(1, 2, 5%)", "range.reversed", "Write `2 * pert(1%, 2%, 5%)`"],
    ["normal(7)", "assumption.syntax", "Give normal(mean, sd)"],
    ["3 * normal(sd: 7)", "assumption.syntax", "Give normal(mean, sd)"],
    ["normal(sd: 2, 6)", "assumption.syntax", "Give normal(mean, sd)"],
    ["normal(mean: 6, mean: 1)", "assumption.syntax", "Give normal(mean, sd)"],
    ["normal(mean: 5, variance: 4)", "assumption.syntax", "Give normal(mean, sd)"],
    [
      "lognormal(median: 5, sd: 2)",
      "assumption.syntax",
      "Give lognormal(mu, sigma) or lognormal(mean, sd) or lognormal(median, sigma)",
    ],
    ["normal(1,000, 50)", "assumption.syntax", "Write `normal(1000, 50)`"],
    ["lognormal(1000, 2)", "number.overflow", "Such as 150M or 30 to 80"],
    ["1e-300 to 1e300", "number.overflow", "Such as 150M or 30 to 80"],
    ["mixture(1, 2, [0.5])", "assumption.syntax", "Such as 150M or 30 to 80"],
    ["mixture(1, 2, [1, -1])", "number.domain", "Such as 150M or 30 to 80"],
    ["normal(price, 2)", "name.unknown", "Such as 150M or 30 to 80"],
    ["normal(1 to 2, 2)", "assumption.syntax", "Such as 150M or 30 to 80"],
  ])("%s is refused", (text, code, hint) => {
    const error = refusal(text);
    expect([error.code, error.place.hint]).toEqual([code, hint]);
  });

  test("moments become parameters", () => {
    const logNormal = distribution("lognormal(mean: 5, sd: 2)");
    expect(mean(logNormal)).toBeCloseTo(5, 12);
    expect(distribution("beta(mean: 0.3, sd: 0.1)")).toEqual({
      kind: "beta",
      alpha: expect.closeTo(6, 12),
      beta: expect.closeTo(14, 12),
    });
  });
});
