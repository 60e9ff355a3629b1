// Formulas of models: the core's tree, from mathjs's, node by node.

import { describe, expect, test } from "vitest";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { checkUnits } from "../../../src/core/units/dimension.ts";
import { parseFormula } from "../../../src/language/formulas/formula.ts";
import { parseUnit } from "../../../src/language/units/unit.ts";
import { mistakeOf, underlined } from "../reading-of.ts";

/** The tree as a call: `divide(a, b)`. */
const call = (tree: Expression): string => {
  if (tree.kind === "number") return `${tree.value}${tree.unit ? ` ${tree.unit.symbol}` : ""}`;
  if (tree.kind === "name") return tree.name;
  if (tree.kind === "draw") return tree.distribution.kind;
  return `${tree.operation}(${tree.operands.map(call).join(", ")})`;
};

describe("formulas", () => {
  test.each([
    ["a / b", "divide(a, b)"],
    ["a / b / c", "divide(divide(a, b), c)"],
    ["a - b - c", "subtract(subtract(a, b), c)"],
    ["a + b * c", "add(a, multiply(b, c))"],
    ["a ^ b ^ c", "power(a, power(b, c))"],
    ["-a ^ 2", "negate(power(a, 2))"],
    ["2 ^ -t", "power(2, negate(t))"],
    ["2 * -3", "multiply(2, -3)"],
    ["+a", "a"],
    ["a × b ÷ c", "divide(multiply(a, b), c)"],
    ["max(a, b, 1)", "max(max(a, b), 1)"],
    ["ln(a) / log(b) / log10(c)", "divide(divide(ln(a), ln(b)), log10(c))"],
    ["sqrt(a) + exp(b) + abs(c)", "add(add(sqrt(a), exp(b)), abs(c))"],
    ["round(a) + floor(b) + ceil(c)", "add(add(round(a), floor(b)), ceil(c))"],
    ["10 - 20", "subtract(10, 20)"],
    ["5k-10k", "subtract(5000, 10000)"],
    ["10–20", "subtract(10, 20)"],
    ["a * 5 kW", "multiply(a, 5 kW)"],
    ["a / 8766 hour", "divide(a, 8766 hour)"],
    ["(30 to 80) * a", "multiply(log-normal, a)"],
    ["(a + b) / t", "divide(add(a, b), t)"],
    ["a / year", "divide(a, year)"],
    ["(30k to 40k) / month", "multiply(log-normal, 1 1/month)"],
    ["fleet * growth ^ t", "multiply(fleet, power(growth, t))"],
  ])("%s", (text, expected) => expect(call(parseFormula(text))).toBe(expected));

  test("spans point into the formula", () => {
    const text = "spend + price * 2";
    const units = new Map([
      ["spend", parseUnit("USD/year")],
      ["price", parseUnit("USD/datacenter_gpu")],
    ]);
    expect(() => checkUnits(parseFormula(text), (name) => units.get(name))).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ span: [0, 17] }) }),
    );
    const tree = parseFormula("a + max(b, c)");
    expect(tree.kind === "apply" && tree.operands.map(({ span }) => span)).toEqual([
      [0, 1],
      [4, 13],
    ]);
  });

  test.each([
    ["fleet_total / ", "assumption.syntax", "/"],
    ["foo(a)", "name.unknown", "foo"],
    ["sqr(a)", "name.unknown", "sqr"],
    ["a b", "assumption.syntax", "b"],
    ["a(b)", "name.unknown", "a"],
    ["a ? b : c", "assumption.syntax", "?"],
    ["a = b", "assumption.syntax", "="],
    ["a; b", "assumption.syntax", ";"],
    ["a[1]", "assumption.syntax", "["],
    ["a.b", "assumption.syntax", "."],
    ["a'", "assumption.syntax", "'"],
    ["a!", "assumption.syntax", "!"],
    ["a % b", "assumption.syntax", "%"],
    ['"a"', "assumption.syntax", '"'],
    ["a == b", "assumption.syntax", "=="],
    ["a and b", "assumption.syntax", "and"],
    ["not a", "assumption.syntax", "a"],
    ["a -> b", "assumption.syntax", ">"],
    ["f(x) = x", "name.unknown", "f"],
    ["toString", "name.unknown", "toString"],
    ["i ^ 2 ; e", "assumption.syntax", ";"],
  ])("%s is refused", (text, code, part) => {
    const error = mistakeOf(() => parseFormula(text), text);
    expect([error.code, underlined(error)]).toEqual([code, part]);
  });
});
