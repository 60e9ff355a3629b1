// A comparison that may not fit the model it is tried on.

import { UserError } from "../../core/errors.ts";
import type { Model } from "../../models/model.ts";
import { claimOn, type ModelClaim } from "../claim.ts";

/** The claim, or nothing where the model has no such output or its unit is another. */
export function maybeClaim(model: Model, text: string): ModelClaim | undefined {
  try {
    return claimOn(model, text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
