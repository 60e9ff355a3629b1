// The name of a unit as a text of its own, `USD/kWh`, and how a typed unit fits the unit that a quantity has.

import { tell } from "../../core/tell.ts";
import { conversion, hasDimension, one, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { withReadyMends } from "../ready.ts";
import { shownUnit } from "../shown.ts";
import { mistake } from "../text/mistake.ts";
import { scan } from "../text/scan.ts";
import { quoteToken, type Token, type Tokens } from "../text/tokens.ts";
import { readRate, readUnit, unknownUnit } from "./read-unit.ts";
import { plainUnits } from "./unit-table.ts";
import { splitUnit } from "./unit-words.ts";

/**
 * Reads the name of a unit; the empty text and `1` are the plain unit of shares and ratios.
 * @throws UserError `unit.unknown` with what may have been meant, `assumption.ambiguous` for `GPU` and `FLOPS`.
 */
export function parseUnit(text: string): Unit {
  return withReadyMends(text, parse, ["USD", "gaming cards", "kWh"]);
}

function parse(text: string): Unit {
  const plain = plainUnits.get(text.trim());
  if (plain !== undefined) return plain;
  const { tokens, unit, odd } = spelt(text);
  if (unit !== undefined) return unit;
  throw odd?.kind === "word" ? unknownUnit(tokens, odd) : notUnit(tokens, odd);
}

function notUnit(tokens: Tokens, odd: Token | undefined) {
  const { text } = tokens;
  const span = odd?.span ?? ([text.length, text.length] as const);
  const message = tell`Expected a unit such as \`USD/year\`, got ${odd ? quoteToken(tokens, odd) : tell`nothing more`}`;
  return mistake("unit.unknown", message, tokens, span);
}

/** The unit that a text spells from end to end, else the token at which it is none. */
function spelt(text: string): { readonly tokens: Tokens; readonly unit?: Unit; readonly odd?: Token | undefined } {
  const tokens = scan(text);
  const [first, slash] = tokens.list;
  const inverse = first?.text === "1" && slash?.text === "/";
  const read = inverse ? readRate(tokens, 1) : readUnit(tokens, 0);
  if (read?.next === tokens.to) return { tokens, unit: read.unit };
  return { tokens, odd: tokens.list[read?.next ?? (inverse ? 2 : 0)] };
}

export interface Fit {
  /** What the typed value is multiplied by to stand in the target. */
  readonly factor: number;
  /** How the unit was taken, where it was not written in full. */
  readonly note?: string;
}

/**
 * Fits `typed` to `target`: nothing typed takes the target over, the same dimensions convert, and what is written
 * only above or only below the line is completed: `150B USD` for USD/year, `30k/month` for USD/year.
 */
export function fitUnit(typed: Unit, target: Unit): Fit | undefined {
  if (!hasDimension(typed)) return { factor: conversion(typed, one) };
  if (sameDimensions(typed, target)) return { factor: conversion(typed, target) };
  const { above, below } = splitUnit(target);
  if (above.length === 0 || below.length === 0) return undefined;
  const counted = above.join("*");
  // `$3/hour` for USD/datacenter_gpu/hour: of several rates, those that were left out.
  for (const missing of [below, [], ...below.map((one) => [one])]) {
    const rest = below.filter((each) => !missing.includes(each));
    // `1.5k a month` has neither the money nor what it is for.
    for (const head of [counted, "1"]) {
      const part = spelt([head, ...rest].join("/")).unit;
      if (part === undefined || !sameDimensions(typed, part)) continue;
      const said = head === "1" ? `${counted} ${shownUnit(typed)}` : typed.symbol;
      const rate = missing.length > 0 ? ` ${shownUnit({ ...target, symbol: `1/${missing.join("/")}` })}` : "";
      return { factor: conversion(typed, part), note: tell`read as ${said}${rate}` };
    }
  }
  return undefined;
}

/**
 * The unit in which to show a value that no target asks for. A unit that a formula made spells its base dimensions, so
 * the value moves to these: 5 GB / 2 s is shown in bytes a year only if nothing better spells it, 10 kW * 24 h in kWh.
 */
export function settle(unit: Unit): { readonly unit: Unit; readonly factor: number } {
  if (!hasDimension(unit)) return { unit: one, factor: conversion(unit, one) };
  const inKwh = spelt(inEnergy(unit)).unit;
  const base = inKwh && sameDimensions(inKwh, unit) ? inKwh : { ...unit, scale: 1 };
  return { unit: base, factor: conversion(unit, base) };
}

/** The symbol of a unit with power times time as people pay for it, in kWh. */
function inEnergy(unit: Unit): string {
  const { above, below } = splitUnit(unit);
  const swapped = (factors: readonly string[]): readonly string[] =>
    factors.includes("W") && factors.includes("year")
      ? ["kWh", ...factors.filter((factor) => factor !== "W" && factor !== "year")]
      : factors;
  return [swapped(above).join("*") || "1", ...swapped(below)].join("/");
}
