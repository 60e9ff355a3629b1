// Whose value holds for each quantity of a model: option over side over server over preset over the model's own; and the model
// with these, as the engine takes it.

import { assumptionsOf } from "../core/estimate/assumption.ts";
import type { Column } from "../core/evaluation/expression.ts";
import { keeping, onceFor } from "../core/kept.ts";
import { figures, localeNow } from "../core/tell.ts";
import type { Unit } from "../core/units/unit.ts";
import { exactReading, type Reading, rangeReading, readText } from "../language/reading.ts";
import type { Target } from "../language/target.ts";
import { units } from "../language/units/unit-table.ts";
import { plausibleOf, rangeText } from "../models/ledger/fact.ts";
import type { Model } from "../models/model.ts";
import { defaultPreset, type PresetName, presetValue } from "../models/presets.ts";
import type { Formula, Quantity } from "../models/quantity.ts";

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

export interface GivenValue {
  readonly reading: Reading;
  readonly by?: Credit;
}

export interface Setting extends GivenValue {
  readonly from: From;
}

/** The values of a model that somebody wrote were typed too. */
export const isTyped = ({ from }: Setting, { own }: Model): boolean =>
  from === "option" || from === "side" || (own !== undefined && from === "model");

/** The values in force, by quantity. */
export type Settings = ReadonlyMap<string, Setting>;

/** What was given over the model's own values. */
export interface GivenLayers {
  readonly option?: ReadonlyMap<string, GivenValue>;
  readonly side?: ReadonlyMap<string, GivenValue>;
  readonly server?: ReadonlyMap<string, GivenValue>;
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
const readingsOf = onceFor((_: Model) => keeping<Reading>(500));

/** The reading of one text for one quantity of a model. Errors as `readText`. */
export const readFor = (model: Model, quantity: Quantity, text: string): Reading =>
  readingsOf(model)(`typed ${localeNow()} ${quantity.id} ${text}`, () => {
    const names = quantity.fact?.owners;
    const named = names?.reading(quantity, text);
    if (named) return named;
    const target = targetFor(model, quantity);
    const read = () => readText(text, target);
    const reading = names ? names.number(text, read) : read();
    // A factor is echoed as the growth that was typed.
    const isGrowth = target.growth && /[%a-z]/i.test(text);
    return isGrowth ? { ...reading, echo: reading.echo.replace(/^.* → /, `${figures(text.trim())} → `) } : reading;
  });

/** The reading of a text that was read before and kept: however odd its size is, it was meant. Errors as `readText`. */
export const readKept = (model: Model, quantity: Quantity, text: string): Reading =>
  readingsOf(model)(`kept ${localeNow()} ${quantity.id} ${text}`, () => {
    const { plausible: _, ...target } = targetFor(model, quantity);
    return quantity.fact?.owners?.reading(quantity, text) ?? readText(text, target);
  });

/** Texts as they were kept, by the ids of their assumptions, read for a model; what the model no longer has is left out. */
export function valuesKept(
  model: Model,
  kept: Iterable<readonly [id: string, text: string, by?: Credit | undefined]>,
): ReadonlyMap<string, GivenValue> {
  const values = new Map<string, GivenValue>();
  for (const [id, text, by] of kept) {
    const quantity = model.quantities.get(id);
    if (quantity) values.set(id, { reading: readKept(model, quantity, text), ...(by && { by }) });
  }
  return values;
}

const dayUnit = units.get("day") as Unit;

/** What the language is told of a quantity. */
export function targetFor(model: Model, { unit, support, fact }: Quantity): Target {
  const unitOf = (name: string) => model.quantities.get(name)?.unit;
  const plausible = fact && plausibleOf(fact);
  const whole = fact?.of === undefined ? undefined : model.quantities.get(fact.of);
  return {
    ...{ unit, support, unitOf, names: [...model.quantities.keys()] },
    ...(fact?.growth && { growth: true }),
    ...(plausible && { plausible }),
    ...(fact?.range && { known: [fact.range.low, fact.range.high] as const }),
    ...(whole?.kind === "assumption" && { whole: { name: whole.id, unit: whole.unit } }),
    ...(fact?.ofDay && { whole: { unit: dayUnit } }),
  };
}

/**
 * The strongest value for each quantity; a directly given result gives way where it would hide a stronger value. Where
 * the position is held against an `other`, what gives way there gives way here too, unless somebody typed it: the two
 * would differ in a quantity that neither spoke of.
 */
export function settingsOf(model: Model, given: GivenLayers = {}, other?: GivenLayers): Settings {
  const own = strongest(model, given);
  if (other === undefined) return own;
  const theirs = strongest(model, other);
  return new Map([...own].filter(([id, { from }]) => theirs.has(id) || from === "option" || from === "side"));
}

function strongest(model: Model, given: GivenLayers): Settings {
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

/** Who chose the preset in force, where somebody did. */
export const presetCredit = (settings: Settings): Credit | undefined =>
  [...settings.values()].find(({ from, by }) => from === "preset" && by)?.by;

/** Numbers and the ledger's own ranges need no scan, and are read once. */
function presetReading(model: Model, quantity: Quantity, text: string): Reading {
  const value = Number(text);
  const range = quantity.fact?.range;
  return readingsOf(model)(`preset ${quantity.id} ${text}`, () => {
    if (range && range.low > 0 && range.low < range.high && text === rangeText(range))
      return rangeReading(range, quantity);
    return Number.isFinite(value) ? exactReading(value, quantity) : readKept(model, quantity, text);
  });
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

type Readings = ReadonlyMap<string, { readonly reading: Reading }>;

/**
 * The model's columns for the engine: the values in force over the formulas. A derived quantity given directly stands
 * in for its formula, and for the formulas that say so.
 */
export function columnsOf(model: Model, settings: Readings): readonly Column[] {
  return [...model.quantities.values()].map((quantity) => ({
    id: quantity.id,
    expression: settings.get(quantity.id)?.reading.expression ?? formulaOf(quantity, settings).expression,
  }));
}

/** The formula by which a derived quantity is computed with these values in force. */
export function formulaOf(quantity: Quantity, settings: Readings): Formula {
  if (quantity.kind === "assumption") throw new Error(`Expected a value for the assumption ${quantity.id}, got none`);
  for (const [given, instead] of quantity.instead) if (settings.has(given)) return instead;
  return quantity;
}
