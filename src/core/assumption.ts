// Assumptions as the engine sees them: quantities that name no other, with their own spread.

import { compile } from "./compile.ts";
import { type Estimate, estimate } from "./estimate.ts";
import type { Expression } from "./expression.ts";
import { pointRun } from "./point-run.ts";
import type { Quantity } from "./program.ts";

/** Whether an expression stands on its own: draws and constants only. */
export function isAssumption(expression: Expression): boolean {
  if (expression.kind === "name") return false;
  return expression.kind !== "apply" || expression.operands.every(isAssumption);
}

/** The assumptions that an output reaches, in the order in which they are met. */
export function assumptionsOf(quantities: readonly Quantity[], output: string): readonly Quantity[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const seen = new Set<string>();
  const found: Quantity[] = [];
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

function namesIn(expression: Expression): readonly string[] {
  if (expression.kind === "name") return [expression.name];
  return expression.kind === "apply" ? expression.operands.flatMap(namesIn) : [];
}

/** The estimate of an assumption alone: exact where it is one draw, else from its samples. */
export function spreadOf({ id, expression }: Quantity): Estimate {
  return estimate([{ id, expression }], [id]).outputs[0] as Estimate;
}

/** One run of a quantity with every assumption behind it at its median; of an assumption, its median. */
export function atMedians(quantities: readonly Quantity[], id: string): number {
  const medians = new Map(
    assumptionsOf(quantities, id).map((assumption) => [assumption.id, spreadOf(assumption).median]),
  );
  const program = compile(quantities, [id], [...medians.keys()]);
  const registers = pointRun(program)(program.inputs.map(({ owner }) => medians.get(owner) ?? Number.NaN));
  return registers[program.outputs[0]?.register ?? 0] as number;
}
