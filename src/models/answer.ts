// A model put to work: whose value holds for each quantity, and what comes out.

import { estimate } from "../core/estimate.ts";
import type { Expression } from "../core/expression.ts";
import type { Quantity as Column } from "../core/program.ts";
import type { Unit } from "../core/unit.ts";
import { parseAssumption } from "../language/assumption.ts";
import { printQuantity } from "../language/number.ts";
import { type Reading, readAssumption } from "../language/reading.ts";
import type { Model, Quantity } from "./model.ts";
import { type PresetName, presets } from "./presets.ts";

/** Where a value came from, strongest first. */
export type From = "option" | "side" | "server" | "preset" | "model";

export interface Setting {
  readonly reading: Reading;
  readonly from: From;
}

/** The values in force, by quantity. */
export type Settings = ReadonlyMap<string, Setting>;

export interface Result {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly median: number;
  readonly p5: number;
  readonly p95: number;
  readonly mean: number | null;
  readonly digits: number;
  readonly exact: boolean;
  /** How the value was read, or the formula. */
  readonly reading: string;
  readonly from: From;
}

export interface Answer {
  readonly model: Model;
  readonly preset: PresetName;
  readonly settings: Settings;
  readonly results: ReadonlyMap<string, Result>;
  readonly seed: string;
  readonly trials: number;
  readonly warnings: readonly string[];
}

/** The reading of one text for one quantity of a model. Errors as `readAssumption`. */
export function readFor(model: Model, quantity: Quantity, text: string): Reading {
  const unitOf = (name: string) => model.quantities.get(name)?.unit;
  const target = { unit: quantity.unit, support: quantity.support, unitOf, names: [...model.quantities.keys()] };
  return readAssumption(parseAssumption(text), target);
}

/** The model's own values, those of a preset over them, and what was given over those. */
export function settingsOf(
  model: Model,
  preset: PresetName | undefined,
  given: ReadonlyMap<string, Reading>,
): Settings {
  const chosen: Readonly<Record<string, number>> = preset ? presets[preset].values : {};
  const settings = new Map<string, Setting>();
  for (const quantity of model.quantities.values()) {
    const typed = given.get(quantity.id);
    const named = chosen[quantity.id];
    const own = quantity.kind === "assumption" ? quantity.value : undefined;
    if (typed) settings.set(quantity.id, { reading: typed, from: "option" });
    else if (named !== undefined)
      settings.set(quantity.id, { reading: exactly(model, quantity, named), from: "preset" });
    else if (own !== undefined) settings.set(quantity.id, { reading: exactly(model, quantity, own), from: "model" });
  }
  return settings;
}

const exactly = (model: Model, quantity: Quantity, value: number): Reading => readFor(model, quantity, String(value));

/**
 * The model's columns for the engine: the values in force over the formulas. A derived quantity given directly stands
 * in for its formula, and for the formulas that say so.
 */
export function columnsOf(model: Model, settings: Settings): readonly Column[] {
  return [...model.quantities.values()].map((quantity) => ({
    id: quantity.id,
    expression: inForce(quantity, settings),
  }));
}

function inForce(quantity: Quantity, settings: Settings): Expression {
  const setting = settings.get(quantity.id);
  if (setting) return setting.reading.expression;
  return formulaOf(quantity, settings).expression;
}

function formulaOf(
  quantity: Quantity,
  settings: Settings,
): { readonly formula: string; readonly expression: Expression } {
  if (quantity.kind === "assumption") throw new Error(`Expected a value for the assumption ${quantity.id}, got none`);
  for (const [given, instead] of quantity.instead) if (settings.has(given)) return instead;
  return quantity;
}

/** Runs a model with the settings in force. Errors as `estimate`. */
export function answer(model: Model, preset: PresetName | undefined, settings: Settings): Answer {
  const ids = [...model.quantities.keys()];
  // The headline first, so that no other output decides which draws it meets first.
  const order = [model.headline, ...ids.filter((id) => id !== model.headline)];
  const { outputs, seed, trials } = estimate(columnsOf(model, settings), order);
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const results = new Map<string, Result>();
  const warnings: string[] = [];
  for (const quantity of model.quantities.values()) {
    const output = byId.get(quantity.id);
    if (output === undefined) continue;
    const setting = settings.get(quantity.id);
    const { id, label, unit } = quantity;
    const { median, p5, p95, mean, digits, exact, bad, failure } = output;
    const reading = setting?.reading.echo ?? formulaOf(quantity, settings).formula;
    results.set(id, { id, label, unit, median, p5, p95, mean, digits, exact, reading, from: setting?.from ?? "model" });
    if (bad > 0)
      warnings.push(`${bad} of ${trials} trials gave no number for ${id}${failure ? `: ${failure.reason}` : ""}.`);
    if (setting) warnings.push(...notesOf(quantity, setting), ...outsideRange(quantity, setting, median));
  }
  const spread = outputs.some(({ p5, p95 }) => p5 !== p95);
  const said = [...publishedSlips(model, results, preset), ...warnings];
  return { model, preset: preset ?? "article", settings, results, seed, trials: spread ? trials : 1, warnings: said };
}

const notesOf = ({ id }: Quantity, { reading, from }: Setting): readonly string[] =>
  from === "option" ? reading.notes.map((note) => `${id}: ${note}.`) : [];

/** Values that a person gave outside the range that the ledger has; marked, not forbidden. */
function outsideRange(quantity: Quantity, { from }: Setting, median: number): readonly string[] {
  const range = quantity.fact?.range;
  if (from !== "option" || range === undefined || (median >= range.low && median <= range.high)) return [];
  const shown = (value: number) => printQuantity(value, { unit: quantity.unit });
  const source = quantity.fact?.sources[0]?.title;
  const kind = range.judgement ? "the range we judge likely" : "the sourced range";
  return [
    `${quantity.id} ${shown(median)} lies outside ${kind}, ${shown(range.low)} to ${shown(range.high)}${source ? ` (${source})` : ""}.`,
  ];
}

function publishedSlips(model: Model, results: Answer["results"], preset: PresetName | undefined): readonly string[] {
  if (preset !== undefined && preset !== "article") return [];
  return Object.entries(model.published).flatMap(([id, { printed, remark, value }]) => {
    const result = results.get(id);
    const changed = [...results.values()].some(({ from }) => from === "option");
    if (result === undefined || changed || result.median === value) return [];
    return [
      `The article prints ${printed} here, which ${remark}: two different units. Its own inputs give ${printQuantity(result.median, { unit: result.unit })}.`,
    ];
  });
}
