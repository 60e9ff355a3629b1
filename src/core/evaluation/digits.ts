// A formula worked out at one place with how far off it may be: exactly where it is made of sums, products and whole powers,
// else with what rounding takes at each step carried through the rest.

import { quantile } from "../distributions/quantile.ts";
import { withoutCancellation } from "./compile.ts";
import { type Expression, type Operation, operate } from "./expression.ts";

interface WorkedOut {
  readonly value: number;
  /** How far from the true value it may be. */
  readonly error: number;
}

/** What the caller says of the parts of a formula. */
interface Given {
  /** The value of a name; what is drawn stands at its median. */
  readonly valueFor: (name: string) => number;
  /** Told of an operation without a finite result; it may throw. */
  readonly failed?: (part: Extract<Expression, { kind: "apply" }>, a: number, b: number) => void;
}

/** How much a result moves with each of its operands: the derivatives of the operations; 1 where none is said. */
const slopes: Readonly<Partial<Record<Operation, (a: number, b: number, value: number) => readonly number[]>>> = {
  multiply: (a, b) => [b, a],
  divide: (_, b, value) => [1 / b, value / b],
  power: (a, b, value) => [(value * b) / a, value * Math.log(Math.abs(a))],
  sqrt: (_, __, value) => [0.5 / value],
  exp: (_, __, value) => [value],
  expm1: (_, __, value) => [value + 1],
  ln: (a) => [1 / a],
  log1p: (a) => [1 / (1 + a)],
  log10: (a) => [1 / (a * Math.LN10)],
  round: () => [0],
  floor: () => [0],
  ceil: () => [0],
};

export function workedOut(written: Expression, given: Given): WorkedOut {
  const exact = fractionOf(written);
  if (exact !== undefined) {
    const [value, isTyped] = [quotient(...exact), written.kind === "number"];
    if (Number.isFinite(value))
      return { value, error: isTyped || isWhole(value) ? 0 : lastPlace(value, exact[0] !== 0n) };
  }
  const tree = withoutCancellation(written);
  // What is typed, drawn or named is as it is.
  if (tree.kind === "number") return { value: tree.value, error: 0 };
  if (tree.kind === "name") return { value: given.valueFor(tree.name), error: 0 };
  if (tree.kind === "draw") return { value: quantile(tree.distribution, 0.5), error: 0 };
  const operands = tree.operands.map((part) => workedOut(part, given));
  const [a = Number.NaN, b = 0] = operands.map(({ value }) => value);
  const value = operate(tree.operation, a, b);
  if (!Number.isFinite(value)) given.failed?.(tree, a, b);
  const slope = slopes[tree.operation]?.(a, b, value) ?? [];
  const carried = operands.reduce((sum, { error }, k) => sum + (error && error * Math.abs(slope[k] ?? 1)), 0);
  return { value: value === 0 ? 0 : value, error: carried + lost(tree.operation, a, b, value) };
}

/** What rounding took from one result: of a sum just what is missing, of others up to half of the last place. */
function lost(operation: Operation, a: number, b: number, value: number): number {
  if (operation === "add" || operation === "subtract") {
    const other = operation === "add" ? b : -b;
    const back = value - a;
    return Math.abs(a - (value - back) + (other - back));
  }
  if (/^(?:negate|abs|min|max|round|floor|ceil)$/.test(operation)) return 0;
  if (operation === "sqrt" && value * value === a) return 0;
  // 0.5^1e-17 is no whole number, though its double is.
  const isExact = /^(?:multiply|divide)$/.test(operation) || (operation === "power" && Number.isInteger(b));
  return isExact && isWhole(value) ? 0 : lastPlace(value, a !== 0 && (b !== 0 || operation === "exp"));
}

const isWhole = (value: number): boolean => value !== 0 && Number.isSafeInteger(value);

/** Half of a last place; what is too small for a double is 0, and less than it was. */
const lastPlace = (value: number, isSome: boolean): number =>
  value === 0 && isSome ? Number.MIN_VALUE : (Number.EPSILON / 2) * Math.abs(value);

/** Whether fewer than six digits of a formula are sure where its names have these values. */
export function losesDigits(tree: Expression, valueFor: Given["valueFor"]): boolean {
  const { value, error } = workedOut(tree, { valueFor });
  return error > 1e-6 * Math.abs(value);
}

type Fraction = readonly [above: bigint, below: bigint];

/** The largest power that is worked out digit by digit. */
const mostTimes = 200;

/** Numbers as they were typed, and their sums, products and whole powers; undefined for all else. */
function fractionOf(tree: Expression): Fraction | undefined {
  if (tree.kind === "number") return decimal(tree.value);
  if (tree.kind !== "apply") return undefined;
  const parts = tree.operands.map(fractionOf);
  const [[a, b] = [], [c, d] = []] = parts;
  if (a === undefined || b === undefined) return undefined;
  if (tree.operation === "negate") return [-a, b];
  if (c === undefined || d === undefined) return undefined;
  const times = c / d;
  switch (tree.operation) {
    case "add":
      return [a * d + c * b, b * d];
    case "subtract":
      return [a * d - c * b, b * d];
    case "multiply":
      return [a * c, b * d];
    case "divide":
      return c === 0n ? undefined : [a * d, b * c];
    case "power":
      if (c % d !== 0n || (times < 0n ? -times : times) > mostTimes || (a === 0n && c <= 0n)) return undefined;
      return times < 0n ? [b ** -times, a ** -times] : [a ** times, b ** times];
    default:
      return undefined;
  }
}

function decimal(value: number): Fraction | undefined {
  const [, sign = "", whole = "", part = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === "") return undefined;
  const shift = Number(power) - part.length;
  const digits = BigInt(sign + whole + part);
  return shift < 0 ? [digits, 10n ** BigInt(-shift)] : [digits * 10n ** BigInt(shift), 1n];
}

/** The double next to a fraction, by its first thirty digits. */
function quotient(above: bigint, below: bigint): number {
  const shift = String(below).length - String(above).length + 30;
  const scaled = shift < 0 ? above / (below * 10n ** BigInt(-shift)) : (above * 10n ** BigInt(shift)) / below;
  return Number(`${scaled}e${-shift}`);
}
