// Which assumptions a person means, one name in every model that has it, or in one model with the model before it; and the value that
// fits them all.

import { readFor, targetFor } from "../../../src/answer/settings.ts";
import { UserError } from "../../../src/core/errors.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { parseAssumption } from "../../../src/language/assumption.ts";
import { printAssumption } from "../../../src/language/print.ts";
import { lexiconOf, type Reading } from "../../../src/language/reading.ts";
import { mends, quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import { commandNameOf, isDated, type Model, quantityCalled, settable } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { assumptionChoices } from "../../ask/shared/model-options.ts";
import { defaultId } from "./server-layer.ts";

export interface Target {
  readonly id: string;
  readonly model: Model;
  readonly quantity: Quantity;
}

/** Every assumption that may be a default; how many years a projection runs is asked each time. */
export const everyTarget = ({ models }: Pick<Scene, "models">): readonly Target[] =>
  models.flatMap((model) =>
    settable(model)
      .filter(({ id }) => !isDated(model, id))
      .map((quantity) => ({ id: defaultId(model, quantity), model, quantity })),
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
  if (first !== undefined && found.every(({ quantity }) => quantity.id === first.quantity.id)) return found;
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
  throw notFound("defaults.what", tell`an assumption`, name, names, { field, hint, as: (meant) => quote(meant, 64) });
}

/** What replies call assumptions of the same id: `Who joins`, with the models where not all that have it are meant. */
export function nameOf(targets: readonly Target[], scene: Pick<Scene, "models">): string {
  const [first] = targets;
  const name = capital(first?.quantity.short ?? "");
  const all = everyTarget(scene).filter(({ quantity }) => quantity.id === first?.quantity.id);
  return all.length === targets.length
    ? name
    : `${name} (${targets.map(({ model }) => `/${commandNameOf(model)}`).join(", ")})`;
}

/** Offers for the name: each assumption once, and with a dot typed the models' own. */
export function targetChoices(typed: string, scene: Pick<Scene, "models">): readonly Choice[] {
  const all = everyTarget(scene);
  // A phone shows the beginning of a row: what tells them apart comes before the long label, which is only searched.
  const choice = (quantity: Quantity, of: string, value: string) => {
    const name = `${capital(quantity.short)} · ${of}`;
    return { name, value, searched: `${name} ${value} ${told(quantity)}` };
  };
  const shared = [...new Map(all.map((target) => [target.quantity.id, target.quantity])).values()].map((quantity) => {
    const models = all.filter((target) => target.quantity.id === quantity.id).map(({ model }) => model.name);
    return choice(quantity, models.join(", "), quantity.id);
  });
  const single = all.map(({ id, quantity, model }) => choice(quantity, tell`${model.name} alone`, id));
  const isBegun = typed.trim() !== "";
  return typed.includes(".") ? offers(single, typed) : offers([...shared, ...(isBegun ? single : [])], typed);
}

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
      if (!(error instanceof UserError) || other === undefined) throw error;
      throw new UserError(error.code, `${error.message} in ${target.model.name}`, {
        ...error.place,
        hint: tell`${other.target.model.name} alone can take it: what: ${other.target.id}`,
      });
    }
  }
  return read;
}

function readOne({ model, quantity }: Target, typed: string): Omit<ReadValue, "target"> {
  const { name, nameSpan, ...assumption } = parseAssumption(typed, lexiconOf(targetFor(model, quantity)));
  if (name !== undefined && name !== quantity.id) {
    const message = tell`Expected a value for ${quote(quantity.id, 64)}, got one for ${quote(name)}`;
    throw new UserError("name.unknown", message, { text: typed, ...(nameSpan && { span: nameSpan }) });
  }
  return { text: printAssumption(assumption), reading: readFor(model, quantity, typed) };
}
