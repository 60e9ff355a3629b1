// Units on the tree: what may be added and compared, and changes of scale folded in.

import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { checkUnits, convertTo } from "../../../src/core/units/dimension.ts";
import { one, type Unit } from "../../../src/core/units/unit.ts";
import { plus, times } from "../build.ts";

const watt: Unit = { scale: 1, dimensions: { W: 1 }, symbol: "W" };
const kilowatt: Unit = { scale: 1000, dimensions: { W: 1 }, symbol: "kW" };
const hour: Unit = { scale: 1, dimensions: { h: 1 }, symbol: "h" };
const of = (value: number, unit: Unit): Expression => ({ kind: "number", value, unit });
const none = () => undefined;

describe("a checked expression", () => {
  it("is converted to the unit that its quantity has", () => {
    expect(convertTo(checkUnits(of(3, kilowatt), none), watt)).toMatchObject({ kind: "number", value: 3000 });
    expect(convertTo(checkUnits(of(3, watt), none), watt)).toMatchObject({ value: 3 });
  });

  it("takes a bare number in the target's unit", () => {
    expect(convertTo(checkUnits({ kind: "number", value: 3 }, none), kilowatt)).toMatchObject({ value: 3 });
  });

  it("brings what is added to one scale", () => {
    const { expression, unit } = checkUnits(plus(of(1, kilowatt), of(500, watt)), none);
    expect(unit).toBe(kilowatt);
    expect(expression).toMatchObject({ operands: [{ value: 1 }, { value: 0.5 }] });
  });

  it("multiplies units", () => {
    const { unit } = checkUnits(times(of(2, kilowatt), of(3, hour)), none);
    expect(unit).toMatchObject({ scale: 1000, dimensions: { W: 1, h: 1 } });
  });

  it("is refused where it adds what cannot be added, with both units", () => {
    expect(() => checkUnits(plus(of(1, watt), of(1, hour)), none)).toThrow(UserError);
    expect(() => checkUnits(plus(of(1, watt), of(1, hour)), none)).toThrow("Cannot add W and h");
    expect(() => convertTo(checkUnits(of(1, watt), none), hour)).toThrow("Expected h, got W");
    expect(() => convertTo(checkUnits(of(1, watt), none), one)).toThrow("Expected a plain number, got W");
  });
});
