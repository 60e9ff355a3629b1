// How what is written at one end of a range spreads to the other: `30 to 40k USD`, `$5 to 20`, `5–20%`.

import type { Span } from "../../core/errors.ts";
import { multiplyUnits, type Unit } from "../../core/units/unit.ts";
import type { Amount } from "../syntax.ts";
import { mends, mistake, replaced } from "../text/mistake.ts";
import type { Tokens } from "../text/token.ts";
import { isCurrency, smallerThan } from "../units/unit-table.ts";
import { type Marks, quantityOf, type WrittenNumber } from "./literal.ts";
import { suffixOf } from "./suffix.ts";

type Ends = readonly [Amount, Amount];

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
    if (both && asWritten[0].value > 0) throw halfPercent(low, high, tokens, asWritten[0].value * 100);
    return [spread, asWritten[1]];
  }
  if (low.marks.percent !== undefined && isBare(high.marks)) {
    throw halfPercent(low, high, tokens, undefined, asWritten[1].value);
  }
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
function suffixSpread(
  low: WrittenNumber,
  high: WrittenNumber,
  [left, right]: readonly [WrittenNumber, WrittenNumber],
  tokens: Tokens,
): Ends | undefined {
  const { suffix } = high.marks;
  if (suffix === undefined || (suffix.shift === 0 && suffix.times === undefined)) return undefined;
  if (low.marks.suffix !== undefined || low.marks.percent !== undefined) return undefined;
  const [spread, upper] = [quantityOf(remarked(left, { suffix }), tokens), quantityOf(right, tokens)];
  if (!(spread.value < upper.value)) return undefined;
  if (figureOf(high) <= closeEnough * figureOf(low) || (low.marks.unit?.scale !== undefined && !isPrice(low)))
    return [spread, upper];
  const bare = quantityOf(left, tokens);
  const fits = [spread, bare].filter((each) => isPlausible(each, tokens));
  const [only] = fits;
  if (only !== undefined && fits.length === 1 && isPlausible(upper, tokens)) return [only, upper];
  const [from, to] = [low, high].map(({ span }) => tokens.text.slice(...span)) as [string, string];
  const word = suffixIn(to, high);
  const message = "Expected both ends in full, got a lower end that could be as small as it is written, or not";
  const readings = [`${withSuffix(from, low, word)} to ${to}`, `${inFull(from)} to ${to}`];
  throw mistake("assumption.ambiguous", message, tokens, [low.span[0], high.span[1]], mends(...readings));
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

/** A number with a suffix behind its figure: `$1/month` and `k` are `$1k/month`. */
const withSuffix = (text: string, _: WrittenNumber, suffix: string): string => text.replace(/(?<=\d)(?!.*\d)/, suffix);

/** Brackets keep what is written in them from taking a suffix. */
const inFull = (text: string): string => `(${text})`;

/** `1M to 3` and `500 to 2 GW` descend unless the bare end takes what it lacks: the right reading is offered. */
function refuseReversed(low: WrittenNumber, high: WrittenNumber, [from, to]: Ends, tokens: Tokens): void {
  const scaled = ({ value, unit }: Amount) => value * (unit?.scale ?? 1);
  if (scaled(from) <= scaled(to)) return;
  const [left, right] = [low, high].map(({ span }) => tokens.text.slice(...span)) as [string, string];
  const message = "Expected the lower end first, got ends that rise only if one of them is meant otherwise";
  const ask = (text: string) =>
    mistake("assumption.ambiguous", message, tokens, [low.span[0], high.span[1]], mends(text));
  const { suffix } = low.marks;
  if (
    suffix &&
    suffix.shift > 0 &&
    !high.marks.suffix &&
    high.marks.percent === undefined &&
    figureOf(low) < figureOf(high)
  ) {
    throw ask(`${left} to ${withSuffix(right, high, suffixIn(left, low))}`);
  }
  const unit = high.marks.unit;
  const smaller =
    unit && low.marks.unit === undefined && low.marks.suffix === undefined ? smallerThan(unit) : undefined;
  if (smaller !== undefined && unit && from.value * smaller.scale < scaled(to))
    throw ask(`${left} ${smaller.symbol} to ${right}`);
}

/** Middle and margin; a percentage as margin of a plain middle stays one, as a share of the middle. */
export function plusMinusEnds(middle: WrittenNumber, margin: WrittenNumber, tokens: Tokens): Ends {
  if (middle.marks.percent !== undefined && isBare(margin.marks)) {
    throw halfPercent(middle, margin, tokens, undefined, quantityOf(margin, tokens).value);
  }
  const relative = margin.marks.percent !== undefined && middle.marks.percent === undefined;
  if (relative) return [quantityOf(middle, tokens), quantityOf(margin, tokens)];
  // `2M ± 0.5` is half a million to most; `20k ± 500` is what it says.
  const own = middle.marks.suffix;
  if (own && own.shift > 0 && margin.marks.suffix === undefined && figureOf(margin) <= figureOf(middle)) {
    const [centre, width] = [middle, margin].map(({ span }) => tokens.text.slice(...span)) as [string, string];
    const message = "Expected a margin in full, got one that could be as small as it is written, or not";
    const readings = [withSuffix(width, margin, suffixIn(centre, middle)), inFull(width)];
    const span: Span = [middle.span[0], margin.span[1]];
    const ready = readings.map((each) => replaced(tokens.text, span, `${centre} ± ${each}`).trim());
    throw mistake("assumption.ambiguous", message, tokens, span, mends(...ready));
  }
  const [left, right] = withUnits(middle, margin);
  const { suffix } = margin.marks;
  const spreads = suffix !== undefined && middle.marks.suffix === undefined && middle.marks.percent === undefined;
  return [quantityOf(spreads ? remarked(left, { suffix }) : left, tokens), quantityOf(right, tokens)];
}

/** Nothing but a number. */
export const isBare = ({ suffix, percent, unit }: Marks): boolean =>
  suffix === undefined && percent === undefined && unit === undefined;

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
export const isRateOf = (rate: Unit, unit: Unit): boolean => rate.symbol.startsWith(`${unit.symbol}/`);

/** `5% to 20` or `0.05 to 20%`: is the other end a percentage too? */
function halfPercent(low: WrittenNumber, high: WrittenNumber, tokens: Tokens, lowPercent?: number, highValue?: number) {
  const [left, right] = [low, high].map(({ span }) => tokens.text.slice(...span)) as [string, string];
  const between = tokens.text.slice(low.span[1], high.span[0]);
  const message = "Expected both ends as percentages or neither, got one of each";
  const other =
    lowPercent === undefined
      ? `${left}${between}${Number(((highValue ?? 0) * 100).toPrecision(12))}%`
      : `${Number(lowPercent.toPrecision(12))}%${between}${right}`;
  const both = lowPercent === undefined ? `${left}${between}${right}%` : `${left}%${between}${right}`;
  // `5% ± 2` is no 200% to anybody.
  const readings = (highValue ?? 0) > 1 ? [both] : [both, other];
  return mistake("assumption.ambiguous", message, tokens, [low.span[0], high.span[1]], mends(...readings));
}
