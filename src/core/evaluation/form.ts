// What is known about a register without sampling: that it is a constant, a monomial or a linear form of the inputs.

import type { Distribution } from "../distributions/distribution.ts";
import type { Operation } from "./expression.ts";
import { operate } from "./operate.ts";
import type { Program, Step } from "./program.ts";

/** Input to its power or weight, never 0. */
export type Exponents = ReadonlyMap<number, number>;

export type Form =
  | { readonly kind: "constant"; readonly value: number }
  /** `coefficient` times powers of log-normal inputs. */
  | { readonly kind: "monomial"; readonly coefficient: number; readonly powers: Exponents }
  /** `constant` plus weighted inputs that are not log-normal. */
  | { readonly kind: "linear"; readonly constant: number; readonly weights: Exponents };

/** The form of each register, nothing where it has none of these. */
export function formsOf(program: Program): readonly (Form | undefined)[] {
  const forms: (Form | undefined)[] = [];
  for (const step of program.steps) forms.push(finite(formOf(step, program, forms)));
  return forms;
}

function formOf(step: Step, program: Program, forms: readonly (Form | undefined)[]): Form | undefined {
  if (step.kind === "constant") return { kind: "constant", value: step.value };
  if (step.kind === "input") return inputForm(step.input, program.inputs[step.input]?.distribution);
  const [a, b] = step.operands.map((register) => forms[register]);
  return (
    a && (b ? combined(step.operation, a, b) : step.operands.length === 1 ? changed(step.operation, a) : undefined)
  );
}

function inputForm(input: number, distribution: Distribution | undefined): Form | undefined {
  if (distribution === undefined) return undefined;
  const scale = scaleOf(distribution);
  if (scale !== undefined) return { kind: "monomial", coefficient: scale, powers: new Map([[input, 1]]) };
  return { kind: "linear", constant: 0, weights: new Map([[input, 1]]) };
}

/** The factor before a log-normal, for a distribution that is one; a mirrored one has a negative factor. */
function scaleOf(distribution: Distribution): number | undefined {
  if (distribution.kind === "log-normal") return 1;
  if (distribution.kind !== "scaled") return undefined;
  const inner = scaleOf(distribution.of);
  return inner === undefined ? undefined : distribution.by * inner;
}

/**
 * How ln |x| follows from the normal score of x, as mu + sigma times the score; only for an input that stands in a
 * monomial. A mirrored log-normal falls as its size grows, so its sigma is negative.
 */
export function logNormalOf(distribution: Distribution | undefined): { readonly mu: number; readonly sigma: number } {
  if (distribution?.kind === "log-normal") return distribution;
  if (distribution?.kind === "scaled") {
    const { mu, sigma } = logNormalOf(distribution.of);
    return { mu, sigma: distribution.by < 0 ? -sigma : sigma };
  }
  throw new Error(`Expected a log-normal input, got \`${distribution?.kind}\``);
}

function changed(operation: Operation, a: Form): Form | undefined {
  if (a.kind === "constant") return { kind: "constant", value: operate(operation, a.value) };
  if (operation === "negate") return times(a, -1);
  if (a.kind !== "monomial") return undefined;
  if (operation === "abs") return { ...a, coefficient: Math.abs(a.coefficient) };
  return operation === "sqrt" ? raised(a, 0.5) : undefined;
}

function combined(operation: Operation, a: Form, b: Form): Form | undefined {
  if (a.kind === "constant" && b.kind === "constant") {
    return { kind: "constant", value: operate(operation, a.value, b.value) };
  }
  switch (operation) {
    case "add":
      return sum(a, b, 1);
    case "subtract":
      return sum(a, b, -1);
    case "multiply":
      if (a.kind === "constant") return times(b, a.value);
      if (b.kind === "constant") return times(a, b.value);
      return product(a, b, 1);
    case "divide":
      if (b.kind === "constant") return divided(a, b.value);
      if (a.kind === "constant") return product({ kind: "monomial", coefficient: a.value, powers: new Map() }, b, -1);
      return product(a, b, -1);
    case "power":
      return b.kind === "constant" ? raised(a, b.value) : undefined;
    default:
      return undefined;
  }
}

function product(a: Form, b: Form, power: 1 | -1): Form | undefined {
  if (a.kind !== "monomial" || b.kind !== "monomial") return undefined;
  const coefficient = power === 1 ? a.coefficient * b.coefficient : a.coefficient / b.coefficient;
  return monomial(coefficient, added(a.powers, b.powers, power));
}

function raised(a: Form, power: number): Form | undefined {
  if (a.kind !== "monomial" || (a.coefficient < 0 && !Number.isInteger(power))) return undefined;
  return monomial(
    a.coefficient ** power,
    mapped(a.powers, (exponent) => exponent * power),
  );
}

function sum(a: Form, b: Form, weight: 1 | -1): Form | undefined {
  const left = linearOf(a);
  const right = linearOf(b);
  if (left === undefined || right === undefined) return undefined;
  return linear(left.constant + weight * right.constant, added(left.weights, right.weights, weight));
}

function linearOf(form: Form): Extract<Form, { kind: "linear" }> | undefined {
  if (form.kind === "constant") return { kind: "linear", constant: form.value, weights: new Map() };
  return form.kind === "linear" ? form : undefined;
}

function times(form: Form, factor: number): Form {
  return scaledBy(form, (value) => value * factor);
}

function divided(form: Form, divisor: number): Form {
  return scaledBy(form, (value) => value / divisor);
}

function scaledBy(form: Form, scale: (value: number) => number): Form {
  if (form.kind === "constant") return { kind: "constant", value: scale(form.value) };
  if (form.kind === "monomial") return monomial(scale(form.coefficient), form.powers);
  return linear(scale(form.constant), mapped(form.weights, scale));
}

/** What cancels to a constant is one: x / x is exactly 1. */
function monomial(coefficient: number, powers: Exponents): Form {
  if (coefficient === 0 || powers.size === 0) return { kind: "constant", value: coefficient };
  return { kind: "monomial", coefficient, powers };
}

function linear(constant: number, weights: Exponents): Form {
  return weights.size === 0 ? { kind: "constant", value: constant } : { kind: "linear", constant, weights };
}

function added(a: Exponents, b: Exponents, weight: 1 | -1): Exponents {
  const result = new Map(a);
  for (const [input, exponent] of b) result.set(input, (result.get(input) ?? 0) + weight * exponent);
  return mapped(result, (exponent) => exponent);
}

function mapped(exponents: Exponents, change: (exponent: number) => number): Exponents {
  return new Map(
    [...exponents].map(([input, exponent]) => [input, change(exponent)] as const).filter(([, e]) => e !== 0),
  );
}

/** A form with an overflow or a division by zero in it is left to the trials, which say where it arose. */
function finite(form: Form | undefined): Form | undefined {
  if (form?.kind === "constant") return Number.isFinite(form.value) ? form : undefined;
  if (form?.kind === "monomial") {
    return [form.coefficient, ...form.powers.values()].every(Number.isFinite) ? form : undefined;
  }
  return form && [form.constant, ...form.weights.values()].every(Number.isFinite) ? form : undefined;
}
