// A projection year by year: the same draws, the growth raised to each number of years.

import { type Estimate, estimate } from "../core/estimate.ts";
import type { Expression } from "../core/expression.ts";
import { columnsOf, type Settings } from "./answer.ts";
import type { Model } from "./model.ts";

export const yearly = [
  "fleet_per_hyperscaler_t",
  "pool_dc_equivalents_t",
  "compute_gap_ratio_t",
  "pool_to_one_hyperscaler_t",
] as const;

export type Year = Readonly<Record<(typeof yearly)[number], Estimate>>;

/** One row for each year from now (0) to `last`, years counted from the base year. Errors as `estimate`. */
export function yearsOf(model: Model, settings: Settings, last: number): readonly Year[] {
  const columns = columnsOf(model, settings);
  const steps = Array.from({ length: last + 1 }, (_, step) => step);
  const moving = new Set<string>(yearly);
  const at = (id: string, step: number) => `${id} at ${step}`;
  const expanded = steps.flatMap((step) =>
    columns
      .filter(({ id }) => moving.has(id))
      .map(({ id, expression }) => ({ id: at(id, step), expression: atStep(expression, step, moving, at) })),
  );
  const ids = steps.flatMap((step) => yearly.map((id) => at(id, step)));
  const { outputs } = estimate([...columns, ...expanded], ids);
  const byId = new Map(outputs.map((output) => [output.id, output]));
  return steps.map((step) => Object.fromEntries(yearly.map((id) => [id, byId.get(at(id, step))])) as unknown as Year);
}

/** The expression with `t` put in, and every moving quantity taken from the same year. */
function atStep(
  expression: Expression,
  step: number,
  moving: ReadonlySet<string>,
  at: (id: string, step: number) => string,
): Expression {
  if (expression.kind === "name" && expression.name === "t") return { kind: "number", value: step };
  if (expression.kind === "name" && moving.has(expression.name))
    return { ...expression, name: at(expression.name, step) };
  if (expression.kind !== "apply") return expression;
  return { ...expression, operands: expression.operands.map((operand) => atStep(operand, step, moving, at)) };
}
