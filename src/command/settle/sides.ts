// The sides of an argument put to work: the values that hold for one, and what it answers.

import { type Answer, answer } from "../../answer/answer.ts";
import { type Disagreement, disagreementBetween } from "../../answer/disagreement.ts";
import { type Given, readKept, settingsOf } from "../../answer/settings.ts";
import { inTurns } from "../../core/evaluation/steps.ts";
import type { Settle } from "../../core/settle/settle.ts";
import type { Side, Value } from "../../core/settle/settle-act.ts";
import type { Model } from "../../models/model.ts";
import { pause } from "../pause.ts";
import type { Found } from "./argument.ts";
import { layersOver } from "./base.ts";

/** Values as a side has set them, read for a model; what the model does not have is left out. */
export function valuesFor(model: Model, values: ReadonlyMap<string, Value>): ReadonlyMap<string, Given> {
  return new Map(
    [...values].flatMap(([id, { text, by, byName, at }]) => {
      const quantity = model.quantities.get(id);
      if (quantity === undefined) return [];
      return [[id, { reading: readKept(model, quantity, text), by: { id: by, name: byName, at } }] as const];
    }),
  );
}

type Question = Pick<Found, "model" | "claim" | "base">;

/** What a side answers with its values, or with others tried over them. */
export function answerOf(
  { model, claim, base }: Question,
  { camps }: Settle,
  side: Side,
  tried: ReadonlyMap<string, Given> = new Map(),
): Answer {
  const own = valuesFor(model, camps[side].values);
  const settings = settingsOf(model, { ...layersOver(base, own), option: tried });
  return answer({ model, preset: base.preset, settings, correlations: base.correlations, claim });
}

/** Where the two sides stand. */
export async function standing(question: Question, state: Settle): Promise<Disagreement> {
  const yes = answerOf(question, state, "for");
  await pause();
  const no = answerOf(question, state, "against");
  await pause();
  return inTurns(disagreementBetween(question.claim, { for: yes, against: no }), pause);
}
