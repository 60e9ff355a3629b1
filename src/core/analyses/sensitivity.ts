// Which assumptions an output's uncertainty comes from: Sobol indices of a model; and the tornado, how far each alone swings the
// output between its p5 and its p95.

import { assumptionRun, assumptionsOf } from "../estimate/assumption.ts";
import { evaluation, logarithmsOf, type Samples, valuesOf } from "../evaluation/evaluate.ts";
import type { Column } from "../evaluation/expression.ts";
import { type Run, type RunOptions, runOf, samplesSteps } from "../evaluation/run.ts";
import type { Steps } from "../kept.ts";
import { sobolPoints } from "../sampling/points.ts";
import {
  type ClosedIndices,
  closedIndices,
  firstOrderIndex,
  momentsOf,
  ranksOf,
  type Scale,
  totalIndex,
} from "./sobol-index.ts";

interface SensitivityOptions extends RunOptions {
  /** The logarithm where every result is above zero, unless told. */
  readonly scale?: Scale;
  /** Whether to sample also what is known in closed form. */
  readonly sampled?: boolean;
  /**
   * The output's samples from a run with this seed of all quantities, it first and the others as they stand, so that
   * they need not be made again.
   */
  readonly samples?: () => Float64Array;
}

export interface Sensitivity {
  readonly scale: Scale;
  /** Largest index first. */
  readonly indices: readonly { readonly id: string; readonly index: number }[];
  /** Whether the indices carry no sampling error. */
  readonly exact: boolean;
}

/**
 * First-order Sobol indices of the assumptions that an output reaches, from one run: the part of its variance that
 * would go if the assumption were known. They sum to 1 or less; the rest is interaction. Errors as `estimate`. In
 * steps: the run, then one assumption at a time.
 */
export function* firstOrderSteps(
  quantities: readonly Column[],
  output: string,
  options: SensitivityOptions = {},
): Steps<Sensitivity> {
  const assumptions = assumptionsOf(quantities, output).filter(({ id }) => id !== output);
  // An input that the output does not reach may yet be tied to one that it does: samples made elsewhere go with the
  // draws of that very run.
  const drawnToo = options.samples ? quantities.filter(({ id }) => id !== output) : assumptions;
  const run = runOf(quantities, [output, ...drawnToo.map(({ id }) => id)], options);
  const [target] = run.program.outputs;
  const others = run.program.outputs.filter(({ id }) => assumptions.some((assumption) => assumption.id === id));
  if (target === undefined) throw new Error(`Expected an output for ${output}`);
  const closed = options.sampled ? undefined : closedOf(run, options.scale);
  if (closed) return withoutTrials(closed, run, assumptions, closed.first);
  const [samples] = options.samples
    ? [{ id: target.id, column: options.samples(), logarithmic: false }]
    : yield* samplesSteps(run, [target]);
  const { y, scale } = scaled(samples as Samples, options.scale);
  const moments = momentsOf(y);
  const indices: Index[] = [];
  for (const other of others) {
    yield;
    const drawn = inputsOf(run, other.id);
    const [only] = drawn;
    if (only === undefined) indices.push({ id: other.id, index: 0 });
    else if (drawn.length === 1) {
      const at = { p: run.points.uniform(only, run.trials), z: run.points.scores(only, run.trials) };
      indices.push({ id: other.id, index: firstOrderIndex(at, y, moments) });
    } else {
      const [column] = yield* samplesSteps(run, [other]);
      indices.push({ id: other.id, index: firstOrderIndex(ranksOf((column as Samples).column), y, moments) });
    }
  }
  return { scale, indices: sorted(indices), exact: false };
}

/**
 * Total Sobol indices: the part of the variance that would stay if everything but the assumption were known. Correlated
 * assumptions have none. Errors as `estimate`. In
 * steps: the draws, then one more evaluation for each assumption.
 */
export function* totalSteps(
  quantities: readonly Column[],
  output: string,
  options: Omit<SensitivityOptions, "correlations"> = {},
): Steps<Sensitivity> {
  const assumptions = assumptionsOf(quantities, output);
  const run = runOf(quantities, [output], options);
  const closed = options.sampled ? undefined : closedOf(run, options.scale);
  if (closed?.total) return withoutTrials(closed, run, assumptions, closed.total);
  const { inputs } = run.program;
  // Drawn once and given to every evaluation, which then only computes.
  const given = { ...run.program, inputs: inputs.map(({ owner }) => ({ owner })) };
  const evaluate = evaluation(given, run.points, run.trials);
  const columns: Float64Array[] = [];
  for (const input of inputs.keys()) {
    yield;
    columns.push(drawn(run, input, input));
  }
  const [samples] = yield* evaluate(columns);
  const { y, scale } = scaled(samples as Samples, options.scale);
  const moments = momentsOf(y);
  const indices: Index[] = [];
  for (const { id } of assumptions) {
    yield;
    const own = inputsOf(run, id);
    const redrawn = columns.map((column, input) =>
      own.includes(input) ? drawn(run, input, input + inputs.length) : column,
    );
    const [anew] = own.length === 0 ? [] : yield* evaluate(redrawn);
    indices.push({ id, index: anew ? totalIndex(y, scaled(anew, scale).y, moments) : 0 });
  }
  return { scale, indices: sorted(indices), exact: false };
}

type Index = Sensitivity["indices"][number];

const closedOf = (run: Run, scale: Scale | undefined): ClosedIndices | undefined =>
  closedIndices(run, run.program.outputs[0]?.register ?? 0, scale);

function withoutTrials(
  { scale, exact }: ClosedIndices,
  run: Run,
  assumptions: readonly Column[],
  indexOf: ClosedIndices["first"],
): Sensitivity {
  const indices = assumptions.map(({ id }) => ({ id, index: indexOf(inputsOf(run, id)) }));
  return { scale, indices: sorted(indices), exact };
}

/** The values of an input at the points of a dimension. */
function drawn({ program, seed, trials }: Run, input: number, dimension: number): Float64Array {
  const distribution = program.inputs[input]?.distribution;
  if (distribution === undefined) throw new Error(`Expected a distribution of input ${input}`);
  return sobolPoints(seed).values(dimension, distribution, trials);
}

function scaled(samples: Samples, forced: Scale | undefined): { readonly y: Float64Array; readonly scale: Scale } {
  const scale = forced ?? (samples.logarithmic || allPositive(samples.column) ? "log" : "value");
  return { y: scale === "log" ? logarithmsOf(samples) : valuesOf(samples), scale };
}

function allPositive(column: Float64Array): boolean {
  for (let i = 0; i < column.length; i++) if ((column[i] as number) <= 0) return false;
  return true;
}

function inputsOf({ program }: Run, owner: string): readonly number[] {
  return [...program.inputs.keys()].filter((input) => program.inputs[input]?.owner === owner);
}

const sorted = <T extends { readonly index: number }>(indices: readonly T[]): readonly T[] =>
  [...indices].sort((a, b) => b.index - a.index);

interface End {
  readonly assumption: number;
  readonly output: number;
}

export interface Bar {
  readonly id: string;
  /** The assumption at its p5 and at its p95, the others at their medians. */
  readonly low: End;
  readonly high: End;
  /** The distance between the two outputs, 0 or more: of their logarithms, or of the values. */
  readonly swing: number;
}

export interface Tornado {
  /** The output with every assumption at its median. */
  readonly middle: number;
  readonly scale: Scale;
  /** Assumptions that are not points, widest swing first. An end that gives no number has the swing NaN and comes last. */
  readonly bars: readonly Bar[];
}

/** Two point runs for each assumption that the output reaches. Errors as `estimate`. */
export function tornado(quantities: readonly Column[], output: string): Tornado {
  const { assumptions, medians, outputOf } = assumptionRun(quantities, output);
  const ends = assumptions.flatMap(({ id, p5, p95 }, input) => {
    if (p5 === p95) return [];
    const end = (value: number): End => ({ assumption: value, output: outputOf(medians.with(input, value)) });
    return [{ id, low: end(p5), high: end(p95) }];
  });
  const scale: Scale = ends.every(({ low, high }) => low.output > 0 && high.output > 0) ? "log" : "value";
  return { middle: outputOf(medians), scale, bars: barsOn(scale, ends) };
}

/** The bars between these ends on a scale, widest swing first. */
export const barsOn = (scale: Scale, ends: readonly Omit<Bar, "swing">[]): readonly Bar[] =>
  ends
    .map(({ id, low, high }) => {
      const { output: from } = low;
      const { output: to } = high;
      return { id, low, high, swing: Math.abs(scale === "log" ? Math.log(to / from) : to - from) };
    })
    .sort((a, b) => widest(b) - widest(a));

const widest = ({ swing }: Bar): number => (Number.isNaN(swing) ? -1 : swing);
