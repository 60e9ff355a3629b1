// Break-even: the value of one assumption at which a claim flips, the others left as they are.

import { assumptionsOf, spreadOf } from "./assumption.ts";
import { type Claim, holds, shareHolding } from "./claim.ts";
import { compile } from "./compile.ts";
import type { Support } from "./distribution.ts";
import { UserError } from "./errors.ts";
import { evaluate, evaluation, type Samples, valuesOf } from "./evaluate.ts";
import { type Flip, flip, type Search } from "./flip.ts";
import { pointRun } from "./point-run.ts";
import { correlatedPoints, inputCopula, sobolPoints } from "./points.ts";
import { type Program, type Quantity, seedOf } from "./program.ts";
import { type RunOptions, replyTrials } from "./run.ts";
import { sliced } from "./slice.ts";

export interface BreakEven {
  readonly id: string;
  /** The assumption's own median, where the search starts. */
  readonly median: number;
  /** With the other assumptions at their medians, to the last digits. */
  readonly atMedians: Flip;
  /** Where the claim holds with probability 50%, so for the output's median: the others as uncertain as they are. */
  readonly even: Flip;
  /** Where it holds with probability 90%. */
  readonly likely: Flip;
}

export interface BreakEvenOptions extends RunOptions {
  /** What the assumption can be at all. */
  readonly support: Support;
}

/**
 * Finds where a claim flips as one assumption varies, on the same trials throughout.
 * @throws UserError `break-even.assumption` where the claim's output does not depend on it; and as `estimate`.
 */
export function breakEven(
  quantities: readonly Quantity[],
  claim: Claim,
  assumption: string,
  options: BreakEvenOptions,
): BreakEven {
  const reached = assumptionsOf(quantities, claim.output);
  const found = reached.find(({ id }) => id === assumption);
  if (found === undefined) {
    const message = `Expected an assumption behind \`${claim.output}\`, got \`${assumption}\``;
    const hint = `Try ${reached[0]?.id ?? claim.output}`;
    throw new UserError("break-even.assumption", message, { field: assumption, hint });
  }
  const { median, p5, p95 } = spreadOf(found);
  const width = p95 > p5 ? p95 - p5 : Math.abs(median) || 1;
  const search: Search = { from: median, width, support: options.support, precision: 1e-14 };
  const share = shareOf(compile(quantities, [claim.output], [assumption]), claim, assumption, options);
  const atMedians = flip(holdsAtMedians(quantities, claim, assumption, reached), search);
  // The flip at the medians is near; shares of the trials resolve no more than one trial.
  const sampled = { ...search, from: atMedians.kind === "none" ? median : atMedians.value, precision: 1e-5 };
  return {
    id: assumption,
    median,
    atMedians,
    even: flip((value) => share(value) >= 0.5, sampled),
    likely: flip((value) => share(value) >= 0.9, sampled),
  };
}

function holdsAtMedians(
  quantities: readonly Quantity[],
  claim: Claim,
  assumption: string,
  reached: readonly Quantity[],
): (value: number) => boolean {
  const ids = reached.map(({ id }) => id);
  const medians = new Map(reached.map((quantity) => [quantity.id, spreadOf(quantity).median]));
  const program = compile(quantities, [claim.output], ids);
  const run = pointRun(program);
  const inputs = Float64Array.from(program.inputs, ({ owner }) => medians.get(owner) ?? Number.NaN);
  const varied = program.inputs.findIndex(({ owner }) => owner === assumption);
  const register = program.outputs[0]?.register ?? 0;
  return (value) => {
    inputs[varied] = value;
    return holds(claim, run(inputs)[register] as number);
  };
}

/** The probability of a claim as a function of the assumption's value; what does not depend on it is computed once. */
function shareOf(
  program: Program,
  claim: Claim,
  assumption: string,
  options: BreakEvenOptions,
): (value: number) => number {
  const varied = program.inputs.findIndex(({ owner }) => owner === assumption);
  const trials = options.trials ?? replyTrials;
  const copula = inputCopula(program, options.correlations ?? []);
  const points = correlatedPoints(sobolPoints(options.seed ?? seedOf(program)), copula);
  const { fixed, rest } = sliced(program, varied);
  const columns = evaluate(fixed, points, trials).map(valuesOf);
  const run = evaluation(rest, points, trials);
  return (value) => {
    const [samples] = run([Float64Array.of(value), ...columns]);
    return shareHolding(claim, valuesOf(samples as Samples));
  };
}
