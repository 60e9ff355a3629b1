// What a model is asked over: in an argument's thread its ground and the asker's side, elsewhere the server's values.

import { sideOf } from "../../../src/core/settle/state.ts";
import type { GroundOf } from "../../ask/shared/estimate.ts";
import { layersFrom, serverLayer } from "../../defaults/shared/server-layer.ts";
import { maybeArgumentHere } from "./argument.ts";
import { baseOf, layersOver } from "./base.ts";
import { valuesFor } from "./standing.ts";

export const groundOf: GroundOf = async (model, scene, within = "argument") => {
  const found = within === "server" ? undefined : await maybeArgumentHere(scene);
  if (found === undefined) {
    return { layers: layersFrom(await serverLayer(model, scene)), correlations: [] };
  }
  const side = sideOf(found.state, scene.caller.id);
  const own = side === undefined ? new Map() : valuesFor(model, found.state.camps[side].values);
  const layers = layersOver(baseOf(model, found.argument.base), own);
  if (found.model.name !== model.name) return { layers, correlations: [] };
  return { layers, correlations: found.base.correlations, claim: found.claim };
};
