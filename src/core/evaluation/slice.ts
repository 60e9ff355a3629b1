// A program cut in two at one input: what does not depend on it, computed once, and what does.

import type { Input, Program, Step } from "./expression.ts";

export interface Slice {
  /** Everything that does not depend on the input; its outputs are the inputs of `rest` but the first. */
  readonly fixed: Program;
  /** What depends on the input, which is its input 0. */
  readonly rest: Program;
}

/** Cuts a program at one of its inputs. An output that does not depend on it passes through unchanged. */
export function sliced(program: Program, input: number): Slice {
  const dependent: boolean[] = [];
  for (const step of program.steps) {
    const reaches = step.kind === "apply" && step.operands.some((operand) => dependent[operand]);
    dependent.push(reaches || (step.kind === "input" && step.input === input));
  }
  const inputs: Input[] = [{ owner: program.inputs[input]?.owner ?? "" }];
  const steps: Step[] = [];
  const outputs: { id: string; register: number }[] = [];
  const moved = new Map<number, number>();

  function place(register: number): number {
    const known = moved.get(register);
    if (known !== undefined) return known;
    const made = steps.push(rebuilt(register)) - 1;
    moved.set(register, made);
    return made;
  }
  function rebuilt(register: number): Step {
    const step = program.steps[register] as Step;
    if (step.kind === "constant") return step;
    if (dependent[register]) {
      return step.kind === "apply"
        ? { ...step, operands: step.operands.map(place) }
        : { kind: "input", owner: step.owner, input: 0 };
    }
    outputs.push({ id: step.owner, register });
    return { kind: "input", owner: step.owner, input: inputs.push({ owner: step.owner }) - 1 };
  }

  const wanted = program.outputs.map(({ id, register }) => ({ id, register: place(register) }));
  return { fixed: { ...program, outputs }, rest: { inputs, steps, outputs: wanted } };
}
