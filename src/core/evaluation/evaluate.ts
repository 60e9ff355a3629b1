// Runs a program over many trials, in blocks of columns, one loop for each operation; `expression.ts` has them on single numbers.

import { exp } from "../distributions/elementary.ts";
import type { Steps } from "../kept.ts";
import type { Points } from "../sampling/points.ts";
import type { Operation, Program } from "./expression.ts";
import { type Draw, type Pass, planOf } from "./plan.ts";

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

/**
 * The outputs of a program for `trials` trials, planned once for many runs that differ in what is given; each draw and each
 * block of trials is a step.
 */
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
function addWeighted(
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
