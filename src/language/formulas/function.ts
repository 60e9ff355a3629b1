// The functions a formula may call, and how many values each takes.

import type { Operation } from "../../core/evaluation/expression.ts";

export interface FormulaFunction {
  readonly operation: Operation;
  readonly values: "one" | "two or more";
}

const one = (operation: Operation): FormulaFunction => ({ operation, values: "one" });
const several = (operation: Operation): FormulaFunction => ({ operation, values: "two or more" });

/** Function by name. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ["sqrt", one("sqrt")],
  ["exp", one("exp")],
  ["ln", one("ln")],
  ["log", one("ln")],
  ["log10", one("log10")],
  ["abs", one("abs")],
  ["round", one("round")],
  ["floor", one("floor")],
  ["ceil", one("ceil")],
  ["min", several("min")],
  ["max", several("max")],
]);
