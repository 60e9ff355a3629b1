// A model that somebody wrote, kept with what was asked of it: as it was then, whatever becomes of the saved one.

import { z } from "zod";
import { inField } from "../../../src/core/errors.ts";
import type { Model } from "../../../src/models/model.ts";
import { ownModel } from "../../../src/models/own.ts";

export const ownTextForm = z.object({
  formula: z.string(),
  where: z.string(),
  unit: z.string().exactOptional(),
  claim: z.string().exactOptional(),
  /** Where it is a saved one. */
  name: z.string().exactOptional(),
});

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

/** The model of a kept text. */
export const modelAgain = (own: z.output<typeof ownTextForm>): Model => ownModel(own, own.name, inField);
