// What an answer hangs on: which assumptions move it most, and what one would have to be for its claim to flip.

import type { BreakEven } from "../core/analyses/break-even.ts";
import { barsOn, firstOrderSteps, type Tornado, tornado, totalSteps } from "../core/analyses/sensitivity.ts";
import type { Scale } from "../core/analyses/sobol-index.ts";
import type { UserError } from "../core/errors.ts";
import { assumptionsOf } from "../core/estimate/assumption.ts";
import { finished, type Steps } from "../core/kept.ts";
import { tell } from "../core/tell.ts";
import { quote } from "../language/text/mistake.ts";
import { notFound } from "../language/text/nearest.ts";
import { rangeText } from "../models/ledger/fact.ts";
import { type Model, quantityCalled } from "../models/model.ts";
import { turningSteps } from "./answer.ts";
import { type Answer, claimMissing, type ModelClaim, outputOf, type Result } from "./result.ts";
import { columnsOf, readFor } from "./settings.ts";

export interface Solved extends BreakEven {
  readonly claim: ModelClaim & { readonly probability: number };
  readonly assumption: Result;
  readonly others: readonly Result[];
  /** Whether all others are points, so that the claim flips at one value for certain. */
  readonly certain: boolean;
}

/**
 * Solves for one assumption, by default for the one that matters most.
 * @throws UserError `claim.missing` where the answer has no claim, or `break-even.assumption` where the claim does not
 * depend on what is solved for.
 */
export function* solvedSteps(answer: Answer, solve?: string): Steps<Solved> {
  const { model, settings, results, claim } = answer;
  if (claim === undefined) throw claimMissing(model);
  const reached = assumptionsOf(columnsOf(model, settings), claim.output).flatMap(({ id }) => results.get(id) ?? []);
  const named = (solve ?? mattersMost(answer, claim.output) ?? "").trim();
  const wanted = quantityCalled(model, named)?.id ?? named;
  const assumption = reached.find(({ id }) => id === wanted);
  if (assumption === undefined) throw notBehind(model, claim.output, wanted, reached);
  const others = reached.filter(({ id }) => id !== wanted);
  const found = yield* turningSteps(claim, answer, wanted);
  const certain = others.every(({ p5, p95 }) => p5 === p95);
  const sure = (each: BreakEven): BreakEven =>
    certain ? { ...each, even: each.atMedians, likely: each.atMedians } : each;
  return { ...sure(found), ...(found.upTo && { upTo: sure(found.upTo) }), claim, assumption, others, certain };
}

function notBehind({ quantities }: Model, output: string, wanted: string, reached: readonly Result[]): UserError {
  const shortOf = (id: string) => quantities.get(id)?.short ?? id;
  const names = reached.flatMap(({ id }) => [id, shortOf(id)]);
  const choices = reached.map(({ id }) => shortOf(id));
  const place = { field: "solve", choices, hint: tell`One of: ${choices.join(", ")}`, called: shortOf, as: quote };
  return notFound("break-even.assumption", tell`an assumption behind ${quote(shortOf(output))}`, wanted, names, place);
}

export interface Influence {
  readonly id: string;
  readonly label: string;
  /** First-order Sobol index: the part of the variance that would go if the assumption were known. */
  readonly first: number;
}

export interface Sensitivity {
  readonly output: Result;
  /**
   * `spread`: over what the assumptions range. `ledger`: all are points, so each is moved over the range that the ledger
   * has for it, the others as they are.
   */
  readonly basis: "spread" | "ledger";
  /** Of the Sobol indices; absent where nothing is uncertain. */
  readonly scale?: Scale | undefined;
  /** Largest first. */
  readonly influences: readonly Influence[];
  /** Total Sobol indices: what would stay if all else were known. None where assumptions are correlated. */
  readonly totals: ReadonlyMap<string, number>;
  readonly tornado: Tornado;
}

type AnswerPart = Pick<Answer, "model" | "settings" | "correlations" | "results" | "seed">;

/** The assumptions that move an output, largest first-order Sobol index first; none where no assumption has a range. */
export const influences = (known: AnswerPart, output = known.model.headline): readonly Influence[] =>
  finished(firstOrder(known, output, undefined)).influences;

type FirstOrder = Pick<Sensitivity, "influences" | "scale">;

function* firstOrder(known: AnswerPart, output: string, forced: Scale | undefined): Steps<FirstOrder> {
  const { model, settings, correlations, results, seed } = known;
  const target = results.get(output);
  if (target === undefined || target.p5 === target.p95) return { influences: [] };
  const columns = columnsOf(model, settings);
  // The headline is the first output of the answer's own run, whose samples are there already.
  const made = output === model.headline ? { seed: Number.parseInt(seed, 16), samples: target.estimate.samples } : {};
  const options = { correlations, ...made, ...(forced && { scale: forced }) };
  const { indices, scale } = yield* firstOrderSteps(columns, output, options);
  const found = indices.filter(({ index }) => index > 0);
  return {
    scale,
    influences: found.map(({ id, index }) => ({ id, label: model.quantities.get(id)?.label ?? id, first: index })),
  };
}

/**
 * The whole picture of one output, in steps; on the logarithm of its values where all are above zero unless `scale` says.
 * @throws UserError `output.unknown`
 */
export function* sensitivitySteps(answer: Answer, name = answer.model.headline, scale?: Scale): Steps<Sensitivity> {
  const { model, settings, correlations } = answer;
  const output = outputOf(answer, name);
  const { id } = output;
  if (output.p5 === output.p95) {
    return { output, basis: "ledger", influences: [], totals: new Map(), tornado: ledgerTornado(answer, id) };
  }
  const columns = columnsOf(model, settings);
  const first = yield* firstOrder(answer, id, scale);
  yield;
  const total = correlations.length > 0 ? undefined : yield* totalSteps(columns, id, { ...(scale && { scale }) });
  return {
    output,
    basis: "spread",
    ...first,
    totals: new Map(total?.indices.filter(({ index }) => index > 0).map((each) => [each.id, each.index])),
    tornado: tornado(columns, id),
  };
}

/** The assumption that an output hangs on most; where all are points, by what the ledger has for them. */
function mattersMost(answer: Answer, output = answer.model.headline): string | undefined {
  const [first] = influences(answer, output);
  if (first) return first.id;
  const [widest] = ledgerTornado(answer, output).bars;
  return widest?.id ?? assumptionsOf(columnsOf(answer.model, answer.settings), output)[0]?.id;
}

/** One bar for each assumption with a range in the ledger, the others at their values; widest swing first. */
export function ledgerTornado(
  { model, settings, results }: Omit<AnswerPart, "correlations" | "seed">,
  output: string,
): Tornado {
  const columns = columnsOf(model, settings);
  const ends = assumptionsOf(columns, output).flatMap(({ id }) => {
    const quantity = model.quantities.get(id);
    if (quantity?.fact?.range === undefined) return [];
    const { expression } = readFor(model, quantity, rangeText(quantity.fact.range));
    return tornado(
      columns.map((column) => (column.id === id ? { ...column, expression } : column)),
      output,
    ).bars;
  });
  const middle = results.get(output)?.median ?? Number.NaN;
  const scale = [middle, ...ends.flatMap(({ low, high }) => [low.output, high.output])].every((value) => value > 0)
    ? "log"
    : "value";
  return { middle, scale, bars: barsOn(scale, ends) };
}
