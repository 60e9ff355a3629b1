// The tree that a formula or an assumption becomes, the program that the engine compiles it to, and one run of that on single
// numbers; `evaluate.ts` has the same on columns.

import type { Distribution } from "../distributions/distribution.ts";
import { exp } from "../distributions/elementary.ts";
import type { Span } from "../errors.ts";
import { tell } from "../tell.ts";
import type { Unit } from "../units/unit.ts";

/** Every operation the engine knows, with the number of operands it takes. */
export const operations = {
  add: 2,
  subtract: 2,
  multiply: 2,
  divide: 2,
  power: 2,
  negate: 1,
  sqrt: 1,
  exp: 1,
  ln: 1,
  /** exp(x) - 1 and ln(1 + x) without cancellation; nobody types them, `withoutCancellation` makes them. */
  expm1: 1,
  log1p: 1,
  log10: 1,
  min: 2,
  max: 2,
  abs: 1,
  round: 1,
  floor: 1,
  ceil: 1,
} as const;

export type Operation = keyof typeof operations;

export type Expression =
  /** A constant, in `unit`; without a unit it is a bare number. */
  | { readonly kind: "number"; readonly value: number; readonly unit?: Unit; readonly span?: Span }
  /** Another quantity, in that quantity's own unit. The same name is the same draw: `x / x` is 1. */
  | { readonly kind: "name"; readonly name: string; readonly span?: Span }
  /** One independent draw; two `draw` nodes are two draws even when they look alike. */
  | { readonly kind: "draw"; readonly distribution: Distribution; readonly unit?: Unit; readonly span?: Span }
  /** `min` and `max` of more than two operands are nested. */
  | {
      readonly kind: "apply";
      readonly operation: Operation;
      readonly operands: readonly Expression[];
      readonly span?: Span;
    };

/** The quantities that an expression names. */
export function namesIn(expression: Expression): readonly string[] {
  if (expression.kind === "name") return [expression.name];
  return expression.kind === "apply" ? expression.operands.flatMap(namesIn) : [];
}

/** The names that stand in a product with what is left of 1 without them: `x * (1 - x)`. */
export function sharesIn(tree: Expression): readonly string[] {
  if (tree.kind !== "apply") return [];
  const factors = factorsOf(tree);
  const names = factors.flatMap((each) => (each.kind === "name" ? [each.name] : []));
  const rest = factors.flatMap((each) =>
    each.kind === "apply" && each.operation === "subtract" ? [each.operands] : [],
  );
  const isLeft = (name: string) =>
    rest.some(
      ([one, part]) => one?.kind === "number" && one.value === 1 && part?.kind === "name" && part.name === name,
    );
  return [...names.filter(isLeft), ...tree.operands.flatMap(sharesIn)];
}

const factorsOf = (tree: Expression): readonly Expression[] =>
  tree.kind === "apply" && tree.operation === "multiply" ? tree.operands.flatMap(factorsOf) : [tree];

/** A named number of a model: an assumption or a formula over other quantities. */
export interface Column {
  readonly id: string;
  readonly expression: Expression;
}

/** What a program takes from outside; its index is its dimension in the Sobol sequence. */
export interface Input {
  /** The quantity in which it stands. */
  readonly owner: string;
  /** The distribution it is drawn from, or nothing where the caller gives the value. */
  readonly distribution?: Distribution;
}

/** Computes one register; `operands` are indices of earlier steps. `owner` is the quantity in which it stands. */
export type Step =
  | { readonly kind: "constant"; readonly owner: string; readonly value: number }
  | { readonly kind: "input"; readonly owner: string; readonly input: number }
  | {
      readonly kind: "apply";
      readonly owner: string;
      readonly operation: Operation;
      readonly operands: readonly number[];
    };

export interface Output {
  readonly id: string;
  readonly register: number;
}

export interface Program {
  readonly inputs: readonly Input[];
  /** The step at index r computes register r. */
  readonly steps: readonly Step[];
  readonly outputs: readonly Output[];
}

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
    readonly step: Extract<Step, { kind: "apply" }>;
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
