// Outputs that are a constant times another are sampled once, and come out as though they had been sampled themselves.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { compile } from "../../../src/core/evaluation/compile.ts";
import { multipleOf } from "../../../src/core/evaluation/run.ts";
import { apply, minus, model, over, plus, range, times, uniform } from "../build.ts";

const base = { x: range(1, 10), y: uniform(1, 2), sum: plus("x", "y") };

describe("a multiple", () => {
  it("is found through products, quotients and signs", () => {
    const program = compile(model({ ...base, z: apply("negate", over(times(6, "sum", 2), 4)) }), ["sum", "z"]);
    const [sum, z] = program.outputs;
    expect(multipleOf(program, z?.register ?? 0)).toEqual({ of: sum?.register, factor: -3 });
  });

  it("is none where the constant is 0, or not a factor", () => {
    const program = compile(model({ ...base, a: plus("sum", 1), b: over(5, "sum") }), ["a", "b"]);
    for (const { register } of program.outputs)
      expect(multipleOf(program, register)).toEqual({ of: register, factor: 1 });
  });

  it("has the estimate it would have by its own samples", () => {
    const factor = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1e-6);
    fc.assert(
      fc.property(factor, (by) => {
        const quantities = model({ ...base, z: times("sum", by) });
        const [found] = estimate(quantities, ["z"]).outputs;
        const samples = [...(found?.samples() ?? [])].sort((a, b) => a - b);
        const middle = samples.length / 2;
        expect((found?.median ?? 0) / (((samples[middle - 1] ?? 0) + (samples[middle] ?? 0)) / 2)).toBeCloseTo(1, 12);
        expect(found?.p5).toBeLessThan(found?.p95 ?? Number.NaN);
        const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
        expect((found?.mean ?? 0) / mean).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  it("changes no digit by being asked for beside what it is a multiple of", () => {
    const quantities = model({ ...base, z: over("sum", 7) });
    const alone = estimate(quantities, ["sum", "z"]).outputs[1];
    const beside = estimate(model({ ...base, z: over("sum", 7), w: minus("z", "x") }), ["sum", "z"]).outputs[1];
    expect(alone?.p95).toBe(beside?.p95);
  });

  it("that overflows says so itself", () => {
    const quantities = model({ ...base, huge: times("sum", 1e308) });
    const [found] = estimate(quantities, ["huge"]).outputs;
    expect(found?.bad).toBeGreaterThan(0);
    expect(found?.failure?.quantity).toBe("huge");
  });
});
