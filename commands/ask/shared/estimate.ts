// What the commands of models share: options in, a question over what holds here, an answer out, kept and dressed as a reply.

import { type Asked, answerToSteps } from "../../../src/answer/answer.ts";
import { type Answer, claimOn, type ModelClaim } from "../../../src/answer/result.ts";
import { type GivenLayers, type GivenValue, withPreset } from "../../../src/answer/settings.ts";
import { yearsSteps } from "../../../src/answer/years.ts";
import { inField, UserError, unlessFailed } from "../../../src/core/errors.ts";
import type { Correlation } from "../../../src/core/sampling/correlation.ts";
import { tell, word } from "../../../src/core/tell.ts";
import { type Command, defineCommand, type Scene, unhurried, type Values } from "../../../src/kit/define.ts";
import {
  assumed,
  type Choice,
  completed,
  described,
  maybeText,
  offers,
  onlyMe,
  result,
} from "../../../src/kit/options.ts";
import { printQuantity } from "../../../src/language/numbers/number.ts";
import { forms } from "../../../src/language/text/mistake.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { View } from "../../../src/render/view.ts";
import { answerForm } from "../replies/answer-data.ts";
import { type EstimateStyle, estimateView } from "../replies/estimate-view.ts";
import { projectionView } from "../replies/projection-view.ts";
import { type Pasted, pasted, typedOptions } from "./given.ts";
import { assumptionsOf, maybeModel, modelNamed, preset } from "./model-options.ts";
import { keep, recalled } from "./reply.ts";

interface EstimateInput {
  readonly assumptions?: string | undefined;
  readonly claim?: string | undefined;
  readonly preset?: PresetName | undefined;
  readonly private?: boolean | undefined;
  readonly [id: string]: unknown;
}

const assumptionList = () => assumed(maybeText("Several at once: a = …; b = …; corr(a, b) = 0.6"));

/** The options of every command that runs a model. */
export const estimateOptions = (model: Model) => ({
  ...assumptionsOf(model),
  assumptions: assumptionList(),
  claim: assumed(
    described(
      maybeText(""),
      () => tell`What you want to know, e.g. ${model.headline} >= 1; the model's own if not given`,
    ),
  ),
  preset: preset(),
  private: onlyMe(),
});

/** The standard command of a model, named after it and its group. */
export const estimateCommand = (model: Model): Command =>
  defineCommand({
    name: commandNameOf(model),
    description: model.question,
    options: estimateOptions(model),
    examples: model.examples,
    asks: answerForm,
    run: async (input, scene) => estimateReply(await answered(model, input, scene), scene, input.private),
  });

/**
 * Runs a model on what was typed, over what the server or, in an argument, the asker's side has set. Errors carry the
 * option in which the mistake stands; `known` goes together whatever was typed.
 */
export async function answered(
  model: Model,
  input: EstimateInput,
  scene: Scene,
  known: readonly Correlation[] = [],
): Promise<Answer> {
  const typed = pasted(model, input.assumptions);
  const values = typedOptions(model, input, typed.values);
  const ground = await groundFor(model, known, scene);
  return unhurried(answerToSteps(typedOver(ground, { ...typed, values }, input))).catch((error: unknown) => {
    throw blamed(error, model, values);
  });
}

/** A result that no trial gives, told of the 0 that was typed, if one was. */
function blamed(error: unknown, model: Model, values: Pasted["values"]): unknown {
  if (!(error instanceof UserError) || error.code !== "estimate.undefined") return error;
  const isZero = ({ reading: { expression } }: GivenValue) => expression.kind === "number" && expression.value === 0;
  const quantity = [...values].flatMap(([id, value]) => (isZero(value) ? (model.quantities.get(id) ?? []) : []))[0];
  if (quantity?.kind !== "assumption") return error;
  const { id: field, short: label, value } = quantity;
  return error.at({ field, label, hint: forms(printQuantity(value, quantity)) });
}

/** What holds here for a model, over what goes `known` together. */
async function groundFor(model: Model, known: readonly Correlation[], scene: Scene): Promise<Asked> {
  const { layers, correlations, claim } = await scene.groundOf(model, scene);
  return { model, layers, correlations: overlaid(known, correlations), claim };
}

/** What is asked with what was typed over it. @throws UserError as `claimOn` */
function typedOver(
  { model, layers, ...asked }: Asked,
  { values, correlations }: Pasted,
  { claim, preset: chosen }: Pick<EstimateInput, "claim" | "preset">,
): Asked {
  return {
    model,
    layers: { ...withPreset(layers, chosen), option: new Map([...(layers.option ?? []), ...values]) },
    correlations: overlaid(asked.correlations, correlations),
    claim: claim === undefined ? asked.claim : inField("claim", () => claimOn(model, claim)),
  };
}

/** Keeps an answer and shows it, with the buttons that go on from it. */
export async function estimateReply(
  given: Answer,
  scene: Scene,
  hidden = false,
  more: Pick<EstimateStyle, "sentence" | "first" | "actionsFor" | "data"> = {},
): Promise<View> {
  const isShared = scene.publicUrl !== undefined;
  const style = { ...more, id: await keep(given, scene, hidden), private: hidden, isShared };
  const { timeline } = given.model;
  if (timeline === undefined) return estimateView(given, style);
  const years = await unhurried(yearsSteps(given, timeline, [given.model.headline]));
  return projectionView(given, timeline, style, years);
}

interface AskedInput {
  readonly model?: string | undefined;
  readonly result?: string | undefined;
  readonly assumptions?: string | undefined;
  readonly preset?: PresetName | undefined;
  readonly claim?: string | undefined;
}

/** The options of a command about a model or an earlier reply. */
export const askedOptions = () => ({
  model: maybeModel(),
  result: result(),
  assumptions: assumptionList(),
  preset: preset(),
});

/**
 * What is asked for: a pasted list goes over what the earlier reply had, or over the server's values of a model.
 * @throws UserError `option.missing` where neither a model nor a reply is named, and as `recalled` and `pasted`.
 */
export async function askedWith(input: AskedInput, scene: Scene): Promise<Asked> {
  const result = input.result ?? (input.model === undefined ? await lastHere(scene) : undefined);
  const base = result === undefined ? await fresh(input.model, scene) : await recalled(result, scene);
  return typedOver(base, pasted(base.model, input.assumptions), input);
}

/** The answer to what is asked. Errors as `askedWith` and `answer`. */
export const answerFor = async (input: AskedInput, scene: Scene): Promise<Answer> =>
  unhurried(answerToSteps(await askedWith(input, scene)));

/** What the caller asked last, where that was in the same channel: `/sensitivity` alone is about it. Programs have none. */
async function lastHere({ stores, caller }: Scene): Promise<string | undefined> {
  if (caller.channel === undefined) return undefined;
  const id = await stores.results.latest(caller.id);
  const found = id === undefined ? undefined : await stores.results.get(id);
  return found?.channel === caller.channel && found.guild === caller.guild ? id : undefined;
}

/** The models that are asked for most. */
const common = ["pool", "gap", "power"];

async function fresh(name: string | undefined, scene: Scene): Promise<Asked> {
  if (name === undefined) {
    throw new UserError("option.missing", tell`Which model? Or press the button of this name under a reply.`, {
      field: "model",
      mends: common,
    });
  }
  const model = await modelNamed(name, scene);
  return groundFor(model, model.own?.correlations ?? [], scene);
}

/** The later pairs in place of the same ones before; a correlation of 0 is none. */
export function overlaid(before: readonly Correlation[], after: readonly Correlation[]): readonly Correlation[] {
  const key = ({ between }: Correlation) => [...between].sort().join(" ");
  const merged = new Map([...before, ...after].map((each) => [key(each), each]));
  return [...merged.values()].filter(({ coefficient }) => coefficient !== 0);
}

interface Under {
  /** The layers under what is typed. */
  readonly layers: GivenLayers;
  readonly correlations: readonly Correlation[];
  /** The argument's claim, where it is about this model. */
  readonly claim?: ModelClaim;
}

/** In an argument's thread its ground and the asker's side, unless the server's values alone are wanted. */
export type GroundOf = (model: Model, scene: Scene, within?: "argument" | "server") => Promise<Under>;

declare module "../../../src/kit/define.ts" {
  interface Context {
    /** Handed in by the composition root: asking lies below defaults and arguments, which know what holds here. */
    readonly groundOf: GroundOf;
  }
}

export const outputOption = () =>
  quantityOption(
    "Which result, e.g. pool_to_one_hyperscaler; the headline if not given",
    ({ kind }) => kind === "derived",
  );

/** A quantity of the model that may be set. */
export const assumptionOption = (description: string) =>
  quantityOption(description, ({ kind, fact }) => kind === "assumption" || fact !== undefined);

function quantityOption(description: string, isOffered: (quantity: Quantity) => boolean) {
  return completed(maybeText(description), async (typed, scene, others): Promise<readonly Choice[]> => {
    const model = await modelIn(others, scene);
    const named = [...(model?.quantities.values() ?? [])].filter(isOffered).map(({ id, short, label }) => ({
      name: short === label ? word(label) : `${word(short)}: ${word(label)}`,
      value: id,
      searched: `${id} ${short} ${label} ${word(short)} ${word(label)}`,
    }));
    return offers(named, typed);
  });
}

/** The model that the other options speak of, if they do already. */
const modelIn = ({ model, result }: Values, scene: Scene): Promise<Model | undefined> =>
  unlessFailed(async () => {
    if (typeof result === "string") return (await recalled(result, scene)).model;
    return typeof model === "string" ? modelNamed(model, scene) : undefined;
  });
