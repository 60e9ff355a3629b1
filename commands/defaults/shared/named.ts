// The value that fits all assumptions that are meant; and what the server has for a question.

import {
  type Credit,
  type GivenLayers,
  type GivenValue,
  readFor,
  readKept,
  targetFor,
} from "../../../src/answer/settings.ts";
import { rethrown, Unavailable, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { type Scene, scopeOf, type Values } from "../../../src/kit/define.ts";
import type { Default, Standing } from "../../../src/kit/kept.ts";
import type { Choice } from "../../../src/kit/options.ts";
import { parseAssumption } from "../../../src/language/assumption.ts";
import { printAssumption } from "../../../src/language/print.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { forms, mends, mendsIn, quote } from "../../../src/language/text/mistake.ts";
import { type Model, settable } from "../../../src/models/model.ts";
import { type PresetName, presets } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { assumptionChoices } from "../../ask/shared/model-options.ts";
import { defaultId, type Target, targetsNamed } from "./target.ts";

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
