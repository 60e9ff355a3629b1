// One run of a program on single numbers, for runs at medians and for looking into one trial.

import { operate } from "./operate.ts";
import type { Program } from "./program.ts";

/**
 * A function that evaluates a program for one value per input and returns all its registers, in an array that the next
 * call overwrites.
 */
export function pointRun(program: Program): (inputs: ArrayLike<number>) => Float64Array {
  const { steps } = program;
  const registers = new Float64Array(steps.length);
  steps.forEach((step, register) => {
    if (step.kind === "constant") registers[register] = step.value;
  });
  return (inputs) => {
    for (let register = 0; register < steps.length; register++) {
      const step = steps[register];
      if (step?.kind === "input") registers[register] = inputs[step.input] as number;
      else if (step?.kind === "apply") {
        const [a, b] = step.operands;
        registers[register] = operate(
          step.operation,
          registers[a as number] as number,
          b === undefined ? 0 : (registers[b] as number),
        );
      }
    }
    return registers;
  };
}
