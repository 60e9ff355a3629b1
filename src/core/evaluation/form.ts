// What is known about a register without sampling: that it is a constant, a monomial or a linear form of the inputs.

import type { Distribution } from "../distributions/distribution.ts";
import { bounds } from "../distributions/quantile.ts";
import { type Operation, operate, type Program, type Step } from "./expression.ts";

/** Input to its power or weight, never 0. */
export type Exponents = ReadonlyMap<number, number>;

export type Form =
  | { readonly kind: "constant"; readonly value: number }
  /** `coefficient` times powers of inputs above zero. */
  | {
      readonly kind: "monomial";
      readonly coefficient: number;
      readonly powers: Exponents;
      /** Whether all of them are log-normal. */
      readonly isLogNormal: boolean;
    }
  /** `constant` plus weighted inputs of other kinds. */
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
  const sign = signOf(distribution);
  const powers = new Map([[input, 1]]);
  if (sign !== undefined) return { kind: "monomial", coefficient: sign, powers, isLogNormal: true };
  // A share comes as near to zero as can be, and its logarithm is known all the same.
  const isAboveZero = distribution.kind === "logit-normal" || bounds(distribution)[0] > 0;
  if (isAboveZero) return { kind: "monomial", coefficient: 1, powers, isLogNormal: false };
  return { kind: "linear", constant: 0, weights: powers };
}

/** 1 for a log-normal, -1 for a mirrored one. */
function signOf(distribution: Distribution): 1 | -1 | undefined {
  if (distribution.kind === "log-normal") return 1;
  if (distribution.kind !== "scaled") return undefined;
  const inner = signOf(distribution.of);
  return distribution.by < 0 && inner ? (inner === 1 ? -1 : 1) : inner;
}

/**
 * How ln |x| follows from the normal score of x, as mu + sigma times the score; nothing where x is not log-normal. A
 * mirrored log-normal falls as its size grows, so its sigma is negative.
 */
export function logNormalOf(
  distribution: Distribution | undefined,
): { readonly mu: number; readonly sigma: number } | undefined {
  if (distribution?.kind === "log-normal") return distribution;
  const inner = distribution?.kind === "scaled" ? logNormalOf(distribution.of) : undefined;
  if (inner === undefined || distribution?.kind !== "scaled") return undefined;
  const { by } = distribution;
  return { mu: inner.mu + Math.log(Math.abs(by)), sigma: by < 0 ? -inner.sigma : inner.sigma };
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
      if (a.kind === "constant") return product(monomialOf(a.value), b, -1);
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
  return monomial(coefficient, added(a.powers, b.powers, power), a.isLogNormal && b.isLogNormal);
}

function raised(a: Form, power: number): Form | undefined {
  if (a.kind !== "monomial" || (a.coefficient < 0 && !Number.isInteger(power))) return undefined;
  return monomial(
    a.coefficient ** power,
    mapped(a.powers, (exponent) => exponent * power),
    a.isLogNormal,
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
  if (form.kind === "linear") return form;
  const [[input, power] = [0, 0]] = form.powers;
  const isOneDraw = form.powers.size === 1 && power === 1 && !form.isLogNormal;
  return isOneDraw ? { kind: "linear", constant: 0, weights: new Map([[input, form.coefficient]]) } : undefined;
}

function times(form: Form, factor: number): Form {
  return scaledBy(form, (value) => value * factor);
}

function divided(form: Form, divisor: number): Form {
  return scaledBy(form, (value) => value / divisor);
}

function scaledBy(form: Form, scale: (value: number) => number): Form {
  if (form.kind === "constant") return { kind: "constant", value: scale(form.value) };
  if (form.kind === "monomial") return monomial(scale(form.coefficient), form.powers, form.isLogNormal);
  return linear(scale(form.constant), mapped(form.weights, scale));
}

/** What cancels to a constant is one: x / x is exactly 1. */
function monomial(coefficient: number, powers: Exponents, isLogNormal: boolean): Form {
  if (coefficient === 0 || powers.size === 0) return { kind: "constant", value: coefficient };
  return { kind: "monomial", coefficient, powers, isLogNormal };
}

const monomialOf = (coefficient: number): Form => ({
  kind: "monomial",
  coefficient,
  powers: new Map(),
  isLogNormal: true,
});

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
