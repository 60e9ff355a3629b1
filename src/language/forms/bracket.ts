// A best guess with its interval in brackets or behind a comma: `50 (30 to 80)`, `$30k (25k to 40k)`, `10% (5-20%)`, `5 [1, 10] kW`,
// `45, 20 to 90`.

import { tell } from "../../core/tell.ts";
import { multiplyUnits } from "../../core/units/unit.ts";
import {
  isBare,
  type Marks,
  quantityOf,
  readLiteral,
  readMarks,
  readWholeAmount,
  readWholeLiteral,
  type WrittenNumber,
} from "../numbers/literal.ts";
import { remarked } from "../numbers/marks.ts";
import { figureOf, isNear, quantilesAt, rangeAt, spreadMargin, toleranceAt } from "../numbers/spread.ts";
import { type Amount, apply, type Literal, scaledBy } from "../syntax.ts";
import {
  askAbout,
  insideBracket,
  isAbout,
  isLike,
  isPeriod,
  isScale,
  isSign,
  isTight,
  isUnit,
  outside,
  spanOfTokens,
  type Tokens,
} from "../text/tokens.ts";
import { refuseLoneChance } from "./chance.ts";
import { intervalIn, levelAlone, levelsAround } from "./interval.ts";
import { isApart, plain } from "./labels.ts";
import { matched } from "./pattern.ts";

type ReadLiteral = (tokens: Tokens) => Literal | undefined;

/**
 * Reads a number with an interval behind it; undefined where there is none.
 * @throws UserError `assumption.ambiguous` where the number does not lie in it, or the bracket could be a factor.
 */
export function readBracketed(tokens: Tokens, literal: ReadLiteral): Literal | undefined {
  const rough = isAbout(tokens.list[tokens.from]) ? 1 : 0;
  const signed = isLike(tokens.list[tokens.from + rough], /^[-+]$/) ? 1 : 0;
  const opening = readLiteral(tokens, tokens.from + rough + signed)?.next ?? tokens.to;
  const bracket = opening < tokens.to && isLike(tokens.list[opening], /^[([]$/) ? tokens.list[opening] : undefined;
  const apart = bracket ? undefined : besideComma(tokens);
  const middle = apart?.middle ?? (bracket && readWholeLiteral({ ...tokens, from: tokens.from + rough, to: opening }));
  const close = bracket ? (tokens.partner.get(opening) ?? opening) : tokens.to - 1;
  const after = bracket ? readMarks(tokens, close + 1) : { marks: {}, next: tokens.to };
  if (middle === undefined || after.next !== tokens.to) return undefined;
  const inside = apart?.inside ?? insideBracket(tokens, opening);
  const margin = inside.list[inside.from]?.text === "±" && readWholeLiteral({ ...inside, from: inside.from + 1 });
  if (margin && rough === 0 && after.next === close + 1)
    return spreadMargin(middle, margin, toleranceAt(spanOfTokens(tokens)), tokens);
  // `50 (30 to 80 @ 80%)` and `50 (30-80, 80%)`.
  const said = intervalIn(inside, "{range:interval} ,|@ {level:percent}");
  const ends = endsIn(said?.range ?? inside, literal);
  if (ends === undefined) {
    if (bracket && after.next === close + 1) refuseNumber(tokens, middle, inside, isTight(middle, bracket));
    return undefined;
  }
  const [own, other] = [middle.marks.unit, ends.high.marks.unit];
  if (own && other && own.symbol !== other.symbol && ends.low.marks.unit === undefined) return undefined;
  const level = said?.level ?? ends.level ?? 0.9;
  // `10 (5 to 20)%` and `5 (1 to 10) kW`: what stands behind the bracket holds for all.
  const isMarked = after.next > close + 1;
  const rate = rateOf(middle.marks, after.marks);
  const marked = (written: WrittenNumber): WrittenNumber =>
    isMarked ? { ...written, marks: { ...after.marks, ...written.marks, ...rate } } : written;
  const [low, mid, high] = withMarks([ends.low, middle, ends.high].map(marked) as unknown as Three, tokens);
  if (
    !(comparable(low) <= comparable(mid) && comparable(mid) <= comparable(high) && comparable(low) < comparable(high))
  ) {
    throw notInside(tokens, middle, ends, apart !== undefined);
  }
  const guess = quantilesAt(spanOfTokens(tokens), levelsAround(level))([low, mid, high]);
  if (bracket?.text === "(" && isTight(middle, bracket) && isBare(middle.marks)) {
    throw askAbout(tokens, [factorOf(tokens, middle, ends), guess]);
  }
  return guess;
}

/** `45, 20 to 90` and `3 to 6, probably 4`: the number and the interval, whichever is said first. */
function besideComma(tokens: Tokens): { readonly middle: WrittenNumber; readonly inside: Tokens } | undefined {
  const commas = outside(tokens, isApart);
  for (const [at, isFirst] of [[commas[0], true] as const, [commas.at(-1), false] as const]) {
    if (at === undefined) return undefined;
    const [before, behind] = [
      { ...tokens, to: at },
      { ...tokens, from: at + 1 },
    ].map(plain) as [Tokens, Tokens];
    const middle = readWholeLiteral(isFirst ? before : behind);
    if (middle) return { middle, inside: isFirst ? behind : before };
  }
  return undefined;
}

/** `$1.8 (1.2 to 2.9) per hour`: what is paid stands in front, how often behind. */
const rateOf = ({ unit }: Marks, { unit: behind }: Marks): Marks =>
  unit && behind?.symbol.startsWith("1/")
    ? { unit: { ...multiplyUnits(unit, behind), symbol: `${unit.symbol}${behind.symbol.slice(1)}` } }
    : {};

const comparable = ({ value, unit }: Amount): number => value * (unit?.scale ?? 1);

interface Ends {
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  readonly level?: number;
}

/** The two ends as they were written: a range, or two numbers with a comma. */
function endsIn(tokens: Tokens, literal: ReadLiteral): Ends | undefined {
  const isList = tokens.list[tokens.from]?.text === "[" && tokens.partner.get(tokens.from) === tokens.to - 1;
  const inside = isList ? insideBracket(tokens, tokens.from) : tokens;
  const found = matched(inside, "{low:number} to|and|-|–|..|,|; {high:number}");
  const [lowest, highest] = [found?.low, found?.high].map((run) => run && readWholeLiteral(run));
  if (lowest && highest) return { low: lowest, high: highest };
  // `30k (20k/40k)`, where `7 (5/10)` may be a product.
  const { a, b } = matched(inside, "{a:number} / {b:number}") ?? {};
  const [above, below] = [a, b].map((run) => run && readWholeLiteral(run));
  if (above && below && [above, below].every((end) => !isBare(end.marks) || figureOf(end) >= 1000))
    return { low: above, high: below };
  const range = literal(inside);
  // What was made of a bound is no end that was said.
  if (range?.kind !== "range" || range.note || range.low.kind !== "quantity" || range.high.kind !== "quantity")
    return undefined;
  const [low, high] = [range.low, range.high].map(asWritten) as [WrittenNumber, WrittenNumber];
  return { low, high, ...(range.level !== undefined && { level: range.level }) };
}

const asWritten = ({ value, unit, percent, span }: Amount): WrittenNumber => ({
  amount: { times10: (shift) => value * 10 ** shift * (percent ? 100 : 1), zero: value === 0 },
  marks: { ...(unit && { unit }), ...(percent && { percent: -2 }) },
  span,
  next: span[1],
});

type Three = readonly [low: WrittenNumber, mid: WrittenNumber, high: WrittenNumber];

/** All three with what one of them alone carries: the middle's unit, percent sign and suffix, or those of the upper end. */
function withMarks([low, mid, high]: Three, tokens: Tokens): readonly [Amount, Amount, Amount] {
  const unit = mid.marks.unit ?? high.marks.unit ?? low.marks.unit;
  const percent = mid.marks.percent ?? high.marks.percent;
  const united = [low, mid, high].map((each) =>
    remarked(each, {
      ...(unit && each.marks.unit === undefined && { unit }),
      ...(percent !== undefined && isBare(each.marks) && { percent }),
    }),
  );
  const withSuffixOf = ({ marks: { suffix } }: WrittenNumber, ...at: readonly number[]) =>
    united.map((each, k) => (suffix && at.includes(k) && !each.marks.suffix ? remarked(each, { suffix }) : each));
  // `2M (1 to 5M)` and `2M (1 to 5)`: the reading in which the number lies in its interval, as written first.
  const belong = mid.marks.suffix?.shift === high.marks.suffix?.shift || isNear(low, high);
  const readings = [
    ...(high.marks.suffix !== undefined && belong ? [withSuffixOf(high, 0), withSuffixOf(high, 0, 1)] : []),
    ...[united, withSuffixOf(high, 0), withSuffixOf(high.marks.suffix ? high : mid, 0, 1, 2), withSuffixOf(mid, 0, 2)],
  ].map((written) => written.map((each) => quantityOf(each, tokens)));
  const rises = (all: readonly Amount[]) =>
    all.every((each, k) => k === 0 || comparable(all[k - 1] as Amount) <= comparable(each));
  const found = readings.find(rises) ?? united.map((each) => quantityOf(each, tokens));
  return found as unknown as readonly [Amount, Amount, Amount];
}

/** `50 (30)` could be a product or a tolerance, and `5 (70%)` a chance; a level of its own belongs to no number. */
function refuseNumber(tokens: Tokens, middle: WrittenNumber, inside: Tokens, tight: boolean): void {
  refuseLoneChance(tokens);
  const number = readWholeLiteral(inside) ?? (tight ? undefined : readWholeAmount(inside));
  if (levelAlone(inside) !== undefined || number === undefined) return;
  const span = spanOfTokens(tokens);
  const both = [middle, number].map((each) => quantityOf(each, tokens)) as [Amount, Amount];
  // `1.2(3)` is 1.2 ± 0.3 to who measures: the margin is in units of the last digit.
  const [, decimals = ""] = /\.(\d+)/.exec(tokens.text.slice(...middle.span)) ?? [];
  const margin = Number.isInteger(both[1].value) ? scaledBy(both[1], 10 ** -decimals.length) : both[1];
  throw askAbout(tokens, [apply("multiply", both, span), toleranceAt(span)([both[0], margin])]);
}

/** The number times what stands in the bracket. */
function factorOf(tokens: Tokens, middle: WrittenNumber, { low, high }: Ends) {
  const span = spanOfTokens(tokens);
  const [by, ...ends] = [middle, low, high].map((each) => quantityOf(each, tokens));
  return apply("multiply", [by as Amount, rangeAt(span)(ends)], span);
}

function notInside(tokens: Tokens, middle: WrittenNumber, ends: Ends, isApart: boolean) {
  const message = tell`Expected an interval that holds the number before it, got one that does not`;
  const span = spanOfTokens(tokens);
  if (isApart) return askAbout(tokens, [], { message });
  const typed = `${tokens.text.slice(...middle.span)} * ${tokens.text.slice(middle.span[1], span[1]).trim()}`;
  const rises = quantityOf(ends.low, tokens).value < quantityOf(ends.high, tokens).value;
  return askAbout(tokens, [rises ? factorOf(tokens, middle, ends) : typed], { message });
}

/** `4.2x/year [3.6, 4.9]` and `40% CAGR ± 5%` with the interval beside its number; undefined where none stands apart from it. */
export function withBracketMoved(tokens: Tokens): Tokens | undefined {
  const { list, from, to } = tokens;
  const open = tokens.partner.get(to - 1) ?? outside(tokens, isSign("±"))[0] ?? from;
  let at = open;
  while (at > from && list[at - 1]?.kind !== "number" && !isLike(list[at - 1], /^[%x×]$/i)) at--;
  const between = list.slice(at, open);
  const last = between.at(-1);
  const isPeriodic = isUnit(last) || isLike(last, /^(?:growth|yoy|cagr|pa|qoq|mom)$/i);
  // `5k USD a year ± 1k` is measured, and does not grow.
  const isMeasured = between.some((each) => isScale(each) || (isUnit(each) && !isPeriod(each)));
  if (!tokens.partner.has(to - 1) && isMeasured) return undefined;
  // `25 / 40 / (60%)` and `1k or (2 * 3)` have no period there.
  if (at === from || !isPeriodic || !between.every(({ kind, text }) => kind === "word" || text === "/"))
    return undefined;
  const moved = [...list.slice(0, at), ...list.slice(open, to), ...between, ...list.slice(to)];
  const shifted = [...tokens.partner].map((pair) => pair.map((k) => (k >= open && k < to ? k - open + at : k)));
  return { ...tokens, list: moved, partner: new Map(shifted as [number, number][]) };
}
