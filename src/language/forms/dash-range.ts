// A dash or two dots between numbers: a range, a difference, a slip, or something to ask about.

import { tell } from "../../core/tell.ts";
import { type Dashed, dashed } from "../numbers/dash.ts";
import { quantityOf, type WrittenNumber } from "../numbers/literal.ts";
import { figureOf, isBare, rangeAt, remarked, spreadRange, withUnits } from "../numbers/spread.ts";
import { suffixOf } from "../numbers/suffix.ts";
import { type Amount, apply, type Literal, type Syntax } from "../syntax.ts";
import { Question, quote } from "../text/mistake.ts";
import { isKnownName, spanOfTokens, type Token, type Tokens } from "../text/tokens.ts";

/**
 * What a dash between two numbers is: `read` by the dash rule where it stands alone, asked about inside brackets where
 * it may be a range, always a subtraction in the formulas of models, and a range between the words of an interval.
 */
export type DashMode = "read" | "ask" | "subtract" | "range";

/** `1..2` may be a slip for `1.2`; `200..400`, or one with spaces or units, is none. */
export function refuseSlip(tokens: Tokens, left: WrittenNumber, right: WrittenNumber, joint: Token): void {
  const tight = left.span[1] === joint.span[0] && joint.span[1] === right.span[0];
  if (!tight || !isBare(left.marks) || !isBare(right.marks)) return;
  const [low, high] = [tokens.text.slice(...left.span), tokens.text.slice(...right.span)];
  if (/\d\.\d|e/i.test(low) && /\d\.\d|e/i.test(high)) return;
  if (/^\d\d+$/.test(low) && /^\d\d+$/.test(high) && Number(low) < Number(high)) return;
  const message = tell`Expected a range or one decimal point, got two dots that could be either`;
  const span = [left.span[0], right.span[1]] as const;
  const ends = [left, right].map((each) => quantityOf(each, tokens)).toSorted((a, b) => a.value - b.value);
  const isWhole = /^\d+$/.test(high) && /^\d+$/.test(low);
  throw new Question(message, tokens, span, [rangeAt(span)(ends), ...(isWhole ? [`${low}.${high}`] : [])]);
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
  if (found?.dash === "subtraction" && tokens.lexicon.growth) refuseFalling(tokens, found);
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
  const message = tell`Expected the lower end first, got a range that falls or a difference`;
  const readings = [
    rangeAt(span)([from, to]),
    `(${tokens.text.slice(...low.span)}) - ${tokens.text.slice(...high.span)}`,
  ];
  throw new Question(message, tokens, span, readings);
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
  const message = tell`Expected a range or a difference, got ${quote(tokens.text.slice(...span))}, which could be either`;
  return new Question(message, tokens, span, readings);
}
