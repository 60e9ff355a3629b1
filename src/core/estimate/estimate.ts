// Estimates of quantities: median, 90% credible interval, mean, how far they can be trusted, and why trials gave no number.

import type { Distribution } from "../distributions/distribution.ts";
import { mean, quantile } from "../distributions/quantile.ts";
import { UserError } from "../errors.ts";
import { type Samples, valuesOf } from "../evaluation/evaluate.ts";
import { type Column, failure, type Input, type Output, type Program, pointRun } from "../evaluation/expression.ts";
import { multipleOf, type Run, type RunOptions, runOf, samplesSteps } from "../evaluation/run.ts";
import { finished, once, type Steps } from "../kept.ts";
import { type Points, printSeed } from "../sampling/points.ts";
import { tell } from "../tell.ts";
import { polesOf, sampleMean } from "./mean.ts";
import { goodSamples, quantilesIn, sampleQuantiles, significantDigits } from "./quantiles.ts";

/** What takes work is done when it is first asked for: a model has more quantities than a reply shows. */
export interface Estimate {
  readonly id: string;
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  /** `null` where there is none, or none that the trials could give. */
  readonly mean: number | null;
  /** The quantiles at other probabilities, each from 0 to 1. */
  readonly quantiles: (probabilities: readonly number[]) => readonly number[];
  /** How many significant digits of p5, median and p95 are warranted; 15 where they are not sampled. */
  readonly digits: number;
  /** Whether p5, median and p95 carry no sampling error. */
  readonly exact: boolean;
  /** The distribution, where it is known in closed form; a point is one. */
  readonly law?: Distribution;
  /** Trials that gave no finite number; they are left out of everything else. */
  readonly bad: number;
  /** Where the first of the bad trials went wrong. */
  readonly failure?: Failure;
  /** One value for each trial, in the order of the trials. */
  readonly samples: () => Float64Array;
  /** The natural logarithms of the samples that are finite numbers, where that is how they were computed. */
  readonly logarithms?: Float64Array;
}

interface Estimates {
  /** In the order asked for. */
  readonly outputs: readonly Estimate[];
  /** Eight hexadecimal digits: the same model and seed give the same digits. */
  readonly seed: string;
  readonly trials: number;
  /** The draws, in the order of their dimensions. */
  readonly inputs: readonly Input[];
}

export interface EstimateOptions extends RunOptions {
  /** Whether to sample also what is known in closed form; points stay points. */
  readonly sampled?: boolean;
}

/**
 * Estimates quantities of a model. What has a closed form (one draw, products of log-normals, sums of normals) is not
 * sampled.
 * @throws UserError `estimate.undefined` where no trial gives a number; and as `compile` and `copulaOf`.
 * @example estimate([{ id: "gap", expression }], ["gap"]).outputs[0]?.median
 */
export const estimate = (
  quantities: readonly Column[],
  outputs: readonly string[],
  options?: EstimateOptions,
): Estimates => finished(estimateSteps(quantities, outputs, options));

/** `estimate` in steps: blocks of trials, then one output at a time. */
export function* estimateSteps(
  quantities: readonly Column[],
  outputs: readonly string[],
  options: EstimateOptions = {},
): Steps<Estimates> {
  const run = runOf(quantities, outputs, options);
  const known = run.program.outputs.map((output) => knownEstimate(run, output, options.sampled ?? false));
  const open = run.program.outputs.filter((_, k) => known[k] === undefined);
  const sampled = yield* sampledSteps(run, open);
  const estimates = run.program.outputs.map((output, k) => known[k] ?? (sampled.get(output) as Estimate));
  return {
    outputs: estimates,
    seed: printSeed(run.seed),
    trials: run.trials,
    inputs: run.program.inputs,
  };
}

/** The estimates of outputs; those that are multiples of one another are sampled once. */
function* sampledSteps(run: Run, outputs: readonly Output[]): Steps<ReadonlyMap<Output, Estimate>> {
  const multiples = new Map(outputs.map((output) => [output, multipleOf(run.program, output.register)]));
  const registers = [...new Set([...multiples.values()].map(({ of }) => of))];
  const bases = registers.map((register): Output => {
    const [first] = outputs.filter((output) => multiples.get(output)?.of === register);
    return { id: first?.id ?? "", register };
  });
  const estimates = yield* estimatesOf(run, bases);
  const scaled = new Map<Output, Estimate>();
  for (const [output, { of, factor }] of multiples) {
    const found = scaledEstimate(estimates.get(of), output, factor);
    if (found) scaled.set(output, found);
  }
  const rest = outputs.filter((output) => !scaled.has(output));
  const others = yield* estimatesOf(run, rest);
  return new Map(outputs.map((output) => [output, scaled.get(output) ?? (others.get(output.register) as Estimate)]));
}

/** By register, each from its own samples; errors are left to the outputs themselves. */
function* estimatesOf(run: Run, outputs: readonly Output[]): Steps<ReadonlyMap<number, Estimate>> {
  const samples = yield* samplesSteps(run, outputs);
  const estimates = new Map<number, Estimate>();
  for (const [k, output] of outputs.entries()) {
    yield;
    estimates.set(output.register, sampledEstimate(run, output, samples[k] as Samples));
  }
  return estimates;
}

/** A constant times an estimate, nothing where a trial failed or fails by the factor: then the output tells where. */
function scaledEstimate(base: Estimate | undefined, { id }: Output, factor: number): Estimate | undefined {
  if (base === undefined || base.bad > 0) return undefined;
  if (factor === 1 && base.id === id) return base;
  const ends = [base.p5 * factor, base.p95 * factor] as const;
  const [p5, p95] = factor > 0 ? ends : [ends[1], ends[0]];
  const extreme = Math.max(Math.abs(p5), Math.abs(p95)) * 1e30;
  if (!Number.isFinite(extreme) || Math.min(Math.abs(p5), Math.abs(p95)) < 1e-270) return undefined;
  const { digits, exact, bad } = base;
  const times = (value: number) => value * factor;
  return {
    ...{ id, p5, median: times(base.median), p95, digits, exact, bad },
    get mean() {
      return base.mean === null ? null : times(base.mean);
    },
    quantiles: (at) => base.quantiles(factor > 0 ? at : at.map((p) => 1 - p)).map(times),
    samples: once(() => base.samples().map(times)),
  };
}

/** As many digits as a double holds. */
const allDigits = 15;

function knownEstimate(run: Run, output: Output, sampled: boolean): Estimate | undefined {
  const law = run.lawOf(output.register);
  if (law === undefined || (sampled && law.kind !== "point")) return undefined;
  const [p5 = 0, median = 0, p95 = 0] = probabilities.map((p) => quantile(law, p));
  // Beyond the largest number the trials tell which ones fail, and where.
  if (![p5, median, p95].every(Number.isFinite)) return undefined;
  const meanOnce = once(() => mean(law));
  return {
    ...{ id: output.id, p5, median, p95, digits: allDigits, exact: true, law, bad: 0 },
    get mean() {
      return meanOnce();
    },
    quantiles: (at) => at.map((p) => quantile(law, p)),
    samples: once(() => valuesOf(finished(samplesSteps(run, [output]))[0] as Samples)),
  };
}

function sampledEstimate(run: Run, output: Output, samples: Samples): Estimate {
  const { id, register } = output;
  const good = goodSamples(samples);
  const bad = run.trials - good.column.length;
  const failure = bad > 0 ? failureIn(run.program, register, run.points, firstBad(samples)) : undefined;
  if (failure && good.column.length === 0) throw undefinedEstimate(failure, run.called(failure.quantity));
  const found = once(() => sampleQuantiles(good, probabilities));
  const quantileAt = (k: number) => found().quantiles[k] as number;
  const values = once(() => valuesOf(samples));
  const meanOnce = once(() => meanOf(run, register, good === samples ? values() : valuesOf(good), quantileAt(1)));
  return {
    ...{ id, exact: false, bad },
    get p5() {
      return quantileAt(0);
    },
    get median() {
      return quantileAt(1);
    },
    get p95() {
      return quantileAt(2);
    },
    get digits() {
      const { quantiles, errors } = found();
      return Math.min(...quantiles.map((value, k) => significantDigits(value, errors[k] as number)));
    },
    get mean() {
      return meanOnce();
    },
    ...(failure && { failure }),
    ...(good.logarithmic && { logarithms: good.column }),
    quantiles: (at) => quantilesIn(good, at),
    samples: values,
  };
}

const probabilities = [0.05, 0.5, 0.95];

function meanOf(run: Run, register: number, good: Float64Array, median: number): number | null {
  const law = run.lawOf(register);
  if (law) return mean(law);
  return polesOf(run.program, run.lawOf)[register] ? null : sampleMean(good, median);
}

const firstBad = ({ column, logarithmic }: Samples): number =>
  column.findIndex((value) => !Number.isFinite(logarithmic ? Math.exp(value) : value));

const undefinedEstimate = ({ quantity, reason }: Failure, label: string): UserError =>
  new UserError("estimate.undefined", tell`No value for ${label}: it ${reason}`, {
    ...{ field: quantity, label },
    hint: tell`Change what goes into ${label}`,
  });

interface Failure {
  /** The quantity in which it first arose. */
  readonly quantity: string;
  /** In words, fits after the quantity's name: "divides by zero". */
  readonly reason: string;
}

/** Computes one trial again, step by step, to find where the output in `register` stopped being a number. */
function failureIn(program: Program, register: number, points: Points, trial: number): Failure {
  const inputs = program.inputs.map(({ distribution }, input) => {
    if (distribution === undefined) return Number.NaN;
    return quantile(distribution, points.uniform(input, trial + 1)[trial] as number);
  });
  const registers = pointRun(program)(inputs);
  const ancestors = ancestorsOf(program, register);
  for (const [at, step] of program.steps.entries()) {
    if (step.kind !== "apply" || !ancestors.has(at) || Number.isFinite(registers[at])) continue;
    const [a, b] = step.operands.map((operand) => registers[operand] as number) as [number, number | undefined];
    return { quantity: step.owner, reason: failure(step.operation, a, b) };
  }
  // Computed in another order, the trial stays just inside the largest number.
  return { quantity: program.steps[register]?.owner ?? "", reason: failure("multiply", 0) };
}

function ancestorsOf(program: Program, register: number): ReadonlySet<number> {
  const found = new Set<number>([register]);
  for (let at = register; at >= 0; at--) {
    const step = program.steps[at];
    if (found.has(at) && step?.kind === "apply") for (const operand of step.operands) found.add(operand);
  }
  return found;
}
