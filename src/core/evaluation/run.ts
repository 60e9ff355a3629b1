// A program with all that one run of it needs: its trials, and what is known without them: the distribution of a register, and which are
// multiples of another.

import type { Distribution } from "../distributions/distribution.ts";
import { once, onceBy, type Steps } from "../kept.ts";
import type { Correlation } from "../sampling/correlation.ts";
import {
  type CorrelationOf,
  commonScramble,
  correlatedPoints,
  correlationOf,
  inputCopula,
  type Points,
  sobolPoints,
} from "../sampling/points.ts";
import { compile } from "./compile.ts";
import { evaluation, type Samples } from "./evaluate.ts";
import type { Column, Output, Program } from "./expression.ts";
import { type Exponents, type Form, formsOf, logNormalOf } from "./form.ts";

export interface RunOptions {
  /** A power of 2, at least 2^8 so that digits can be told; `replyTrials` unless told. */
  readonly trials?: number;
  /** The number of the scramble of the points, whole, below 2^32; the one that all models share unless told. */
  readonly seed?: number;
  /** Between quantities that are one draw each. */
  readonly correlations?: readonly Correlation[];
  /** What people call a quantity, for what they are told of it; its id unless told. */
  readonly called?: (id: string) => string;
}

export const replyTrials = 2 ** 14;

export interface Run {
  readonly program: Program;
  readonly seed: number;
  readonly trials: number;
  readonly points: Points;
  /** Between the normal scores of two inputs. */
  readonly correlationOf: CorrelationOf;
  /** The distribution of a register, where that is known in closed form. */
  readonly lawOf: Laws;
  readonly called: (id: string) => string;
}

/** Errors as `compile` and `inputCopula`. */
export const runOf = (quantities: readonly Column[], outputs: readonly string[], options: RunOptions = {}): Run =>
  runFor(compile(quantities, outputs), options);

/** A run of a program that is compiled already. Errors as `inputCopula`. */
export function runFor(
  program: Program,
  { seed = commonScramble, trials = replyTrials, correlations = [], called = (id) => id }: RunOptions,
): Run {
  const copula = inputCopula(program, correlations);
  const correlation = correlationOf(copula);
  const points = correlatedPoints(sobolPoints(seed), copula);
  return {
    program,
    seed,
    trials,
    points,
    correlationOf: correlation,
    lawOf: closedForms(program, correlation),
    called,
  };
}

/** The samples of some outputs of a run; whichever are asked for, a trial has the same draws. */
export function* samplesSteps({ program, points, trials }: Run, outputs: readonly Output[]): Steps<readonly Samples[]> {
  return outputs.length === 0 ? [] : yield* evaluation({ ...program, outputs }, points, trials)([]);
}

/** The distribution of a register, where it is known. */
export type Laws = (register: number) => Distribution | undefined;

/**
 * The distribution of a register that has a closed form: constants, multiples of one draw, products of powers of
 * log-normals, weighted sums of normals; nothing for the others. Each is worked out when it is asked for.
 */
export function closedForms(program: Program, correlationOf: CorrelationOf): Laws {
  const forms = once(() => formsOf(program));
  return onceBy((register: number) => {
    const form = forms()[register];
    return form && distributionOf(form, program, correlationOf);
  });
}

function distributionOf(form: Form, { inputs }: Program, correlationOf: CorrelationOf): Distribution | undefined {
  if (form.kind === "constant") return { kind: "point", value: form.value };
  const draws = [...(form.kind === "monomial" ? form.powers : form.weights)];
  if (form.kind === "monomial" && form.isLogNormal) {
    let mu = Math.log(Math.abs(form.coefficient));
    const sds = new Map<number, number>();
    for (const [input, power] of draws) {
      const logNormal = logNormalOf(inputs[input]?.distribution);
      mu += power * (logNormal?.mu ?? Number.NaN);
      sds.set(input, power * (logNormal?.sigma ?? Number.NaN));
    }
    const size: Distribution = { kind: "log-normal", mu, sigma: deviation(sds, correlationOf) };
    return form.coefficient > 0 ? size : { kind: "scaled", by: -1, of: size };
  }
  const [first] = draws;
  const only = first && inputs[first[0]]?.distribution;
  if (draws.length === 1 && first && only) {
    const [, weight] = first;
    const factor = form.kind === "linear" ? weight : weight === 1 ? form.coefficient : undefined;
    const isMultiple = factor !== undefined && (form.kind === "monomial" || form.constant === 0);
    if (isMultiple) return factor === 1 ? only : { kind: "scaled", by: factor, of: only };
  }
  if (form.kind === "monomial") return undefined;
  let mean = form.constant;
  const sds = new Map<number, number>();
  for (const [input, weight] of draws) {
    const distribution = inputs[input]?.distribution;
    if (distribution?.kind !== "normal") return undefined;
    mean += weight * distribution.mean;
    sds.set(input, weight * distribution.sd);
  }
  return { kind: "normal", mean, sd: deviation(sds, correlationOf) };
}

/** The standard deviation of a sum of correlated terms: the root of the sum of s_i s_j rho_ij. */
function deviation(sds: Exponents, correlationOf: CorrelationOf): number {
  let variance = 0;
  for (const [a, sdA] of sds) for (const [b, sdB] of sds) variance += sdA * sdB * correlationOf(a, b);
  return Math.sqrt(Math.max(0, variance));
}

/** A register as a multiple of the earliest one that differs from it by a constant factor, never 0; itself where none does. */
export function multipleOf({ steps }: Program, register: number): { readonly of: number; readonly factor: number } {
  const constantAt = (at: number | undefined): number | undefined => {
    const step = at === undefined ? undefined : steps[at];
    return step?.kind === "constant" && step.value !== 0 ? step.value : undefined;
  };
  let [of, factor] = [register, 1];
  for (;;) {
    const step = steps[of];
    if (step?.kind !== "apply") return { of, factor };
    const [a, b] = step.operands;
    const [left, right] = [constantAt(a), constantAt(b)];
    if (step.operation === "multiply" && left !== undefined) [of, factor] = [b as number, factor * left];
    else if (step.operation === "multiply" && right !== undefined) [of, factor] = [a as number, factor * right];
    else if (step.operation === "divide" && right !== undefined) [of, factor] = [a as number, factor / right];
    else if (step.operation === "negate") [of, factor] = [a as number, -factor];
    else return { of, factor };
  }
}
