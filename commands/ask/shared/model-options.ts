// The options of questions: one for each assumption of a model with what is offered while it is typed, how Crux reads it so far and
// values that have a source; the presets; who sees the reply; and models by their names.

import { z } from "zod";
import { ownClaim } from "../../../src/answer/result.ts";
import { readFor } from "../../../src/answer/settings.ts";
import { rethrown, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import { homeOf, type Scene } from "../../../src/kit/define.ts";
import type { SavedModel } from "../../../src/kit/kept.ts";
import {
  alone,
  assumed,
  type Choice,
  called,
  completed,
  described,
  maybeText,
  offers,
  text,
} from "../../../src/kit/options.ts";
import { longestAssumption } from "../../../src/language/assumption.ts";
import { printQuantity, withoutUnit } from "../../../src/language/numbers/number.ts";
import { saysCounted, shownUnit } from "../../../src/language/shown.ts";
import { mendsIn, quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import { owners } from "../../../src/models/ledger/owners.ts";
import { isDated, type Model, type OwnText, quantityCalled, settable } from "../../../src/models/model.ts";
import { ownModel } from "../../../src/models/own.ts";
import { type PresetName, presets, presetText } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { Field } from "../../../src/render/view.ts";
import { plainEcho } from "../replies/read-as.ts";

/** The name of a set of assumption values. */
export const presetForm = z.enum(Object.keys(presets) as [PresetName, ...PresetName[]]);

/** A named set of assumption values. */
export const preset = () => presetForm.optional().describe("A named set of values to start from");

/** One option for each quantity of a model that a person may set. */
export function assumptionsOf(model: Model): Readonly<Record<string, z.ZodOptional<z.ZodString>>> {
  const entries = settable(model)
    .filter(({ id }) => !isDated(model, id))
    .map((quantity) => {
      const { id, label, short, unit } = quantity;
      const told = () =>
        unit.symbol && !saysCounted(word(label), unit) ? tell`${word(label)}, in ${shownUnit(unit)}` : word(label);
      const option = assumed(described(maybeText("", longestAssumption), told));
      const offered = completed(option, (typed) => assumptionChoices(model, quantity, typed));
      return [id, called(offered, short, label)] as const;
    });
  return Object.fromEntries(entries);
}

/** The box in a form for `private`; ticked where it was said, or the form comes of a private message. */
export const onlyMeField = (said: boolean | undefined, { caller }: Scene): Field => ({
  option: "private",
  label: word(alone),
  kind: "box",
  value: String(said ?? caller.inPrivate ?? false),
});

/** The live reading first, then presets' and sourced values that go with what is typed. */
export function assumptionChoices(model: Model, quantity: Quantity, typed: string): readonly Choice[] {
  const known = knownValues(quantity);
  if (typed.trim() === "") return known;
  return [...liveReading(model, quantity, typed), ...offers(known, typed)];
}

/** The reading, or what is wrong and each mend of it, one tap away. */
function liveReading(model: Model, quantity: Quantity, typed: string): readonly Choice[] {
  const read = () => [{ name: plainEcho(readFor(model, quantity, typed)), value: typed }];
  return unlessMistaken(read, ({ message, place: { hint } }) => {
    const mended = mendsIn(hint).flatMap((mend) => readingOf(model, quantity, mend));
    // The mend first: the line is cut off at a hundred characters.
    const said = `✗ ${hint ? `${hint}. ${message}` : message}`;
    // What is offered is plain text.
    return [{ name: said.replaceAll("`", ""), value: typed }, ...mended];
  });
}

function readingOf(model: Model, quantity: Quantity, mend: string): readonly Choice[] {
  return unlessMistaken(() => [{ name: `✓ ${plainEcho(readFor(model, quantity, mend))}`, value: mend }]) ?? [];
}

/** What a person meant who sends the name of an offer as its value. */
export function chosenValue(quantity: Quantity, typed: string): string {
  const named = knownValues(quantity).find(({ name }) => name === typed.trim());
  const [, read] = /^\s*✓?\s*(.+?) → /.exec(typed) ?? [];
  return named?.value ?? read ?? typed;
}

/** What presets take for a quantity: each value once, as it is written, with all the presets that take it. */
export function presetsTaking(id: string, written: (value: number) => string): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const [preset, { values }] of Object.entries(presets)) {
    const value = (values as Readonly<Record<string, number>>)[id];
    if (value === undefined) continue;
    const text = written(value);
    named.set(text, [...(named.get(text) ?? []), presetText(preset)]);
  }
  return named;
}

/** What can be chosen for a quantity: the presets' values and the ledger's, or owners. */
function knownValues({ id, unit, fact }: Quantity): readonly Choice[] {
  if (fact?.owners) return owners.map(({ label }) => ({ name: word(label), value: label }));
  const exact = (value: number) => printQuantity(value, { unit, exact: true });
  const named = presetsTaking(id, exact);
  const chosen = [...named].map(([value, names]) => ({
    name: tell`${figures(value)} · preset ${names.join(", ")}`,
    value,
  }));
  const source = fact?.sources[0]?.title;
  const cited = fact?.value === undefined || named.has(exact(fact.value)) ? [] : [exact(fact.value)];
  // The unit of the right end counts for both.
  const range = fact?.range && `${withoutUnit(exact(fact.range.low))} to ${exact(fact.range.high)}`;
  const origin = fact?.range?.judgement ? tell`judged likely` : (source ?? tell`sourced`);
  return [
    ...chosen,
    ...cited.map((value) => ({ name: `${figures(value)} · ${source ?? tell`cited`}`, value })),
    ...(range ? [{ name: `${figures(range)} · ${origin}`, value: range }] : []),
  ];
}

/**
 * The id of the assumption that somebody means in an option.
 * @throws UserError `name.unknown` with the names there are, the nearest as a mend
 */
export function assumptionCalled(model: Model, name: string, field = "assumption"): string {
  const quantity = quantityCalled(model, name.trim());
  if (quantity && settable(model).includes(quantity)) return quantity.id;
  const shorts = settable(model).map(({ short }) => word(short));
  throw notFound("name.unknown", tell`an assumption of ${model.name}`, name, shorts, {
    field,
    as: quote,
    choices: shorts,
  });
}

/** @throws UserError `model.unknown` with the names there are. */
export async function modelNamed(name: string, scene: Scene): Promise<Model> {
  const wanted = name.normalize("NFC").trim().toLowerCase();
  const builtIn = scene.models.find((model) => model.name === wanted);
  if (builtIn) return builtIn;
  const saved = await scene.stores.savedModels.all(homeOf(scene.caller));
  const found = saved.get(wanted);
  if (found) return savedModel(found, wanted);
  const names = [...scene.models.map((model) => model.name), ...saved.keys()];
  const unknown = notFound("model.unknown", tell`a model`, name, names, { field: "model", choices: names });
  throw unknown.place.mends ? unknown : unknown.at({ gone: true });
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

/** Crux's models, and those saved where the caller is at home; one that cannot be read any more is left out. */
export const allModels = async ({ models, stores, caller }: Scene): Promise<readonly Model[]> => [
  ...models,
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
  const saved = await scene.stores.savedModels.all(homeOf(scene.caller));
  const models = readable(saved);
  return savedOffers(saved, typed).filter(({ value }) => models.has(value));
}

/** With those that cannot be read any more. */
const everyChoice = async (typed: string, { stores, caller }: Scene): Promise<readonly Choice[]> =>
  savedOffers(await stores.savedModels.all(homeOf(caller)), typed);

function savedOffers(saved: ReadonlyMap<string, SavedModel>, typed: string): readonly Choice[] {
  const named = [...saved].map(([name, { formula, authorName }]) => ({
    name: tell`${name}: ${formula} · by ${authorName}`,
    value: name,
    searched: `${name} ${formula}`,
  }));
  return offers(named, typed);
}

const about = "Which model, e.g. pool";

export const modelOption = () => completed(text(about), choices);

/** The same where it may be left out. */
export const maybeModel = () => completed(maybeText(about), choices);

/** The option that names a saved model, whether it can be read or not. */
export const savedModelOption = (description: string) => completed(text(description), everyChoice);

export const maybeSavedModel = (description: string) => completed(maybeText(description), savedChoices);
