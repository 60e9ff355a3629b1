// What one assumption would have to be for an answer's claim to flip.

import { type BreakEven, breakEvenSteps } from "../core/analyses/break-even.ts";
import type { UserError } from "../core/errors.ts";
import { assumptionsOf } from "../core/estimate/assumption.ts";
import type { Steps } from "../core/kept.ts";
import { tell } from "../core/tell.ts";
import { quote } from "../language/text/mistake.ts";
import { notFound } from "../language/text/nearest.ts";
import { type Model, quantityCalled } from "../models/model.ts";
import { claimMissing, type ModelClaim } from "./claim.ts";
import type { Answer, Result } from "./result.ts";
import { mattersMost } from "./sensitivity.ts";
import { columnsOf } from "./settings.ts";

export interface Solved extends BreakEven {
  readonly claim: ModelClaim & { readonly probability: number };
  /** The assumption as it is now. */
  readonly assumption: Result;
  /** The others that could be solved for. */
  readonly others: readonly Result[];
}

/**
 * Solves for one assumption, by default for the one that matters most.
 * @throws UserError `claim.missing` where the answer has no claim, or `break-even.assumption` where the claim does not
 * depend on what is solved for.
 */
export function* solvedSteps(answer: Answer, solve?: string): Steps<Solved> {
  const { model, settings, correlations, results, claim } = answer;
  if (claim === undefined) throw claimMissing(model);
  const columns = columnsOf(model, settings);
  const reached = assumptionsOf(columns, claim.output).flatMap(({ id }) => results.get(id) ?? []);
  const named = (solve ?? mattersMost(answer, claim.output) ?? "").trim();
  const wanted = quantityCalled(model, named)?.id ?? named;
  const assumption = reached.find(({ id }) => id === wanted);
  if (assumption === undefined) throw notBehind(model, claim.output, wanted, reached);
  const others = reached.filter(({ id }) => id !== wanted);
  const support = model.quantities.get(wanted)?.support ?? "any";
  const found = yield* breakEvenSteps(columns, claim, wanted, { support, correlations });
  // Where all else is a point, the claim flips at one value for certain.
  const certain = others.every(({ p5, p95 }) => p5 === p95);
  const flips = certain ? { even: found.atMedians, likely: found.atMedians } : {};
  return { ...found, ...flips, claim, assumption, others };
}

function notBehind({ quantities }: Model, output: string, wanted: string, reached: readonly Result[]): UserError {
  const shortOf = (id: string) => quantities.get(id)?.short ?? id;
  const names = reached.flatMap(({ id }) => [id, shortOf(id)]);
  const hint = tell`One of: ${reached.map(({ id }) => shortOf(id)).join(", ")}`;
  const place = { field: "solve", hint, called: shortOf, as: quote };
  return notFound("break-even.assumption", tell`an assumption behind ${quote(shortOf(output))}`, wanted, names, place);
}
