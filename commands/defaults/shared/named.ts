// Which assumptions a person means, one name in every model that has it, or in one model with the model before it; the value that fits
// them all; and what the server has for a question.

import {
  type Credit,
  type GivenLayers,
  type GivenValue,
  readFor,
  readKept,
  targetFor,
} from "../../../src/answer/settings.ts";
import { rethrown, Unavailable, UserError } from "../../../src/core/errors.ts";
import { onceFor } from "../../../src/core/kept.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { type Scene, scopeOf, type Values } from "../../../src/kit/define.ts";
import type { Default, Standing } from "../../../src/kit/kept.ts";
import { type Choice, offers } from "../../../src/kit/options.ts";
import { parseAssumption } from "../../../src/language/assumption.ts";
import { printAssumption } from "../../../src/language/print.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { mends, quote } from "../../../src/language/text/mistake.ts";
import { notFound } from "../../../src/language/text/nearest.ts";
import { commandNameOf, isDated, type Model, quantityCalled, settable } from "../../../src/models/model.ts";
import { type PresetName, presets, type Quantity } from "../../../src/models/quantity.ts";
import { assumptionChoices } from "../../ask/shared/model-options.ts";

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
  const { name, nameSpan, ...assumption } = parseAssumption(typed, targetFor(model, quantity));
  if (name !== undefined && name !== quantity.id) {
    const message = tell`Expected a value for ${quote(quantity.id, 64)}, got one for ${quote(name)}`;
    throw new UserError("name.unknown", message, { text: typed, ...(nameSpan && { span: nameSpan }) });
  }
  return { text: printAssumption(assumption), reading: readFor(model, quantity, typed) };
}

interface ServerLayer {
  readonly values: ReadonlyMap<string, GivenValue>;
  readonly preset: PresetName | undefined;
  readonly presetBy?: Credit;
}

/** What stands in a place, by id, nearest first. */
export type Standings = ReadonlyMap<string, readonly Standing[]>;

export const presetId = "preset";

/** The id under which the role that may change a server's defaults is one of them. */
export const moderatorId = "moderator";

/** The id under which a default of one model's assumption is kept. */
const defaultId = ({ name }: Model, { id }: Quantity): string => `${name}.${id}`;

export const defaultIds = (model: Model): readonly string[] => [
  ...settable(model).map((quantity) => defaultId(model, quantity)),
  presetId,
];

export const layersFrom = ({ values, preset, presetBy }: ServerLayer): GivenLayers => ({
  server: values,
  preset,
  ...(presetBy && { presetBy }),
});

/** Rejects with `Unavailable` where the store does not answer or a value cannot be read, and as `layerFrom`. */
export const serverLayer = async (model: Model, { stores, caller }: Scene): Promise<ServerLayer> =>
  layerFrom(model, await stores.defaults.standing(scopeOf(caller), defaultIds(model)));

/**
 * The nearest values for a model. Never leaves one out that is set but cannot be used.
 * @throws Unavailable for a value that cannot be read; UserError `defaults.unusable` for one that reads no longer.
 */
export function layerFrom(model: Model, standings: Standings): ServerLayer {
  const values = new Map<string, GivenValue>();
  for (const quantity of settable(model)) {
    const id = defaultId(model, quantity);
    const set = nearest(id, standings);
    if (set) values.set(quantity.id, { reading: readDefault(model, quantity, set), by: creditOf(set) });
  }
  const preset = nearest(presetId, standings);
  return { values, preset: preset && presetNamed(preset), ...(preset && { presetBy: creditOf(preset) }) };
}

function nearest(id: string, standings: Standings): Default | undefined {
  const [found] = standings.get(id) ?? [];
  if (found?.fault === undefined) return found?.value;
  const mend = tell`it was left as it is; set it again, or take it away with /defaults reset`;
  throw new Unavailable(tell`${ownerWords(found.from)} default of \`${id}\`, which cannot be read (${mend})`, {
    cause: found.fault,
  });
}

export const readDefault = (model: Model, quantity: Quantity, set: Default): Reading =>
  rethrown(
    () => readKept(model, quantity, set.text),
    (mistake) => unusable(defaultId(model, quantity), set, mistake),
  );

function unusable(id: string, set: Default, { message, place }: UserError): UserError {
  const { field: _, hint: __, ...where } = place;
  return new UserError(
    "defaults.unusable",
    capital(tell`${ownerWords(set.from)} default of \`${id}\` no longer reads: ${message}`),
    { text: set.text, ...where, hint: tell`Take it away with /defaults reset what: ${id}, or set it again` },
  );
}

function presetNamed(set: Default): PresetName {
  if (isPreset(set.text)) return set.text;
  const message = tell`Expected ${ownerWords(set.from)} preset to be one that there is, got ${quote(set.text)}`;
  throw new UserError("defaults.unusable", message, { hint: tell`Choose another with /defaults preset` });
}

export const isPreset = (name: string): name is PresetName => Object.hasOwn(presets, name);

const ownerWords = (from: Default["from"]): string =>
  ({ channel: tell`this channel's`, server: tell`this server's`, person: tell`your own` })[from];

const creditOf = ({ by, byName, at, from }: Default): Credit => ({
  id: by,
  name: byName,
  at,
  ...(from !== "server" && { scope: from }),
});
