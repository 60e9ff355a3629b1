// A dash or two dots between numbers: a range, a difference, a slip, or something to ask about.

import { hasDimension, sameDimensions } from "../../core/units/unit.ts";
import { isBare, quantityOf, readWholeAmount, readWholeLiteral, type WrittenNumber } from "../numbers/literal.ts";
import { remarked, withPower, withUnits } from "../numbers/marks.ts";
import { suffixOf } from "../numbers/numeral.ts";
import { figureOf, isPrice, rangeAt, spreadRange } from "../numbers/spread.ts";
import { type Amount, apply, type Literal, type Syntax } from "../syntax.ts";
import { Question } from "../text/mistake.ts";
import { askAbout, isKnownName, isTight, spanOfTokens, type Token, type Tokens } from "../text/tokens.ts";

type Dash = "range" | "subtraction" | "either";

/**
 * Reads a dash between two literals that are all there is.
 *
 * - `5k-10k`, `150–210B`, `5–20%`, `$10-20`: a range, when it ascends and the right end carries what both share.
 * - `1-30%`: one minus a percentage.
 * - `7 – 2`, `30% - 10%`: a subtraction, since no range descends.
 * - `10-20`, `5k-10000`, `0.9-5%`, and `1–5%` with a typographic dash: either, so it is asked.
 */
function dashBetween(left: WrittenNumber, right: WrittenNumber, typographic: boolean, tokens: Tokens): Dash {
  const { marks } = right;
  // `12-16 hours a day` are parts of a day at both ends.
  const isRatio = marks.unit !== undefined && !hasDimension(marks.unit) && isBare(left.marks);
  const [low, high] = [isRatio ? remarked(left, marks) : left, right].map((each) => quantityOf(each, tokens)) as [
    Amount,
    Amount,
  ];
  if (marks.percent !== undefined && isBare(left.marks)) {
    // `1-2%` is a range to most, `1 - 30%` and `1-30%` what is left.
    const isTight = !/\s/.test(tokens.text.slice(left.span[1], right.span[0]));
    if (low.value === 1)
      return typographic || (isTight && high.value > 0.01 && high.value <= 0.2) ? "either" : "subtraction";
    if (low.value / 100 > high.value) return "subtraction";
    return low.value > 0 && low.value < 1 ? "either" : "range";
  }
  const [from, to] = [low.unit, high.unit];
  if (from !== undefined && to !== undefined && sameDimensions(from, to)) {
    return low.value * from.scale < high.value * to.scale ? "range" : "subtraction";
  }
  // `3k–5` may end at 5k, and `5%-5%` be no more than 5%.
  const own = left.marks.suffix?.shift ?? 0;
  const isNear = figureOf(right) > figureOf(left) && figureOf(right) <= 10 * figureOf(left);
  if (own > 0 && isBare(marks) && isNear && low.value > high.value) return "either";
  if (low.value === high.value && low.percent && high.percent) return "either";
  const shift = left.marks.suffix === undefined ? (marks.suffix?.shift ?? 0) : 0;
  const ascends = low.value * 10 ** shift < high.value || low.value < high.value;
  // `100 million–1` lacks what follows the 1.
  if (!ascends) return typographic && left.marks.suffix !== undefined && isBare(marks) ? "either" : "subtraction";
  const spreads = marks.percent !== undefined || marks.suffix !== undefined || marks.unit !== undefined;
  const money = isPrice(left) && left.marks.suffix === undefined && isBare(marks);
  return spreads || money ? "range" : "either";
}

export interface Dashed {
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  readonly dash: Dash;
  /** Written `10–20`, as ranges are printed. */
  readonly typographic: boolean;
  /** Written `10--5`: a long dash, or a dash before a negative number. */
  readonly double: boolean;
}

/** The two sides, where the tokens are two literals with a dash between. */
function dashed(tokens: Tokens): Dashed | undefined {
  for (let at = tokens.from + 1; at < tokens.to - 1; at++) {
    const sign = tokens.list[at];
    if (sign?.text !== "-" && sign?.text !== "–") continue;
    const after = { ...tokens, from: at + 1 };
    const amount = readWholeAmount(after);
    const right = readWholeLiteral(after) ?? amount;
    const isScaled = right?.marks.suffix !== undefined || right?.marks.unit !== undefined || amount !== undefined;
    const before = { ...tokens, to: at };
    // `1/2-3/4 million` and `10^3-10^4`.
    const low = right && (readWholeLiteral(before) ?? (isScaled ? readWholeAmount(before) : undefined));
    if (low === undefined || right === undefined) continue;
    const high = withPower(low, right, tokens);
    const typographic = isTight(low, sign) && isTight(sign, high) && sign.text === "–";
    const double = tokens.text.slice(...sign.span) === "--";
    return { low, high, dash: dashBetween(low, high, typographic, tokens), typographic, double };
  }
  return undefined;
}

/**
 * What a dash between two numbers is: `read` by the dash rule where it stands alone, asked about inside brackets where
 * it may be a range, always a subtraction in the formulas of models, and a range between the words of an interval.
 */
export type DashMode = "read" | "ask" | "subtract" | "range";

/** `1..2` may be a slip for `1.2`; `200..400`, or one with spaces or units, is none. */
export function refuseSlip(tokens: Tokens, left: WrittenNumber, right: WrittenNumber, joint: Token): void {
  if (!isTight(left, joint) || !isTight(joint, right) || !isBare(left.marks) || !isBare(right.marks)) return;
  const [low, high] = [tokens.text.slice(...left.span), tokens.text.slice(...right.span)];
  if (/\d\.\d|e/i.test(low) && /\d\.\d|e/i.test(high)) return;
  if (/^\d\d+$/.test(low) && /^\d\d+$/.test(high) && Number(low) < Number(high)) return;
  const span = [left.span[0], right.span[1]] as const;
  const ends = [left, right].map((each) => quantityOf(each, tokens)).toSorted((a, b) => a.value - b.value);
  const isWhole = /^\d+$/.test(high) && /^\d+$/.test(low);
  throw new Question(tokens, span, [rangeAt(span)(ends), ...(isWhole ? [`${low}.${high}`] : [])]);
}

/**
 * `(3-8)M` counts in millions, as no difference does.
 * @throws UserError `assumption.ambiguous` with both readings.
 */
export function refuseScaledDash(tokens: Tokens): void {
  const close = tokens.list[tokens.from]?.text === "(" ? tokens.partner.get(tokens.from) : undefined;
  const scale = tokens.list[(close ?? tokens.to) + 1];
  if (close === undefined || scale?.kind !== "word" || isKnownName(tokens, scale) || !suffixOf(scale.text)) return;
  const inside = { ...tokens, from: tokens.from + 1, to: close };
  const found = dashed(inside);
  if (found?.dash === "either") throw eitherDash(inside, found);
}

export function dashRange(tokens: Tokens, dashes: DashMode): Literal | undefined {
  const found = dashed(tokens);
  const isPercent = dashes === "range" && found?.high.marks.percent !== undefined && isBare(found.low.marks);
  if (found?.dash === "subtraction" && tokens.target.growth) refuseFalling(tokens, found);
  if (found === undefined || (found.dash === "subtraction" && !isPercent)) return undefined;
  if (dashes === "ask" && found.dash === "either" && !found.typographic) return undefined;
  if (dashes === "ask" || (found.dash === "either" && dashes !== "range")) throw eitherDash(tokens, found);
  return spreadRange(found.low, found.high, rangeAt(spanOfTokens(tokens)), tokens);
}

/** `60%-35%` a year is no growth of 25% to anybody, and a quarter of what there was to nobody. */
function refuseFalling(tokens: Tokens, { low, high }: Dashed): void {
  const isTight = !/\s/.test(tokens.text.slice(low.span[1], high.span[0]));
  if (!isTight || low.marks.percent === undefined || high.marks.percent === undefined) return;
  const span = spanOfTokens(tokens);
  const [from, to] = [high, low].map((each) => quantityOf(each, tokens)) as [Amount, Amount];
  const readings = [
    rangeAt(span)([from, to]),
    `(${tokens.text.slice(...low.span)}) - ${tokens.text.slice(...high.span)}`,
  ];
  throw askAbout(tokens, readings);
}

function eitherDash(tokens: Tokens, { low, high, double }: Dashed) {
  const [left, right] = withUnits(low, high);
  const [from, to] = [left, right].map((each) => quantityOf(each, tokens)) as [Amount, Amount];
  const { suffix } = low.marks;
  // `5%-20`, `0.9-5%` and `5k-10` rise with what one end lacks.
  const ends = [
    isBare(low.marks) && high.marks.percent ? remarked(left, { percent: high.marks.percent }) : left,
    isBare(high.marks) && low.marks.percent
      ? remarked(right, { percent: low.marks.percent })
      : suffix && from.value > to.value && figureOf(low) < figureOf(high)
        ? remarked(right, { suffix })
        : right,
  ].map((each) => quantityOf(each, tokens));
  const span = spanOfTokens(tokens);
  const range = rangeAt(span);
  const readings: readonly Syntax[] =
    double && from.value < 0
      ? [range([from, { ...to, value: -to.value }]), range(ends)]
      : [
          range(ends),
          apply(
            "subtract",
            [low, high].map((each) => quantityOf(each, tokens)),
            span,
          ),
        ];
  return askAbout(tokens, readings);
}
