// Results in words: a number with its unit, an interval with the unit said once.

import type { Result } from "../../../src/answer/result.ts";
import type { Unit } from "../../../src/core/units/unit.ts";
import { printNumber, printQuantity, unitWordsIn, withoutUnit } from "../../../src/language/numbers/number.ts";
import type { Quantity } from "../../../src/models/model.ts";

/** As many digits as are warranted, and no more than three. */
export const numberStyle = (digits: number) => ({ digits: Math.min(Math.max(digits, 1), 3) });

type Shown = Pick<Result, "unit" | "p5" | "p95" | "median" | "digits">;

/** The median in its unit. */
export const medianText = ({ median, unit, digits }: Pick<Result, "median" | "unit" | "digits">): string =>
  printQuantity(median, { ...numberStyle(digits), unit });

/** A result in its unit, with its interval where it has one: `0.206 hyperscalers (0.1 to 0.4)`. */
export function shown(result: Shown): string {
  if (result.p5 === result.p95) return medianText(result);
  const words = unitWordsIn(medianText(result));
  const span = ends(result);
  return `${medianText(result)} (${words !== "" && span.endsWith(words) ? span.slice(0, -words.length) : span})`;
}

/** The same beside a label that says what is counted: `75M (45M to 120M)`. */
export function bareText(result: Shown): string {
  const end = (median: number) => withoutUnit(medianText({ ...result, median }));
  const middle = end(result.median);
  return result.p5 === result.p95 ? middle : `${middle} (${end(result.p5)} to ${end(result.p95)})`;
}

/** The interval, or the value of a point. */
export const rangeText = (result: Shown): string => (result.p5 === result.p95 ? medianText(result) : ends(result));

/** The interval as a reply states it; `trials` is 1 where every assumption is a point. */
export function interval(result: Shown, trials: number): string {
  if (result.p5 !== result.p95) return ends(result);
  const why = trials === 1 ? "no assumption has a range" : "the same whatever the assumptions are";
  return `exactly ${medianText(result)}: ${why}`;
}

const ends = ({ unit, p5, p95, digits }: Shown): string => spanText(p5, p95, unit, digits);

/** From one value to another, with the unit said once where it follows the number. */
export function spanText(from: number, to: number, unit: Unit | undefined, digits = 3, joint = "to"): string {
  const end = (value: number) => printQuantity(value, { ...numberStyle(digits), ...(unit && { unit }) });
  const [low, high] = [end(from), end(to)];
  const words = unitWordsIn(high);
  return `${words !== "" && low.endsWith(words) ? low.slice(0, -words.length) : low} ${joint} ${high}`;
}

/** A number where the label says what it counts: with its dollar sign or percentage, without words. */
export const bare = (value: number, quantity: Pick<Quantity, "unit"> | undefined): string =>
  quantity === undefined ? printNumber(value) : withoutUnit(printQuantity(value, { unit: quantity.unit }));
