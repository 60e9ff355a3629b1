// What is offered for the comparison of a claim: what the words suggest, what is typed, the outputs there are.

import { claimOn } from "../../../src/answer/result.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import type { Model } from "../../../src/models/model.ts";
import { limits } from "../../../src/render/limits.ts";
import { modelNamed, savedModels } from "../../ask/shared/model-options.ts";
import { claimSentence } from "../replies/text.ts";
import { comparisonsIn, modelFor } from "./question.ts";

export async function comparisonChoices(
  typed: string,
  scene: Scene,
  { claim, model }: Values,
): Promise<readonly Choice[]> {
  const named = typeof model === "string" && model !== "" ? await modelNamed(model, scene) : undefined;
  const models = named ? [named] : [...scene.models, ...(await savedModels(scene))];
  const said = comparisonsIn(typeof claim === "string" ? claim : "", models, scene);
  const suggested = said.map(({ model: about, claim: read }) => choiceOf(about, read.text));
  const near = typed.trim().toLowerCase();
  if (near === "") return unique([...suggested, ...ownClaims(models)]);
  const begun: Choice[] = [];
  // Each is read as a claim, at every letter: no more than can be shown.
  for (const each of models) if (begun.length < limits.choices) begun.push(...outputsLike(each, near, models));
  return unique([...live(typed, models), ...offers(suggested, typed), ...begun]);
}

const choiceOf = (model: Model, text: string): Choice => ({
  name: `${claimSentence(model, claimOn(model, text))} (${model.name})`,
  value: text,
});

const ownClaims = (models: readonly Model[]): readonly Choice[] =>
  models.flatMap((model) => (model.claim ? [choiceOf(model, model.claim.text)] : []));

/** How what is typed is read, or what is wrong with it. */
function live(typed: string, models: readonly Model[]): readonly Choice[] {
  const model = modelFor(typed, models, models[0]);
  const isBegun = !/[<>=]/.test(typed);
  return unlessMistaken(
    () => [{ ...choiceOf(model, typed), value: typed }],
    ({ message }) => (isBegun ? [] : [{ name: `✗ ${message}`, value: typed }]),
  );
}

/** Outputs by id or label, put as a comparison that can be changed, with the model that it would be put to. */
function outputsLike(model: Model, near: string, models: readonly Model[]): readonly Choice[] {
  return [...model.quantities.values()]
    .filter(({ id, label, kind }) => kind === "derived" && `${id} ${label}`.toLowerCase().includes(near))
    .map(({ id }) => `${id} >= 1`)
    .filter((comparison) => modelFor(comparison, models) === model)
    .map((comparison) => choiceOf(model, comparison));
}

const unique = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];
