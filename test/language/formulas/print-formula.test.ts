import { expect, test } from "vitest";
import { parseFormula, printFormula } from "../../../src/language/formulas/formula.ts";

const printed = (formula: string): string => printFormula(parseFormula(formula), (name) => name.toUpperCase());

test.each([
  ["a * b / c", "A × B ÷ C"],
  ["a / (b * c)", "A ÷ (B × C)"],
  ["a - (b - c)", "A − (B − C)"],
  ["(a + b) * c", "(A + B) × C"],
  ["a * (b / c) ^ t", "A × (B ÷ C) ^ T"],
  ["ln(a / b) / ln(c)", "ln(A ÷ B) ÷ ln(C)"],
  ["-a ^ 2", "−A ^ 2"],
  ["(-a) ^ 2", "(−A) ^ 2"],
  ["min(a, 5 USD)", "min(A, $5)"],
  ["2 * a + 0.25", "2 × A + 0.25"],
])("%s", (formula, text) => {
  expect(printed(formula)).toBe(text);
});
