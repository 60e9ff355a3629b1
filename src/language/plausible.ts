// Magnitudes that cannot be meant: a card of 450 kW, an accelerator of $30; asked about, never refused outright.

import type { Distribution } from "../core/distributions/distribution.ts";
import { quantile } from "../core/distributions/quantile.ts";
import { conversion, hasDimension, sameDimensions, type Unit } from "../core/units/unit.ts";
import type { Assumption } from "./assumption.ts";
import { quantityOf, readLiteral } from "./numbers/literal.ts";
import { printQuantity } from "./numbers/number.ts";
import { partsOf, type Syntax } from "./syntax.ts";
import { mends, mistake } from "./text/mistake.ts";
import { scan } from "./text/scan.ts";
import { isCurrency, units } from "./units/unit-table.ts";

interface Plausible {
  readonly unit?: Unit;
  readonly plausible?: readonly [low: number, high: number];
}

/**
 * Checks that a value whose unit was left out lies where its quantity can.
 * @throws UserError `assumption.ambiguous` with the sizes that are plausible, and with the typed one in full.
 */
export function checkPlausible(
  { body, text, span }: Assumption,
  of: Distribution,
  { unit, plausible }: Plausible,
): void {
  if (plausible === undefined || unit === undefined || !hasDimension(unit) || saysUnit(body, unit)) return;
  const median = quantile(of, 0.5);
  const [least, most] = plausible;
  if (median <= 0) return;
  const typed = text.slice(...body.span);
  const isThousands = /(?<![\d.])\d{1,3}\.000(?!\d)/.test(typed);
  if (median >= least && median <= most && !isThousands) return;
  const fits = (factor: number) => median * factor >= least && median * factor <= most;
  const scaled = [
    ...(isThousands
      ? [{ factor: 1000, text: typed.replace(/(?<=\d)\.(?=000)/, ",") }]
      : (median < 1 ? [] : scales).map(([factor, suffix]) => ({ factor, text: suffixed(typed, suffix) }))),
    ...otherUnits(unit).map(({ symbol, factor }) => ({ factor, text: withUnit(typed, symbol) })),
  ];
  const meant = scaled.filter((each) => each.text !== typed && fits(each.factor)).slice(0, 2);
  // What is small and cannot be meant otherwise is somebody's view.
  if (meant.length === 0 && median < least) return;
  const insisted = insistedOn(isThousands ? typed.replace(/\.000/, ".00") : typed, unit);
  const range = `${printQuantity(least, { unit })} to ${printQuantity(most, { unit })}`;
  const message = `Expected a size from ${range}, got ${printQuantity(median, { unit })}`;
  const whole = (other: string) => text.slice(span[0], body.span[0]) + other + text.slice(body.span[1], span[1]);
  const readings = [...meant.map((each) => each.text), insisted].map((each) => whole(each).trim());
  throw mistake("assumption.ambiguous", message, { text }, body.span, mends(...readings));
}

/** Whether a number says in full what it is in; money alone leaves the size open. */
function saysUnit(syntax: Syntax, target: Unit): boolean {
  if (syntax.kind === "quantity")
    return syntax.unit !== undefined && !(isCurrency(syntax.unit) && target.symbol.includes("/"));
  if (syntax.kind === "apply" || syntax.kind === "name") return true;
  return partsOf(syntax).some((part) => saysUnit(part, target));
}

const scales: readonly (readonly [factor: number, suffix: string])[] = [
  [1e3, "k"],
  [1e6, "M"],
  [1e9, "B"],
];

/** Every number of a text without a suffix of its own, with one. */
function suffixed(text: string, suffix: string): string {
  const ends = numbersIn(text)
    .filter(({ bare }) => bare)
    .map(({ end }) => end);
  return ends.toReversed().reduce((all, end) => all.slice(0, end) + suffix + all.slice(end), text);
}

const withUnit = (text: string, symbol: string): string => (/[\d½¼¾]$/.test(text) ? `${text} ${symbol}` : text);

/** The typed number in the unit of the quantity: so it is taken as it stands. */
function insistedOn(text: string, unit: Unit): string {
  const isMoney = /^[$€£¥₹₩]/.test(text);
  const [, ...below] = unit.symbol.split("/");
  return isMoney ? `${text}/${below.join("/")}` : `${text} ${unit.symbol}`;
}

/** Watts beside kilowatts, and the like: a unit of the same kind with how many of the quantity's own it is. */
function otherUnits(unit: Unit): readonly { readonly symbol: string; readonly factor: number }[] {
  const own = units.get(unit.symbol.split("/")[0] ?? "");
  if (own === undefined || own.dimensions.W === undefined) return [];
  return ["W", "kW", "MW"].flatMap((symbol) => {
    const other = units.get(symbol);
    const fits = other !== undefined && symbol !== own.symbol && sameDimensions(other, own);
    return fits ? [{ symbol, factor: conversion(other, own) }] : [];
  });
}

function numbersIn(text: string): readonly { readonly end: number; readonly bare: boolean }[] {
  const tokens = scan(text);
  return tokens.list.flatMap((token, at) => {
    if (token.kind !== "number") return [];
    const written = readLiteral(tokens, at);
    return written && quantityOf(written, tokens)
      ? [{ end: token.span[1], bare: written.marks.suffix === undefined }]
      : [];
  });
}
