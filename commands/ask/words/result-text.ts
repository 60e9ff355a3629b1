// Results and claims in words: a number with its unit, an interval with the unit said once, as charts write them too, how far two
// are apart, and how likely a claim is.

import type { Result } from "../../../src/answer/result.ts";
import type { Crux } from "../../../src/core/analyses/crux.ts";
import { figures, tell, word } from "../../../src/core/tell.ts";
import type { Unit } from "../../../src/core/units/unit.ts";
import {
  cents,
  ofOne,
  saysCounted,
  shownNumber,
  shownQuantity,
  shownRate,
  shownUnit,
} from "../../../src/language/shown.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { endTexts, isOneIn, middleText, numberText } from "../../../src/render/chart/number-text.ts";
import { signIn } from "../../../src/render/chart.ts";
import { styleOf } from "../../../src/render/chart-data/measured.ts";

/** The middle of a result; told as its least value is, where that is known. */
type Middle = Pick<Result, "median" | "unit" | "digits"> & Partial<Pick<Result, "p5">>;
type Shown = Pick<Result, "unit" | "p5" | "p95" | "median" | "digits">;

const formatOf = (unit: Unit | undefined) => (unit === undefined ? "number" : styleOf({ label: "", unit }).format);

/** What follows the number: ` gaming cards`, ` of a hyperscaler`, ` per hour` of money. */
export function wordsAfter(text: string, unit: Unit | undefined): string {
  if (unit === undefined) return "";
  const { format, unitLabel } = styleOf({ label: "", unit });
  if (signIn(format)) return shownRate(unit);
  if (unitLabel === "") return "";
  if (isOneIn(text)) return ` ${ofOne(unit) ?? unitLabel}`;
  return ` ${text === "1" ? shownUnit(unit, "one") : unitLabel}`;
}

/** A value in its unit: `2 hyperscalers`, `1 in 600 of a hyperscaler`, `$0.067 per hour`. */
export function valueText(value: number, unit: Unit | undefined, digits = 2): string {
  const text = numberText(value, formatOf(unit), digits);
  return `${text}${wordsAfter(text, unit)}`;
}

export function medianText(result: Middle): string {
  const text = amountText(result);
  return `${text}${wordsAfter(text, result.unit)}`;
}

/** A result in its unit, with its interval where it has one: `0.21 hyperscalers (0.1 to 0.4)`. */
export const shown = (result: Shown): string =>
  result.p5 === result.p95 ? medianText(result) : `${medianText(result)} (${bareSpan(result)})`;

/** The same beside a label that says what is counted: `75M (45M to 120M)`; told as `least` is, of all that stand together. */
export function bareText(result: Shown, least = result.p5): string {
  const { median, p5, p95, unit, digits } = result;
  const middle = amountText({ median, unit, digits, p5: least });
  return p5 === p95 ? middle : `${middle} (${bareSpan(result, least)})`;
}

/** The median beside a label that says what is counted: `75M`, `$1.5`, `1 in 600`. */
export const amountText = ({ median, unit, digits, p5 = median }: Middle): string =>
  middleText(median, formatOf(unit), digits, p5);

/** The interval, or the value of a point. */
export const rangeText = (result: Shown): string =>
  result.p5 === result.p95 ? medianText(result) : spanText(result.p5, result.p95, result.unit, result.digits);

/** The same without the words of the unit. */
export const bareRange = (result: Shown & Partial<Pick<Result, "from">>): string =>
  result.p5 === result.p95 ? asTyped(result) : bareSpan(result);

/** The amount; of one that was typed with a digit more, so that a year has 365 days. */
export const asTyped = (result: Shown & Partial<Pick<Result, "from">>): string =>
  result.from === "option" && result.p5 === result.p95
    ? numberText(result.median, formatOf(result.unit), 3)
    : amountText(result);

/** The interval alone, told as `least` is, its lower end unless told. */
export const bareSpan = ({ p5, p95, unit, digits }: Shown, least?: number): string =>
  toText(endTexts([p5, p95], formatOf(unit), digits, least));

/** From one end to the other: `45M to 120M`. */
const toText = ([low, high]: readonly [string, string]): string => tell`${low} to ${high}`;

/** One value and another, with the unit said once where it follows the number. */
export function spanEnds(
  from: number,
  to: number,
  unit: Unit | undefined,
  digits = 3,
): readonly [low: string, high: string] {
  const [low, high] = endTexts([from, to], formatOf(unit), digits);
  return [low, `${high}${wordsAfter(high, unit)}`];
}

export const spanText = (...ends: Parameters<typeof spanEnds>): string => toText(spanEnds(...ends));

/** A number where the label says what it counts: with its sign of money or percentage, without words. */
export const bare = (value: number, quantity: Pick<Quantity, "unit"> | undefined): string =>
  middleText(value, formatOf(quantity?.unit), 3);

/** The same with its unit where a short label does not say it: `0.67 gaming cards per datacenter GPU` of a speed ratio. */
export function besideShort(value: number, quantity: Quantity): string {
  const text = bare(value, quantity);
  return `${text}${unitBeside(text, quantity)}`;
}

/** What a number counts, where its short label does not say it. */
export function unitBeside(text: string, quantity: Quantity): string {
  // What a price of the ledger is per, its label says; of their own numbers people say it with the value.
  const isSaid = (signIn(formatOf(quantity.unit)) && !isOwn(quantity)) || saysUnit(quantity);
  return isSaid ? "" : wordsAfter(text, quantity.unit);
}

/** Whether somebody wrote it, in place of Crux. */
export const isOwn = ({ fact }: Pick<Quantity, "fact">): boolean => fact?.status === "own";

/** Whether a short label says what is counted: `gaming cards`. */
const saysUnit = ({ unit, short }: Quantity): boolean => saysCounted(word(short), unit);

/** What was typed, beside a short label: `40B to 65B` of gaming cards, `$2` of a price. */
export function typedBesideShort(typed: string, quantity: Quantity | undefined): string {
  const currency = signIn(formatOf(quantity?.unit));
  const isUnsigned = currency && /^[\d.,kMBT\s]+(?:to [\d.,kMBT\s]+)?$/.test(typed);
  const text = figures(cents(isUnsigned ? typed.replaceAll(/(?<![\d.,])\d/g, (digit) => currency + digit) : typed));
  if (quantity === undefined || !saysUnit(quantity)) return text;
  // What has a name of its own is typed as what it is counted in.
  const { words: _, ...counted } = quantity.unit;
  const unit = [quantity.unit, counted]
    .map((each) => shownUnit(each))
    .find((each) => each && text.endsWith(` ${each}`));
  return unit === undefined ? text : text.slice(0, -unit.length - 1);
}

/** A gap on the crux's own scale: `31×` for a ratio, else the difference. */
export const apartText = ({ scale }: Pick<Crux, "scale">, gap: number): string =>
  scale === "log"
    ? `${shownNumber(Math.exp(Math.abs(gap)), { digits: 2 })}×`
    : shownNumber(Math.abs(gap), { digits: 2 });

/** The same of the whole disagreement, whose output stands in `unit`: `You differ 31×.` */
export const differText = (crux: Pick<Crux, "scale" | "disagreement">, unit: Unit): string =>
  crux.scale === "log"
    ? tell`You differ ${apartText(crux, crux.disagreement)}.`
    : tell`You differ by ${shownQuantity(Math.abs(crux.disagreement), { unit, digits: 2 })}.`;

/** `Ada`, `Ada and Ben`, `Ada, Ben and Cyd`. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : tell`${names.slice(0, -1).join(", ")} and ${last}`;
}
