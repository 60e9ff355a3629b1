// Which assumptions a person means: one name in every model that has it, or in one model with the model before it; and the value that
// fits all of them.

import { readFor, targetFor } from "../../../src/answer/settings.ts";
import { UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { onceFor } from "../../../src/core/kept.ts";
import { capital, tell, word } from "../../../src/core/tell.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { parseAssumption } from "../../../src/language/assumption.ts";
import { printAssumption } from "../../../src/language/print.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { forms, mends, mendsIn, quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import { commandNameOf, isDated, type Model, quantityCalled, settable } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { type Field, limits } from "../../../src/render/view.ts";
import { assumptionChoices } from "../../ask/shared/model-options.ts";
import { defaultId } from "./layer.ts";

export interface Target {
  readonly id: string;
  readonly model: Model;
  readonly quantity: Quantity;
}

/** Every assumption that may be a default; how many years a projection runs is asked each time. */
export const everyTarget = ({ models }: Pick<Scene, "models">): readonly Target[] => targetsOf(models);

const targetsOf = onceFor((models: readonly Model[]): readonly Target[] =>
  models.flatMap((model) =>
    settable(model)
      .filter(({ id }) => !isDated(model, id))
      .map((quantity) => ({ id: defaultId(model, quantity), model, quantity })),
  ),
);

/** The same by their ids. */
export const targetsById = ({ models }: Pick<Scene, "models">): ReadonlyMap<string, Target> => byIdOf(models);

const byIdOf = onceFor(
  (models: readonly Model[]): ReadonlyMap<string, Target> =>
    new Map(targetsOf(models).map((target) => [target.id, target])),
);

/**
 * The assumptions of a name, an id, a label or a short label: `who joins` in all models, `pool.participation` in one.
 * @throws UserError `defaults.what`.
 */
export function targetsNamed(name: string, scene: Pick<Scene, "models">, field = "what"): readonly Target[] {
  const all = everyTarget(scene);
  const [, model, rest = ""] = /^\/?([a-z][\w-]*)[.\s]\s*(.+)$/i.exec(name.trim()) ?? [];
  const inModel = scene.models.filter((each) => each.name === model?.toLowerCase());
  const called = (models: readonly Model[], typed: string) =>
    models.flatMap((each) => {
      const quantity = quantityCalled(each, typed);
      return all.filter((target) => target.model === each && target.quantity === quantity);
    });
  const found = [...called(scene.models, name), ...called(inModel, rest)];
  const [first] = found;
  if (first !== undefined && found.every((target) => isSame(target, first))) return found;
  if (first !== undefined) {
    const ids = [...new Set(found.map(({ quantity }) => quantity.id))];
    throw new UserError("defaults.what", tell`${quote(name)} is more than one assumption`, {
      field,
      hint: mends(...ids),
    });
  }
  const names = [
    ...all.flatMap(({ id, quantity: { short, label } }) => [id, short, label]),
    ...all.map(({ quantity }) => quantity.id),
  ];
  const hint = tell`e.g. who joins, or pool.who joins for one model`;
  const as = (meant: string) => quote(meant, 64);
  const unknown = notFound("defaults.what", tell`an assumption`, name, names, { field, hint, as });
  const having = unknown.place.mends ? [] : withWordsOf(name, all);
  throw having.length > 0 ? unknown.at({ hint: mends(...having), mends: having }) : unknown;
}

const mostMeant = 3;

/** The short labels of what has all the words that were typed somewhere in its names: `electricity` is the home power price's. */
function withWordsOf(typed: string, all: readonly Target[]): readonly string[] {
  const wanted = typed.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  if (wanted.length === 0) return [];
  const having = all.filter(({ quantity: { id, label, short } }) => {
    const named = `${id} ${label} ${short} ${word(label)} ${word(short)}`.toLowerCase();
    return wanted.every((each) => named.includes(each));
  });
  const called = having.map(({ quantity: { id, short } }) => {
    const isOne = all.every((other) => other.quantity.short !== short || other.quantity.id === id);
    return isOne ? short : id;
  });
  return [...new Set(called)].slice(0, mostMeant);
}

/** What replies call an assumption of some models: `Who joins`, with the models where not all that have it are meant. */
export function nameOf(targets: readonly Target[], scene: Pick<Scene, "models">): string {
  const [first] = targets;
  const name = capital(first?.quantity.short ?? "");
  const all = first === undefined ? [] : sameAs(first, scene);
  return all.length === targets.length
    ? name
    : `${name} (${targets.map(({ model }) => `/${commandNameOf(model)}`).join(", ")})`;
}

/** Whether two models ask the same; its id may be another, where what it is counted in is. */
const isSame = ({ quantity: a }: Target, { quantity: b }: Target): boolean => a.id === b.id || a.label === b.label;

const sameAs = (target: Target, scene: Pick<Scene, "models">): readonly Target[] =>
  everyTarget(scene).filter((each) => isSame(each, target));

/** Offers for the name: each assumption once, and with a dot typed the models' own. */
export function targetChoices(typed: string, scene: Pick<Scene, "models">): readonly Choice[] {
  const all = everyTarget(scene);
  // A phone shows the beginning of a row: what tells them apart comes before the long label, which is only searched.
  const choice = (quantity: Quantity, of: string, value: string) => {
    const name = `${capital(quantity.short)} · ${of}`;
    return { name, value, searched: `${name} ${value} ${told(quantity)}` };
  };
  const shared = sharedTargets(scene).map((group) => choice(group[0].quantity, modelsText(group), nameFor(group)));
  const single = all.map(({ id, quantity, model }) => choice(quantity, tell`${model.name} alone`, id));
  const isBegun = typed.trim() !== "";
  return typed.includes(".") ? offers(single, typed) : offers([...shared, ...(isBegun ? single : [])], typed);
}

/** What a form has room for: the assumptions that most models ask, each with what it is. */
export function mostAsked(scene: Pick<Scene, "models">): Field["choices"] & object {
  const groups = sharedTargets(scene).toSorted((a, b) => b.length - a.length);
  return groups.slice(0, limits.choices).map((group) => {
    const [{ quantity }] = group;
    return {
      label: capital(quantity.short),
      value: nameFor(group),
      description: `${quantity.label} · ${modelsText(group)}`,
    };
  });
}

type Shared = readonly [Target, ...Target[]];

/** Its id, or where models have it under several the name that means all of them. */
const nameFor = ([{ quantity }, ...others]: Shared): string =>
  others.every((other) => other.quantity.id === quantity.id) ? quantity.id : quantity.short;

/** Each assumption once, with all that ask it. */
function sharedTargets(scene: Pick<Scene, "models">): readonly Shared[] {
  const groups: [Target, ...Target[]][] = [];
  for (const target of everyTarget(scene)) {
    const group = groups.find(([first]) => isSame(first, target));
    if (group === undefined) groups.push([target]);
    else group.push(target);
  }
  return groups;
}

/** The models by their names, or how many: a row has room for two. */
const modelsText = (targets: readonly Target[]): string =>
  targets.length > mostNamed ? tell`${targets.length} models` : targets.map(({ model }) => model.name).join(", ");

const mostNamed = 2;

/** `Who joins: Share of installed cards that join`. */
export const told = ({ short, label }: Pick<Quantity, "short" | "label">): string =>
  short === label ? label : `${capital(short)}: ${label}`;

/** Offers for the value of what is named so far: the live reading, presets' and sourced values. */
export function valueChoices(typed: string, scene: Scene, { what }: Values): readonly Choice[] {
  if (typeof what !== "string") return [];
  const [first] = targetsNamed(what, scene);
  return first === undefined ? [] : assumptionChoices(first.model, first.quantity, typed);
}

interface ReadValue {
  readonly target: Target;
  /** In canonical form, without a name before it. */
  readonly text: string;
  readonly reading: Reading;
}

/** @throws UserError as `readFor`, told with the model where another model reads it, and `name.unknown`. */
export function readValue(targets: readonly Target[], typed: string): readonly ReadValue[] {
  const read: ReadValue[] = [];
  for (const target of targets) {
    try {
      read.push({ target, ...readOne(target, typed) });
    } catch (error) {
      const [other] = read;
      if (!(error instanceof UserError)) throw error;
      if (other === undefined) throw readyFor(targets, error);
      throw new UserError(error.code, `${error.message} in ${target.model.name}`, {
        ...error.place,
        hint: tell`${other.target.model.name} alone can take it: what: ${other.target.id}`,
      });
    }
  }
  return read;
}

/** With those mends alone that all of them can take. */
function readyFor(targets: readonly Target[], mistake: UserError): UserError {
  const offered = mendsIn(mistake.place.hint);
  const ready = offered.filter((mend) =>
    targets.every((target) => unlessMistaken(() => readOne(target, mend)) !== undefined),
  );
  if (ready.length === offered.length) return mistake;
  return mistake.at({ hint: ready.length > 0 ? mends(...ready) : forms("10%", "5% to 20%") });
}

function readOne({ model, quantity }: Target, typed: string): Omit<ReadValue, "target"> {
  const reading = readFor(model, quantity, typed);
  const { name, nameSpan, ...assumption } = parseAssumption(typed, targetFor(model, quantity));
  if (name !== undefined && name !== quantity.id) {
    const message = tell`Expected a value for ${quote(quantity.id, 64)}, got one for ${quote(name)}`;
    throw new UserError("name.unknown", message, { text: typed, ...(nameSpan && { span: nameSpan }) });
  }
  return { text: printAssumption(assumption), reading };
}
