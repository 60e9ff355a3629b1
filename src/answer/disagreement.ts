// Two positions on one claim: where they differ, what carries the difference, and what would turn each of them.

import { type BreakEven, breakEvenSteps } from "../core/analyses/break-even.ts";
import { type Crux, cruxSteps, type Difference } from "../core/analyses/crux.ts";
import { UserError } from "../core/errors.ts";
import type { Steps } from "../core/kept.ts";
import type { Answer, ModelClaim } from "./result.ts";
import { columnsOf } from "./settings.ts";

/** Something for each side. */
export interface Both<T> {
  readonly for: T;
  readonly against: T;
}

export interface Disagreement {
  readonly claim: ModelClaim;
  readonly answers: Both<Answer>;
  /** How likely the claim is for each side. */
  readonly probability: Both<number>;
  /** Whether the claim is more likely than not. */
  readonly holds: Both<boolean>;
  /** Side a is for, side b against; absent where a mix of the two gives no number. */
  readonly crux?: Crux;
  /** For the crux, or another assumption that was asked for; absent where a side does not depend on it. */
  readonly breakEven: Partial<Both<BreakEven>>;
}

/** Compares two answers of one model to one claim, in steps. */
export function* disagreementBetween(claim: ModelClaim, answers: Both<Answer>): Steps<Disagreement> {
  const found = yield* maybe(cruxBetween(claim, answers.for, answers.against), "crux.undefined");
  const first = found?.differences[0]?.id;
  const turning = {
    for: first === undefined ? undefined : yield* breakEvenOf(claim, answers.for, first),
    against: first === undefined ? undefined : yield* breakEvenOf(claim, answers.against, first),
  };
  const probability = { for: probabilityOf(claim, answers.for), against: probabilityOf(claim, answers.against) };
  return {
    claim,
    answers,
    probability,
    holds: { for: probability.for >= 0.5, against: probability.against >= 0.5 },
    ...(found && { crux: found }),
    breakEven: { ...(turning.for && { for: turning.for }), ...(turning.against && { against: turning.against }) },
  };
}

function probabilityOf(claim: ModelClaim, { claim: answered, model }: Answer): number {
  if (answered?.text === claim.text) return answered.probability;
  throw new Error(`Expected an answer of ${model.name} to ${claim.text}, got one to ${answered?.text}`);
}

/** Where a side's claim turns as one assumption varies; nothing where the side does not depend on it. */
function* breakEvenOf(claim: ModelClaim, { model, settings, correlations }: Answer, id: string) {
  const support = model.quantities.get(id)?.support ?? "any";
  const columns = columnsOf(model, settings);
  return yield* maybe(breakEvenSteps(columns, claim, id, { support, correlations }), "break-even.assumption");
}

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
  const other = columnsOf(second.model, second.settings);
  const found = yield* cruxSteps(
    columnsOf(first.model, first.settings),
    claim,
    new Map(),
    new Map(other.map(({ id, expression }) => [id, expression])),
  );
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
