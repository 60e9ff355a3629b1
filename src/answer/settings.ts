// Whose value holds for each quantity of a model: option over side over server over preset over the model's own.

import { UserError } from "../core/errors.ts";
import { assumptionsOf } from "../core/estimate/assumption.ts";
import { exactReading } from "../language/exact.ts";
import { type Reading, readText } from "../language/reading.ts";
import { mends, quote } from "../language/text/mistake.ts";
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

/** The texts read last for each model: a press reads a side's values for what was, what is, and what is shown. */
const lastRead = new WeakMap<Model, Map<string, Reading>>();
const mostKept = 500;

/** The reading of one text for one quantity of a model. Errors as `readAssumption`, and `growth.ambiguous`. */
export function readFor(model: Model, quantity: Quantity, text: string): Reading {
  refuseBareShare(quantity, text);
  const kept = lastRead.get(model) ?? new Map<string, Reading>();
  lastRead.set(model, kept);
  const key = `${quantity.id} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const reading = readAnew(model, quantity, text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, reading);
  return reading;
}

function readAnew(model: Model, quantity: Quantity, text: string): Reading {
  if (!quantity.fact?.growth) return readPlain(model, quantity, text);
  const factor = asFactor(text);
  const reading = readPlain(model, quantity, factor);
  return factor === text ? reading : { ...reading, echo: reading.echo.replace(/^.* → /, `${text.trim()} → `) };
}

/** `10` of a share may be 10%: asked, never guessed. */
function refuseBareShare({ support }: Quantity, text: string): void {
  const bare = text.trim();
  if (support !== "share" || !/^\d+(\.\d+)?$/.test(bare) || !(Number(bare) > 1 && Number(bare) <= 100)) return;
  const message = `Expected a share, got ${quote(bare)}: ${bare}%?`;
  const start = text.indexOf(bare);
  const span = [start, start + bare.length] as const;
  throw new UserError("range.support", message, { text, span, hint: mends(`${bare}%`) });
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
    return { reading: presetReading(model, quantity, named), from, ...(presetBy && { by: presetBy }) };
  }
  if (quantity.kind === "derived") return undefined;
  return { reading: quantity.own ?? exactReading(quantity.value, quantity), from: "model" };
}

/** Numbers need no scan. */
function presetReading(model: Model, quantity: Quantity, text: string): Reading {
  const value = Number(text);
  return Number.isFinite(value) ? exactReading(value, quantity) : readFor(model, quantity, text);
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
  return reached(without).filter((other) => !still.has(other));
}

const isStronger = (a: Setting | undefined, b: Setting): boolean =>
  a !== undefined && layers.indexOf(a.from) < layers.indexOf(b.from);
