// Which draws are tied to which.

import { describe, expect, it } from "vitest";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { compile } from "../../../src/core/evaluation/compile.ts";
import {
  correlatedPoints,
  correlationOf,
  inputCopula,
  printSeed,
  sobolPoints,
} from "../../../src/core/sampling/points.ts";
import { model, plus, range, times, uniform } from "../build.ts";

const quantities = model({
  a: range(1, 10),
  b: uniform(0, 1),
  c: range(1, 10),
  still: 3,
  y: times("a", "b", "c", "still"),
});
const program = compile(quantities, ["y"]);
const tie = (first: string, second: string, coefficient: number) => ({
  between: [first, second] as const,
  coefficient,
});

describe("correlated points", () => {
  it("tie the draws that are named and leave the others as they are", () => {
    const base = sobolPoints(3);
    const points = correlatedPoints(base, inputCopula(program, [tie("c", "a", 1)]));
    const column = (of: typeof base, input: number) => {
      const out = new Float64Array(1000);
      of(input, 0, out, 1000);
      return out;
    };
    expect(column(points, 1)).toEqual(column(base, 1));
    column(points, 0).forEach((p, i) => {
      expect(p).toBeCloseTo(column(points, 2)[i] ?? 0, 9);
    });
  });

  it("give the same trial alone as within a block", () => {
    const points = correlatedPoints(sobolPoints(3), inputCopula(program, [tie("a", "b", 0.5)]));
    const [block, single] = [new Float64Array(64), new Float64Array(1)];
    points(1, 0, block, 64);
    points(1, 17, single, 1);
    expect(single[0]).toBe(block[17]);
  });

  it("know their own correlations, those in between included", () => {
    const of = correlationOf(inputCopula(program, [tie("a", "b", 0.5), tie("b", "c", -0.3)]));
    expect([of(0, 0), of(0, 1), of(1, 2), of(0, 2)].map((rho) => Number(rho.toFixed(12)))).toEqual([1, 0.5, -0.3, 0]);
    expect(correlationOf(undefined)(0, 1)).toBe(0);
  });

  it("forget a correlation with a point or with something unused", () => {
    expect(inputCopula(program, [tie("a", "still", 0.5), tie("a", "elsewhere", 0.5)])).toBeUndefined();
  });

  it("need one draw for each side", () => {
    const twice = model({ a: plus(range(1, 2), range(1, 2)), b: range(1, 2), y: times("a", "b") });
    expect(() => estimate(twice, ["y"], { correlations: [tie("a", "b", 0.5)] })).toThrow(
      expect.objectContaining({ code: "correlation.draws", place: expect.objectContaining({ field: "a" }) }),
    );
  });
});

describe("seeds", () => {
  it("are printed with eight digits", () => {
    expect([0, 0xbeef, 2 ** 32 - 1].map(printSeed)).toEqual(["00000000", "0000beef", "ffffffff"]);
  });
});
