// A model put to work: the values in force, and what comes out; and where two of them are apart.

import { type BreakEven, breakEvenSteps } from "../core/analyses/break-even.ts";
import { claimProbability, holds } from "../core/analyses/claim.ts";
import { type Crux, cruxSteps, type Difference } from "../core/analyses/crux.ts";
import { UserError } from "../core/errors.ts";
import { type Estimate, estimate, estimateSteps } from "../core/estimate/estimate.ts";
import { finished, type Steps } from "../core/kept.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { type Model, shortOf } from "../models/model.ts";
import { defaultPreset } from "../models/presets.ts";
import type { Quantity } from "../models/quantity.ts";
import { type Answer, type Asking, type ModelClaim, ownClaim, type Result, resultFor, unitTold } from "./result.ts";
import { columnsOf, formulaOf, type GivenLayers, type Setting, settingsOf } from "./settings.ts";
import { refuseBeyond, warningsOn } from "./warnings.ts";

/** Runs a model with the settings in force. Errors as `estimate`, and as `refuseBeyond`. */
export const answer = (asking: Asking): Answer => finished(answerSteps(asking));

/** `answer` in steps. */
function* answerSteps({ model, preset, settings, correlations = [], claim = ownClaim(model) }: Asking): Steps<Answer> {
  const ids = [...model.quantities.keys()];
  // The headline first, so that no other output decides which draws it meets first.
  const order = [model.headline, ...ids.filter((id) => id !== model.headline)];
  const { outputs, seed, trials } = yield* estimateSteps(columnsOf(model, settings), order, {
    correlations,
    called: (id) => shortOf(model, id),
  });
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const results = new Map<string, Result>();
  for (const quantity of model.quantities.values()) {
    const output = byId.get(quantity.id);
    if (output === undefined) continue;
    const { id, label } = quantity;
    const unit = unitTold(quantity, claim);
    const setting = settings.get(id);
    yield;
    if (setting?.reading.kind === "formula") refuseBeyond(quantity, setting, output);
    const origin = setting
      ? { from: setting.from, ...nameOf(quantity, setting), ...(setting.by && { by: setting.by }) }
      : { from: "model" as const };
    const reading = () => setting?.reading.echo ?? formulaOf(quantity, settings).formula;
    results.set(id, resultOf({ id, label, unit, ...origin }, reading, output));
  }
  const spread = outputs.some(({ p5, p95 }) => p5 !== p95);
  const claimed = claim && byId.get(claim.output);
  const known = { model, preset: preset ?? defaultPreset, settings, correlations, results, seed };
  return {
    ...known,
    ...(claim && claimed && { claim: { ...claim, probability: claimProbability(claim, claimed) } }),
    trials: spread ? trials : 1,
    // Told when they are asked for: one answer may be told to several, each in their language.
    get warnings() {
      return warningsOn({ ...known, trials });
    },
  };
}

/** Whom a value is of: its name where one was typed, and of the ledger's own whom it is of there. */
function nameOf({ fact }: Quantity, { reading, from }: Setting): Pick<Result, "name"> {
  const isLedgers = from === "model" || from === "preset";
  const name = reading.name ?? (isLedgers ? fact?.stands : undefined);
  return name === undefined ? {} : { name };
}

/** The seed of the points that no reply uses, to check its digits by. */
const otherSeed = 2;

/** One output once more, from other trials than the answer's. Errors as `estimate`. */
export function estimatedAgain({ model, settings, correlations }: Answer, id: string): Estimate {
  const { outputs } = estimate(columnsOf(model, settings), [id], { correlations, seed: otherSeed });
  return outputs[0] as Estimate;
}

/** Its numbers are worked out when they are first asked for, as the estimate's are, and how it was read when that is told. */
const resultOf = (
  of: Pick<Result, "id" | "label" | "unit" | "from" | "by">,
  reading: () => string,
  estimate: Estimate,
): Result => ({
  ...of,
  get reading() {
    return reading();
  },
  exact: estimate.exact,
  estimate,
  get median() {
    return estimate.median;
  },
  get p5() {
    return estimate.p5;
  },
  get p95() {
    return estimate.p95;
  },
  get mean() {
    return estimate.mean;
  },
  get digits() {
    return estimate.digits;
  },
});

export interface Asked {
  readonly model: Model;
  readonly layers: GivenLayers;
  /** Those of the position that this one is held against, if it is. */
  readonly against?: GivenLayers | undefined;
  readonly correlations: readonly Correlation[];
  /** The model's own unless told. */
  readonly claim?: ModelClaim | undefined;
}

/** Errors as `answer`. */
export const answerTo = (asked: Asked): Answer => finished(answerToSteps(asked));

/** `answerTo` in steps. */
export const answerToSteps = ({ model, layers, against, correlations, claim }: Asked): Steps<Answer> =>
  answerSteps({ model, preset: layers.preset, settings: settingsOf(model, layers, against), correlations, claim });

export type Miss = "over" | "under" | undefined;

interface Both<T> {
  readonly for: T;
  readonly against: T;
}

export interface Disagreement {
  readonly claim: ModelClaim;
  readonly answers: Both<Answer>;
  /** How likely the claim is for each side. */
  readonly probability: Both<number>;
  /** The same as a verdict goes by it: `leaningOf`. */
  readonly leaning: Both<number>;
  /** Whether the claim is more likely than not, of a band whether the middle lies in it. */
  readonly holds: Both<boolean>;
  /** On which side of a band the middle lies: `missOf`. */
  readonly miss: Both<Miss>;
  /** Side a is for, side b against; absent where a mix of the two gives no number. */
  readonly crux?: Crux;
  /** For the crux, or another assumption that was asked for; absent where a side does not depend on it. */
  readonly breakEven: Partial<Both<BreakEven>>;
}

export function* disagreementBetween(claim: ModelClaim, answers: Both<Answer>): Steps<Disagreement> {
  const found = yield* maybe(cruxBetween(claim, answers.for, answers.against), "crux.undefined");
  const first = found?.differences[0]?.id;
  const turning = {
    for: first === undefined ? undefined : yield* breakEvenOf(claim, answers.for, first),
    against: first === undefined ? undefined : yield* breakEvenOf(claim, answers.against, first),
  };
  const both = <T>(of: (answer: Answer) => T): Both<T> => ({ for: of(answers.for), against: of(answers.against) });
  return {
    claim,
    answers,
    probability: both((side) => probabilityOf(claim, side)),
    leaning: both(leaningOf),
    holds: both(isMet),
    miss: both(missOf),
    ...(found && { crux: found }),
    breakEven: { ...(turning.for && { for: turning.for }), ...(turning.against && { against: turning.against }) },
  };
}

/** Whether an answer's claim is likelier than not; of a band, whether the middle of what comes out lies in it. */
export function isMet({ claim, results }: Pick<Answer, "claim" | "results">): boolean {
  if (claim?.upTo === undefined) return (claim?.probability ?? 0) >= 0.5;
  return holds(claim, resultFor({ results }, claim.output).median);
}

/** On which side of a claimed band the middle lies of what comes out; nothing where it lies in it, or no band is claimed. */
export function missOf({ claim, results }: Pick<Answer, "claim" | "results">): Miss {
  if (claim?.upTo === undefined) return undefined;
  const { median } = resultFor({ results }, claim.output);
  return median > claim.upTo ? "over" : median < claim.threshold ? "under" : undefined;
}

/** How likely an answer's claim is; even where a band has the middle and is likelier missed: that bears neither side out. */
export function leaningOf(answer: Pick<Answer, "claim" | "results">): number {
  const { probability = 0 } = answer.claim ?? {};
  return isMet(answer) === probability >= 0.5 ? probability : 0.5;
}

function probabilityOf(claim: ModelClaim, { claim: answered, model }: Answer): number {
  if (answered?.text === claim.text) return answered.probability;
  throw new Error(`Expected an answer of ${model.name} to ${claim.text}, got one to ${answered?.text}`);
}

/** Where a claim turns as one assumption of an answer varies. Errors as `breakEvenSteps`. */
export function turningSteps(claim: ModelClaim, known: Answer, id: string): Steps<BreakEven> {
  const { model, settings, correlations } = known;
  const support = model.quantities.get(id)?.support ?? "any";
  return breakEvenSteps(columnsOf(model, settings), claim, id, { support, correlations });
}

/** The same; nothing where the side does not depend on it. */
const breakEvenOf = (claim: ModelClaim, side: Answer, id: string) =>
  maybe(turningSteps(claim, side, id), "break-even.assumption");

function* maybe<T>(steps: Steps<T>, refusal: string): Steps<T | undefined> {
  try {
    return yield* steps;
  } catch (error) {
    if (error instanceof UserError && error.code === refusal) return undefined;
    throw error;
  }
}

/**
 * The crux of two answers on a claim; `a` is the first. Where only one side gives a derived quantity directly, the mixes
 * are run with that side's formulas: the other side counts with what its own give.
 * @throws UserError `crux.undefined`
 */
export function* cruxBetween(claim: ModelClaim, a: Answer, b: Answer): Steps<Crux> {
  const mirrored = direct(b).some((id) => !a.settings.has(id));
  const [first, second] = mirrored ? [b, a] : [a, b];
  const columns = ({ model, settings }: Answer) => columnsOf(model, settings);
  const found = yield* cruxSteps(claim, columns(first), columns(second));
  return mirrored ? mirror(found) : found;
}

const direct = ({ model, settings }: Answer): readonly string[] =>
  [...settings.keys()].filter((id) => model.quantities.get(id)?.kind === "derived");

const swapped = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ a: b, b: a });

function mirror({ outputs, holds, disagreement, differences, ...rest }: Crux): Crux {
  return {
    ...rest,
    outputs: swapped(outputs),
    holds: swapped(holds),
    disagreement: -disagreement,
    differences: differences.map(
      ({ id, share, medians, part, remaining, flips }): Difference => ({
        id,
        share,
        medians: swapped(medians),
        part: -part,
        remaining: { a: -remaining.b, b: -remaining.a },
        flips: swapped(flips),
      }),
    ),
  };
}
