// The working of an answer: each step from the assumptions to an output, with the numbers that were put in.

import { quantile } from "../core/distributions/quantile.ts";
import { type Expression, namesIn } from "../core/evaluation/expression.ts";
import { operate } from "../core/evaluation/operate.ts";
import type { Formula } from "../models/quantity.ts";
import { formulaOf } from "./columns.ts";
import type { Answer, Result } from "./result.ts";

export interface WorkingStep {
  readonly result: Result;
  readonly formula: Formula;
  /** What the formula gives for the medians of what goes in; the median of the result may be another. */
  readonly atMedians: number;
  /** Whether units of different scale meet, so that the bare numbers do not give the result. */
  readonly rescales: boolean;
}

type Known = Pick<Answer, "model" | "settings" | "results">;

/** The steps that lead to an output, itself last; none for a value that was given. */
export function stepsTo({ model, settings, results }: Known, output: string): readonly WorkingStep[] {
  const needed = new Set<string>();
  const visit = (id: string): void => {
    const quantity = model.quantities.get(id);
    if (quantity?.kind !== "derived" || settings.has(id) || needed.has(id)) return;
    needed.add(id);
    for (const name of namesIn(formulaOf(quantity, settings).written)) visit(name);
  };
  visit(output);
  const medianOf = (id: string): number => results.get(id)?.median ?? Number.NaN;
  return [...model.quantities.values()].flatMap((quantity) => {
    const result = results.get(quantity.id);
    if (!needed.has(quantity.id) || result === undefined) return [];
    const formula = formulaOf(quantity, settings);
    const atMedians = valueAt(formula.expression, medianOf);
    const bare = valueAt(formula.written, medianOf);
    return [{ result, formula, atMedians, rescales: Math.abs(bare - atMedians) > 1e-9 * Math.abs(atMedians) }];
  });
}

/** The given values that lead to an output, in the model's order. */
export function valuesBehind(known: Known, output: string): readonly Result[] {
  const names = new Set([output, ...stepsTo(known, output).flatMap(({ formula }) => namesIn(formula.written))]);
  return [...known.results.values()].filter(({ id }) => names.has(id) && known.settings.has(id));
}

function valueAt(expression: Expression, medianOf: (id: string) => number): number {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "name":
      return medianOf(expression.name);
    case "draw":
      return quantile(expression.distribution, 0.5);
    case "apply": {
      const [a = Number.NaN, b = 0] = expression.operands.map((operand) => valueAt(operand, medianOf));
      return operate(expression.operation, a, b);
    }
  }
}
