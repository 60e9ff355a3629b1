// The tree that a formula or an assumption becomes, and the program that the engine compiles it to.

import type { Distribution } from "../distributions/distribution.ts";
import type { Span } from "../errors.ts";
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
