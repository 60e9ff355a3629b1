// The options that commands share, each a zod schema with the words that Discord shows.

import { z } from "zod";
import { type Model, settable } from "../models/model.ts";
import { type PresetName, presets } from "../models/presets.ts";

const shortened = (text: string): string => (text.length <= 100 ? text : `${text.slice(0, 99)}…`);

/** Free text. */
export const text = (description: string) => z.string().describe(shortened(description));

/** Free text that may be left out. */
export const maybeText = (description: string) => z.string().optional().describe(shortened(description));

/** Yes or no, no unless said. */
export const flag = (description: string) => z.boolean().optional().describe(shortened(description));

/** A named set of assumption values. */
export const preset = () =>
  z
    .enum(Object.keys(presets) as [PresetName, ...PresetName[]])
    .optional()
    .describe("A named set of values to start from");

/** One option for each quantity of a model that a person may set. */
export function assumptionsOf(model: Model): Readonly<Record<string, z.ZodOptional<z.ZodString>>> {
  const entries = settable(model)
    .filter(({ id }) => id !== "t")
    .map(({ id, label, unit }) => [id, maybeText(unit.symbol ? `${label}, in ${unit.symbol}` : label)] as const);
  return Object.fromEntries(entries);
}
