// Columns against single numbers: whatever is fused, shared or cut into blocks, each trial is what a point run gives.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/core/distributions/quantile.ts";
import { compile } from "../../../src/core/evaluation/compile.ts";
import { evaluation, type GivenColumns, operateOnColumns, valuesOf } from "../../../src/core/evaluation/evaluate.ts";
import {
  type Expression,
  type Operation,
  operate,
  operations,
  type Program,
  pointRun,
} from "../../../src/core/evaluation/expression.ts";
import { planOf } from "../../../src/core/evaluation/plan.ts";
import { finished } from "../../../src/core/kept.ts";
import { sobolPoints } from "../../../src/core/sampling/points.ts";
import { apply, draw, expression, gap, model, normal, range, times, uniform } from "../build.ts";

const points = sobolPoints(7);

const evaluate = (program: Program, of: typeof points, trials: number) => finished(evaluation(program, of, trials)([]));

function registersOf(program: Program, trial: number): Float64Array {
  const inputs = program.inputs.map(({ distribution }, input) =>
    distribution ? quantile(distribution, points.uniform(input, 10_000)[trial] as number) : Number.NaN,
  );
  return pointRun(program)(inputs);
}

function byPoints(program: Program, trial: number): number[] {
  const registers = registersOf(program, trial);
  return program.outputs.map(({ register }) => registers[register] as number);
}

const isOrdinary = (value: number): boolean => value === 0 || (Math.abs(value) > 1e-280 && Math.abs(value) < 1e280);

const operation = fc.constantFrom(...(Object.keys(operations) as Operation[]));

// Operations that keep relative errors small: what is fused is rounded otherwise, and a difference of two nearly equal
// numbers would show it.
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<string | number>("a", "b", "c", "d", "e", "f", -2, -1, 0.5, 1, 3).map(expression),
    fc.constant(range(1, 3)),
    fc
      .tuple(fc.constantFrom<Operation>("multiply", "divide", "min", "max"), tie("tree"), tie("tree"))
      .map(([name, a, b]) => apply(name, a, b)),
    fc.tuple(fc.constantFrom<Operation>("negate", "abs", "sqrt"), tie("tree")).map(([name, a]) => apply(name, a)),
    fc.tuple(tie("tree"), fc.constantFrom(-1, 0, 0.5, 2, 3)).map(([base, power]) => apply("power", base, power)),
  ),
}));

function isClose(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.abs(expected);
}

describe("columns", () => {
  it("compute what single numbers compute, also over what they read", () => {
    const number = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom(-2, -0.5, 0, 0.5, 1, 2));
    const column = fc.array(number, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(operation, column, column, fc.constantFrom("a", "b", "neither"), (name, as, bs, over) => {
        const [a, b] = [Float64Array.from(as), Float64Array.from(bs)];
        const out = { a, b, neither: new Float64Array(5) }[over];
        operateOnColumns[name](a, b, out, 5);
        out.forEach((value, i) => {
          expect(value).toBe(operate(name, as[i] as number, bs[i] as number));
        });
      }),
    );
  });
});

describe("evaluation", () => {
  it("gives in each trial what a point run gives", () => {
    fc.assert(
      fc.property(tree, tree, tree, (first, second, third) => {
        const quantities = model({
          a: range(1, 10),
          b: draw({ kind: "scaled", by: -2, of: { kind: "log-normal", mu: 0, sigma: 0.5 } }),
          c: normal(1, 2),
          d: uniform(0, 1),
          e: draw({ kind: "logit-normal", mu: -1, sigma: 0.5 }),
          f: uniform(2, 5),
          first,
          second: times(second, "first"),
          third: apply("divide", third, "second"),
        });
        const program = compile(quantities, ["first", "second", "third", "first"]);
        const runs = evaluate(program, points, 6).map(valuesOf);
        for (let trial = 0; trial < 6; trial++) {
          const expected = byPoints(program, trial);
          // Where a step overflows or divides by zero the fused product may still be finite.
          if (!registersOf(program, trial).every(isOrdinary)) continue;
          runs.forEach((column, k) => {
            expect(isClose(column[trial] as number, expected[k] as number)).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads a column before it is written over, in however many a product is summed", () => {
    const drawn = range(1, 3);
    const product = apply("multiply", apply("multiply", apply("divide", drawn, "a"), drawn), drawn);
    const quantities = model({ a: range(1, 10), first: apply("negate", drawn), second: times(product, "first") });
    const program = compile(quantities, ["first", "second"]);
    const runs = evaluate(program, points, 6).map(valuesOf);
    for (let trial = 0; trial < 6; trial++) {
      const expected = byPoints(program, trial);
      for (const [k, column] of runs.entries())
        expect(isClose(column[trial] as number, expected[k] as number)).toBe(true);
    }
  });

  it("computes sums, differences, exponentials and logarithms of columns", () => {
    const quantities = model({
      x: range(1, 10),
      y: normal(3, 0.1),
      z: apply("ln", apply("add", apply("exp", apply("subtract", "y", "x")), times("x", "y"))),
    });
    const program = compile(quantities, ["z"]);
    const [z] = evaluate(program, points, 100);
    for (const trial of [0, 1, 50, 99])
      expect(isClose(z?.column[trial] ?? 0, byPoints(program, trial)[0] ?? 1)).toBe(true);
  });

  it("does not depend on where blocks end", () => {
    const program = compile(gap, ["gap", "ratio"]);
    const [long] = evaluate(program, points, 10_000);
    const [short] = evaluate(program, points, 4_100);
    expect(long?.column.subarray(0, 4_100)).toEqual(short?.column);
    for (const trial of [0, 4095, 4096, 8192, 9999]) {
      expect(Math.exp(long?.column[trial] ?? 0)).toBeCloseTo(byPoints(program, trial)[0] ?? 0, -3);
    }
  });

  it("takes given columns and single values", () => {
    const program = compile(model({ x: 0, y: 0, z: times("x", "y") }), ["z"], ["x", "y"]);
    const steps = evaluation(program, points, 3);
    const run = (given: GivenColumns) => finished(steps(given));
    expect(run([Float64Array.of(1, 2, 3), Float64Array.of(10)])[0]?.column).toEqual(Float64Array.of(10, 20, 30));
    expect(run([Float64Array.of(2), Float64Array.of(4, 5, 6)])[0]?.column).toEqual(Float64Array.of(8, 10, 12));
    expect(() => run([])).toThrow("values for the input of x");
  });
});

describe("the plan", () => {
  const kinds = (program: Program) => planOf(program).passes.map(({ kind }) => kind);

  it("makes a product of log-normals one sum, and leaves it a logarithm", () => {
    const { draws, logarithmic } = planOf(compile(gap, ["gap"]));
    expect(draws.map(({ what }) => what)).toEqual(["scores", "scores", "scores"]);
    expect(kinds(compile(gap, ["gap"]))).toEqual(["logarithm"]);
    expect(logarithmic).toEqual([true]);
  });

  it("takes a share into the sum, and computes once what two outputs need", () => {
    const share = draw({ kind: "logit-normal", mu: 0, sigma: 1 });
    const quantities = model({
      part: times(share, range(1, 10), range(2, 3)),
      more: times("part", apply("power", range(1, 2), 7)),
    });
    const { draws, passes, logarithmic } = planOf(compile(quantities, ["part", "more"]));
    expect(draws.map(({ what }) => what)).toEqual(["logarithms", "scores", "scores", "scores"]);
    expect(passes.map((pass) => pass.kind === "logarithm" && pass.columns.length)).toEqual([3, 2]);
    expect(logarithmic).toEqual([true, true]);
  });

  it("draws nothing for what cancels", () => {
    const { passes, places } = planOf(compile(model({ x: range(1, 10), y: apply("divide", "x", "x") }), ["y"]));
    expect(passes.map(({ kind }) => kind)).toEqual(["keep"]);
    expect(places).toEqual([{ kind: "constant", value: 1 }]);
  });

  it("reuses columns that are no longer read", () => {
    const many = Array.from({ length: 50 }, () => apply("abs", uniform(-1, 1)));
    const { places } = planOf(compile(model({ sum: apply("add", ...many) }), ["sum"]));
    expect(places.filter(({ kind }) => kind === "scratch").length).toBeLessThanOrEqual(2);
  });
});
