// What the server has for a question: the nearest value of each assumption, and the preset.

import { type Credit, type GivenLayers, type GivenValue, readKept } from "../../../src/answer/settings.ts";
import { rethrown, Unavailable, UserError } from "../../../src/core/errors.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { type Scene, scopeOf } from "../../../src/kit/define.ts";
import type { Default, Standing } from "../../../src/kit/kept.ts";
import type { Reading } from "../../../src/language/reading.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { type Model, settable } from "../../../src/models/model.ts";
import { type PresetName, presets } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";

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
export const defaultId = ({ name }: Model, { id }: Quantity): string => `${name}.${id}`;

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
