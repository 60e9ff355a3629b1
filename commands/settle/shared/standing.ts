// The sides of an argument put to work: the values that hold for one, what it answers, and where the two stand.

import { answer } from "../../../src/answer/answer.ts";
import { type Disagreement, disagreementBetween } from "../../../src/answer/disagreement.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import { columnsOf, type GivenValue, readKept, settingsOf } from "../../../src/answer/settings.ts";
import { cruxSteps } from "../../../src/core/analyses/crux.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { finished } from "../../../src/core/kept.ts";
import { otherSide, type Side, type Value } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { pause, unhurried } from "../../../src/kit/define.ts";
import type { Model } from "../../../src/models/model.ts";
import { type Base, layersOver } from "./base.ts";

/** Values as a side has set them, read for a model; what the model does not have is left out. */
export function valuesFor(model: Model, values: ReadonlyMap<string, Value>): ReadonlyMap<string, GivenValue> {
  return new Map(
    [...values].flatMap(([id, { text, by, byName, at }]) => {
      const quantity = model.quantities.get(id);
      if (quantity === undefined) return [];
      return [[id, { reading: readKept(model, quantity, text), by: { id: by, name: byName, at } }] as const];
    }),
  );
}

/** What the sides of an argument answer. */
interface Question {
  readonly model: Model;
  readonly claim: ModelClaim;
  readonly base: Base;
}

/** What a side answers with its values, or with others tried over them. */
export function answerOf(
  { model, claim, base }: Question,
  { camps }: Settle,
  side: Side,
  tried: ReadonlyMap<string, GivenValue> = new Map(),
): Answer {
  const layersOf = (of: Side) => layersOver(base, valuesFor(model, camps[of].values));
  const settings = settingsOf(model, { ...layersOf(side), option: tried }, layersOf(otherSide(side)));
  return answer({ model, preset: base.preset, settings, correlations: base.correlations, claim });
}

/** What the two sides differ in most, by points alone: for a list, where curves would cost too much. */
export function cruxOf({ model, claim, base }: Question, { camps }: Settle): string | undefined {
  const layersOf = (side: Side) => layersOver(base, valuesFor(model, camps[side].values));
  const columns = (side: Side) => columnsOf(model, settingsOf(model, layersOf(side), layersOf(otherSide(side))));
  const theirs = new Map(columns("against").map(({ id, expression }) => [id, expression]));
  return unlessMistaken(() => finished(cruxSteps(columns("for"), claim, new Map(), theirs)).differences[0]?.id);
}

/** Where the two sides stand. */
export async function standing(question: Question, state: Settle): Promise<Disagreement> {
  const yes = answerOf(question, state, "for");
  await pause();
  const no = answerOf(question, state, "against");
  await pause();
  return unhurried(disagreementBetween(question.claim, { for: yes, against: no }));
}
