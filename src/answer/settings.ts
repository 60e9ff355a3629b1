// Whose value holds for each quantity of a model: option over side over server over preset over the model's own.

import { assumptionsOf } from "../core/estimate/assumption.ts";
import { type Reading, readText } from "../language/reading.ts";
import type { Model, Quantity } from "../models/model.ts";
import { defaultPreset, type PresetName, presetValue } from "../models/presets.ts";
import { columnsOf } from "./columns.ts";
import { asFactor } from "./growth.ts";

/** Where a value came from, strongest first. */
export const layers = ["option", "side", "server", "preset", "model"] as const;

export type From = (typeof layers)[number];

/** Who set a value, and when, in milliseconds since 1970. */
export interface Credit {
  /** The id of the person, where it is known. */
  readonly id?: string;
  readonly name: string;
  readonly at: number;
  /** Set where the value holds in one channel only, or for one person. */
  readonly scope?: "channel" | "person";
}

export interface Given {
  readonly reading: Reading;
  readonly by?: Credit;
}

export interface Setting extends Given {
  readonly from: From;
}

/** The values in force, by quantity. */
export type Settings = ReadonlyMap<string, Setting>;

/** What was given over the model's own values. */
export interface GivenLayers {
  readonly option?: ReadonlyMap<string, Given>;
  readonly side?: ReadonlyMap<string, Given>;
  readonly server?: ReadonlyMap<string, Given>;
  readonly preset?: PresetName | undefined;
  /** Who chose the preset for the server; absent where somebody typed one. */
  readonly presetBy?: Credit;
}

/** The layers with a preset that was typed, if one was. */
export function withPreset(layers: GivenLayers, typed: PresetName | undefined): GivenLayers {
  const { presetBy: _, ...rest } = layers;
  return typed === undefined ? layers : { ...rest, preset: typed };
}

/** The reading of one text for one quantity of a model. Errors as `readAssumption`, and `growth.ambiguous`. */
export function readFor(model: Model, quantity: Quantity, text: string): Reading {
  if (!quantity.fact?.growth) return readPlain(model, quantity, text);
  const factor = asFactor(text);
  const reading = readPlain(model, quantity, factor);
  return factor === text ? reading : { ...reading, echo: reading.echo.replace(/^.* → /, `${text.trim()} → `) };
}

function readPlain(model: Model, quantity: Quantity, text: string): Reading {
  const unitOf = (name: string) => model.quantities.get(name)?.unit;
  const target = { unit: quantity.unit, support: quantity.support, unitOf, names: [...model.quantities.keys()] };
  return readText(text, target);
}

/** The strongest value for each quantity; a directly given result gives way where it would hide a stronger value. */
export function settingsOf(model: Model, given: GivenLayers = {}): Settings {
  const settings = new Map<string, Setting>();
  for (const quantity of model.quantities.values()) {
    const found = settingOf(model, quantity, given);
    if (found) settings.set(quantity.id, found);
  }
  return withoutHiding(model, settings);
}

function settingOf(model: Model, quantity: Quantity, given: GivenLayers): Setting | undefined {
  for (const from of ["option", "side", "server"] as const) {
    const found = given[from]?.get(quantity.id);
    if (found) return { ...found, from };
  }
  const { preset = defaultPreset, presetBy } = given;
  const named = model.own ? undefined : presetValue(preset, quantity);
  if (named !== undefined) {
    const from = given.preset === undefined ? "model" : "preset";
    return { reading: readFor(model, quantity, named), from, ...(presetBy && { by: presetBy }) };
  }
  if (quantity.kind === "derived") return undefined;
  return { reading: quantity.own ?? readFor(model, quantity, String(quantity.value)), from: "model" };
}

/** A preset's fleet must not make the spend that somebody typed count for nothing. */
function withoutHiding(model: Model, settings: ReadonlyMap<string, Setting>): Settings {
  const kept = new Map(settings);
  for (const [id, direct] of settings) {
    if (model.quantities.get(id)?.kind !== "derived") continue;
    const hidden = hiddenBy(model, kept, id).some((other) => isStronger(kept.get(other), direct));
    if (hidden) kept.delete(id);
  }
  return kept;
}

/** The quantities whose value counts for nothing because `id` is given directly. */
export function hiddenBy(model: Model, settings: Settings, id: string): readonly string[] {
  const without = new Map(settings);
  without.delete(id);
  const reached = (from: Settings) => assumptionsOf(columnsOf(model, from), model.headline).map((each) => each.id);
  const still = new Set(reached(settings));
  // What stands in for a formula beside the given result is used, if not for the headline.
  const used = new Set([...model.quantities.values()].flatMap((quantity) => namesBeside(quantity, id)));
  return reached(without).filter((other) => !still.has(other) && !used.has(other));
}

/** The quantities of the formula that holds for a derived one where `id` is given directly. */
const namesBeside = (quantity: Quantity, id: string): readonly string[] => {
  const formula = quantity.kind === "derived" ? quantity.instead.get(id) : undefined;
  return formula === undefined ? [] : (formula.formula.match(/[a-z_]\w*/gi) ?? []);
};

const isStronger = (a: Setting | undefined, b: Setting): boolean =>
  a !== undefined && layers.indexOf(a.from) < layers.indexOf(b.from);
