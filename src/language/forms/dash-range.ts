// A dash or two dots between numbers: a range, a difference, a slip, or something to ask about.

import { type Dashed, dashed } from "../numbers/dash.ts";
import { quantityOf, type WrittenNumber } from "../numbers/literal.ts";
import { isBare, rangeEnds, suffixIn } from "../numbers/spread.ts";
import { suffixOf } from "../numbers/suffix.ts";
import type { Amount, Literal } from "../syntax.ts";
import { mends, mistake, quote, replaced } from "../text/mistake.ts";
import type { Token, Tokens } from "../text/token.ts";
import { isKnownName, spanOfTokens } from "../text/tokens.ts";

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
  const descends = quantityOf(left, tokens).value > quantityOf(right, tokens).value;
  const message = "Expected a range or one decimal point, got two dots that could be either";
  const whole = /^\d+$/.test(high) && /^\d+$/.test(low);
  const readings = [descends ? `${high} to ${low}` : `${low} to ${high}`, ...(whole ? [`${low}.${high}`] : [])];
  const span = [left.span[0], right.span[1]] as const;
  const ready = readings.map((each) => replaced(tokens.text, span, each).trim());
  throw mistake("assumption.ambiguous", message, tokens, span, mends(...ready));
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

/** `5–7–10`, as ranges with a middle are printed: no difference to anybody. */
function refuseChain(tokens: Tokens): void {
  const [low, first, middle, second, high] = tokens.list.slice(tokens.from, tokens.to);
  const isChain = tokens.to - tokens.from === 5 && first?.text === "–" && second?.text === "–";
  if (!isChain || ![low, middle, high].every((each) => each?.kind === "number")) return;
  const [a, b, c] = [low, middle, high].map((each) => tokens.text.slice(...(each?.span ?? [0, 0])));
  const span = spanOfTokens(tokens);
  const message = "Expected a range with its middle or a difference, got what could be either";
  const whole = [`{${a}, ${b}, ${c}}`, `(${a}) - ${b} - ${c}`].map((each) => replaced(tokens.text, span, each).trim());
  throw mistake("assumption.ambiguous", message, tokens, span, mends(...whole));
}

export function dashRange(tokens: Tokens, dashes: DashMode): Literal | undefined {
  if (dashes !== "subtract") refuseChain(tokens);
  const found = dashed(tokens);
  const isPercent = dashes === "range" && found?.high.marks.percent !== undefined && isBare(found.low.marks);
  if (found === undefined || (found.dash === "subtraction" && !isPercent)) return undefined;
  if (dashes === "ask" && found.dash === "either" && !found.typographic) return undefined;
  if (dashes === "ask" || (found.dash === "either" && dashes !== "range")) throw eitherDash(tokens, found);
  const [low, high]: readonly [Amount, Amount] = rangeEnds(found.low, found.high, tokens);
  return { kind: "range", low, high, span: spanOfTokens(tokens) };
}

function eitherDash(tokens: Tokens, { low, high, double }: Dashed) {
  const isLess = low.marks.suffix !== undefined && quantityOf(low, tokens).value > quantityOf(high, tokens).value;
  const suffix = isLess ? suffixIn(tokens.text.slice(...low.span), low) : "";
  const [left, right] = [tokens.text.slice(...low.span), tokens.text.slice(...high.span)];
  const onlyLow = low.marks.percent !== undefined && isBare(high.marks);
  const onlyHigh = high.marks.percent !== undefined && isBare(low.marks);
  const span = spanOfTokens(tokens);
  const ends = `${left}${onlyHigh ? "%" : ""} to ${right}${suffix}${onlyLow ? "%" : ""}`;
  const difference = `(${left}) - ${right}`;
  const readings = double && left.startsWith("-") ? [`${left} to -${right}`, ends] : [ends, difference];
  const whole = readings.map((each) => replaced(tokens.text, span, each).trim());
  const message = `Expected a range or a difference, got ${quote(tokens.text.slice(...spanOfTokens(tokens)))}, which could be either`;
  return mistake("assumption.ambiguous", message, tokens, span, mends(...whole));
}
