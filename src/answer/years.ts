// A projection year by year: the same draws, the growth raised to each number of years.

import { type Estimate, estimate } from "../core/estimate/estimate.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import type { Timeline } from "../models/model.ts";
import { columnsOf } from "./columns.ts";
import type { Answer } from "./result.ts";

/** The estimates of one calendar year, by the id of the quantity. */
export interface Year {
  readonly year: number;
  readonly outputs: ReadonlyMap<string, Estimate>;
}

/** One row for each year from the timeline's start to the answer's own last. Errors as `estimate`. */
export function yearsOf(
  { model, settings, results, correlations }: Pick<Answer, "model" | "settings" | "results" | "correlations">,
  timeline: Timeline,
): readonly Year[] {
  const columns = columnsOf(model, settings);
  const last = Math.round(results.get(timeline.step)?.median ?? 0);
  const steps = Array.from({ length: last + 1 }, (_, step) => step);
  const yearly = Object.keys(timeline.columns);
  const moving = new Set(yearly);
  const at = (id: string, step: number) => `${id} at ${step}`;
  const put = (expression: Expression, step: number): Expression => {
    if (expression.kind === "name" && expression.name === timeline.step) return { kind: "number", value: step };
    if (expression.kind === "name" && moving.has(expression.name))
      return { ...expression, name: at(expression.name, step) };
    if (expression.kind !== "apply") return expression;
    return { ...expression, operands: expression.operands.map((operand) => put(operand, step)) };
  };
  const expanded = steps.flatMap((step) =>
    columns
      .filter(({ id }) => moving.has(id))
      .map(({ id, expression }) => ({ id: at(id, step), expression: put(expression, step) })),
  );
  const ids = steps.flatMap((step) => yearly.map((id) => at(id, step)));
  const { outputs } = estimate([...columns, ...expanded], ids, { correlations });
  return steps.map((step) => ({
    year: timeline.start + step,
    outputs: new Map(yearly.map((id, k) => [id, outputs[step * yearly.length + k] as Estimate])),
  }));
}
