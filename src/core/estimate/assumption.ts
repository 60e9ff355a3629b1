// Assumptions as the engine sees them: quantities that name no other, with their own spread.

import { quantile } from "../distributions/quantile.ts";
import { compile } from "../evaluation/compile.ts";
import { type Column, type Expression, namesIn, pointRun } from "../evaluation/expression.ts";
import { estimate } from "./estimate.ts";

/** Whether an expression stands on its own: draws and constants only. */
export function isAssumption(expression: Expression): boolean {
  if (expression.kind === "name") return false;
  return expression.kind !== "apply" || expression.operands.every(isAssumption);
}

/** The assumptions that an output reaches, in the order in which they are met. */
export function assumptionsOf(quantities: readonly Column[], output: string): readonly Column[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const seen = new Set<string>();
  const found: Column[] = [];
  const visit = (id: string): void => {
    const quantity = byId.get(id);
    if (quantity === undefined || seen.has(id)) return;
    seen.add(id);
    if (isAssumption(quantity.expression)) found.push(quantity);
    else for (const name of namesIn(quantity.expression)) visit(name);
  };
  visit(output);
  return found;
}

/** An assumption's median with its 90% credible interval, in its own unit. */
export interface Spread {
  readonly id: string;
  readonly median: number;
  readonly p5: number;
  readonly p95: number;
}

/** The spread of an assumption alone: exact where it is a number or one draw, else from its samples. */
export function spreadOf({ id, expression }: Column): Spread {
  if (expression.kind === "number")
    return { id, median: expression.value, p5: expression.value, p95: expression.value };
  if (expression.kind === "draw") {
    const at = (p: number) => quantile(expression.distribution, p);
    const spread = { id, median: at(0.5), p5: at(0.05), p95: at(0.95) };
    if ([spread.median, spread.p5, spread.p95].every(Number.isFinite)) return spread;
  }
  const {
    median = Number.NaN,
    p5 = Number.NaN,
    p95 = Number.NaN,
  } = estimate([{ id, expression }], [id]).outputs[0] ?? {};
  return { id, median, p5, p95 };
}

/** An output as a function of the assumptions behind it, in the order of their inputs. Errors as `estimate`. */
export function assumptionRun(quantities: readonly Column[], output: string) {
  const spreads = new Map(
    assumptionsOf(quantities, output).map((assumption) => [assumption.id, spreadOf(assumption)] as const),
  );
  const program = compile(quantities, [output], [...spreads.keys()]);
  const run = pointRun(program);
  const register = program.outputs[0]?.register ?? 0;
  const assumptions = program.inputs.flatMap(({ owner }) => spreads.get(owner) ?? []);
  return {
    assumptions,
    medians: Float64Array.from(assumptions, ({ median }) => median),
    outputOf: (values: ArrayLike<number>) => run(values)[register] as number,
  };
}

/** One run of a quantity with every assumption behind it at its median; of an assumption, its median. */
export function atMedians(quantities: readonly Column[], id: string): number {
  const { medians, outputOf } = assumptionRun(quantities, id);
  return outputOf(medians);
}
