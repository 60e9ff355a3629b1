// What is worked out without losing digits, and where it is known that they are lost.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { losesDigits, workedOut } from "../../../src/core/evaluation/digits.ts";
import type { Expression } from "../../../src/core/evaluation/expression.ts";
import { parseFormula } from "../../../src/language/formulas/formula.ts";

const nothing = () => Number.NaN;
const worked = (text: string) => workedOut(parseFormula(text), { valueFor: nothing }).value;

test.each([
  ["0.1 + 0.2", 0.3],
  ["3 * 1.1 - 3.3", 0],
  ["10^-5", 0.00001],
  ["1e22 + 1 - 1e22", 1],
  ["(1e8 + 1)^2 - 1e16 - 2e8", 1],
  ["1e200 * 1e200 / 1e200", 1e200],
  ["1 / 3 * 3", 1],
  ["ln(exp(1e-20))", 1e-20],
  ["1 - exp(-1e-12)", 9.999999999995e-13],
])("%s is worked out in whole", (text, value) => {
  expect(worked(text)).toBe(value);
  expect(losesDigits(parseFormula(text), nothing)).toBe(false);
});

test.each([
  "sqrt(1e16 + 1) - 1e8",
  "exp(-750)",
  "exp(1) - exp(1)",
  "sqrt(2)^2 - 2",
  "1e-200 * 1e-200",
  "exp(40) - exp(40 + 1e-16)",
  "1 - 0.5^(1e-17)",
])("%s is said to have lost its digits", (text) => expect(losesDigits(parseFormula(text), nothing)).toBe(true));

test.each([
  ["a + b - 8", { a: 5, b: 3 }, false],
  ["a * b - 15", { a: 5, b: 3 }, false],
  ["a - b", { a: 0.1, b: 0.1 }, false],
  ["sqrt(a) - 3", { a: 9 }, false],
  ["a / b + max(1, a - a)", { a: 1e-9, b: 7 }, false],
  ["sqrt(a^2 + 1) - a", { a: 1e9 }, true],
  ["(a + 1) - a", { a: 1e17 }, true],
])("%s at %j: lost %s", (text, values, lost) => {
  const valueFor = (name: string) => (values as Readonly<Record<string, number>>)[name] ?? Number.NaN;
  expect(losesDigits(parseFormula(text, Object.keys(values)), valueFor)).toBe(lost);
});

describe("sums and products", () => {
  const decimals = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
  const number = (value: number): Expression => ({ kind: "number", value });
  const apply = (operation: "add" | "subtract" | "multiply", ...operands: Expression[]): Expression => ({
    kind: "apply",
    operation,
    operands,
  });

  test("undo one another to the last digit", () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        const product = apply("multiply", number(a), apply("add", number(b), number(c)));
        const parts = apply("add", apply("multiply", number(a), number(b)), apply("multiply", number(a), number(c)));
        expect(workedOut(apply("subtract", product, parts), { valueFor: nothing }).value).toBe(0);
      }),
    );
  });
});
