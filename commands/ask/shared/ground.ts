// What a model is asked over, under what is typed: the port through which the defaults and the arguments give it.

import type { ModelClaim } from "../../../src/answer/claim.ts";
import type { GivenLayers } from "../../../src/answer/settings.ts";
import type { Correlation } from "../../../src/core/sampling/correlation.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Model } from "../../../src/models/model.ts";

export interface Under {
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
