// Whether what was typed fits its quantity: its unit, as it is, converted or as so many of a whole; and its size, such as a card of
// 450 kW or an accelerator of $30, which is asked about and never refused outright.

import type { Distribution } from "../core/distributions/distribution.ts";
import { quantile } from "../core/distributions/quantile.ts";
import { tell } from "../core/tell.ts";
import type { Checked } from "../core/units/dimension.ts";
import { conversion, hasDimension, multiplyUnits, sameDimensions, type Unit } from "../core/units/unit.ts";
import { eitherGrowth, grown, hasPercent } from "./forms/growth-factor.ts";
import { looksGrouped, mayBeGrouped, regrouped } from "./numbers/numeral.ts";
import { printSyntax } from "./print.ts";
import { inPlace, inUnit } from "./ready.ts";
import { shownNumber, shownQuantity, shownUnit } from "./shown.ts";
import { type Amount, type Assumption, apply, partsOf, type Syntax, withAmounts } from "./syntax.ts";
import type { Target } from "./target.ts";
import { growthOrFactor, mends, mistake, Question, quote } from "./text/mistake.ts";
import { fitUnit, settle } from "./units/unit.ts";
import { isCurrency, unitOfWord, units } from "./units/unit-table.ts";
import { printUnit } from "./units/unit-words.ts";

/** Whether every number was written as a percentage. */
export const isPercent = (syntax: Syntax): boolean => {
  if (syntax.kind === "quantity") return syntax.percent === true;
  return syntax.kind !== "apply" && syntax.kind !== "name" && partsOf(syntax).every(isPercent);
};

interface Fit {
  readonly unit: Unit;
  readonly factor: number;
  readonly of?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * The unit in which the value stands, the factor that takes it there, the quantity that a count is to be divided by, and a
 * note where that has to be said.
 * @throws UserError `unit.mismatch` with the same in the unit that is wanted
 */
export function fitTarget(checked: Checked, { body, name, text }: Assumption, target: Target): Fit {
  const { unit: wanted, whole } = target;
  if (wanted === undefined) return settle(checked.unit);
  if (whole !== undefined && hasDimension(checked.unit) && sameDimensions(checked.unit, whole.unit)) {
    return { unit: wanted, factor: conversion(checked.unit, whole.unit), of: whole.name };
  }
  const isBareShare = isPercent(body) && !hasDimension(checked.unit) && hasDimension(wanted);
  const fit = isBareShare ? undefined : fitUnit(checked.unit, wanted);
  if (fit !== undefined) return { unit: wanted, note: fit.note, factor: fit.factor };
  const counted = whole?.unit ?? wanted;
  const written = text.slice(...body.span);
  if (checked.unit.symbol === "person" && counted.symbol === "consumer_gpu") {
    const message = tell`Expected GPUs, got people, who may have one each or not`;
    throw new Question(
      { text },
      body.span,
      [withAmounts(body, ({ unit: _, ...each }) => ({ ...each, unit: counted }))],
      { message },
    );
  }
  const expected = wanted.symbol === "" ? tell`a plain number` : shownUnit(wanted);
  const { symbol } = checked.unit;
  const isForeign = /^[A-Z]{3}\b/.test(symbol) && "USD" in wanted.dimensions && !("USD" in checked.unit.dimensions);
  const got = isBareShare
    ? tell`a percentage`
    : isForeign
      ? tell`${shownUnit(checked.unit)}, which is not taken: no rate is kept`
      : shownUnit(checked.unit);
  // A formula keeps what it has, and gets the unit that it lacks.
  const lacking = printUnit(multiplyUnits(wanted, checked.unit, -1));
  const isFormula = body.kind === "apply" || body.kind === "name";
  const inTarget = withAmounts(body, ({ percent: _, ...each }) => inUnit(each, wanted, text));
  const hint = mends(...inPlace(text, body.span, [isFormula ? `${written} ${lacking}` : inTarget]));
  throw mistake(
    "unit.mismatch",
    name === undefined
      ? tell`Expected ${expected}, got ${got}`
      : tell`Expected ${expected} as ${quote(name)}, got ${got}`,
    { text, ...(name && { field: name }) },
    body.span,
    hint,
  );
}

/**
 * Checks that a value whose unit was left out lies where its quantity can; `read` is how another text reads.
 * @throws UserError `assumption.ambiguous` with the sizes that are plausible, and with the typed one in full.
 */
export function checkPlausible(
  { body, text }: Assumption,
  of: Distribution,
  { unit, plausible, growth }: Target,
  read: (text: string) => Distribution | undefined,
): void {
  if (plausible === undefined || unit === undefined) return;
  const median = quantile(of, 0.5);
  const [least, most] = plausible;
  // Below a hundred it is a factor, and no count: `70` parameters are as many billions.
  const isCount = !hasDimension(unit) && !growth && least >= 100;
  if (!hasDimension(unit) && !growth && !isCount && least >= 1 && median < least) throw onTop(body, text, least);
  // `1` is one percent to some, where nobody means all.
  if (median > most && text.slice(...body.span) === "1")
    throw new Question({ text }, body.span, ["1%", "100%"], { code: "range.size" });
  if (growth && (median > most || median < least) && isBare(body, text)) throw eitherGrowth(body, { text }, body.span);
  // `226B -> 410B` is what grew, and by how much is the one over the other.
  if (growth && median > 100 * most && body.kind === "range")
    throw growthOrFactor({ text }, body.span, "+60%", [apply("divide", [body.high, body.low], body.span)]);
  if (!(hasDimension(unit) || isCount) || saysUnit(body, unit)) return;
  if (median <= 0) return;
  const isThousands = amountsIn(body).some(({ span: at }) => looksGrouped(text.slice(...at)));
  if (median >= least && (isCount || median <= most) && !isThousands) return;
  const fits = (other: Syntax) => {
    const found = read(printSyntax(other));
    const [low = 0, middle = 0] = found ? [0.05, 0.5].map((p) => quantile(found, p)) : [];
    return middle >= least && middle <= most && low >= least / 10;
  };
  /** The same with every number that was typed bare, or in money alone, through a function. */
  const sized = (to: (amount: Amount, typed: string) => Amount) =>
    withAmounts(body, (each) => {
      const typed = text.slice(...each.span);
      const words = typed.match(/\p{L}+(?![$\p{L}])|[%‰]/gu) ?? [];
      return words.every((word) => each.unit && unitOfWord(word)) ? to(each, typed) : each;
    });
  const times = (by: number) => (each: Amount) => ({ ...each, value: each.value * by });
  const meant = [
    ...(isThousands ? [sized((each, typed) => (mayBeGrouped(typed) ? times(1000)(each) : each))] : []),
    ...(isThousands || median < 1 ? [] : [1e3, 1e6, 1e9].map((by) => sized(times(by)))),
    // `1:50` for what is 50.
    sized((each, typed) => {
      const [, a, b] = /^([\d.,]+)\s*:\s*([\d.,]+)$/.exec(typed) ?? [];
      return a && b ? { ...each, value: 1 / each.value, typed: `${b}:${a}` } : each;
    }),
    ...otherUnits(unit).map((other) => sized((each) => (each.unit ? each : inUnit(each, other, text)))),
  ];
  const ready = meant.filter(fits).slice(0, 2);
  // What is small and cannot be meant otherwise is somebody's view.
  if (ready.length === 0 && median < least) return;
  const insisted = withAmounts(body, (each) => {
    const { typed, ...inFull } = inUnit(each, unit, text);
    // Three decimals would be thousands to some again.
    return typed === undefined ? inFull : { ...inFull, typed: regrouped(typed, ".00") };
  });
  const [from, to, got] = [least, most, median].map((each) => shownQuantity(each, { unit })) as [
    string,
    string,
    string,
  ];
  const message = tell`Expected a size from ${from} to ${to}, got ${got}`;
  throw new Question({ text }, body.span, [...ready, ...(isCount ? [] : [insisted])], { message, code: "range.size" });
}

/**
 * Checks that a share is no count whose unit was left out: `15M` of all cards.
 * @throws UserError `assumption.ambiguous` with the unit
 */
export function checkCount({ body, text }: Assumption, { unit }: { readonly unit: Unit }): void {
  const numbers = amountsIn(body);
  if (
    unit.symbol === "day" ||
    numbers.length === 0 ||
    numbers.some((each) => each.unit || each.percent || each.value <= 100)
  )
    return;
  const got = quote(text.slice(...body.span));
  const message = tell`Expected a share, got ${got}, which may be so many of all ${shownUnit(unit)}`;
  throw new Question({ text }, body.span, [withAmounts(body, (each) => inUnit(each, unit, text))], { message });
}

const amountsIn = (syntax: Syntax): readonly Amount[] =>
  syntax.kind === "quantity" ? [syntax] : partsOf(syntax).flatMap(amountsIn);

/** `40` and `35 to 60` a year are percent to most, and hardly a factor; `0.6 OOM/yr` says what it is. */
function isBare(body: Syntax, text: string): boolean {
  const numbers = amountsIn(body).map(({ span }) => text.slice(...span));
  const words = /\b(?!(?:to|and|or|between|from|about|around)\b)[a-z]{2,}/i;
  return (
    numbers.length > 0 &&
    numbers.every((typed) => /^[\d.,]+$/.test(typed)) &&
    !words.test(text.replace(/^\s*\w+\s*[=:]/, ""))
  );
}

/** `20%` for what is never below 1: so much on top of it; `0.9` is nothing of it. */
function onTop(body: Syntax, text: string, least: number) {
  const [from, got] = [shownNumber(least), quote(text.slice(...body.span))];
  const isOnTop = hasPercent(body) || amountsIn(body).every(({ value }) => value <= 0.5);
  const message = isOnTop
    ? tell`Expected a factor from ${from} on, got ${got}, which may be what comes on top`
    : tell`Expected a factor from ${from} on, got ${got}`;
  return new Question({ text }, body.span, isOnTop ? [grown(body, 1)] : [], { message });
}

/** Whether a number says in full what it is in; money alone leaves the size open. */
function saysUnit(syntax: Syntax, target: Unit): boolean {
  if (syntax.kind === "quantity")
    return syntax.unit !== undefined && !(isCurrency(syntax.unit) && target.symbol.includes("/"));
  if (syntax.kind === "apply" || syntax.kind === "name") return true;
  return partsOf(syntax).some((part) => saysUnit(part, target));
}

/** Watts beside kilowatts and cents beside dollars, with what the quantity counts them by. */
function otherUnits(unit: Unit): readonly Unit[] {
  const [above = "", ...below] = unit.symbol.split("/");
  const others = ["W", "kW", "MW"].includes(above) ? ["W", "kW", "MW"] : above === "USD" ? ["cent"] : [];
  return others.flatMap((each) => {
    const [own, other] = [units.get(above), units.get(each)];
    if (each === above || !own || !other) return [];
    // `450 W` says enough of a card; what is paid is paid for something.
    return each === "cent"
      ? { ...unit, symbol: [each, ...below].join("/"), scale: (unit.scale / own.scale) * other.scale }
      : other;
  });
}
