// Finding a model by its name, and offering the names there are: Crux's own, and those saved for the server.

import { UserError } from "../../../src/core/errors.ts";
import { homeOf } from "../../../src/kit/caller.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { inField } from "../../../src/kit/in-field.ts";
import { type Choice, completed, maybeText, text } from "../../../src/kit/options.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { nearest } from "../../../src/language/text/nearest.ts";
import type { Model } from "../../../src/models/model.ts";
import { ownModel } from "../../../src/models/own.ts";

/** @throws UserError `model.unknown` with the names there are. */
export async function modelNamed(name: string, scene: Scene): Promise<Model> {
  const wanted = name.normalize("NFC").trim().toLowerCase();
  const builtIn = scene.models.find((model) => model.name === wanted);
  if (builtIn) return builtIn;
  const saved = await scene.stores.savedModels.all(homeOf(scene.caller));
  const found = saved.get(wanted);
  if (found) return ownModel(found, wanted, (_, read) => inField("model", read));
  const names = [...scene.models.map((model) => model.name), ...saved.keys()];
  const meant = nearest(wanted, names);
  const hint = meant ? `Did you mean ${meant}?` : `One of: ${names.join(", ")}`;
  throw new UserError("model.unknown", `Expected a model, got ${quote(name)}`, { field: "model", hint });
}

/** All models saved where the caller is at home; one that no longer reads is left out. */
export async function savedModels({ stores, caller }: Scene): Promise<readonly Model[]> {
  const saved = await stores.savedModels.all(homeOf(caller));
  return [...saved].flatMap(([name, text]) => {
    try {
      return [ownModel(text, name, (_, read) => read())];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
}

async function choices(typed: string, scene: Scene): Promise<readonly Choice[]> {
  const near = typed.trim().toLowerCase();
  const builtIn = scene.models
    .filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(near))
    .map(({ name, question }) => ({ name: `${name}: ${question}`, value: name }));
  return [...builtIn, ...(await savedChoices(typed, scene))];
}

async function savedChoices(typed: string, { stores, caller }: Scene): Promise<readonly Choice[]> {
  const saved = await stores.savedModels.all(homeOf(caller));
  return [...saved]
    .filter(([name, { formula }]) => `${name} ${formula}`.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(([name, { formula, authorName }]) => ({ name: `${name}: ${formula} · by ${authorName}`, value: name }));
}

const about = "Which model, e.g. pool";

/** The option that names a model. */
export const modelOption = () => completed(text(about), choices);

/** The same where it may be left out. */
export const maybeModel = () => completed(maybeText(about), choices);

/** The option that names a saved model. */
export const savedModelOption = (description: string) => completed(text(description), savedChoices);

/** The same where it may be left out. */
export const maybeSavedModel = (description: string) => completed(maybeText(description), savedChoices);
