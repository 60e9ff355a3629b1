// A program cut in two at one of its inputs.

import { describe, expect, it } from "vitest";
import { sliced } from "../../../src/core/analyses/break-even.ts";
import { compile } from "../../../src/core/evaluation/compile.ts";
import { apply, draw, minus, model, normal, plus, times } from "../build.ts";

describe("a slice", () => {
  it("computes once what does not depend on the input, and only passes that on", () => {
    const quantities = model({
      a: normal(0, 1),
      b: normal(1, 1),
      c: draw({ kind: "uniform", low: 0, high: 1 }),
      y: plus(times("a", minus("b", "c")), apply("exp", "b"), 3),
    });
    const program = compile(quantities, ["y", "c"]);
    const { fixed, rest } = sliced(program, 0);
    expect(fixed.outputs).toHaveLength(3);
    expect(rest.inputs).toHaveLength(4);
    expect(rest.steps.filter(({ kind }) => kind === "apply")).toHaveLength(3);
    expect(rest.outputs.map(({ id }) => id)).toEqual(["y", "c"]);
  });
});
