// Analyses that come in steps, driven to their end in one go.

import { breakEvenSteps } from "../../src/core/analyses/break-even.ts";
import { cruxSteps, shapleySteps } from "../../src/core/analyses/crux.ts";
import { firstOrderSteps, totalSteps } from "../../src/core/analyses/sensitivity.ts";
import { finished, type Steps } from "../../src/core/kept.ts";

const inOne =
  <Given extends readonly unknown[], Made>(steps: (...given: Given) => Steps<Made>) =>
  (...given: Given): Made =>
    finished(steps(...given));

export const breakEven = inOne(breakEvenSteps);
export const crux = inOne(cruxSteps);
export const shapley = inOne(shapleySteps);
export const firstOrderIndices = inOne(firstOrderSteps);
export const totalIndices = inOne(totalSteps);
