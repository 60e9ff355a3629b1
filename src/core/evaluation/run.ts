// A program with all that one run of it needs: its trials, and what is known without them.

import { finished, type Steps } from "../kept.ts";
import type { Correlation } from "../sampling/correlation.ts";
import {
  commonScramble,
  correlatedPoints,
  correlationOf,
  inputCopula,
  type Points,
  sobolPoints,
} from "../sampling/points.ts";
import { type CorrelationOf, closedForms, type Laws } from "./closed-form.ts";
import { compile } from "./compile.ts";
import { evaluation, type Samples } from "./evaluate.ts";
import type { Column, Output, Program } from "./expression.ts";

export interface RunOptions {
  /** A power of 2, at least 2^8 so that digits can be told; `replyTrials` unless told. */
  readonly trials?: number;
  /** The number of the scramble of the points, whole, below 2^32; the one that all models share unless told. */
  readonly seed?: number;
  /** Between quantities that are one draw each. */
  readonly correlations?: readonly Correlation[];
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
}

/** Errors as `compile` and `inputCopula`. */
export const runOf = (quantities: readonly Column[], outputs: readonly string[], options: RunOptions = {}): Run =>
  runFor(compile(quantities, outputs), options);

/** A run of a program that is compiled already. Errors as `inputCopula`. */
export function runFor(
  program: Program,
  { seed = commonScramble, trials = replyTrials, correlations = [] }: RunOptions,
): Run {
  const copula = inputCopula(program, correlations);
  const correlation = correlationOf(copula);
  const points = correlatedPoints(sobolPoints(seed), copula);
  return { program, seed, trials, points, correlationOf: correlation, lawOf: closedForms(program, correlation) };
}

/** The samples of some outputs of a run; whichever are asked for, a trial has the same draws. */
export const samplesOf = (run: Run, outputs: readonly Output[]): readonly Samples[] =>
  finished(samplesSteps(run, outputs));

/** `samplesOf` in steps. */
export function* samplesSteps({ program, points, trials }: Run, outputs: readonly Output[]): Steps<readonly Samples[]> {
  return outputs.length === 0 ? [] : yield* evaluation({ ...program, outputs }, points, trials)([]);
}
