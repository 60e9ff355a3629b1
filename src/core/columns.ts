// The operations on columns of numbers, one trial a row; `operate.ts` has the same on single numbers.

import type { Operation } from "./expression.ts";

/**
 * Writes one operation on the first `n` rows of `a` and `b` to `out`, which may be either of them. A column of length 1
 * counts as a constant. Unary operations ignore `b`.
 */
export function operateOnColumns(
  operation: Operation,
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  n: number,
): void {
  // `i & rows` is i for a whole column and 0 for a constant, so that one loop serves both.
  const rowsA = a.length === 1 ? 0 : -1;
  const rowsB = b.length === 1 ? 0 : -1;
  switch (operation) {
    case "add":
      for (let i = 0; i < n; i++) out[i] = (a[i & rowsA] as number) + (b[i & rowsB] as number);
      return;
    case "subtract":
      for (let i = 0; i < n; i++) out[i] = (a[i & rowsA] as number) - (b[i & rowsB] as number);
      return;
    case "multiply":
      for (let i = 0; i < n; i++) out[i] = (a[i & rowsA] as number) * (b[i & rowsB] as number);
      return;
    case "divide":
      for (let i = 0; i < n; i++) out[i] = (a[i & rowsA] as number) / (b[i & rowsB] as number);
      return;
    case "power":
      for (let i = 0; i < n; i++) out[i] = (a[i & rowsA] as number) ** (b[i & rowsB] as number);
      return;
    case "min":
      for (let i = 0; i < n; i++) out[i] = Math.min(a[i & rowsA] as number, b[i & rowsB] as number);
      return;
    case "max":
      for (let i = 0; i < n; i++) out[i] = Math.max(a[i & rowsA] as number, b[i & rowsB] as number);
      return;
    default:
      operateOnColumn(operation, a, rowsA, out, n);
  }
}

type Unary = Exclude<Operation, "add" | "subtract" | "multiply" | "divide" | "power" | "min" | "max">;

function operateOnColumn(operation: Unary, a: Float64Array, rows: number, out: Float64Array, n: number): void {
  switch (operation) {
    case "negate":
      for (let i = 0; i < n; i++) out[i] = -(a[i & rows] as number);
      return;
    case "sqrt":
      for (let i = 0; i < n; i++) out[i] = Math.sqrt(a[i & rows] as number);
      return;
    case "exp":
      for (let i = 0; i < n; i++) out[i] = Math.exp(a[i & rows] as number);
      return;
    case "ln":
      for (let i = 0; i < n; i++) out[i] = Math.log(a[i & rows] as number);
      return;
    case "log10":
      for (let i = 0; i < n; i++) out[i] = Math.log10(a[i & rows] as number);
      return;
    case "abs":
      for (let i = 0; i < n; i++) out[i] = Math.abs(a[i & rows] as number);
      return;
    case "round":
      for (let i = 0; i < n; i++) out[i] = Math.round(a[i & rows] as number);
      return;
    case "floor":
      for (let i = 0; i < n; i++) out[i] = Math.floor(a[i & rows] as number);
      return;
    case "ceil":
      for (let i = 0; i < n; i++) out[i] = Math.ceil(a[i & rows] as number);
      return;
  }
}

/** Writes `constant` plus the weighted sum of columns; `out` must be none of them. */
export function addWeighted(
  constant: number,
  weights: readonly number[],
  columns: readonly Float64Array[],
  out: Float64Array,
  n: number,
): void {
  let offset = constant;
  let first = true;
  columns.forEach((column, k) => {
    const weight = weights[k] as number;
    if (first) for (let i = 0; i < n; i++) out[i] = offset + weight * (column[i] as number);
    else for (let i = 0; i < n; i++) out[i] = (out[i] as number) + weight * (column[i] as number);
    first = false;
    offset = 0;
  });
}
