// The options of questions: one for each assumption of a model, the presets, and who sees the reply.

import { z } from "zod";
import { tell, word } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { alone, assumed, called, completed, described, maybeText } from "../../../src/kit/options.ts";
import { longestAssumption } from "../../../src/language/assumption.ts";
import { isDated, type Model, settable } from "../../../src/models/model.ts";
import { type PresetName, presets } from "../../../src/models/presets.ts";
import type { Field } from "../../../src/render/view.ts";
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

/** The box in a form for `private`; ticked where it was said, or the form comes of a private message. */
export const onlyMeField = (said: boolean | undefined, { caller }: Scene): Field => ({
  option: "private",
  label: word(alone),
  kind: "box",
  value: String(said ?? caller.inPrivate ?? false),
});
