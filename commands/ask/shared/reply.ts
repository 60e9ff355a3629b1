// Answers kept under a short id, so that buttons work after a restart and anyone can run one again; a model that somebody wrote
// is kept with them as it was then.

import { z } from "zod";
import { type Asked, answerToSteps } from "../../../src/answer/answer.ts";
import { type Answer, claimOn } from "../../../src/answer/result.ts";
import { type GivenLayers, presetCredit, type Setting, valuesKept } from "../../../src/answer/settings.ts";
import { inField, UserError, unlessUnavailable } from "../../../src/core/errors.ts";
import type { Correlation } from "../../../src/core/sampling/correlation.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Scene, unhurried } from "../../../src/kit/define.ts";
import type { Json, Result } from "../../../src/kit/kept.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Model } from "../../../src/models/model.ts";
import { ownModel } from "../../../src/models/own.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import { modelNamed, presetForm } from "./model-options.ts";

export const ownTextForm = z.object({
  formula: z.string(),
  where: z.string(),
  unit: z.string().exactOptional(),
  claim: z.string().exactOptional(),
  /** Where it is a saved one. */
  name: z.string().exactOptional(),
});

const credit = z.object({
  id: z.string().exactOptional(),
  name: z.string(),
  at: z.number(),
  scope: z.enum(["channel", "person"]).exactOptional(),
});
const value = z.object({ text: z.string(), from: z.enum(["option", "side", "server"]), by: credit.exactOptional() });

/** What replies of before the ledger's ranges were asked with, which kept no preset where nobody had chosen one. */
const before: PresetName = "article";

/** Which assumptions go together, as it is kept. */
export const correlationsForm = z.array(
  z.object({ between: z.tuple([z.string(), z.string()]), coefficient: z.number() }),
);

export const keptCorrelations = (correlations: readonly Correlation[]): z.input<typeof correlationsForm> =>
  correlations.map(({ between: [a, b], coefficient }) => ({ between: [a, b], coefficient }));

/** What an answer was asked with: all that is needed to give it again. */
const inputs = z.object({
  preset: presetForm.exactOptional(),
  presetBy: credit.exactOptional(),
  values: z.record(z.string(), value),
  correlations: correlationsForm,
  claim: z.string().exactOptional(),
  own: ownTextForm.exactOptional(),
});

/** Keeps an answer for 30 days. @returns its id, or nothing where the store does not answer. */
export async function keep(given: Answer, { stores, caller }: Scene, hidden = false): Promise<string | undefined> {
  const { model, preset, settings, correlations, claim } = given;
  const values = [...settings].flatMap(([id, setting]) => (isOwn(setting) ? [] : [[id, kept(setting)] as const]));
  const presetBy = presetCredit(settings);
  const own = ownTextOf(model);
  const asked: z.input<typeof inputs> = {
    preset,
    ...(presetBy && { presetBy }),
    values: Object.fromEntries(values),
    correlations: keptCorrelations(correlations),
    ...(claim && { claim: claim.text }),
    ...(own && { own }),
  };
  const { id, name, guild, channel, inPrivate } = caller;
  return unlessUnavailable(() =>
    stores.results.save({
      model: model.name,
      inputs: asked as Json,
      by: id,
      byName: name,
      ...(guild !== undefined && { guild }),
      ...(channel !== undefined && { channel }),
      ...((hidden || inPrivate) && { private: true }),
    }),
  );
}

/** The id of the reply that was asked about, where nothing was changed in it; else of a new one. */
export async function keptAgain(
  given: Answer,
  { result, ...changes }: Readonly<Record<string, unknown>>,
  scene: Scene,
  hidden: boolean,
): Promise<string | undefined> {
  const isChanged = Object.values(changes).some((change) => change !== undefined);
  if (typeof result !== "string" || isChanged) return keep(given, scene, hidden);
  const id = result.trim().toLowerCase();
  if (hidden || scene.caller.inPrivate) return id;
  // What was private and is shown to all is kept once more: its own id stays its asker's.
  return (await scene.stores.results.get(id))?.private ? keep(given, scene) : id;
}

const isOwn = ({ from }: Setting): boolean => from === "preset" || from === "model";

const kept = ({ reading, from, by }: Setting) => ({
  text: reading.text,
  from: from as "option" | "side" | "server",
  ...(by && { by }),
});

/** Gives a kept answer again. Errors as `recalled`. */
export const recall = async (id: string, scene: Scene): Promise<Answer> =>
  unhurried(answerToSteps(await recalled(id, scene)));

/**
 * What a kept answer was asked with: for who asked, and unless it was private for callers of the same server, or of the
 * same direct messages.
 * @throws UserError `result.unknown` for an id that is not there, or no longer.
 */
export async function recalled(id: string, scene: Scene): Promise<Asked> {
  const found = await scene.stores.results.get(id.trim().toLowerCase());
  if (found === undefined || !mayOpen(found, scene)) {
    const hint = tell`Replies are kept for 30 days, unless they are erased; ask again`;
    const message = isId(id)
      ? tell`This reply is not kept any longer, or is only for who asked for it`
      : tell`Expected the id of a reply, got ${quote(id)}`;
    throw new UserError("result.unknown", message, { field: "result", hint, gone: true });
  }
  const { values, correlations, claim, own, ...named } = inputs.parse(found.inputs);
  const model = own ? modelAgain(own) : await modelNamed(found.model, scene);
  return {
    model,
    layers: layersAgain(model, named, values),
    correlations,
    ...(claim !== undefined && { claim: claimOn(model, claim) }),
  };
}

/** What a button carries, and no slip of whoever types. */
const isId = (typed: string): boolean => /^[2-9a-z]{10}$/i.test(typed.trim());

function mayOpen({ by, guild, channel, private: isPrivate }: Result, { caller }: Scene): boolean {
  if (by === caller.id) return true;
  const isHere = guild === undefined ? channel !== undefined && channel === caller.channel : guild === caller.guild;
  return isHere && !isPrivate;
}

function layersAgain(
  model: Model,
  { preset = before, presetBy }: Pick<z.output<typeof inputs>, "preset" | "presetBy">,
  values: z.output<typeof inputs>["values"],
): GivenLayers {
  const all = Object.entries(values);
  const layer = (wanted: "option" | "side" | "server") =>
    valuesKept(
      model,
      all.flatMap(([id, { text, from, by }]) => (from === wanted ? [[id, text, by] as const] : [])),
    );
  const [option, side, server] = [layer("option"), layer("side"), layer("server")];
  return { option, side, server, preset, ...(presetBy && { presetBy }) };
}

/** The text of a model, nothing for one of Crux's. */
export function ownTextOf({ name, saved, own }: Model): z.input<typeof ownTextForm> | undefined {
  if (own === undefined) return undefined;
  const { formula, where, unit, claim } = own;
  return {
    formula,
    where,
    ...(unit !== undefined && { unit }),
    ...(claim !== undefined && { claim }),
    ...(saved && { name }),
  };
}

export const modelAgain = (own: z.output<typeof ownTextForm>): Model => ownModel(own, own.name, inField);
