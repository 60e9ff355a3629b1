// What the commands of models share: options in, an answer out, kept and dressed as a reply.

import { answerToSteps } from "../../../src/answer/answer.ts";
import { type Answer, claimOn } from "../../../src/answer/result.ts";
import { withPreset } from "../../../src/answer/settings.ts";
import { yearsSteps } from "../../../src/answer/years.ts";
import { inField } from "../../../src/core/errors.ts";
import type { Correlation } from "../../../src/core/sampling/correlation.ts";
import { tell } from "../../../src/core/tell.ts";
import { type Command, defineCommand, type Scene, unhurried } from "../../../src/kit/define.ts";
import { assumed, described, maybeText, onlyMe } from "../../../src/kit/options.ts";
import { commandNameOf, type Model } from "../../../src/models/model.ts";
import type { PresetName } from "../../../src/models/presets.ts";
import type { View } from "../../../src/render/view.ts";
import { answerForm } from "../replies/answer-data.ts";
import { type EstimateStyle, estimateView } from "../replies/estimate-view.ts";
import { projectionView } from "../replies/projection-view.ts";
import { overlaid } from "./asked-with.ts";
import { pasted, typedOptions } from "./given.ts";
import { assumptionsOf, preset as presetOption } from "./model-options.ts";
import { keep } from "./reply.ts";

export interface EstimateInput {
  readonly assumptions?: string | undefined;
  readonly claim?: string | undefined;
  readonly preset?: PresetName | undefined;
  readonly private?: boolean | undefined;
  readonly [id: string]: unknown;
}

/** The options of every command that runs a model. */
export const estimateOptions = (model: Model) => ({
  ...assumptionsOf(model),
  assumptions: assumed(maybeText("Several at once: a = …; b = …; corr(a, b) = 0.6")),
  claim: assumed(
    described(
      maybeText(""),
      () => tell`What you want to know, e.g. ${model.headline} >= 1; the model's own if not given`,
    ),
  ),
  preset: presetOption(),
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
  const option = typedOptions(model, input, typed.values);
  const { layers, claim: agreedOn, correlations: agreed } = await scene.groundOf(model, scene);
  const { claim: wanted } = input;
  const claim = wanted === undefined ? agreedOn : inField("claim", () => claimOn(model, wanted));
  return unhurried(
    answerToSteps({
      model,
      layers: { ...withPreset(layers, input.preset), option },
      correlations: overlaid([...known, ...agreed], typed.correlations),
      claim,
    }),
  );
}

/** Keeps an answer and shows it, with the buttons that go on from it. */
export async function estimateReply(
  given: Answer,
  scene: Scene,
  hidden = false,
  more: Pick<EstimateStyle, "first" | "actionsFor" | "data"> = {},
): Promise<View> {
  const isShared = scene.publicUrl !== undefined;
  const style = { ...more, id: await keep(given, scene, hidden), private: hidden, isShared };
  const { timeline } = given.model;
  if (timeline === undefined) return estimateView(given, style);
  const years = await unhurried(yearsSteps(given, timeline, [given.model.headline]));
  return projectionView(given, timeline, style, years);
}
