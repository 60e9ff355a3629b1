// Analyses that come in steps, driven to their end in one go.

import { breakEvenSteps } from "../../src/core/analyses/break-even.ts";
import type { Claim } from "../../src/core/analyses/claim.ts";
import { type Crux, cruxSteps, shapleySteps } from "../../src/core/analyses/crux.ts";
import { firstOrderSteps, totalSteps } from "../../src/core/analyses/sensitivity.ts";
import type { Column } from "../../src/core/evaluation/expression.ts";
import { finished, type Steps } from "../../src/core/kept.ts";
import { held, type Position } from "./build.ts";

const inOne =
  <Given extends readonly unknown[], Made>(steps: (...given: Given) => Steps<Made>) =>
  (...given: Given): Made =>
    finished(steps(...given));

export const breakEven = inOne(breakEvenSteps);
/** The crux of two positions on one model. */
export const crux = (quantities: readonly Column[], claim: Claim, a: Position, b: Position): Crux =>
  finished(cruxSteps(claim, held(quantities, a), held(quantities, b)));
export const shapley = inOne(shapleySteps);
export const firstOrderIndices = inOne(firstOrderSteps);
export const totalIndices = inOne(totalSteps);
