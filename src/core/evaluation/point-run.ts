// One run of a program on single numbers, for runs at medians and for looking into one trial.

import { operate } from "./operate.ts";
import type { Program, Step } from "./program.ts";

type Application = Extract<Step, { kind: "apply" }>;

/**
 * A function that evaluates a program for one value per input, or per register in `pinned`, and returns all its registers,
 * in an array that the next call overwrites.
 */
export function pointRun(program: Program, pinned?: readonly number[]): (values: ArrayLike<number>) => Float64Array {
  const { steps } = program;
  const registers = new Float64Array(steps.length);
  const inputs: { readonly register: number; readonly input: number }[] = [];
  const applications: {
    readonly register: number;
    readonly a: number;
    readonly b: number;
    readonly step: Application;
  }[] = [];
  pinned?.forEach((register, input) => {
    inputs.push({ register, input });
  });
  steps.forEach((step, register) => {
    if (pinned?.includes(register)) return;
    if (step.kind === "constant") registers[register] = step.value;
    else if (step.kind === "input" && pinned === undefined) inputs.push({ register, input: step.input });
    else if (step.kind === "apply") {
      const [a = 0, b = a] = step.operands;
      applications.push({ register, a, b, step });
    }
  });
  return (values) => {
    for (const { register, input } of inputs) registers[register] = values[input] as number;
    for (const { register, a, b, step } of applications) {
      registers[register] = operate(step.operation, registers[a] as number, registers[b] as number);
    }
    return registers;
  };
}
