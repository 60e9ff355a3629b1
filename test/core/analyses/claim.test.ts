// Claims, true or false for a number and more or less likely for an estimate.

import { describe, expect, it } from "vitest";
import {
  type Claim,
  type Comparison,
  claimProbability,
  holds,
  shareHolding,
} from "../../../src/core/analyses/claim.ts";
import { type Estimate, estimate } from "../../../src/core/estimate/estimate.ts";
import { draw, gap, model } from "../build.ts";

const claim = (comparison: Comparison, threshold: number): Claim => ({ output: "gap", comparison, threshold });

describe("a claim", () => {
  it("holds or not for a number, equality included where it is written", () => {
    const truth = (comparison: Comparison) => [1, 2, 3].map((value) => holds(claim(comparison, 2), value));
    expect(truth(">=")).toEqual([false, true, true]);
    expect(truth(">")).toEqual([false, false, true]);
    expect(truth("<=")).toEqual([true, true, false]);
    expect(truth("<")).toEqual([true, false, false]);
  });

  it("holds in a share of the samples that are numbers", () => {
    const samples = Float64Array.of(1, 2, 2, 3, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const shares = ([">=", ">", "<=", "<"] as const).map((comparison) => shareHolding(claim(comparison, 2), samples));
    expect(shares).toEqual([0.75, 0.25, 0.75, 0.25]);
    expect(shareHolding(claim(">", 2), Float64Array.of(Number.NaN))).toBeNaN();
  });

  it("d1: has an exact probability where the distribution is known, and nearly that by counting", () => {
    const [exact, sampled] = [false, true].map((forced) => estimate(gap, ["gap"], { sampled: forced }).outputs[0]);
    expect(claimProbability(claim(">", 1e8), exact as Estimate)).toBeCloseTo(0.13936546763620905, 12);
    expect(claimProbability(claim("<=", 1e8), exact as Estimate)).toBeCloseTo(1 - 0.13936546763620905, 12);
    expect(Math.abs(claimProbability(claim(">", 1e8), sampled as Estimate) - 0.13936546763620905)).toBeLessThan(0.002);
  });

  it("counts a chance of exactly the threshold where it is written", () => {
    const point = { weight: 0.25, of: { kind: "point", value: 0 } } as const;
    const rest = { weight: 0.75, of: { kind: "uniform", low: -1, high: 3 } } as const;
    const [found] = estimate(model({ gap: draw({ kind: "mixture", components: [point, rest] }) }), ["gap"]).outputs;
    const chances = ([">=", ">", "<=", "<"] as const).map((each) =>
      claimProbability(claim(each, 0), found as Estimate),
    );
    expect(found?.exact).toBe(true);
    for (const [k, chance] of [0.8125, 0.5625, 0.4375, 0.1875].entries()) expect(chances[k]).toBeCloseTo(chance, 12);
  });

  it("is certain for a point, on the border too", () => {
    const [point] = estimate(model({ gap: 2 }), ["gap"]).outputs;
    expect(claimProbability(claim(">=", 2), point as Estimate)).toBe(1);
    expect(claimProbability(claim(">", 2), point as Estimate)).toBe(0);
  });
});
