// How what is written at one number spreads to the others: `30 to 40k USD`, `$5 to 20`, `5–20%`, `{1, 2, 5 kW}`.

import { multiplyUnits, type Unit } from "../../core/units/unit.ts";
import type { Amount } from "../syntax.ts";
import { mends, mistake, replaced } from "../text/mistake.ts";
import type { Tokens } from "../text/token.ts";
import { isCurrency, smallerThan } from "../units/unit-table.ts";
import { type Marks, quantityOf, type WrittenNumber } from "./literal.ts";
import { suffixOf } from "./suffix.ts";

type Ends = readonly [Amount, Amount];
type Numbers = readonly WrittenNumber[];

/**
 * Both ends of a range. A suffix of the right end spreads to a bare left one unless that would reverse them:
 * `30 to 40k` starts at 30k, `500 to 2k` at 500.
 * @throws UserError `assumption.ambiguous` where one end alone is a percentage and both readings are possible.
 */
export function rangeEnds(low: WrittenNumber, high: WrittenNumber, tokens: Tokens): Ends {
  const [left, right] = withUnits(low, high);
  const asWritten: Ends = [quantityOf(left, tokens), quantityOf(right, tokens)];
  if (isBare(low.marks) && high.marks.percent !== undefined) {
    const spread = quantityOf(remarked(left, { percent: high.marks.percent }), tokens);
    const both = spread.value < asWritten[1].value && asWritten[0].value < asWritten[1].value && spread.value !== 0;
    if (both && asWritten[0].value > 0) throw halfPercent([low, high], [low], tokens);
    return [spread, asWritten[1]];
  }
  if (low.marks.percent !== undefined && isBare(high.marks)) throw halfPercent([low, high], [high], tokens);
  const spread = suffixSpread(low, high, [left, right], tokens);
  if (spread !== undefined) return spread;
  refuseReversed(low, high, asWritten, tokens);
  return asWritten;
}

/** From here on `1 to 100k` may as well start at 1 as at 1k. */
const closeEnough = 5;

/** The figure of a number, whatever is written behind it. */
export const figureOf = ({ amount }: WrittenNumber): number => Math.abs(amount.times10(0));

/** A suffix of the upper end for both, where the figures are near enough to belong together, or it is asked. */
function suffixSpread(low: WrittenNumber, high: WrittenNumber, [left, right]: Numbers, tokens: Tokens) {
  const { suffix } = high.marks;
  if (left === undefined || right === undefined || suffix === undefined) return undefined;
  if (!isPlain(low) || (suffix.shift === 0 && suffix.times === undefined)) return undefined;
  const [spread, upper] = [quantityOf(remarked(left, { suffix }), tokens), quantityOf(right, tokens)] as const;
  if (!(spread.value < upper.value)) return undefined;
  if (figureOf(high) <= closeEnough * figureOf(low) || (low.marks.unit?.scale !== undefined && !isPrice(low)))
    return [spread, upper] as const;
  const [only, another] = [spread, quantityOf(left, tokens)].filter((each) => isPlausible(each, tokens));
  if (only !== undefined && another === undefined && isPlausible(upper, tokens)) return [only, upper] as const;
  throw halfSuffix([low, high], [low], high, tokens);
}

const isPrice = ({ marks }: WrittenNumber): boolean => marks.unit !== undefined && isCurrency(marks.unit);

/** Whether a number without a unit, or in money, lies where the quantity plausibly can. */
function isPlausible({ value, unit }: Amount, { lexicon }: Tokens): boolean {
  const [least, most] = lexicon.plausible ?? [];
  if (least === undefined || most === undefined || (unit !== undefined && !isCurrency(unit))) return true;
  return value >= least.value && value <= most.value;
}

/** The suffix as it was typed behind its number, with the space before it. */
export function suffixIn(text: string, { marks }: WrittenNumber): string {
  const found = [...text.matchAll(/(?<=[\d½¼¾.])\s*([A-Za-z万億亿]+)/g)].find(
    ([, word = ""]) => suffixOf(word)?.shift === marks.suffix?.shift,
  );
  return found?.[0] ?? "";
}

/** Another way to write a number. */
type Way = (typed: string, each: WrittenNumber) => string;

/** A number with the suffix of another behind its figure: `$1/month` and `k` are `$1k/month`. */
const withSuffixOf =
  (other: WrittenNumber, { text }: Tokens): Way =>
  (typed) =>
    typed.replace(/(?<=\d)(?!.*\d)/, suffixIn(text.slice(...other.span), other));

/** Asks how `some` of the numbers are meant: the whole text with each way to write them. */
function ambiguous(message: string, all: Numbers, some: Numbers, ways: readonly Way[], tokens: Tokens) {
  const { text } = tokens;
  const span = [all[0]?.span[0] ?? 0, all.at(-1)?.span[1] ?? 0] as const;
  const readings = ways.map((way) =>
    some
      .toReversed()
      .reduce((so, each) => replaced(so, each.span, way(text.slice(...each.span), each)), text)
      .trim(),
  );
  return mistake("assumption.ambiguous", message, tokens, span, mends(...readings));
}

/** `1 to 100k`, `2M ± 0.5`, `1 or 100k`: brackets keep a number from taking the suffix. */
function halfSuffix(all: Numbers, bare: Numbers, marked: WrittenNumber, tokens: Tokens) {
  const message = "Expected every number in full, got one that could be as small as it is written, or not";
  return ambiguous(message, all, bare, [withSuffixOf(marked, tokens), (typed) => `(${typed})`], tokens);
}

/** `5% to 20`, `0.05 to 20%`, `5% or 10`: are the others percentages too? */
function halfPercent(all: Numbers, bare: Numbers, tokens: Tokens) {
  const message = "Expected percentages throughout or not at all, got some of each";
  const value = (each: WrittenNumber): number => quantityOf(each, tokens).value;
  const inPercent: Way = (_, each) => `${Number((100 * value(each)).toPrecision(12))}%`;
  // `5% ± 2` is no 200% to anybody.
  const isShare = bare.every((each) => value(each) <= 1);
  return ambiguous(message, all, bare, [(typed) => `${typed}%`, ...(isShare ? [inPercent] : [])], tokens);
}

/** `1M to 3` and `500 to 2 GW` descend unless the bare end takes what it lacks: the right reading is offered. */
function refuseReversed(low: WrittenNumber, high: WrittenNumber, [from, to]: Ends, tokens: Tokens): void {
  const scaled = ({ value, unit }: Amount) => value * (unit?.scale ?? 1);
  if (scaled(from) <= scaled(to)) return;
  const message = "Expected the lower end first, got ends that rise only if one of them is meant otherwise";
  const ask = (some: WrittenNumber, way: Way) => ambiguous(message, [low, high], [some], [way], tokens);
  const { suffix } = low.marks;
  if (suffix && suffix.shift > 0 && isPlain(high) && figureOf(low) < figureOf(high))
    throw ask(high, withSuffixOf(low, tokens));
  const { unit } = high.marks;
  const isUnmarked = low.marks.unit === undefined && low.marks.suffix === undefined;
  const smaller = unit && isUnmarked ? smallerThan(unit) : undefined;
  if (smaller && from.value * smaller.scale < scaled(to)) throw ask(low, (typed) => `${typed} ${smaller.symbol}`);
}

/** Middle and margin; a percentage as margin of a plain middle stays one, as a share of the middle. */
export function plusMinusEnds(middle: WrittenNumber, margin: WrittenNumber, tokens: Tokens): Ends {
  if (middle.marks.percent !== undefined && isBare(margin.marks)) throw halfPercent([middle, margin], [margin], tokens);
  const relative = margin.marks.percent !== undefined && middle.marks.percent === undefined;
  if (relative) return [quantityOf(middle, tokens), quantityOf(margin, tokens)];
  // `2M ± 0.5` is half a million to most; `20k ± 500` is what it says.
  const own = middle.marks.suffix;
  if (own && own.shift > 0 && margin.marks.suffix === undefined && figureOf(margin) <= figureOf(middle))
    throw halfSuffix([middle, margin], [margin], middle, tokens);
  const [left, right] = withUnits(middle, margin);
  const { suffix } = margin.marks;
  return [quantityOf(suffix && isPlain(middle) ? remarked(left, { suffix }) : left, tokens), quantityOf(right, tokens)];
}

/**
 * The values of three quantiles or of alternatives, spread as between the ends of a range: a unit from either end, a
 * percent sign or a suffix from the last, a suffix only where nothing gets larger than the last.
 * @throws UserError `assumption.ambiguous` where some alone are percentages and both readings are possible.
 */
export function spreadOver(all: Numbers, tokens: Tokens): readonly Amount[] {
  const last = all.at(-1);
  const bare = all.filter(({ marks }) => isBare(marks));
  const percents = all.filter(({ marks }) => marks.percent !== undefined);
  const valuesOf = (written: Numbers) => written.map((each) => quantityOf(each, tokens));
  if (last === undefined) return [];
  if (percents.length > 0 && bare.length > 0 && bare.length + percents.length === all.length) {
    const { percent } = last.marks;
    const possible = valuesOf(bare).some(({ value }) => value > 0 && value < 1);
    if (percent === undefined || possible) throw halfPercent(all, bare, tokens);
    return valuesOf(all.map((each) => (isBare(each.marks) ? remarked(each, { percent }) : each)));
  }
  const united = withUnit(all);
  const { suffix } = last.marks;
  if (suffix === undefined) return valuesOf(united);
  const spread = valuesOf(united.map((each) => (isPlain(each) ? remarked(each, { suffix }) : each)));
  const ascends = spread.slice(0, -1).every(({ value }) => value < (spread.at(-1)?.value ?? 0));
  const plain = all.filter(isPlain);
  if (ascends && suffix.shift > 0 && figureOf(last) > 2 * closeEnough * Math.min(...plain.map(figureOf)))
    throw halfSuffix(all, plain, last, tokens);
  return ascends ? spread : valuesOf(united);
}

/** The unit of the last for all that have none or only what it is a rate of, or else the unit of the first. */
function withUnit(all: Numbers): Numbers {
  const unit = all.at(-1)?.marks.unit ?? all[0]?.marks.unit;
  if (unit === undefined) return all;
  return all.map((each) => {
    const own = each.marks.unit;
    const lacks = own === undefined ? each.marks.percent === undefined : isRateOf(unit, own);
    return lacks ? remarked(each, { unit }) : each;
  });
}

/** Nothing but a number. */
export const isBare = ({ suffix, percent, unit }: Marks): boolean =>
  suffix === undefined && percent === undefined && unit === undefined;

/** Neither scaled nor a percentage. */
const isPlain = ({ marks }: WrittenNumber): boolean => marks.suffix === undefined && marks.percent === undefined;

/** With other marks over its own. */
export const remarked = (written: WrittenNumber, marks: Marks): WrittenNumber => ({
  ...written,
  marks: { ...written.marks, ...marks },
});

/** The unit of one end for both; `$150B to $210B per year` gives the rate to both. */
function withUnits(left: WrittenNumber, right: WrittenNumber): readonly [WrittenNumber, WrittenNumber] {
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
