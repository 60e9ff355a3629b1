// What an answer is asked with, before it is settled whose value holds.

import type { Correlation } from "../core/sampling/correlation.ts";
import type { Model } from "../models/model.ts";
import { type Answer, answer } from "./answer.ts";
import type { ModelClaim } from "./claim.ts";
import { type GivenLayers, settingsOf } from "./settings.ts";

export interface Asked {
  readonly model: Model;
  readonly layers: GivenLayers;
  readonly correlations: readonly Correlation[];
  /** The model's own unless told. */
  readonly claim?: ModelClaim | undefined;
}

/** Errors as `answer`. */
export const answerTo = ({ model, layers, correlations, claim }: Asked): Answer =>
  answer({ model, preset: layers.preset, settings: settingsOf(model, layers), correlations, claim });
