// The sliders' places, values and addresses; and a model that goes through JSON and stays what it is.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { readText } from "../../../src/language/reading.ts";
import {
  fragmentOf,
  packed,
  placeOf,
  places,
  type Slider,
  setIn,
  typed,
  unpacked,
  valueAt,
  type WhatIf,
} from "../../../src/render/page/what-if.ts";

const slider = fc
  .record({
    scale: fc.constantFrom("log" as const, "linear" as const),
    low: fc.double({ min: 1e-6, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(2))),
    times: fc.double({ min: 1.5, max: 1e4, noNaN: true }),
  })
  .map(
    ({ scale, low, times }): Slider => ({
      ...{ id: "a_b", label: "A", format: "number", before: "", scale, low, at: low },
      high: Number((low * times).toPrecision(2)),
    }),
  );

describe("a slider", () => {
  test("stands where its value is, at both ends and between", () => {
    fc.assert(
      fc.property(slider, fc.integer({ min: 0, max: places }), (given, place) => {
        const value = valueAt(given, place);
        expect(value).toBeGreaterThanOrEqual(given.low);
        expect(value).toBeLessThanOrEqual(given.high);
        // Two digits are coarser than its places: a value comes back, a place to its nearest.
        expect(valueAt(given, placeOf(given, value)) / value).toBeCloseTo(1, 0);
        expect([valueAt(given, 0), valueAt(given, places)]).toEqual([given.low, given.high]);
      }),
    );
  });

  test("says its value as the language reads it, to the last digit", () => {
    fc.assert(
      fc.property(
        slider,
        fc.integer({ min: 0, max: places }),
        fc.constantFrom("number", "share"),
        (given, place, format) => {
          const value = valueAt(given, place);
          const text = typed({ format: format as "number" | "share" }, value);
          expect(readText(text).expression).toMatchObject({ kind: "number", value });
        },
      ),
    );
  });
});

describe("an address with values", () => {
  test("gives them back, and nothing that is no value of a slider", () => {
    fc.assert(
      fc.property(slider, fc.integer({ min: 0, max: places }), fc.string(), (given, place, more) => {
        const whatIf = { sliders: [given] } as unknown as WhatIf;
        const set = new Map([["a_b", valueAt(given, place)]]);
        expect(setIn(whatIf, `#${fragmentOf(set)}`)).toEqual(set);
        expect(
          [...setIn(whatIf, `#${more}`).values()].every((value) => value >= given.low && value <= given.high),
        ).toBe(true);
      }),
    );
    const one = { sliders: [{ id: "x", low: 1, high: 5 }] } as unknown as WhatIf;
    for (const odd of ["#x=9", "#x=", "#x=NaN", "#y=2", "#x=1e999", "", "#what-if"])
      expect(setIn(one, odd)).toEqual(new Map());
  });
});

test("a model goes through JSON and gives the same digits, with infinite ends too", () => {
  const expressions: readonly Expression[] = [
    readText("p5=1 p50=3 p95=20").expression,
    readText("10 ± 2").expression,
    readText("10 to 20 or 50 to 80").expression,
    {
      kind: "draw",
      distribution: {
        kind: "truncated",
        low: 2,
        high: Number.POSITIVE_INFINITY,
        of: { kind: "normal", mean: 1, sd: 3 },
      },
    },
  ];
  for (const expression of expressions) {
    const again = unpacked(packed(expression) as Expression);
    const of = (each: Expression) => {
      const [found] = estimate([{ id: "x", expression: each }], ["x"]).outputs;
      return [found?.p5, found?.median, found?.p95];
    };
    expect(of(again)).toEqual(of(expression));
  }
});
