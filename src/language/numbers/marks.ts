// What is written behind several numbers: a unit or a power of one that is meant for the others.

import { multiplyUnits, type Unit } from "../../core/units/unit.ts";
import type { Amount } from "../syntax.ts";
import type { Tokens } from "../text/tokens.ts";
import { isCurrency } from "../units/unit-table.ts";
import { isBare, type Marks, quantityOf, type WrittenNumber } from "./literal.ts";

/** With other marks over its own. */
export const remarked = (written: WrittenNumber, marks: Marks): WrittenNumber => ({
  ...written,
  marks: { ...written.marks, ...marks },
});

/** The unit of the last for all that have none or only what it is a rate of, or else the unit of the first. */
export function withUnit(all: readonly WrittenNumber[]): readonly WrittenNumber[] {
  const unit = all.at(-1)?.marks.unit ?? all[0]?.marks.unit;
  if (unit === undefined) return all;
  return all.map((each) => {
    const own = each.marks.unit;
    const lacks = own === undefined ? each.marks.percent === undefined : isRateOf(unit, own);
    return lacks ? remarked(each, { unit }) : each;
  });
}

export type Pair = readonly [WrittenNumber, WrittenNumber];

/** The unit of one end for both; `$150B to $210B per year` gives the rate to both. */
export function withUnits(left: WrittenNumber, right: WrittenNumber): Pair {
  const [a, b] = [left.marks.unit, right.marks.unit];
  if (a !== undefined && b !== undefined && isBareRate(b) && !isBareRate(a)) {
    const unit = { ...multiplyUnits(a, b), symbol: `${a.symbol}${b.symbol.slice(1)}` };
    return [remarked(left, { unit }), remarked(right, { unit })];
  }
  const sameKind = (left.marks.percent === undefined) === (right.marks.percent === undefined);
  if (b !== undefined && (a === undefined ? sameKind || isBare(left.marks) : isRateOf(b, a))) {
    return [remarked(left, { unit: b }), right];
  }
  if (a !== undefined && (b === undefined ? sameKind : isRateOf(a, b))) return [left, remarked(right, { unit: a })];
  return [left, right];
}

/** `$30k to 40k per month`: what both are paid in stands on the left, how often on the right. */
const isBareRate = (unit: Unit): boolean => unit.symbol.startsWith("1/");

/** Whether `USD/year` says how often `USD` is. */
const isRateOf = (rate: Unit, unit: Unit): boolean => rate.symbol.startsWith(`${unit.symbol}/`);

/** With its decimal point moved. */
export const scaled = (written: WrittenNumber, by: number): WrittenNumber => ({
  ...written,
  amount: { ...written.amount, times10: (shift) => written.amount.times10(shift + by) },
});

/** Whether a number without a unit, or in money, lies where the quantity plausibly can. */
export function isPlausible({ value, unit }: Amount, { target }: Tokens): boolean {
  const [least, most] = target.plausible ?? [];
  if (least === undefined || most === undefined || (unit !== undefined && !isCurrency(unit))) return true;
  return value >= least && value <= most;
}

/** `1.1-2.2e8` with the power as a suffix of both, where the quantity is that large and no larger. */
export function withPower(low: WrittenNumber, high: WrittenNumber, tokens: Tokens): WrittenNumber {
  const [, power] = /^[\d.]+e\+?(\d+)$/i.exec(tokens.text.slice(...high.span)) ?? [];
  if (!power || !isBare(low.marks) || !isBare(high.marks)) return high;
  const suffix = { suffix: { shift: Number(power) } };
  const [own, spread] = [low, remarked(low, suffix)].map((each) => isPlausible(quantityOf(each, tokens), tokens));
  return spread && !own ? remarked(scaled(high, -Number(power)), suffix) : high;
}
