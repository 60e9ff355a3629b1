// The question of a new argument: which model, which comparison, and what both sides start from.

import type { Answer } from "../../answer/answer.ts";
import { claimOn, type ModelClaim, ownClaim } from "../../answer/claim.ts";
import { type Given, readFor } from "../../answer/settings.ts";
import { type Readings, readClaim } from "../../claims/read.ts";
import { UserError } from "../../core/errors.ts";
import { mends } from "../../language/text/mistake.ts";
import type { Model } from "../../models/model.ts";
import { defaultPreset, type PresetName } from "../../models/presets.ts";
import { dayOf } from "../day.ts";
import type { Scene } from "../define.ts";
import { pasted } from "../given.ts";
import { inField } from "../in-field.ts";
import { recall } from "../kept.ts";
import { modelNamed, savedModels } from "../model-named.ts";
import { serverLayer } from "../server-layer.ts";
import { type Base, baseFrom } from "./base.ts";

export interface Asked {
  /** The claim as people say it. */
  readonly claim?: string | undefined;
  readonly comparison?: string | undefined;
  readonly model?: string | undefined;
  /** Values that both sides start from. */
  readonly given?: string | undefined;
  readonly preset?: PresetName | undefined;
  /** The id of an earlier reply. */
  readonly result?: string | undefined;
}

export interface Question {
  readonly model: Model;
  readonly claim: ModelClaim;
  readonly base: Base;
}

/**
 * What is asked, from the options and where they are silent from the words.
 * @throws UserError `settle.comparison` where no comparison was given and none can be read from the words
 */
export async function questionOf(asked: Asked, scene: Scene): Promise<Question> {
  const earlier = asked.result === undefined ? undefined : await recall(asked.result, scene);
  const named = asked.model === undefined ? earlier?.model : await modelNamed(asked.model, scene);
  const models = named ? [named] : [...scene.models, ...(await savedModels(scene))];
  const read = asked.claim === undefined ? undefined : readClaim(asked.claim, { models, day: dayOf(scene) });
  const said = read?.readings.find(({ sure }) => sure);
  if (asked.comparison !== undefined) {
    const { comparison } = asked;
    const model = named ?? modelFor(comparison, models, said?.model);
    const claim = inField("comparison", () => claimOn(model, comparison));
    const meant = read?.readings.find((each) => each.model === model && each.claim.text === claim.text);
    const premises = meant?.given ?? {};
    return { model, claim, base: await baseFor(model, { ...asked, premises, earlier }, scene) };
  }
  // A claim in words starts from what is known, everybody's losses included.
  const known = said === undefined ? undefined : "evidence";
  const model = said?.model ?? named;
  const claim = said?.claim ?? earlier?.claim ?? (named && ownClaim(named));
  if (model === undefined || claim === undefined) throw unread(read, models);
  return { model, claim, base: await baseFor(model, { ...asked, premises: said?.given ?? {}, earlier, known }, scene) };
}

/** The model that a comparison is about: the one whose headline it compares, else the first that has the output. */
export function modelFor(comparison: string, models: readonly Model[], preferred?: Model): Model {
  const output = /^\s*([A-Za-z_][\w-]*)/.exec(comparison)?.[1] ?? "";
  const called = models.find(({ name, own }) => own !== undefined && name === output);
  if (called) return called;
  const having = models.filter(({ quantities }) => quantities.has(output));
  const found =
    having.find(({ headline }) => headline === output) ?? having.find((model) => model === preferred) ?? having[0];
  return found ?? preferred ?? (models.find(({ name }) => name === "pool") as Model);
}

async function baseFor(
  model: Model,
  {
    given,
    preset,
    premises,
    earlier,
    known,
  }: Asked & {
    readonly known?: PresetName | undefined;
    readonly premises: Readonly<Record<string, string>>;
    readonly earlier: Answer | undefined;
  },
  scene: Scene,
): Promise<Base> {
  const by = { id: scene.caller.id, name: scene.caller.name, at: scene.now() };
  const typed = pasted(model, given, "given");
  const read = new Map(
    Object.entries(given === undefined ? premises : {}).flatMap(([id, text]) => {
      const quantity = model.quantities.get(id);
      return quantity ? [[id, { reading: readFor(model, quantity, text) }] as const] : [];
    }),
  );
  const credited = (values: ReadonlyMap<string, Given>) =>
    [...values].map(([id, { reading }]) => [id, { reading, by }] as const);
  const under = earlier
    ? baseFrom(preset ?? earlier.preset, earlier.settings, earlier.correlations, by)
    : await serverBase(model, { preset, known }, scene);
  return {
    ...under,
    shared: new Map<string, Given>([...under.shared, ...credited(read), ...credited(typed.values)]),
    correlations: [...under.correlations, ...typed.correlations],
  };
}

interface Presets {
  readonly preset: PresetName | undefined;
  /** Where neither the caller nor the server chose one. */
  readonly known: PresetName | undefined;
}

async function serverBase(model: Model, { preset, known = defaultPreset }: Presets, scene: Scene): Promise<Base> {
  const server = await serverLayer(model, scene);
  return {
    preset: preset ?? server.preset ?? known,
    shared: new Map(),
    server: server.values,
    correlations: model.own?.correlations ?? [],
  };
}

/** Words that cannot be read surely are not read by half; what they could mean is offered to be put as the comparison. */
function unread(read: Readings | undefined, models: readonly Model[]): UserError {
  const offered = read?.readings.filter(({ model }) => model.own === undefined || models.length === 1) ?? [];
  const own = models.find(({ claim }) => claim)?.claim?.text ?? "pool_to_one_hyperscaler >= 1";
  const texts = offered.length > 0 ? offered.map(({ claim }) => claim.text) : [own];
  const could = offered.map(({ sentence }) => `“${sentence}”`).join(", or ");
  const got = could === "" ? "other words" : `words that could mean ${could}`;
  return new UserError("settle.comparison", `Expected a claim that can be put as a comparison, got ${got}`, {
    field: "comparison",
    hint: `Say what is compared, as the option comparison. ${mends(...new Set(texts))}`,
  });
}
