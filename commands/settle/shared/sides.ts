// The sides of an argument put to work: the values that hold for one, and what it answers.

import { answer } from "../../../src/answer/answer.ts";
import { type Disagreement, disagreementBetween } from "../../../src/answer/disagreement.ts";
import type { Answer } from "../../../src/answer/result.ts";
import { type Given, readFor, settingsOf } from "../../../src/answer/settings.ts";
import { inTurns } from "../../../src/core/evaluation/steps.ts";
import type { Settle } from "../../../src/core/settle/settle.ts";
import type { Side, Value } from "../../../src/core/settle/settle-act.ts";
import { pause } from "../../../src/kit/pause.ts";
import type { Model } from "../../../src/models/model.ts";
import type { Line } from "../../../src/render/view.ts";
import { shown } from "../../ask/words/result-text.ts";
import { claimedResult, sideName, verdict } from "../replies/text.ts";
import type { Found } from "./argument.ts";
import { layersOver } from "./base.ts";

/** Values as a side has set them, read for a model; what the model does not have is left out. */
export function valuesFor(model: Model, values: ReadonlyMap<string, Value>): ReadonlyMap<string, Given> {
  return new Map(
    [...values].flatMap(([id, { text, by, byName, at }]) => {
      const quantity = model.quantities.get(id);
      if (quantity === undefined) return [];
      return [[id, { reading: readFor(model, quantity, text), by: { id: by, name: byName, at } }] as const];
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

/** Lines that say what changed for a side between two states of an argument. */
export async function movedLines(before: Found, after: Found, side: Side): Promise<readonly Line[]> {
  const [was, is] = [await standing(before, before.state), await standing(after, after.state)];
  const results = [was, is].map(({ answers, claim }) => shown(claimedResult(answers[side], claim)));
  const [from, to] = results;
  const moved = from === to ? `${sideName[side]} stays at ${to}.` : `${sideName[side]}: ${from} → ${to}.`;
  const lines: Line[] = [moved, `${verdict(is.probability[side], claimedResult(is.answers[side], is.claim))}.`];
  const converged = is.holds.for === is.holds.against;
  if (converged && was.holds.for !== was.holds.against) {
    lines.push([
      { bold: `It now comes out the same for both: the claim ${is.holds.for ? "holds" : "does not hold"}.` },
    ]);
  }
  if (!converged && was.holds.for === was.holds.against) lines.push("The sides now differ on the claim.");
  return lines;
}
