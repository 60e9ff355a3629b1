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
    const column = (of: typeof base, input: number) => of.uniform(input, 1000);
    expect(column(points, 1)).toEqual(column(base, 1));
    column(points, 0).forEach((p, i) => {
      expect(p).toBeCloseTo(column(points, 2)[i] ?? 0, 9);
    });
  });

  it("are the same points where more trials follow", () => {
    const tied = () => correlatedPoints(sobolPoints(3), inputCopula(program, [tie("a", "b", 0.5)]));
    expect(tied().uniform(1, 64).subarray(0, 18)).toEqual(tied().uniform(1, 18));
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

describe("kept points", () => {
  it("are made once, shared, and the start of a longer column", () => {
    const [short, long] = [sobolPoints(8).scores(2, 100).slice(), sobolPoints(8).scores(2, 300)];
    expect(long.subarray(0, 100)).toEqual(short);
    expect(sobolPoints(8).scores(2, 200)).toBe(long);
    expect(sobolPoints(9).scores(2, 200)).not.toEqual(long.subarray(0, 200));
  });

  it("draw equal distributions once, whichever object they are", () => {
    const of = () => ({ kind: "beta", alpha: 2.5, beta: 7 }) as const;
    const values = sobolPoints(8).values(0, of(), 1000);
    expect(sobolPoints(8).values(0, of(), 1000)).toBe(values);
    expect(sobolPoints(8).values(0, { ...of(), beta: 7.5 }, 1000)).not.toEqual(values);
    const logarithms = sobolPoints(8).logarithms(0, { kind: "uniform", low: 2, high: 3 }, 1000);
    expect(logarithms.every((value) => value > Math.log(2) && value < Math.log(3))).toBe(true);
  });
});

describe("seeds", () => {
  it("are printed with eight digits", () => {
    expect([0, 0xbeef, 2 ** 32 - 1].map(printSeed)).toEqual(["00000000", "0000beef", "ffffffff"]);
  });
});
