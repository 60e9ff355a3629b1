// How what is written at one number spreads to the others: `30 to 40k USD`, `$5 to 20`, `5–20%`, `{1, 2, 5 kW}`.

import type { Span } from "../../core/errors.ts";
import { sameDimensions } from "../../core/units/unit.ts";
import type { Literal, Range, Syntax } from "../syntax.ts";
import { growthOrFactor, Question } from "../text/mistake.ts";
import type { Tokens } from "../text/tokens.ts";
import { isCurrency, timesAsLarge, units } from "../units/unit-table.ts";
import { printUnit } from "../units/unit-words.ts";
import { isBare, type Marks, quantityOf, type WrittenNumber } from "./literal.ts";
import { isPlausible, type Pair, remarked, scaled, withPower, withUnit, withUnits } from "./marks.ts";

type Numbers = readonly WrittenNumber[];

/** What makes one node of several numbers. */
export type Make<Made extends Literal | undefined = Literal> = (values: readonly Syntax[]) => Made;

/** The range at `span` of two ends. */
export const rangeAt =
  (span: Span): Make<Range> =>
  ([low, high]) => ({ kind: "range", low: low as Syntax, high: high as Syntax, span });

/** The quantiles at `span`; the usual three if no levels are given. */
export const quantilesAt =
  (span: Span, levels: readonly number[] = usual): Make =>
  (values) => ({ kind: "quantiles", values, ...(levels.join() !== usual.join() && { levels }), span });

const usual = [0.05, 0.5, 0.95];

/** The tolerance at `span` of a middle and its margin. */
export const toleranceAt =
  (span: Span): Make =>
  ([middle, margin]) => ({ kind: "plus-minus", middle: middle as Syntax, margin: margin as Syntax, span });

/**
 * A range of two ends. A suffix of the right end spreads to a bare left one unless that would reverse them: `30 to 40k`
 * starts at 30k, `500 to 2k` at 500.
 * @throws UserError `assumption.ambiguous` where one end alone is scaled or a percentage and both readings are possible.
 */
export function spreadRange(low: WrittenNumber, last: WrittenNumber, make: Make, tokens: Tokens): Literal {
  const high = withPower(low, last, tokens);
  const [left, right] = withUnits(low, high);
  const [from, to] = [quantityOf(left, tokens), quantityOf(right, tokens)];
  const { suffix, percent } = right.marks;
  if (percent !== undefined && isBare(low.marks)) {
    const spread = quantityOf(remarked(left, { percent }), tokens);
    const both = spread.value < to.value && from.value < to.value && spread.value !== 0;
    if (both && from.value > 0) throw halfPercent([left, right], make, tokens);
    return make([spread, to]);
  }
  if (low.marks.percent !== undefined && isBare(high.marks)) throw halfPercent([left, right], make, tokens);
  // `a hundred to two hundred million`.
  const isHundred = low.marks.suffix?.shift === 2 && (suffix?.shift ?? 0) > 3;
  if (suffix && (isPlain(low) || isHundred) && (suffix.shift !== 0 || suffix.times !== undefined)) {
    const spread = quantityOf(remarked(left, { suffix }), tokens);
    const own = low.marks.unit?.scale !== undefined && !isPrice(low);
    if (spread.value < to.value) {
      if (own || isNear(low, high)) return make([spread, to]);
      const [only, another] = [spread, from].filter((each) => isPlausible(each, tokens));
      if (only === undefined || another !== undefined || !isPlausible(to, tokens))
        throw halfSuffix([left, right], suffix, make, tokens);
      return make([only, to]);
    }
  }
  refuseReversed([left, right], low, high, make, tokens);
  refuseSmall([low, high], [left, right], make, tokens);
  // `20 to 30 000`: a space parts the thousands of one end, or of both.
  const thousands = scaled(low, 3);
  const isSpaced = /\d\s\d{3}\b/.test(tokens.text.slice(...high.span)) && figureOf(low) < 1000;
  const ways = [thousands, low].map((start) => [start, high]);
  if (isSpaced && isPlain(low) && figureOf(thousands) < figureOf(high) && isNear(thousands, high))
    throw ask(ways, make, tokens);
  return make([from, to]);
}

/** Middle and margin; a percentage as margin of a plain middle stays one, as a share of the middle. */
export function spreadMargin(middle: WrittenNumber, margin: WrittenNumber, make: Make, tokens: Tokens): Literal {
  const both = withUnits(middle, margin);
  const [left, right] = both;
  if (middle.marks.percent !== undefined && isBare(margin.marks)) throw halfPercent(both, make, tokens);
  const { percent } = margin.marks;
  if (percent !== undefined && middle.marks.percent === undefined) {
    // A growth of `60 ± 10%` is no factor of sixty a year; `5 ± 2%` could be either.
    const figure = tokens.target.growth && isBare(middle.marks) ? figureOf(middle) : 0;
    if (figure >= 2 && figure < 10) throw halfGrowth(middle, tokens);
    return make([figure < 10 ? middle : remarked(middle, { percent }), margin].map((each) => quantityOf(each, tokens)));
  }
  // `2M ± 0.5` is half a million to most; `20k ± 500` is what it says.
  const own = middle.marks.suffix;
  if (own && own.shift > 0 && margin.marks.suffix === undefined && figureOf(margin) <= figureOf(middle))
    throw halfSuffix(both, own, make, tokens);
  const { suffix } = margin.marks;
  return make([
    quantityOf(suffix && isPlain(middle) ? remarked(left, { suffix }) : left, tokens),
    quantityOf(right, tokens),
  ]);
}

/**
 * The values of three quantiles or of alternatives, spread as between the ends of a range: a unit from either end, a
 * percent sign or a suffix from the last, a suffix only where nothing gets larger than the last.
 * @throws UserError `assumption.ambiguous` where some alone are percentages and both readings are possible.
 */
export function spreadOver<Made extends Literal | undefined>(all: Numbers, make: Make<Made>, tokens: Tokens): Made {
  const { suffix, percent } = all.at(-1)?.marks ?? {};
  const valuesOf = (written: Numbers) => written.map((each) => quantityOf(each, tokens));
  const bare = all.filter(({ marks }) => isBare(marks));
  const percents = all.filter(({ marks }) => marks.percent !== undefined);
  if (percents.length > 0 && bare.length > 0 && bare.length + percents.length === all.length) {
    const possible = valuesOf(bare).some(({ value }) => value > 0 && value < 1);
    if (percent === undefined || possible) throw halfPercent(all, make, tokens);
    return make(valuesOf(all.map((each) => (isBare(each.marks) ? remarked(each, { percent }) : each))));
  }
  const united = withUnit(all);
  refuseSmall(all, united, make, tokens);
  if (suffix === undefined) return make(valuesOf(united));
  const spread = valuesOf(united.map((each) => (isPlain(each) ? remarked(each, { suffix }) : each)));
  const last = spread.at(-1)?.value ?? 0;
  if (!spread.slice(0, -1).every(({ value }) => value < last)) return make(valuesOf(united));
  const least = Math.min(...all.filter(isPlain).map(figureOf));
  if (suffix.shift > 0 && figureOf(all.at(-1) as WrittenNumber) > 2 * closeEnough * least)
    throw halfSuffix(united, suffix, make, tokens);
  return make(spread);
}

/** From here on `1 to 100k` may as well start at 1 as at 1k. */
const closeEnough = 5;

/** The figure of a number, whatever is written behind it. */
export const figureOf = ({ amount }: WrittenNumber): number => Math.abs(amount.times10(0));

/** Whether the figures are near enough to belong together. */
export const isNear = (low: WrittenNumber, high: WrittenNumber): boolean =>
  figureOf(high) <= closeEnough * figureOf(low);

export const isPrice = ({ marks }: WrittenNumber): boolean => marks.unit !== undefined && isCurrency(marks.unit);

/** Asks which way the numbers are meant. */
function ask(ways: readonly Numbers[], make: Make<Literal | undefined>, tokens: Tokens): Question {
  const readings = ways.flatMap((way) => make(way.map((each) => quantityOf(each, tokens))) ?? []);
  return new Question(tokens, readings[0]?.span ?? [0, 0], readings);
}

/** `1 to 100k`, `2M ± 0.5`, `1 or 100k`: do the others have the suffix too? */
function halfSuffix(all: Numbers, suffix: Marks["suffix"], make: Make<Literal | undefined>, tokens: Tokens) {
  const spread = all.map((each) => (suffix && isPlain(each) ? remarked(each, { suffix }) : each));
  return ask([spread, all], make, tokens);
}

/** `5 ± 2%` a year: is the middle a percentage too? */
function halfGrowth({ span }: WrittenNumber, tokens: Tokens) {
  const typed = tokens.text.slice(...span);
  return growthOrFactor(tokens, span, `+${typed}%`, [`+${typed}%`, `${typed}x`]);
}

/** `5% to 20`, `0.05 to 20%`, `5% or 10`: are the others percentages too? */
function halfPercent(all: Numbers, make: Make<Literal | undefined>, tokens: Tokens) {
  const marked = (shift: number) =>
    all.map((each) => (isBare(each.marks) ? remarked(scaled(each, shift), { percent: -2 }) : each));
  // `5% ± 2` is no 200% to anybody.
  const isShare = all.every((each) => !isBare(each.marks) || quantityOf(each, tokens).value <= 1);
  return ask([marked(0), ...(isShare ? [marked(2)] : [])], make, tokens);
}

/** What a number comes to, whatever it is counted in. */
function sizeOf(written: WrittenNumber, tokens: Tokens): number {
  const { value, unit } = quantityOf(written, tokens);
  return value * (unit?.scale ?? 1);
}

const isUnmarked = ({ marks }: WrittenNumber): boolean => marks.suffix === undefined && marks.unit === undefined;

/**
 * `0.2 to 350 W` and `0.2 or 350 W` of a card, `2 to 48 months` of a life in years: far from what is known in the unit that stands
 * behind the other, and less far in the quantity's.
 */
function refuseSmall(all: Numbers, united: Numbers, make: Make<Literal | undefined>, tokens: Tokens): void {
  const wanted = units.get(tokens.target.unit?.symbol.split("/")[0] ?? "");
  const unit = united[0]?.marks.unit;
  if (!unit || !wanted || !sameDimensions(unit, wanted)) return;
  const [low, high] = tokens.target.known ?? tokens.target.plausible ?? [0, Number.POSITIVE_INFINITY];
  const largest = Math.max(...united.map((each) => sizeOf(each, tokens)));
  /** How far a number lies from what is known of the quantity, as a factor. */
  const off = (size: number) => Math.max((low * wanted.scale) / size, size / (high * wanted.scale), 1);
  const meant = united.map((each, k) => {
    const large = remarked(each, { unit: wanted });
    const [own, other] = [each, large].map((one) => sizeOf(one, tokens)) as [number, number];
    const isSmall = isUnmarked(all[k] as WrittenNumber) && off(own) > closeEnough;
    return isSmall && off(other) < off(own) && other < largest ? large : each;
  });
  if (meant.every((each, k) => each === united[k])) return;
  const { readings, place } = ask([meant], make, tokens);
  const [from, to] = place.span ?? [0, 0];
  let written = tokens.text.slice(from, to);
  for (const each of all.filter(isUnmarked).toReversed()) {
    const end = each.span[1] - from;
    written = `${written.slice(0, end)} ${printUnit(unit, figureOf(each) === 1 ? "one" : "many")}${written.slice(end)}`;
  }
  throw new Question(tokens, [from, to], [...readings, written]);
}

/** `1M to 3` and `500 to 2 GW` descend unless the bare end takes what it lacks. */
function refuseReversed(
  [left, right]: Pair,
  low: WrittenNumber,
  high: WrittenNumber,
  make: Make,
  tokens: Tokens,
): void {
  if (sizeOf(left, tokens) <= sizeOf(right, tokens)) return;
  const { suffix, unit: own } = low.marks;
  const { unit } = high.marks;
  const smaller = unit && isUnmarked(low) ? timesAsLarge(1e-3, unit) : undefined;
  // `170 W to 0.45`.
  const larger = own && isBare(high.marks) ? timesAsLarge(1e3, own) : undefined;
  const isShort = suffix && suffix.shift > 0 && isPlain(high) && figureOf(low) < figureOf(high);
  const meant: readonly (Pair | false | undefined)[] = [
    isShort && [left, remarked(right, { suffix })],
    smaller && [remarked(left, { unit: smaller }), right],
    larger && [left, remarked(right, { unit: larger })],
  ];
  const way = meant.find((each) => each && sizeOf(each[0], tokens) < sizeOf(each[1], tokens));
  if (way) throw ask([way], make, tokens);
}

/** Neither scaled nor a percentage. */
const isPlain = ({ marks }: WrittenNumber): boolean => marks.suffix === undefined && marks.percent === undefined;
