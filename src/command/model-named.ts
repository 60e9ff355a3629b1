// Finding a model by its name, and offering the names there are.

import { UserError } from "../core/errors.ts";
import { nearest } from "../language/nearest.ts";
import type { Model } from "../models/model.ts";
import type { Scene } from "./define.ts";
import { type Choice, completed, maybeText, text } from "./options.ts";

/** @throws UserError `model.unknown` with the names there are. */
export async function modelNamed(name: string, { models }: Scene): Promise<Model> {
  const found = models.find((model) => model.name === name.trim().toLowerCase());
  if (found) return found;
  const names = models.map((model) => model.name);
  const meant = nearest(name, names);
  const hint = meant ? `Did you mean ${meant}?` : `One of: ${names.join(", ")}`;
  throw new UserError("model.unknown", `Expected a model, got \`${name.slice(0, 40)}\``, { field: "model", hint });
}

const choices = (typed: string, { models }: Scene): readonly Choice[] =>
  models
    .filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ name, question }) => ({ name: `${name}: ${question}`, value: name }));

/** The option that names a model. */
export const modelOption = () => completed(text(about), choices);

/** The same where it may be left out. */
export const maybeModel = () => completed(maybeText(about), choices);

const about = "Which model, e.g. pool";
