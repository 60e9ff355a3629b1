// The operations on single numbers; `columns.ts` has the same on columns.

import { exp } from "../distributions/exponential.ts";
import { tell } from "../tell.ts";
import type { Operation } from "./expression.ts";

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
