// What a model is asked over: in an argument's thread its ground and the asker's side, elsewhere the server's values.

import type { ModelClaim } from "../../answer/claim.ts";
import type { GivenLayers } from "../../answer/settings.ts";
import type { Correlation } from "../../core/sampling/correlation.ts";
import { sideOf } from "../../core/settle/settle.ts";
import type { Model } from "../../models/model.ts";
import type { Scene } from "../define.ts";
import { layersFrom, serverLayer } from "../server-layer.ts";
import { maybeArgumentHere } from "./argument.ts";
import { baseOf, layersOver } from "./base.ts";
import { valuesFor } from "./sides.ts";

interface Ground {
  readonly layers: GivenLayers;
  readonly correlations: readonly Correlation[];
  /** The argument's claim, where it is about this model. */
  readonly claim?: ModelClaim;
}

/** The layers under what is typed. */
export async function groundOf(model: Model, scene: Scene): Promise<Ground> {
  const found = await maybeArgumentHere(scene);
  if (found === undefined) {
    return { layers: layersFrom(await serverLayer(model, scene)), correlations: [] };
  }
  const side = sideOf(found.state, scene.caller.id);
  const own = side === undefined ? new Map() : valuesFor(model, found.state.camps[side].values);
  const layers = layersOver(baseOf(model, found.argument.base), own);
  if (found.model.name !== model.name) return { layers, correlations: [] };
  return { layers, correlations: found.base.correlations, claim: found.claim };
}
