// Runs a program over many trials, in blocks of columns.

import type { Points } from "../sampling/points.ts";
import { addWeighted, operateOnColumns } from "./columns.ts";
import type { Program } from "./expression.ts";
import { type Draw, type Pass, planOf } from "./plan.ts";
import { finished, type Steps } from "./steps.ts";

/** Trials in a block: short enough for a handful of columns to stay in the processor's cache. */
const blockSize = 4096;

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

/** As `evaluate`, planned once for many runs that differ in what is given; each draw and each block of trials is a step. */
export function evaluation(
  program: Program,
  points: Points,
  trials: number,
): (given: GivenColumns) => Steps<readonly Samples[]> {
  const plan = planOf(program);
  const size = Math.min(blockSize, trials);
  // What is drawn and what is kept gets its columns block by block.
  const columns = plan.places.map((place): Float64Array => {
    if (place.kind === "scratch") return new Float64Array(size);
    return place.kind === "constant" ? new Float64Array(size).fill(place.value) : none;
  });
  const at = (column: number) => columns[column] as Float64Array;

  function drawn({ input, what }: Draw, given: GivenColumns): Float64Array {
    const { owner, distribution } = program.inputs[input] ?? {};
    if (distribution) {
      return what === "scores" ? points.scores(input, trials) : points[what](input, distribution, trials);
    }
    const values = given[input];
    if (values === undefined) throw new Error(`Expected values for the input of ${owner}`);
    return values.length === 1 ? new Float64Array(size).fill(values[0] as number) : values;
  }

  function run(pass: Pass, kept: readonly Float64Array[], start: number, n: number): void {
    switch (pass.kind) {
      case "logarithm":
        addWeighted(pass.constant, pass.weights, pass.columns.map(at), at(pass.to), n);
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
    const whole = new Map<number, Float64Array>();
    for (const draw of plan.draws) {
      // The first draw from a distribution may take a table of its quantiles.
      if (whole.size > 0) yield;
      whole.set(draw.to, drawn(draw, given));
    }
    for (let start = 0; start < trials; start += size) {
      if (start > 0) yield;
      const n = Math.min(size, trials - start);
      for (const [column, values] of whole) {
        columns[column] = values.length === size ? values : values.subarray(start, start + n);
      }
      plan.places.forEach((place, column) => {
        if (place.kind === "output") columns[column] = (kept[place.output] as Float64Array).subarray(start, start + n);
      });
      for (const pass of plan.passes) run(pass, kept, start, n);
    }
    return program.outputs.map(({ id }, output) => ({
      id,
      column: kept[output] as Float64Array,
      logarithmic: plan.logarithmic[output] === true,
    }));
  };
}

const none: Float64Array = new Float64Array(0);

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
