// One quantity as people write it, from currency sign to unit: `$180B`, `30k USD/datacenter_gpu`, `5%`, `3.3×`.

import { outcomeOf, type Span } from "../../core/errors.ts";
import { keeping, onceFor } from "../../core/kept.ts";
import { tell } from "../../core/tell.ts";
import { hasDimension, sameDimensions, type Unit } from "../../core/units/unit.ts";
import type { Amount } from "../syntax.ts";
import { mends, mistake, Question, quote, tooLarge, unread } from "../text/mistake.ts";
import {
  isKnownName,
  isLike,
  isNumber,
  isTight,
  spanBetween,
  spanOfTokens,
  type Token,
  type Tokens,
  tokenAt,
} from "../text/tokens.ts";
import { type ReadUnit, readRate, readUnit, unknownUnit } from "../units/read-unit.ts";
import { currencies, isCurrency, isLargeG, readsAsUnit, things, unitOfWord, units } from "../units/unit-table.ts";
import { type Magnitude, readAmount, readBareAmount } from "./amount.ts";
import { looksGrouped, percentShift, regrouped, type Suffix, suffixOf } from "./numeral.ts";

/** What was written round a number, and may spread to the other end of a range. */
export interface Marks {
  readonly suffix?: Suffix;
  readonly percent?: number;
  readonly unit?: Unit;
}

/** A literal before its value is settled. */
export interface WrittenNumber {
  readonly amount: Magnitude;
  readonly marks: Marks;
  readonly span: Span;
  /** The index after its last token. */
  readonly next: number;
}

/** Words that go on after a quantity instead of naming its unit. */
const joints = new Set(
  (
    "to or of and per in out x pi sd stdev std stddev with else otherwise chance probability likelihood ci cri " +
    "confidence interval range every each over odds at but capped truncated cut between within best likely central " +
    "low high mid mean median mode worst_case best_case doubling"
  ).split(" "),
);

/** What was read at each token of a list, up to each end: forms without number try the same run. */
const readings = onceFor((_: Tokens["list"]) => keeping<() => WrittenNumber | undefined>(Number.POSITIVE_INFINITY));

/** The literal that starts at token `at`; a sign counts only after a currency: `$-5k`. */
export const readLiteral = (tokens: Tokens, at: number): WrittenNumber | undefined =>
  readings(tokens.list)(`${at} ${tokens.to}`, () => outcomeOf(() => literalAt(tokens, at)))();

function literalAt(tokens: Tokens, at: number): WrittenNumber | undefined {
  const currency = currencyAt(tokens, at);
  const afterCurrency = at + (currency ? 1 : 0);
  const sign = currency && tokens.list[afterCurrency]?.text === "-" ? -1 : 1;
  const read = readAmount(tokens, sign === -1 ? afterCurrency + 1 : afterCurrency, currency !== undefined);
  if (read === undefined) return undefined;
  const before = read.suffix ? { suffix: read.suffix } : {};
  const { marks, next } = readMarks(tokens, read.next, before, currency);
  const amount = sign === -1 ? negative(read.amount) : read.amount;
  // `1 in 8 gamers` is a share, and no eighth of one; so is `5 of 10 GB`, where `1/2 hour` is a time.
  const isPart = tokens.list.slice(at, read.next).some(({ text }) => /^(?:in|of)$/i.test(text));
  const isCount =
    read.isRatio && marks.unit && (isPart || Object.keys(marks.unit.dimensions).every((each) => things.has(each)));
  const span = spanBetween(tokens, at, next);
  if (isCount) return { amount, marks: {}, span, next };
  if (marks.unit && isCurrency(marks.unit) && marks.suffix === undefined) refuseGrouped(tokens, span);
  const written = { amount, marks, span, next };
  return goneOn(written, at, tokens) ?? written;
}

/** `2 h 30 min`, `two dollars and fifty cents`, `a buck fifty`, `1 crore 50 lakh`, `1億5000万`: what goes on with less than one of it. */
function goneOn(first: WrittenNumber, at: number, tokens: Tokens): WrittenNumber | undefined {
  const { unit, suffix, percent } = first.marks;
  const isAnd = isLike(tokenAt(tokens, first.next), /^and$/i) && !isLike(tokens.list[at - 1], /^between$/i);
  const from = first.next + (isAnd ? 1 : 0);
  if (percent !== undefined || !unit === !suffix || !isNumber(tokenAt(tokens, from))) return undefined;
  const per = tokens.list.findIndex(({ text }, index) => index > from && /^(?:per|\/)$/.test(text));
  const second = readLiteral({ ...tokens, to: per > 0 && per < tokens.to ? per : tokens.to }, from);
  if (second === undefined) return undefined;
  const [last, other] = [tokens.list[first.next - 1], second.marks];
  let by = Number.NaN;
  if (suffix && other.suffix && isLike(last, /\w\w|\p{Lo}/u)) by = 10 ** (other.suffix.shift - suffix.shift);
  if (unit && other.unit && !other.suffix && sameDimensions(unit, other.unit)) by = other.unit.scale / unit.scale;
  // Figures behind dollars are cents.
  const figure = second.amount.times10(0);
  if (unit?.symbol === "USD" && last?.kind === "word" && isBare(other) && figure >= 10) by = 0.01;
  if (!(figure * by > 0 && figure * by < 1)) return undefined;
  const shift = suffix?.shift ?? 0;
  const times10 = (more: number) => first.amount.times10(more + shift) + second.amount.times10(more + shift) * by;
  const rate = unit && readRate(tokens, second.next, unit);
  const [made, next] = [rate?.unit ?? unit ?? other.unit, rate?.next ?? second.next];
  return {
    amount: { ...first.amount, times10 },
    marks: made ? { unit: made } : {},
    span: spanBetween(tokens, at, next),
    next,
  };
}

/** Nothing but a number. */
export const isBare = ({ suffix, percent, unit }: Marks): boolean =>
  suffix === undefined && percent === undefined && unit === undefined;

/** `$30.000` where no plausible size tells which it is. */
function refuseGrouped(tokens: Tokens, span: Span): void {
  const { text, target } = tokens;
  if (target.plausible !== undefined || !looksGrouped(text.slice(...span))) return;
  // Who writes one so writes all so.
  const readings = [",000", ".00"].map((end) => regrouped(text, end));
  throw new Question(tokens, span, readings, { whole: [0, text.length] });
}

/** A literal that fills its tokens from end to end, with a sign or without. */
export function readWholeLiteral(tokens: Tokens): WrittenNumber | undefined {
  const sign = tokens.list[tokens.from]?.text ?? "";
  const signed = tokens.from < tokens.to && (sign === "-" || sign === "+");
  const written = readLiteral(tokens, tokens.from + (signed ? 1 : 0));
  if (written === undefined || written.next !== tokens.to) return undefined;
  const span = spanOfTokens(tokens);
  return { ...written, span, amount: sign === "-" ? negative(written.amount) : written.amount };
}

/** The value of the same. */
export function amountOf(tokens: Tokens): Amount | undefined {
  const written = readWholeLiteral(tokens);
  return written && quantityOf(written, tokens);
}

/** A fraction or a power of ten that fills its tokens: an end whose other end says the scale or the unit. */
export function readWholeAmount(tokens: Tokens): WrittenNumber | undefined {
  const read = readBareAmount(tokens, tokens.from);
  return read?.next === tokens.to
    ? { amount: read.amount, marks: {}, span: spanOfTokens(tokens), next: read.next }
    : undefined;
}

const negative = (amount: Magnitude): Magnitude => ({ ...amount, times10: (shift) => -amount.times10(shift) });

/**
 * The value of what was written.
 * @throws UserError `number.overflow` where no double can hold it.
 */
export function quantityOf(written: WrittenNumber, tokens: Tokens): Amount {
  const { amount, marks, span } = written;
  const { suffix, percent, unit } = marks;
  // `5 kW/W` is 5000 of nothing.
  const plain = unit !== undefined && !hasDimension(unit) ? unit.scale : 1;
  const value = amount.times10((suffix?.shift ?? 0) + (percent ?? 0)) * (suffix?.times ?? 1) * plain;
  if (!Number.isFinite(value) || (value === 0 && !amount.zero)) {
    throw mistake("number.overflow", tooLarge(), tokens, span);
  }
  // `-0` is 0 for everybody who types it.
  return {
    kind: "quantity",
    value: value === 0 ? 0 : value,
    ...(unit && hasDimension(unit) && { unit }),
    ...(percent && { percent: true }),
    span,
  };
}

/** What stands after a number, or after a bracket: suffix, percent sign, unit. */
export function readMarks(
  tokens: Tokens,
  at: number,
  before: Marks = {},
  currency?: Unit,
): { readonly marks: Marks; readonly next: number } {
  const token = tokenAt(tokens, at);
  const percent = token?.kind === "sign" || token?.kind === "word" ? percentShift(token.text) : undefined;
  if (percent !== undefined && before.suffix === undefined && currency === undefined) {
    const rate = readRate(tokens, at + 1);
    return { marks: { percent, ...(rate && { unit: rate.unit }) }, next: rate?.next ?? at + 1 };
  }
  const suffix = before.suffix ?? suffixAt(tokens, at, currency);
  const next = at + (suffix !== undefined && before.suffix === undefined ? 1 : 0);
  const unit = currency
    ? readAfterCurrency(tokens, next, currency)
    : (readUnit(tokens, next) ?? readRate(tokens, next));
  const end = unit?.next ?? next;
  const word = tokenAt(tokens, end);
  if (
    word?.kind === "word" &&
    !isKnownName(tokens, word) &&
    !joints.has(word.text.toLowerCase()) &&
    tokens.list[end + 1]?.text !== "("
  ) {
    if (unit === undefined || isLargeG(word.text)) throw unknownUnit(tokens, word);
  }
  return { marks: { ...(suffix && { suffix }), ...(unit && { unit: unit.unit }) }, next: end };
}

function suffixAt(tokens: Tokens, at: number, currency: Unit | undefined): Suffix | undefined {
  const token = tokenAt(tokens, at);
  if (token === undefined || isKnownName(tokens, token)) return undefined;
  if (isTimes(token)) return isSuffix(tokens, at, token) ? { shift: 0 } : undefined;
  // Money is not weighed: `$5t` is trillions, where `5t` is tonnes.
  if (currency !== undefined && token.text === "t") return { shift: 12 };
  return token.kind === "word" ? suffixOf(token.text) : undefined;
}

const isTimes = (token: Token): boolean => token.text === "×" || /^x$/i.test(token.text);

/** `3.3×` and `3x - 1` end in a suffix; `3 × 4` and `3×-2` multiply. */
function isSuffix(tokens: Tokens, at: number, times: Token): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next === undefined) return true;
  const isClose = isTight(tokens.list[at - 1], times);
  if (next.text === "-" || next.text === "+") {
    return isClose && (times.kind === "word" || next.span[0] > times.span[1]);
  }
  // `4x (3x to 5x)` has its bracket, where `4 x (3 to 5)` multiplies.
  if (next.text === "(") return times.kind === "word" && isClose && next.span[0] > times.span[1];
  if (next.kind === "word") return joints.has(next.text.toLowerCase()) || readsAsUnit(next.text);
  return next.kind === "sign" && next.text !== "√";
}

/** `$` or `USD` before a number. */
function currencyAt(tokens: Tokens, at: number): Unit | undefined {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const numeric = next?.kind === "number" || next?.kind === "fraction" || next?.text === "-";
  if (token === undefined || !numeric) return undefined;
  if (token.kind === "currency") return units.get(currencies.get(token.text) ?? "");
  const isCode = token.kind === "word" && next.text !== "-" && !isKnownName(tokens, token);
  const unit = isCode ? unitOfWord(token.text) : undefined;
  return unit !== undefined && isCurrency(unit) ? unit : undefined;
}

/** After `$180` may follow `USD` once more, and a rate: `/month`. */
function readAfterCurrency(tokens: Tokens, at: number, currency: Unit): ReadUnit {
  const token = tokenAt(tokens, at);
  const again = readUnit(tokens, at);
  if (again === undefined || token === undefined) return readRate(tokens, at, currency) ?? { unit: currency, next: at };
  if (again.unit.symbol === currency.symbol || again.unit.symbol.startsWith(`${currency.symbol}/`)) return again;
  const message = tell`Expected one unit, got both ${quote(currency.symbol)} and ${quote(again.unit.symbol)}`;
  const without = tokens.text.slice(0, token.span[0]).trimEnd() + tokens.text.slice(token.span[1]);
  throw unread(message, tokens, token.span, mends(without));
}
