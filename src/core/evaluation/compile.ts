// From quantities to a program: only what the outputs reach, constants folded as written.

import type { Distribution } from "../distributions/distribution.ts";
import { bounds } from "../distributions/quantile.ts";
import { type Spot, UserError } from "../errors.ts";
import { tell } from "../tell.ts";
import { withoutCancellation } from "./cancellation.ts";
import type { Column, Expression, Input, Program, Step } from "./expression.ts";
import { operate } from "./operate.ts";

/**
 * Compiles the quantities that `outputs` reach, whose units must have been checked before. Inputs are numbered as they
 * are first met when walking the outputs in order, so other quantities neither cost anything nor change a digit.
 * Quantities named in `open` become inputs without a distribution, whatever their expressions.
 * @throws UserError `model.cycle` with the way round, or `name.unknown` at the name.
 */
export function compile(
  quantities: readonly Column[],
  outputs: readonly string[],
  open: readonly string[] = [],
): Program {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const opened = new Set(open);
  const registers = new Map<string, number>();
  const inputs: Input[] = [];
  const steps: Step[] = [];
  const path: string[] = [];
  const push = (step: Step): number => steps.push(step) - 1;

  function quantity(id: string, place: Spot): number {
    const known = registers.get(id);
    if (known !== undefined) return known;
    if (path.includes(id)) throw cycle([...path.slice(path.indexOf(id)), id], place);
    const found = byId.get(id);
    if (found === undefined) throw unknown(id, place);
    path.push(id);
    const register = opened.has(id) ? input({ owner: id }) : expression(found.expression, id);
    path.pop();
    registers.set(id, register);
    return register;
  }

  function input(of: Input): number {
    return push({ kind: "input", owner: of.owner, input: inputs.push(of) - 1 });
  }

  function expression(written: Expression, owner: string): number {
    const tree = withoutCancellation(written);
    switch (tree.kind) {
      case "number":
        return push({ kind: "constant", owner, value: tree.value });
      case "name":
        return quantity(tree.name, { field: owner, ...(tree.span && { span: tree.span }) });
      case "draw":
        return draw(tree.distribution, owner);
      case "apply": {
        const operands = tree.operands.map((operand) => expression(operand, owner));
        const values = operands.map((register) => constant(steps[register]));
        const [a, b] = values;
        if (a === undefined || values.includes(undefined)) {
          return push({ kind: "apply", owner, operation: tree.operation, operands });
        }
        const value = operate(tree.operation, a, b);
        // What cannot be computed stays a step, so that the quantity and the operation can be named.
        if (!Number.isFinite(value)) return push({ kind: "apply", owner, operation: tree.operation, operands });
        return push({ kind: "constant", owner, value });
      }
    }
  }

  function draw(distribution: Distribution, owner: string): number {
    const [low, high] = bounds(distribution);
    if (low === high) return push({ kind: "constant", owner, value: low });
    return input({ owner, distribution });
  }

  const targets = outputs.map((id) => ({ id, register: quantity(id, {}) }));
  return compacted({ inputs, steps, outputs: targets });
}

const constant = (step: Step | undefined): number | undefined => (step?.kind === "constant" ? step.value : undefined);

/** A program for these of its outputs alone, without the constants that were folded into others. */
export function compacted({ inputs, steps, outputs }: Program): Program {
  const used = new Set(outputs.map(({ register }) => register));
  for (const step of steps) if (step.kind === "apply") for (const operand of step.operands) used.add(operand);
  const kept = steps.flatMap((step, register) => (step.kind !== "constant" || used.has(register) ? [register] : []));
  const moved = new Map(kept.map((from, to) => [from, to]));
  const at = (register: number) => moved.get(register) as number;
  return {
    inputs,
    steps: kept.map((register) => {
      const step = steps[register] as Step;
      return step.kind === "apply" ? { ...step, operands: step.operands.map(at) } : step;
    }),
    outputs: outputs.map(({ id, register }) => ({ id, register: at(register) })),
  };
}

function cycle(path: readonly string[], place: Spot): UserError {
  const round = path.join(" → ");
  return new UserError("model.cycle", tell`Expected formulas that do not go round in a circle, got \`${round}\``, {
    ...place,
    hint: tell`Give ${path[0] ?? ""} a value of its own`,
  });
}

function unknown(id: string, place: Spot): UserError {
  return new UserError("name.unknown", tell`Expected a quantity of this model, got \`${id}\``, place);
}
