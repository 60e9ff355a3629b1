// How a typed unit fits the unit a quantity has.

import { tell } from "../../core/tell.ts";
import { conversion, hasDimension, one, sameDimensions, type Unit } from "../../core/units/unit.ts";
import { shownUnit } from "../shown.ts";
import { scan } from "../text/scan.ts";
import { readRate, readUnit } from "./read-unit.ts";
import { splitUnit } from "./unit-words.ts";

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
  const numerator = parse(above.join("*"));
  if (numerator && sameDimensions(typed, numerator)) {
    const rate = shownUnit({ ...target, symbol: `1/${below.join("/")}` });
    return { factor: conversion(typed, numerator), note: tell`read as ${typed.symbol} ${rate}` };
  }
  const rate = parse(`1/${below.join("/")}`);
  if (rate && sameDimensions(typed, rate)) {
    return { factor: conversion(typed, rate), note: tell`read as ${above.join("*")} ${shownUnit(typed)}` };
  }
  // `$3/hour` for USD/datacenter_gpu/hour: of several rates, those that were left out.
  for (const left of below) {
    const rest = below.filter((each) => each !== left);
    if (rest.length === 0) continue;
    // `1.5k a month` has neither the money nor what it is for.
    for (const money of [above.join("*"), "1"]) {
      const shorter = parse(`${money}/${rest.join("/")}`);
      if (shorter === undefined || !sameDimensions(typed, shorter)) continue;
      const head = money === "1" ? `${above.join("*")} ${shownUnit(typed)}` : typed.symbol;
      const rate = shownUnit({ ...target, symbol: `1/${left}` });
      return { factor: conversion(typed, shorter), note: tell`read as ${head} ${rate}` };
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
  const spelt = parse(inEnergy(unit));
  const base = spelt && sameDimensions(spelt, unit) ? spelt : { ...unit, scale: 1 };
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

/** The unit a symbol spells; none for a symbol that no person can type. */
function parse(symbol: string): Unit | undefined {
  const tokens = scan(symbol);
  const read = symbol.startsWith("1/") ? readRate(tokens, 1, one) : readUnit(tokens, 0);
  return read?.next === tokens.to ? read.unit : undefined;
}
