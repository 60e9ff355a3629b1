// Finding a model by its name, and offering the names there are: Crux's own, and those saved for the server.

import { ownClaim } from "../../../src/answer/result.ts";
import { rethrown, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { tell, word } from "../../../src/core/tell.ts";
import { homeOf, type Scene } from "../../../src/kit/define.ts";
import { type Choice, completed, maybeText, offers, text } from "../../../src/kit/options.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import type { Model, OwnText } from "../../../src/models/model.ts";
import { ownModel } from "../../../src/models/own.ts";

/** @throws UserError `model.unknown` with the names there are. */
export async function modelNamed(name: string, scene: Scene): Promise<Model> {
  const wanted = name.normalize("NFC").trim().toLowerCase();
  const builtIn = scene.models.find((model) => model.name === wanted);
  if (builtIn) return builtIn;
  const saved = await scene.stores.savedModels.all(homeOf(scene.caller));
  const found = saved.get(wanted);
  if (found) return savedModel(found, wanted);
  const names = [...scene.models.map((model) => model.name), ...saved.keys()];
  throw notFound("model.unknown", tell`a model`, name, names, { field: "model" });
}

/**
 * A model as it was saved.
 * @throws UserError `model.unreadable` for one that does not read any more, or whose claim does not fit it
 */
function savedModel(text: OwnText, name: string): Model {
  const message = tell`The saved model ${quote(name)} cannot be read any more`;
  const ways = [{ label: tell`Delete ${name}`, line: `/models delete name: ${name}` }];
  const place = { field: "model", hint: tell`Save it anew, or delete it`, ways };
  const read = () => {
    const model = ownModel(text, name, (_, each) => each());
    ownClaim(model);
    return model;
  };
  return rethrown(read, () => new UserError("model.unreadable", message, place));
}

/** All models saved where the caller is at home; one that cannot be read any more is left out. */
export const savedModels = async ({ stores, caller }: Scene): Promise<readonly Model[]> => [
  ...readable(await stores.savedModels.all(homeOf(caller))).values(),
];

/** Those of them that can be read, by their names. */
export function readable(saved: ReadonlyMap<string, OwnText>): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>();
  for (const [name, text] of saved) {
    const model = unlessMistaken(() => savedModel(text, name));
    if (model) models.set(name, model);
  }
  return models;
}

async function choices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const builtIn = scene.models.map(({ name, title, question }) => ({
    name: `${name}: ${word(question)}`,
    value: name,
    searched: `${name} ${title} ${word(title)}`,
  }));
  return [...offers(builtIn, typed), ...(await savedChoices(typed, scene))];
}

async function savedChoices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const all = await everyChoice(typed, scene);
  const models = readable(await scene.stores.savedModels.all(homeOf(scene.caller)));
  return all.filter(({ value }) => models.has(value));
}

/** With those that cannot be read any more. */
async function everyChoice(typed: string, { stores, caller }: Scene): Promise<readonly Choice[]> {
  const saved = [...(await stores.savedModels.all(homeOf(caller)))];
  const named = saved.map(([name, { formula, authorName }]) => ({
    name: tell`${name}: ${formula} · by ${authorName}`,
    value: name,
    searched: `${name} ${formula}`,
  }));
  return offers(named, typed);
}

const about = "Which model, e.g. pool";

/** The option that names a model. */
export const modelOption = () => completed(text(about), choices);

/** The same where it may be left out. */
export const maybeModel = () => completed(maybeText(about), choices);

/** The option that names a saved model, whether it can be read or not. */
export const savedModelOption = (description: string) => completed(text(description), everyChoice);

/** The option that names a saved model to be run. */
export const maybeSavedModel = (description: string) => completed(maybeText(description), savedChoices);
