// The tree that a formula or an assumption becomes, and that the engine compiles.

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
