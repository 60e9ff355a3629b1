// Where the trials of a run lie: the probabilities at which its inputs are drawn.

import { UserError } from "../errors.ts";
import type { CorrelationOf } from "../evaluation/closed-form.ts";
import type { Points } from "../evaluation/evaluate.ts";
import type { Program } from "../evaluation/program.ts";
import { type Copula, type Correlation, copulaOf, correlate } from "./correlation.ts";
import { sobolBlock } from "./sobol.ts";

/** Scrambled Sobol points; `dimensionOf` gives an input its dimension, by default its own number. */
export function sobolPoints(seed: number, dimensionOf: (input: number) => number = (input) => input): Points {
  return (input, start, out, n) => sobolBlock(dimensionOf(input), seed, start, out, n);
}

/** A seed as people see it: eight hexadecimal digits. */
export const printSeed = (seed: number): string => seed.toString(16).padStart(8, "0");

/** A copula over the inputs of a program. */
export interface InputCopula {
  readonly copula: Copula;
  /** The input that belongs to each name of the copula. */
  readonly inputs: readonly number[];
}

/**
 * The copula that ties the draws of a program; `between` names quantities. Nothing where no two correlated quantities
 * are drawn, as when one of them is a point.
 * @throws UserError `correlation.draws` where a quantity has more than one draw, and as `copulaOf`.
 */
export function inputCopula(program: Program, correlations: readonly Correlation[]): InputCopula | undefined {
  const inputOf = new Map<string, number>();
  const correlated = new Set(correlations.flatMap(({ between }) => between));
  program.inputs.forEach(({ owner, distribution }, input) => {
    if (distribution === undefined) return;
    if (correlated.has(owner) && inputOf.has(owner)) {
      const message = `Expected a single range to correlate, got \`${owner}\` with several`;
      throw new UserError("correlation.draws", message, { field: owner, hint: `Give ${owner} as one range` });
    }
    inputOf.set(owner, input);
  });
  const drawn = correlations.filter(({ between }) => between.every((name) => inputOf.has(name)));
  if (drawn.length === 0) return undefined;
  const copula = copulaOf(drawn);
  return { copula, inputs: copula.names.map((name) => inputOf.get(name) as number) };
}

/** Ties independent points by a copula. */
export function correlatedPoints(base: Points, tied: InputCopula | undefined): Points {
  if (tied === undefined) return base;
  const { copula, inputs } = tied;
  let columns: Float64Array[] = [];
  let done = "";
  return (input, start, out, n) => {
    const row = inputs.indexOf(input);
    if (row < 0) {
      base(input, start, out, n);
      return;
    }
    // The inputs of a block are asked for one after the other, but made together.
    if (done !== `${start} ${n}`) {
      columns = inputs.map((_, k) => (columns[k]?.length === n ? columns[k] : new Float64Array(n)));
      columns.forEach((column, k) => {
        base(inputs[k] as number, start, column, n);
      });
      correlate(copula, columns, n);
      done = `${start} ${n}`;
    }
    out.set((columns[row] as Float64Array).subarray(0, n));
  };
}

/** The correlation of the normal scores of any two inputs: the factor times its transpose. */
export function correlationOf(tied: InputCopula | undefined): CorrelationOf {
  return (a, b) => {
    if (a === b) return 1;
    const [i, j] = [tied?.inputs.indexOf(a) ?? -1, tied?.inputs.indexOf(b) ?? -1];
    if (tied === undefined || i < 0 || j < 0) return 0;
    const { factor, names } = tied.copula;
    let sum = 0;
    for (let k = 0; k < names.length; k++) {
      sum += (factor[i * names.length + k] as number) * (factor[j * names.length + k] as number);
    }
    return sum;
  };
}
