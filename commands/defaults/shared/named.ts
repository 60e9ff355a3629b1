// Which assumptions a person means: one name in every model that has it, or in one model with the model before it.

import { UserError } from "../../../src/core/errors.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import type { Choice } from "../../../src/kit/options.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { nearest } from "../../../src/language/text/nearest.ts";
import { isDated, type Model, type Quantity, settable } from "../../../src/models/model.ts";
import { assumptionChoices } from "../../ask/shared/assumption-choices.ts";
import { defaultId } from "./server-layer.ts";

/** An assumption in one model. */
export interface Target {
  readonly id: string;
  readonly model: Model;
  readonly quantity: Quantity;
}

/** Every assumption that may be a default; how many years a projection runs is asked each time. */
export const everyTarget = ({ models }: Pick<Scene, "models">): readonly Target[] =>
  models.flatMap((model) =>
    settable(model)
      .filter(({ id }) => !isDated(model, id))
      .map((quantity) => ({ id: defaultId(model, quantity), model, quantity })),
  );

/**
 * The assumptions of a name: `participation` in all models, `pool.participation` in one.
 * @throws UserError `defaults.what`.
 */
export function targetsNamed(name: string, scene: Pick<Scene, "models">, field = "what"): readonly Target[] {
  const typed = name
    .trim()
    .toLowerCase()
    .replace(/^\/?(\w+)\s+/, "$1.");
  const all = everyTarget(scene);
  const found = all.filter(({ id, quantity }) => id === typed || quantity.id === typed);
  if (found.length > 0) return found;
  const meant = nearest(typed, [...all.map(({ quantity }) => quantity.id), ...all.map(({ id }) => id)]);
  const hint = meant ? `Did you mean ${quote(meant, 64)}?` : "e.g. participation, or pool.participation for one model";
  throw new UserError("defaults.what", `Expected an assumption, got ${quote(name)}`, { field, hint });
}

/** The shortest name for assumptions of the same id: without models where it means all that have it. */
export function nameOf(targets: readonly Target[], scene: Pick<Scene, "models">): string {
  const id = targets[0]?.quantity.id ?? "";
  const all = everyTarget(scene).filter(({ quantity }) => quantity.id === id);
  return all.length === targets.length ? id : targets.map((target) => target.id).join(", ");
}

/** Offers for the name: each assumption once, and with a dot typed the models' own. */
export function targetChoices(typed: string, scene: Pick<Scene, "models">): readonly Choice[] {
  const near = typed.trim().toLowerCase();
  const all = everyTarget(scene);
  const shared = [...new Map(all.map((target) => [target.quantity.id, target.quantity])).values()].map((quantity) => {
    const models = all.filter((target) => target.quantity.id === quantity.id).map(({ model }) => model.name);
    return { name: `${quantity.id}: ${quantity.label} (${models.join(", ")})`, value: quantity.id };
  });
  const single = all.map(({ id, quantity, model }) => ({
    name: `${id}: ${quantity.label} (${model.name} alone)`,
    value: id,
  }));
  const matching = (choices: readonly Choice[]) => choices.filter(({ name }) => name.toLowerCase().includes(near));
  return near.includes(".") ? matching(single) : [...matching(shared), ...(near === "" ? [] : matching(single))];
}

/** Offers for the value of what is named so far: the live reading, presets' and sourced values. */
export function valueChoices(typed: string, scene: Scene, { what }: Values): readonly Choice[] {
  if (typeof what !== "string") return [];
  const [first] = targetsNamed(what, scene);
  return first === undefined ? [] : assumptionChoices(first.model, first.quantity, typed);
}
