// Means are shown where they exist and the trials can tell them, and only there.

import { describe, expect, it } from "vitest";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { sampleMean } from "../../../src/core/estimate/mean.ts";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { apply, draw, minus, model, normal, over, plus, range, times, uniform } from "../build.ts";

const meanOf = (y: Expression) => estimate(model({ y }), ["y"]).outputs[0]?.mean;

describe("no mean", () => {
  it.each<[string, Expression]>([
    ["a ratio of normals", over(normal(3, 1), normal(1, 1))],
    ["a ratio whose denominator passes zero once in 30,000", over(normal(5, 1), normal(4, 1))],
    ["the inverse of a uniform from zero", over(1, uniform(0, 1))],
    ["a negative power", apply("power", uniform(0, 1), -2)],
    ["anything added to such a ratio", plus(times(2, over(1, normal(0, 1))), range(1, 2))],
    ["a ratio by a difference of uniforms, which only the trials show", over(1, minus(uniform(0, 1), uniform(0, 1)))],
    ["a log-normal so wide that a few trials carry it", plus(range(1e-4, 1e4), 1)],
  ])("for %s", (_, y) => {
    expect(meanOf(y)).toBeNull();
  });
});

describe("a mean", () => {
  it.each<[string, Expression, number]>([
    ["a ratio whose denominator stays ten deviations away", over(normal(5, 1), normal(10, 1)), 0.505],
    ["the inverse root of a uniform from zero", apply("power", uniform(0, 1), -0.5), 2],
    ["a root of a ratio of normals", apply("sqrt", apply("abs", over(normal(0, 1), normal(0, 1)))), Math.SQRT2],
    ["the same as a power of a half", apply("power", apply("abs", over(normal(0, 1), normal(0, 1))), 0.5), Math.SQRT2],
    ["the inverse of a beta that vanishes at zero", over(1, draw({ kind: "beta", alpha: 3, beta: 2 })), 2],
    ["a sum of log-normals", plus(range(1, 10), range(2, 3)), 4.0400093 + 2.468],
  ])("of %s", (_, y, expected) => {
    expect((meanOf(y) ?? Number.NaN) / expected).toBeCloseTo(1, 1.5);
  });

  it("of few samples is their average", () => {
    expect(sampleMean(Float64Array.of(1, 2, 1000), 2)).toBeCloseTo(1003 / 3, 12);
    expect(sampleMean(new Float64Array(2000).fill(3), 3)).toBe(3);
  });
});
