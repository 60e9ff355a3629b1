// The operations on single numbers, and one run of a program on them; `evaluate.ts` has the same on columns.

import { exp } from "../distributions/exponential.ts";
import { tell } from "../tell.ts";
import type { Operation, Program, Step } from "./expression.ts";

/**
 * One operation on numbers, as IEEE 754 has it: what is undefined comes back as NaN or infinite, never as an error.
 * `b` is left out where the operation takes one operand. Halves round towards positive infinity.
 */
export function operate(operation: Operation, a: number, b = 0): number {
  switch (operation) {
    case "add":
      return a + b;
    case "subtract":
      return a - b;
    case "multiply":
      return a * b;
    case "divide":
      return a / b;
    case "power":
      return a ** b;
    case "negate":
      return -a;
    case "sqrt":
      return Math.sqrt(a);
    case "exp":
      return exp(a);
    case "ln":
      return Math.log(a);
    case "expm1":
      return Math.expm1(a);
    case "log1p":
      return Math.log1p(a);
    case "log10":
      return Math.log10(a);
    case "min":
      return Math.min(a, b);
    case "max":
      return Math.max(a, b);
    case "abs":
      return Math.abs(a);
    case "round":
      return Math.round(a);
    case "floor":
      return Math.floor(a);
    case "ceil":
      return Math.ceil(a);
  }
}

/** In words, why an operation on finite numbers gave no finite one; fits after "`x` …". */
export function failure(operation: Operation, a: number, b = 0): string {
  if (operation === "divide" && b === 0) return tell`divides by zero`;
  if (operation === "sqrt") return tell`takes the square root of a negative number`;
  if (operation === "log1p")
    return a === -1 ? tell`takes the logarithm of zero` : tell`takes the logarithm of a negative number`;
  if (operation === "ln" || operation === "log10") {
    return a === 0 ? tell`takes the logarithm of zero` : tell`takes the logarithm of a negative number`;
  }
  if (operation === "power" && a < 0 && !Number.isInteger(b)) return tell`raises a negative number to a fraction`;
  if (operation === "power" && a === 0) return tell`raises zero to a negative power`;
  return tell`grows beyond the largest number there is (1.8e308)`;
}

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
