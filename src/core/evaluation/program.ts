// What a set of quantities compiles to: a list of registers, each computed once from earlier ones.

import type { Distribution } from "../distributions/distribution.ts";
import type { Expression, Operation } from "./expression.ts";

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
