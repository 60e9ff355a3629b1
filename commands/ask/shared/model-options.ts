// The options that follow from a model: one for each assumption, and the presets.

import { z } from "zod";
import { tell, word } from "../../../src/core/tell.ts";
import { assumed, called, completed, described, maybeText } from "../../../src/kit/options.ts";
import { longestAssumption } from "../../../src/language/assumption.ts";
import { isDated, type Model, settable } from "../../../src/models/model.ts";
import { type PresetName, presets } from "../../../src/models/presets.ts";
import { assumptionChoices } from "./assumption-choices.ts";

/** A named set of assumption values. */
export const preset = () =>
  z
    .enum(Object.keys(presets) as [PresetName, ...PresetName[]])
    .optional()
    .describe("A named set of values to start from");

/** One option for each quantity of a model that a person may set. */
export function assumptionsOf(model: Model): Readonly<Record<string, z.ZodOptional<z.ZodString>>> {
  const entries = settable(model)
    .filter(({ id }) => !isDated(model, id))
    .map((quantity) => {
      const { id, label, short, unit } = quantity;
      const told = () => (unit.symbol ? tell`${word(label)}, in ${unit.symbol}` : word(label));
      const option = assumed(described(maybeText("", longestAssumption), told));
      const offered = completed(option, (typed) => assumptionChoices(model, quantity, typed));
      return [id, called(offered, short, label)] as const;
    });
  return Object.fromEntries(entries);
}
