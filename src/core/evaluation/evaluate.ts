// Runs a program over many trials, in blocks of columns.

import { fillNormalQuantiles } from "../distributions/normal-scores.ts";
import { fillQuantiles } from "../distributions/quantile.ts";
import { addWeighted, operateOnColumns } from "./columns.ts";
import { type Pass, planOf } from "./plan.ts";
import type { Program } from "./program.ts";
import { finished, type Steps } from "./steps.ts";

/** Trials in a block: short enough for a handful of columns to stay in the processor's cache. */
const blockSize = 4096;

/**
 * Writes the probabilities of the `n` trials from `start` on for one input to `out`, each above 0 and below 1.
 */
export type Points = (input: number, start: number, out: Float64Array, n: number) => void;

export interface Samples {
  readonly id: string;
  /** One row for each trial; what a trial does not give is NaN or infinite. */
  readonly column: Float64Array;
  /** Whether the column holds natural logarithms of values that are above zero. */
  readonly logarithmic: boolean;
}

/** The values of inputs without a distribution, by input: a row for each trial, or one value for all. */
export type GivenColumns = readonly (Float64Array | undefined)[];

/** Evaluates the outputs of a program for `trials` trials. */
export function evaluate(program: Program, points: Points, trials: number): readonly Samples[] {
  return finished(evaluation(program, points, trials)([]));
}

/** As `evaluate`, planned once for many runs that differ in what is given; each block of trials is a step, and each draw of the first. */
export function evaluation(
  program: Program,
  points: Points,
  trials: number,
): (given: GivenColumns) => Steps<readonly Samples[]> {
  const plan = planOf(program);
  const size = Math.min(blockSize, trials);
  const columns = plan.columns.map((constant) => new Float64Array(size).fill(constant ?? 0));
  const at = (column: number) => columns[column] as Float64Array;
  const summed = new Map(plan.passes.map((pass) => [pass, pass.kind === "logarithm" ? pass.columns.map(at) : []]));

  function fillValues(input: number, given: GivenColumns, out: Float64Array, start: number, n: number): void {
    const distribution = program.inputs[input]?.distribution;
    if (distribution) {
      points(input, start, out, n);
      fillQuantiles(distribution, out, out, n);
      return;
    }
    const values = given[input];
    if (values === undefined) throw new Error(`Expected values for the input of ${program.inputs[input]?.owner}`);
    if (values.length === 1) out.fill(values[0] as number, 0, n);
    else out.set(values.subarray(start, start + n));
  }

  function run(pass: Pass, given: GivenColumns, kept: readonly Float64Array[], start: number, n: number): void {
    switch (pass.kind) {
      case "values":
        fillValues(pass.input, given, at(pass.to), start, n);
        return;
      case "scores":
        points(pass.input, start, at(pass.to), n);
        fillNormalQuantiles(at(pass.to), at(pass.to), n);
        return;
      case "logarithm":
        addWeighted(pass.constant, pass.weights, summed.get(pass) ?? [], at(pass.to), n);
        return;
      case "apply":
        operateOnColumns[pass.operation](at(pass.a), at(pass.b), at(pass.to), n);
        return;
      case "keep":
        kept[pass.output]?.set(at(pass.from).subarray(0, n), start);
    }
  }

  return function* (given) {
    const kept = program.outputs.map(() => new Float64Array(trials));
    for (let start = 0; start < trials; start += size) {
      if (start > 0) yield;
      for (const pass of plan.passes) {
        // The first values of a distribution may take a table of its quantiles.
        if (start === 0 && pass.kind === "values") yield;
        run(pass, given, kept, start, Math.min(size, trials - start));
      }
    }
    return program.outputs.map(({ id }, output) => ({
      id,
      column: kept[output] as Float64Array,
      logarithmic: plan.logarithmic[output] === true,
    }));
  };
}

/** The samples themselves, out of their logarithms where that is how they were kept. */
export function valuesOf({ column, logarithmic }: Samples): Float64Array {
  if (!logarithmic) return column;
  const values = new Float64Array(column.length);
  operateOnColumns.exp(column, column, values, column.length);
  return values;
}

/** The logarithms of the samples; those of what is not above zero are NaN or infinite. */
export function logarithmsOf({ column, logarithmic }: Samples): Float64Array {
  if (logarithmic) return column;
  const logarithms = new Float64Array(column.length);
  operateOnColumns.ln(column, column, logarithms, column.length);
  return logarithms;
}
