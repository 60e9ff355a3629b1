// The steps by which a result comes about, and the values behind it.

import { quantile } from "../core/distributions/quantile.ts";
import { type Expression, namesIn, operate } from "../core/evaluation/expression.ts";
import type { Formula } from "../models/quantity.ts";
import type { Answer, Result } from "./result.ts";
import { formulaOf } from "./settings.ts";

export interface WorkingStep {
  readonly result: Result;
  readonly formula: Formula;
  /** Whether units of different scale meet, so that the bare numbers do not give the result. */
  readonly rescales: boolean;
}

type AnswerPart = Pick<Answer, "model" | "settings" | "results">;

/** The steps that lead to an output, itself last; none for a value that was given. */
export function stepsTo(known: AnswerPart, output: string): readonly WorkingStep[] {
  const medianOf = (id: string): number => known.results.get(id)?.median ?? Number.NaN;
  const formulas = formulasTo(known, output);
  return [...known.model.quantities.keys()].flatMap((id) => {
    const [result, formula] = [known.results.get(id), formulas.get(id)];
    if (formula === undefined || result === undefined) return [];
    const atMedians = valueAt(formula.expression, medianOf);
    const bare = valueAt(formula.written, medianOf);
    const rescales = Math.abs(bare - atMedians) > 1e-9 * Math.abs(atMedians);
    return [{ result, formula, rescales }];
  });
}

/** The given values that lead to an output, in the model's order. */
export function valuesBehind(known: AnswerPart, output: string): readonly Result[] {
  const formulas = [...formulasTo(known, output).values()];
  const names = new Set([output, ...formulas.flatMap(({ written }) => namesIn(written))]);
  return [...known.results.values()].filter(({ id }) => names.has(id) && known.settings.has(id));
}

/** The formulas in force of all that is worked out for an output, by id. */
function formulasTo({ model, settings }: AnswerPart, output: string): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  const visit = (id: string): void => {
    const quantity = model.quantities.get(id);
    if (quantity?.kind !== "derived" || settings.has(id) || formulas.has(id)) return;
    const formula = formulaOf(quantity, settings);
    formulas.set(id, formula);
    for (const name of namesIn(formula.written)) visit(name);
  };
  visit(output);
  return formulas;
}

/** What a formula comes to for one value of each quantity; the median of its results may be another. */
export function valueAt(expression: Expression, medianOf: (id: string) => number): number {
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
