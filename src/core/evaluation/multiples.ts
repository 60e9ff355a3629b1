// Registers that are a constant times another: what is known of one gives what is known of the other.

import type { Program } from "./program.ts";

export interface Multiple {
  /** The register that it is a multiple of; itself where it is none. */
  readonly of: number;
  /** Never 0. */
  readonly factor: number;
}

/** A register as a multiple of the earliest one that differs from it by a constant factor. */
export function multipleOf({ steps }: Program, register: number): Multiple {
  const constantAt = (at: number | undefined): number | undefined => {
    const step = at === undefined ? undefined : steps[at];
    return step?.kind === "constant" && step.value !== 0 ? step.value : undefined;
  };
  let [of, factor] = [register, 1];
  for (;;) {
    const step = steps[of];
    if (step?.kind !== "apply") return { of, factor };
    const [a, b] = step.operands;
    const [left, right] = [constantAt(a), constantAt(b)];
    if (step.operation === "multiply" && left !== undefined) [of, factor] = [b as number, factor * left];
    else if (step.operation === "multiply" && right !== undefined) [of, factor] = [a as number, factor * right];
    else if (step.operation === "divide" && right !== undefined) [of, factor] = [a as number, factor / right];
    else if (step.operation === "negate") [of, factor] = [a as number, -factor];
    else return { of, factor };
  }
}
