// From quantities to a program: only what the outputs reach, constants folded as written, and what would lose its digits in a
// form that keeps them: `1 - exp(-x)` of a tiny x is `-expm1(-x)`.

import type { Distribution } from "../distributions/distribution.ts";
import { bounds } from "../distributions/quantile.ts";
import { type Spot, UserError } from "../errors.ts";
import { tell } from "../tell.ts";
import {
  type Column,
  type Expression,
  type Input,
  type Operation,
  operate,
  type Program,
  type Step,
} from "./expression.ts";

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

/** The same value without cancellation, where the top of the tree has such a form; else the tree itself. */
export function withoutCancellation(tree: Expression): Expression {
  if (tree.kind !== "apply" || !cancelling.has(tree.operation)) return tree;
  const apply = (operation: Operation, ...operands: Expression[]): Extract<Expression, { kind: "apply" }> => ({
    kind: "apply",
    operation,
    operands,
    ...(tree.span && { span: tree.span }),
  });
  const [sum] = operandsOf(tree, "ln");
  const [power] = operandsOf(sum, "exp");
  if (power !== undefined) return power;
  const change = sum && changeFromOne(sum);
  if (change !== undefined) return apply("log1p", change);
  const [decimal] = operandsOf(tree, "log10");
  const part = decimal && changeFromOne(decimal);
  if (part !== undefined) return apply("divide", apply("log1p", part), { kind: "number", value: Math.LN10 });
  const [first, second] = operandsOf(tree, "subtract");
  // (1 + p)^n - 1, and 1 - (1 - p)^n: at least once in n times.
  const logarithm = isOne(second) ? logarithmOf(first) : isOne(first) ? logarithmOf(second) : undefined;
  if (logarithm === undefined) return tree;
  const excess = apply("expm1", logarithm);
  return isOne(second) ? excess : apply("negate", excess);
}

/** The logarithm of an exponential, of a root, or of a power, whose base is 1 and a little. */
function logarithmOf(tree: Expression | undefined): Expression | undefined {
  const [grown] = operandsOf(tree, "exp");
  if (grown !== undefined) return grown;
  const [rooted] = operandsOf(tree, "sqrt");
  const [base = rooted, times = { kind: "number", value: 0.5 }] = operandsOf(tree, "power");
  const change = base && changeFromOne(base);
  const size = change?.kind === "apply" ? operandsOf(change, "negate")[0] : change;
  // Of what is drawn a power may have a base below 0.
  if (change === undefined || (!rooted && !(size?.kind === "number" && Math.abs(size.value) < 1))) return undefined;
  const logarithm: Expression = { kind: "apply", operation: "log1p", operands: [change] };
  return { kind: "apply", operation: "multiply", operands: [times, logarithm] };
}

/** At the top of the forms that are looked for. */
const cancelling: ReadonlySet<Operation> = new Set<Operation>(["ln", "log10", "subtract"]);

/** The operands of an operation; none of another tree. */
const operandsOf = (tree: Expression | undefined, operation: Operation): readonly Expression[] =>
  tree?.kind === "apply" && tree.operation === operation ? tree.operands : [];

const isOne = (tree: Expression | undefined): boolean =>
  tree?.kind === "number" && tree.value === 1 && tree.unit === undefined;

/** What is added to 1, or taken from it. */
function changeFromOne(tree: Expression): Expression | undefined {
  const [left, right] = operandsOf(tree, "add");
  if (isOne(left)) return right;
  if (isOne(right)) return left;
  const [whole, part] = operandsOf(tree, "subtract");
  return isOne(whole) && part ? { kind: "apply", operation: "negate", operands: [part] } : undefined;
}
