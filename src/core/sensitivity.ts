// Which assumptions an output's uncertainty comes from: Sobol indices of a model.

import { assumptionsOf } from "./assumption.ts";
import { type Points, type Samples, valuesOf } from "./evaluate.ts";
import { sobolPoints } from "./points.ts";
import type { Quantity } from "./program.ts";
import { type Run, type RunOptions, runOf, samplesOf } from "./run.ts";
import { firstOrderIndex, ranksOf, totalIndex } from "./sobol-index.ts";

/** Whether differences are taken of logarithms, so as ratios, or of the values themselves. */
export type Scale = "log" | "value";

export interface SensitivityOptions extends RunOptions {
  /** The logarithm where every result is above zero, unless told. */
  readonly scale?: Scale;
}

export interface Sensitivity {
  readonly scale: Scale;
  /** Largest index first. */
  readonly indices: readonly { readonly id: string; readonly index: number }[];
}

/**
 * First-order Sobol indices of the assumptions that an output reaches, from one run: the part of its variance that
 * would go if the assumption were known. They sum to 1 or less; the rest is interaction.
 */
export function firstOrderIndices(
  quantities: readonly Quantity[],
  output: string,
  options: SensitivityOptions = {},
): Sensitivity {
  const assumptions = assumptionsOf(quantities, output).filter(({ id }) => id !== output);
  const run = runOf(quantities, [output, ...assumptions.map(({ id }) => id)], options);
  const [target, ...others] = run.program.outputs;
  const [samples] = samplesOf(run, target ? [target] : []);
  const { y, scale } = scaled(samples as Samples, options.scale);
  const indices = others.map((other) => {
    const drawn = inputsOf(run, other.id);
    if (drawn.length === 0) return { id: other.id, index: 0 };
    const [only] = drawn;
    if (drawn.length === 1 && only !== undefined) {
      return { id: other.id, index: firstOrderIndex(probabilities(run.points, only, run.trials), y) };
    }
    const [column] = samplesOf(run, [other]);
    return { id: other.id, index: firstOrderIndex(ranksOf((column as Samples).column), y) };
  });
  return { scale, indices: sorted(indices) };
}

/**
 * Total Sobol indices: the part of the variance that would stay if everything but the assumption were known. One more
 * run for each assumption; correlated assumptions have none.
 */
export function totalIndices(
  quantities: readonly Quantity[],
  output: string,
  options: Omit<SensitivityOptions, "correlations"> = {},
): Sensitivity {
  const run = runOf(quantities, [output], options);
  const { y, scale } = scaled(samplesOf(run, run.program.outputs)[0] as Samples, options.scale);
  const dimensions = run.program.inputs.length;
  const indices = assumptionsOf(quantities, output).map(({ id }) => {
    const drawn = inputsOf(run, id);
    if (drawn.length === 0) return { id, index: 0 };
    const points = sobolPoints(run.seed, (input) => (drawn.includes(input) ? input + dimensions : input));
    const [redrawn] = samplesOf({ ...run, points }, run.program.outputs);
    return { id, index: totalIndex(y, scaled(redrawn as Samples, scale).y) };
  });
  return { scale, indices: sorted(indices) };
}

function scaled(samples: Samples, forced: Scale | undefined): { readonly y: Float64Array; readonly scale: Scale } {
  const scale = forced ?? (samples.logarithmic || allPositive(samples.column) ? "log" : "value");
  if (scale === "value") return { y: valuesOf(samples), scale };
  return { y: samples.logarithmic ? samples.column : samples.column.map(Math.log), scale };
}

const allPositive = (column: Float64Array): boolean => column.every((value) => value > 0 || Number.isNaN(value));

function inputsOf({ program }: Run, owner: string): readonly number[] {
  return [...program.inputs.keys()].filter((input) => program.inputs[input]?.owner === owner);
}

function probabilities(points: Points, input: number, trials: number): Float64Array {
  const column = new Float64Array(trials);
  points(input, 0, column, trials);
  return column;
}

const sorted = <T extends { readonly index: number }>(indices: readonly T[]): readonly T[] =>
  [...indices].sort((a, b) => b.index - a.index);
