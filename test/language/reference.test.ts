// Answers that others have published or that follow in closed form, for texts that the language can express.

import { describe, expect, test } from "vitest";
import type { Distribution } from "../../src/core/distribution.ts";
import { mean, quantile } from "../../src/core/distributions/quantile.ts";
import { constant, read, refusal } from "./reading-of.ts";

const close = (value: number) => expect.closeTo(value, 9);

describe("intervals", () => {
  test.each([
    ["2 to 5 @ 80%", { kind: "log-normal", mu: close(1.1512925464970227), sigma: close(0.3574927285445489) }],
    ["2 to 5 @ 50%", { kind: "log-normal", mu: close(1.1512925464970227), sigma: close(0.679247335936372) }],
    [
      "lognormal(mean: 5, sd: 2)",
      { kind: "log-normal", mu: close(1.5352279098749637), sigma: close(0.38525317015992644) },
    ],
    ["-2 to 4", { kind: "normal", mean: 1, sd: close(1.8238704957353074) }],
  ])("%s", (text, expected) => expect(read(text).distribution).toEqual(expected));

  test.each([
    ["truncate(normal(0, 1), 0)", 0.7978845608028654, 0.6744897501960817, 0.0627067779432138, 1.9599639845400538],
    ["truncate(normal(3, 5), 0)", 5.295735683071435, 4.753943453520481, 0.5284051060289547, 11.977480667956788],
    ["0.1 +- 0.02", 0.1, 0.1, 0.06710292746097056, 0.13289707253902944],
  ])("%s", (text, average, median, p5, p95) => {
    const distribution = read(text).distribution as Distribution;
    expect(mean(distribution)).toBeCloseTo(average, 9);
    expect([0.5, 0.05, 0.95].map((p) => quantile(distribution, p))).toEqual([close(median), close(p5), close(p95)]);
  });
});

describe("Squiggle's own test values (squiggle-lang, __tests__)", () => {
  test.each([
    ["-2 to 4 @ 50%", { kind: "normal", mean: 1, sd: close(4.447806655516805) }],
    ["2 to 5 @ 80%", { kind: "log-normal", mu: close(1.1512925464970227), sigma: close(0.3574927285445488) }],
    ["normal(10, 2) * 0 + 0", undefined],
    ["2 * lognormal(5, 2)", { kind: "log-normal", mu: close(5 + Math.log(2)), sigma: 2 }],
  ])("%s", (text, expected) => expect(read(text).distribution).toEqual(expected));

  test("the mean of beta(1e-4, 64)", () => {
    expect(mean(read("beta(1e-4, 64)").distribution as Distribution)).toBeCloseTo(1.5624975585975647e-6, 15);
  });

  test.each([
    ["1-0%", 1],
    [".1e1", 1],
    ["1 / 2 * 3", 1.5],
    ["(1+2)*3", 9],
    ["log(10)", Math.LN10],
    ["3M", 3e6],
    ["3%", 0.03],
  ])("%s is %d", (text, value) => expect(constant(text)).toBe(value));

  test.each(["4 to -2", "lognormal(1e3, -1e2)"])("%s is an error", (text) => {
    refusal(text);
  });

  test("each range of a formula is its own draw", () => {
    const { kind, expression, echo } = read("(150e9 to 210e9) / (25e3 to 40e3) / 4 * (30 to 80)");
    expect(kind).toBe("formula");
    expect(echo).toBe("(150B to 210B) / (25k to 40k) / 4 * (30 to 80) → formula with 3 independent draws");
    const draws: Distribution[] = [];
    const visit = (part: typeof expression): void => {
      if (part.kind === "draw") draws.push(part.distribution);
      if (part.kind === "apply") part.operands.forEach(visit);
    };
    visit(expression);
    // The logarithms of a product of log-normals add up.
    const logs = draws.map((each) => (each.kind === "log-normal" ? each : undefined));
    expect((logs[0]?.mu ?? 0) - (logs[1]?.mu ?? 0) - Math.log(4) + (logs[2]?.mu ?? 0)).toBeCloseTo(
      18.045821977928195,
      9,
    );
    expect(Math.hypot(...logs.map((each) => each?.sigma ?? 0))).toBeCloseTo(0.34607418681458646, 9);
  });
});
