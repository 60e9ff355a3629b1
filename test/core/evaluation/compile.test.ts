// What a set of quantities compiles to.

import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { compile } from "../../../src/core/evaluation/compile.ts";
import { apply, draw, gap, minus, model, normal, over, plus, range, times } from "../build.ts";

function thrown(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("Expected a UserError, got none");
}

describe("constants", () => {
  it("are folded in plain arithmetic, as written", () => {
    const article = model({ spend: 180e9, price: 30e3, gap: times(over(times(over("spend", "price"), 1), 4), 50) });
    expect(compile(article, ["gap"]).steps).toEqual([{ kind: "constant", owner: "gap", value: 75_000_000 }]);
    const [tenths] = compile(model({ x: plus(0.1, 0.2) }), ["x"]).steps;
    expect(tenths).toMatchObject({ value: 0.30000000000000004 });
  });

  it("include draws that cannot vary", () => {
    const still = model({ x: plus(draw({ kind: "point", value: 2 }), normal(3, 0)) });
    expect(compile(still, ["x"])).toMatchObject({ inputs: [], steps: [{ kind: "constant", value: 5 }] });
  });

  it("stay a step where they give no number, so that the quantity can be named", () => {
    const { steps } = compile(model({ nothing: minus(2, 2), x: over(1, "nothing") }), ["x"]);
    expect(steps.at(-1)).toMatchObject({ kind: "apply", owner: "x", operation: "divide" });
  });
});

describe("registers", () => {
  it("hold each named quantity once", () => {
    const { inputs, steps } = compile(model({ x: range(1, 2), y: over("x", "x") }), ["y"]);
    expect(inputs).toHaveLength(1);
    expect(steps).toEqual([
      { kind: "input", owner: "x", input: 0 },
      { kind: "apply", owner: "y", operation: "divide", operands: [0, 0] },
    ]);
  });

  it("tell two draws apart that look alike", () => {
    const twin = range(1, 2);
    expect(compile(model({ y: over(twin, twin) }), ["y"]).inputs).toHaveLength(2);
  });

  it("number inputs as the outputs meet them", () => {
    const owners = (outputs: string[]) => compile(gap, outputs).inputs.map(({ owner }) => owner);
    expect(owners(["gap"])).toEqual(["spend", "price", "ratio"]);
    expect(owners(["ratio", "gap"])).toEqual(["ratio", "spend", "price"]);
    expect(owners(["price"])).toEqual(["price"]);
  });

  it("leave open what is asked for, without what lies behind it", () => {
    const { inputs } = compile(model({ a: range(1, 2), b: times("a", 2), c: plus("b", 1) }), ["c"], ["b"]);
    expect(inputs).toEqual([{ owner: "b" }]);
  });
});

describe("mistakes", () => {
  it("name the whole way round a circle", () => {
    const round = model({ a: times("b", 2), b: plus("c", 1), c: minus("b", 1) });
    const error = thrown(() => compile(round, ["a"]));
    expect(error).toMatchObject({ code: "model.cycle", place: { field: "c" } });
    expect(error.message).toContain("b → c → b");
    expect(thrown(() => compile(model({ a: apply("negate", "a") }), ["a"])).message).toContain("a → a");
  });

  it("do not see a circle that no output reaches", () => {
    expect(compile(model({ a: "b", b: "a", c: 1 }), ["c"]).steps).toHaveLength(1);
  });

  it("point at a name that is unknown", () => {
    const wrong = model({ a: { kind: "name", name: "spent", span: [3, 8] } });
    expect(thrown(() => compile(wrong, ["a"]))).toMatchObject({
      code: "name.unknown",
      place: { field: "a", span: [3, 8] },
    });
    expect(thrown(() => compile(wrong, ["b"])).code).toBe("name.unknown");
  });
});
