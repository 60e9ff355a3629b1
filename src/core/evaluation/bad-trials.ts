// Which quantity is to blame for trials that gave no number.

import { quantile } from "../distributions/quantile.ts";
import type { Points } from "../sampling/points.ts";
import { failure, type Program, pointRun } from "./expression.ts";

export interface Failure {
  /** The quantity in which it first arose. */
  readonly quantity: string;
  /** In words, fits after the quantity's name: "divides by zero". */
  readonly reason: string;
}

/** Computes one trial again, step by step, to find where the output in `register` stopped being a number. */
export function failureIn(program: Program, register: number, points: Points, trial: number): Failure {
  const inputs = program.inputs.map(({ distribution }, input) => {
    if (distribution === undefined) return Number.NaN;
    return quantile(distribution, points.uniform(input, trial + 1)[trial] as number);
  });
  const registers = pointRun(program)(inputs);
  const ancestors = ancestorsOf(program, register);
  for (const [at, step] of program.steps.entries()) {
    if (step.kind !== "apply" || !ancestors.has(at) || Number.isFinite(registers[at])) continue;
    const [a, b] = step.operands.map((operand) => registers[operand] as number) as [number, number | undefined];
    return { quantity: step.owner, reason: failure(step.operation, a, b) };
  }
  // Computed in another order, the trial stays just inside the largest number.
  return { quantity: program.steps[register]?.owner ?? "", reason: failure("multiply", 0) };
}

function ancestorsOf(program: Program, register: number): ReadonlySet<number> {
  const found = new Set<number>([register]);
  for (let at = register; at >= 0; at--) {
    const step = program.steps[at];
    if (found.has(at) && step?.kind === "apply") for (const operand of step.operands) found.add(operand);
  }
  return found;
}
