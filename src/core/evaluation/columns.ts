// The operations on columns of numbers, one trial a row; `operate.ts` has the same on single numbers.

import { exp } from "../distributions/exponential.ts";
import type { Operation } from "./expression.ts";

/** Writes an operation on the first `n` rows of `a` and `b` to `out`, which may be either; unary ones leave `b` alone. */
type Loop = (a: Float64Array, b: Float64Array, out: Float64Array, n: number) => void;

/** One loop for each operation: written as one function with many loops they run at a third of the speed. */
export const operateOnColumns: Readonly<Record<Operation, Loop>> = {
  add: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = (a[i] as number) + (b[i] as number);
  },
  subtract: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = (a[i] as number) - (b[i] as number);
  },
  multiply: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = (a[i] as number) * (b[i] as number);
  },
  divide: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = (a[i] as number) / (b[i] as number);
  },
  power: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = (a[i] as number) ** (b[i] as number);
  },
  min: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.min(a[i] as number, b[i] as number);
  },
  max: (a, b, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.max(a[i] as number, b[i] as number);
  },
  negate: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = -(a[i] as number);
  },
  sqrt: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.sqrt(a[i] as number);
  },
  exp: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = exp(a[i] as number);
  },
  ln: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.log(a[i] as number);
  },
  expm1: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.expm1(a[i] as number);
  },
  log1p: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.log1p(a[i] as number);
  },
  log10: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.log10(a[i] as number);
  },
  abs: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.abs(a[i] as number);
  },
  round: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.round(a[i] as number);
  },
  floor: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.floor(a[i] as number);
  },
  ceil: (a, _, out, n) => {
    for (let i = 0; i < n; i++) out[i] = Math.ceil(a[i] as number);
  },
};

/** Writes `constant` plus the weighted sum of columns, three at a time; `out` may be the first of them. */
export function addWeighted(
  constant: number,
  weights: readonly number[],
  columns: readonly Float64Array[],
  out: Float64Array,
  n: number,
): void {
  const [a, b, c, ...others] = columns;
  const [wa = 0, wb = 0, wc = 0, ...rest] = weights;
  if (a && b && c) sumOfThree(constant, wa, a, wb, b, wc, c, out, n);
  else if (a && b) for (let i = 0; i < n; i++) out[i] = constant + wa * (a[i] as number) + wb * (b[i] as number);
  else if (a) for (let i = 0; i < n; i++) out[i] = constant + wa * (a[i] as number);
  if (others.length > 0) addWeighted(0, [1, ...rest], [out, ...others], out, n);
}

function sumOfThree(
  constant: number,
  wa: number,
  a: Float64Array,
  wb: number,
  b: Float64Array,
  wc: number,
  c: Float64Array,
  out: Float64Array,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    out[i] = constant + wa * (a[i] as number) + wb * (b[i] as number) + wc * (c[i] as number);
  }
}
