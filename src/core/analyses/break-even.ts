// Break-even: the value of one assumption at which a claim flips, the others left as they are. The program is cut in two there: what
// does not depend on it, computed once, and what does.

import type { Support } from "../distributions/distribution.ts";
import { UserError } from "../errors.ts";
import { assumptionsOf, spreadOf } from "../estimate/assumption.ts";
import { compacted, compile } from "../evaluation/compile.ts";
import { evaluation, logarithmsOf, type Samples, valuesOf } from "../evaluation/evaluate.ts";
import { type Column, type Input, type Program, pointRun, type Step } from "../evaluation/expression.ts";
import { formsOf } from "../evaluation/form.ts";
import { closedForms, type Run, type RunOptions, runFor } from "../evaluation/run.ts";
import { finished, onceBy, type Steps } from "../kept.ts";
import { tell } from "../tell.ts";
import {
  type Claim,
  type Flip,
  flip,
  flipSteps,
  holds,
  isByRatio,
  lawHolding,
  type Search,
  shareHolding,
  valueNear,
} from "./claim.ts";

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
  /** Of a band, whichever side of it is claimed: where its upper end is passed, what stands above being its lower end's. */
  readonly upTo?: BreakEven;
}

/**
 * Finds where a claim flips as one assumption varies, on the same trials throughout.
 * @throws UserError `break-even.assumption` where the claim's output does not depend on it; and as `estimate`.
 */
export function* breakEvenSteps(
  quantities: readonly Column[],
  claim: Claim,
  assumption: string,
  options: RunOptions & { readonly support: Support },
): Steps<BreakEven> {
  const { upTo, ...end } = claim;
  if (upTo !== undefined) {
    const reached = yield* breakEvenSteps(quantities, { ...end, comparison: ">=" }, assumption, options);
    const past = yield* breakEvenSteps(quantities, { ...end, comparison: "<=", threshold: upTo }, assumption, options);
    return { ...reached, upTo: past };
  }
  const assumptions = assumptionsOf(quantities, claim.output).map(spreadOf);
  const varied = assumptions.findIndex(({ id }) => id === assumption);
  const own = assumptions[varied];
  if (own === undefined) {
    const message = tell`Expected an assumption behind \`${claim.output}\`, got \`${assumption}\``;
    const hint = `Try ${assumptions[0]?.id ?? claim.output}`;
    throw new UserError("break-even.assumption", message, { field: assumption, hint });
  }
  const { median, p5, p95 } = own;
  // What is above zero as far as anybody says is looked for there first: divided by, it turns nothing through zero.
  if (options.support === "any" && p5 > 0) {
    const above = yield* breakEvenSteps(quantities, claim, assumption, { ...options, support: "positive" });
    if (above.even.kind === "at") return above;
  }
  const ids = assumptions.map(({ id }) => id);
  const opened = compile(quantities, [claim.output, ...ids], [assumption]);
  const [target = { id: claim.output, register: 0 }, ...behind] = opened.outputs;
  const program = compacted({ ...opened, outputs: [target] });
  const run = pointRun(
    opened,
    behind.map(({ register }) => register),
  );
  const medians = Float64Array.from(assumptions, (each) => each.median);
  const width = p95 > p5 ? p95 - p5 : Math.abs(median) || 1;
  const search: Search = { from: median, width, support: options.support, precision: exact };
  // A comparison says only on which side of the flip a value lies.
  const excess = (value: number) =>
    holds(claim, run(medians.with(varied, value))[target.register] as number)
      ? Number.POSITIVE_INFINITY
      : Number.NEGATIVE_INFINITY;
  const atMedians = flip(excess, search);
  const near = startingAt(search, atMedians);
  const sampled = runFor(program, options);
  const known = knownChance(sampled, claim, assumption);
  if (known(median) !== undefined) {
    const likelier = (level: number) => (value: number) => (known(value) ?? Number.NaN) - level;
    const even = yield* flipSteps(likelier(0.5), near);
    return { id: assumption, median, atMedians, even, likely: yield* flipSteps(likelier(0.9), near) };
  }
  const power = isByRatio(near) ? powerOf(program, assumption) : undefined;
  const chance = yield* sampledChance(sampled, claim, assumption, power);
  const even = yield* sampledFlip(chance, 0.5, near);
  return { id: assumption, median, atMedians, even, likely: yield* sampledFlip(chance, 0.9, near) };
}

// How near to a flip the search comes, as a ratio or in widths: exactly, for a first look, and where the error of the
// trials is larger anyway.
const exact = 1e-14;
const roughly = 1e-3;
const closely = 1e-4;

/** A search that starts where another one ended. */
const startingAt = (search: Search, found: Flip): Search =>
  found.kind === "none" ? search : { ...search, from: found.value };

/** The place of an assumption left open among the inputs of a program. */
const placeOf = ({ inputs }: Program, assumption: string): number =>
  inputs.findIndex(({ owner }) => owner === assumption);

/** The program with a value for the assumption that it leaves open. */
function closedAt(program: Program, assumption: string, value: number): Program {
  const varied = placeOf(program, assumption);
  const register = program.steps.findIndex((step) => step.kind === "input" && step.input === varied);
  return { ...program, steps: program.steps.with(register, { kind: "constant", owner: assumption, value }) };
}

/** The probability of the claim at a value of the assumption, where the output then has a closed form. */
function knownChance({ program, correlationOf }: Run, claim: Claim, assumption: string) {
  const [output] = program.outputs;
  return (value: number): number | undefined => {
    const law = closedForms(closedAt(program, assumption, value), correlationOf)(output?.register ?? 0);
    return law && lawHolding(claim, law);
  };
}

/** The power of the assumption in an output that is a product of powers above zero; nothing where it is none. */
function powerOf(program: Program, assumption: string): number | undefined {
  const varied = placeOf(program, assumption);
  const positive: Input = { owner: assumption, distribution: { kind: "log-normal", mu: 0, sigma: 1 } };
  const form = formsOf({ ...program, inputs: program.inputs.with(varied, positive) })[
    program.outputs[0]?.register ?? 0
  ];
  return form?.kind === "monomial" && form.coefficient > 0 ? form.powers.get(varied) : undefined;
}

interface Chance {
  /** The probability of the claim at a value of the assumption, on all trials. */
  readonly whole: (value: number) => number;
  /** The same on a few of them, for a first look. */
  readonly rough: (value: number) => number;
}

/** What does not depend on the assumption is computed once; in a product of powers that is all but its own factor. */
function* sampledChance(run: Run, claim: Claim, assumption: string, power: number | undefined): Steps<Chance> {
  const { program, trials } = run;
  const chanceIn =
    power === undefined
      ? yield* chanceOfRest(run, claim, placeOf(program, assumption))
      : yield* chanceOfProduct({ ...run, program: closedAt(program, assumption, 1) }, claim, power);
  return { whole: chanceIn(trials), rough: chanceIn(Math.min(trials, fewTrials)) };
}

/** The probability at a value above zero, on the first so many of the trials. */
type ChanceIn = (trials: number) => (value: number) => number;

function* chanceOfRest({ program, points, trials }: Run, claim: Claim, varied: number): Steps<ChanceIn> {
  const { fixed, rest } = sliced(program, varied);
  const samples = yield* evaluation(fixed, points, trials)([]);
  const columns = samples.map(valuesOf);
  return (few) => {
    const run = evaluation(rest, points, few);
    return (value) => {
      const [samples] = finished(run([Float64Array.of(value), ...columns]));
      return shareHolding(claim, valuesOf(samples as Samples));
    };
  };
}

/** x^power r is at least c where ln r is at least ln c - power ln x: `program` has r, with 1 for x. */
function* chanceOfProduct({ program, points, trials }: Run, claim: Claim, power: number): Steps<ChanceIn> {
  const [samples] = yield* evaluation(program, points, trials)([]);
  const logarithms = logarithmsOf(samples as Samples);
  const wanted = claim.threshold > 0 ? Math.log(claim.threshold) : Number.NEGATIVE_INFINITY;
  return (few) => {
    const column = logarithms.subarray(0, few);
    return (value) => shareHolding({ ...claim, threshold: wanted - power * Math.log(value) }, column);
  };
}

// Three standard errors of a probability of one half on so few trials.
const fewTrials = 2 ** 10;
const unsure = 0.05;

function* sampledFlip({ whole, rough }: Chance, level: number, search: Search): Steps<Flip> {
  let nearest = 1;
  const over = (value: number) => {
    const excess = rough(value) - level;
    nearest = Math.min(nearest, Math.abs(excess));
    return excess;
  };
  const near = yield* flipSteps(over, { ...search, precision: roughly });
  if (near.kind === "none" && nearest > unsure) return near;
  // So far as the first look may be off: a third of what it takes to be sure.
  const from = startingAt(search, near);
  const isOff = (step: number) => Math.abs(over(valueNear(from, step))) > unsure / 3;
  const step = [0.01, 0.03, 0.1, 0.3].find((step) => isOff(step) || isOff(-step)) ?? 1;
  return yield* flipSteps((value) => whole(value) - level, { ...from, step, precision: closely });
}

/**
 * Cuts a program at one of its inputs: `fixed` is all that does not depend on it, whose outputs are the inputs of `rest` but the
 * first, which is that input. An output that does not depend on it passes through unchanged.
 */
export function sliced(program: Program, input: number): { readonly fixed: Program; readonly rest: Program } {
  const dependent: boolean[] = [];
  for (const step of program.steps) {
    const reaches = step.kind === "apply" && step.operands.some((operand) => dependent[operand]);
    dependent.push(reaches || (step.kind === "input" && step.input === input));
  }
  const inputs: Input[] = [{ owner: program.inputs[input]?.owner ?? "" }];
  const steps: Step[] = [];
  const outputs: { id: string; register: number }[] = [];

  const place = onceBy((register: number): number => steps.push(rebuilt(register)) - 1);
  function rebuilt(register: number): Step {
    const step = program.steps[register] as Step;
    if (step.kind === "constant") return step;
    if (dependent[register]) {
      return step.kind === "apply"
        ? { ...step, operands: step.operands.map(place) }
        : { kind: "input", owner: step.owner, input: 0 };
    }
    outputs.push({ id: step.owner, register });
    return { kind: "input", owner: step.owner, input: inputs.push({ owner: step.owner }) - 1 };
  }

  const wanted = program.outputs.map(({ id, register }) => ({ id, register: place(register) }));
  return { fixed: { ...program, outputs }, rest: { inputs, steps, outputs: wanted } };
}
