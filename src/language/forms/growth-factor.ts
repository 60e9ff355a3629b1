// Growth in percent, or in so many years, as the factor in one year: what it makes of each form of a value, and what is asked of a
// number that may be growth, a factor, or points of a rate.

import type { Span } from "../../core/errors.ts";
import { conversion, sameDimensions } from "../../core/units/unit.ts";
import { printPercent } from "../numbers/number.ts";
import {
  type Amount,
  apply,
  numberAt,
  partsOf,
  rounded,
  type Syntax,
  withAmounts,
  withoutPercent,
  withParts,
} from "../syntax.ts";
import { growthOrFactor, type Located, Question } from "../text/mistake.ts";
import { spanOfTokens, type Tokens } from "../text/tokens.ts";
import { units } from "../units/unit-table.ts";
import { amountIn } from "./pattern.ts";

/** What grows by a factor in so many years, as the factor in one: a range of years turns round. */
export function overPeriod(factor: Syntax, years: number | Syntax): Syntax {
  if (typeof years === "number") return raised(factor, 1 / years);
  const inYears = withAmounts(years, (part) =>
    part.unit && year && sameDimensions(part.unit, year)
      ? numberAt(part.value * conversion(part.unit, year), part.span)
      : part,
  );
  const inverse = (part: Syntax) => apply("divide", [numberAt(1, part.span), part], part.span);
  const at = (part: Amount) => raised(factor, 1 / part.value);
  const turns = factor.kind !== "quantity" || factor.value >= 1;
  return mapped(inYears, at, (part) => power(factor, inverse(part)), turns);
}

const year = units.get("year");

const power = (base: Syntax, by: Syntax): Syntax => apply("power", [base, by], by.span);

const raised = (body: Syntax, by: number): Syntax =>
  by === 1
    ? body
    : mapped(
        body,
        (part) => ({ ...part, value: part.value ** by }),
        (part) => power(part, numberAt(by, part.span)),
        by < 0,
      );

/** So many orders of magnitude. */
export const powerOfTen = (body: Syntax): Syntax =>
  mapped(
    body,
    (part) => ({ ...part, value: 10 ** part.value }),
    (part) => power(numberAt(10, part.span), part),
  );

/** `falls tenfold` is to a tenth. */
export const inverse = (body: Syntax): Syntax => raised(body, -1);

/** Whether a number of the body is a percentage; of a formula nothing is said. */
export const hasPercent = (body: Syntax): boolean => {
  if (body.kind === "quantity") return body.percent === true;
  if (body.kind === "plus-minus") return hasPercent(body.middle);
  return body.kind !== "apply" && body.kind !== "truncated" && partsOf(body).some(hasPercent);
};

/** A range or an interval in percent below 100% is growth to everybody; a single percentage may be the factor. */
export const isSurelyGrowth = (body: Syntax): boolean =>
  (body.kind === "range" || body.kind === "quantiles") &&
  partsOf(body).every((part) => part.kind === "quantity" && Math.abs(part.value) < 1);

/** Growth as a factor: with `-1` what is lost of it, which turns the ends round. */
export function grown(body: Syntax, sign: 1 | -1): Syntax {
  const isMarked = hasPercent(body);
  const factor = (part: Amount): Syntax =>
    // `+30% to 1.6x`: what is no percentage is a factor already.
    isMarked && !part.percent && part.value !== 0
      ? part
      : withoutPercent({ ...part, value: rounded(1 + sign * part.value) });
  const operation = sign === 1 ? "add" : "subtract";
  const formula = (part: Syntax) => apply(operation, [numberAt(1, part.span), part], part.span);
  if (body.kind === "plus-minus") {
    // A margin in points of growth is one of the factor.
    const margin = body.margin.kind === "quantity" ? withoutPercent(body.margin) : body.margin;
    return { ...body, middle: mapped(body.middle, factor, formula), margin };
  }
  if (body.kind === "approximate" && body.middle.kind === "quantity") {
    // About 60% of growth, and not a factor that is about 1.6.
    const { middle } = body;
    const ends = [1 / 1.25, 1, 1.25].map((by) => middle.value * by).toSorted((a, b) => a - b);
    const values = ends.map((value) => factor({ ...middle, value }));
    return { kind: "quantiles", values: sign === 1 ? values : values.toReversed(), span: body.span };
  }
  return mapped(body, factor, formula, sign === -1);
}

/** A factor with its margin: `2x ± 10%` as `2 ± 0.2`, whose middle nobody takes for growth in percent. */
export function inFactors(body: Syntax): Syntax {
  if (body.kind !== "plus-minus" || hasPercent(body)) return body;
  const { middle, margin } = body;
  if (middle.kind !== "quantity" || margin.kind !== "quantity" || !margin.percent || middle.value < 2) return body;
  return { ...body, margin: withoutPercent({ ...margin, value: rounded(middle.value * margin.value) }) };
}

/** A body with its numbers through a function, and what is a formula in it through another; `turns` where both fall. */
function mapped(body: Syntax, to: (part: Amount) => Syntax, formula: (part: Syntax) => Syntax, turns = false): Syntax {
  const inner = (part: Syntax) => mapped(part, to, formula, turns);
  if (body.kind === "quantity") return to(body);
  if (body.kind === "approximate" || body.kind === "mixture") return withParts(body, inner);
  if (body.kind !== "range" && body.kind !== "quantiles") return formula(body);
  const made = withParts(body, inner);
  if (!turns) return made;
  if (made.kind === "range") return { ...made, low: made.high, high: made.low };
  if (made.kind !== "quantiles") return made;
  const levels = made.levels?.map((level) => rounded(1 - level)).toReversed();
  return { ...made, values: made.values.toReversed(), ...(levels && { levels }) };
}

/** Numbers without a sign, as growth in percent and as the factor itself. */
export function eitherGrowth(body: Syntax, { text }: Located, span: Span) {
  const isMarked = hasPercent(body);
  // `725/443 - 1` is worked out before it is either.
  if (body.kind === "apply")
    return growthOrFactor({ text }, span, "+60%", [
      apply("add", [numberAt(1, body.span), body], span),
      asFactor(body, text),
    ]);
  let example: string | undefined;
  const signed = withAmounts(body, (each) => {
    const isMargin = body.kind === "plus-minus" && each === body.margin;
    if (isMargin || (isMarked && !each.percent)) return each;
    const typed = text.slice(...each.span);
    const value = isMarked || each.value < 1 ? each.value : each.value / 100;
    const isTyped = /^\d.*%$/.test(typed) || value < each.value;
    const percent = isTyped ? `${typed.replace("%", "")}%` : printPercent(value, { exact: true });
    example ??= `+${percent}`;
    return { ...each, value, percent: true, typed: `+${percent}` };
  });
  const factor = isMarked ? withAmounts(body, withoutPercent) : asFactor(body, text);
  return growthOrFactor({ text }, span, example ?? "+60%", [signed, factor]);
}

/** A factor behind a plus: what comes on top, and the factor itself. */
export const addedFactor = (body: Syntax, { text }: Located, span: Span) =>
  growthOrFactor({ text }, span, "+50%", [grown(body, 1), text.slice(...span).replaceAll("+", "")]);

/** With the sign of a factor behind each number, which leaves no doubt. */
const asFactor = (body: Syntax, text: string): Syntax =>
  withAmounts(body, (each) => ({ ...each, typed: `${text.slice(...each.span)}x` }));

/** `+1.5 pp` is added to a rate, of which nothing was said; as a margin of one it is clear. */
export function refusePoints(body: Syntax, { text, list, from, to }: Tokens): void {
  const points = list
    .slice(from, to)
    .find(({ span }) => /^(?:ppt?|(?:percentage )?points?)$/i.test(text.slice(...span)));
  if (points === undefined || body.kind === "plus-minus") return;
  throw new Question({ text }, points.span, ["%"]);
}

/** `+60` and `falls 10`: percent to most, and a factor to some. */
export function bareGrowth(whole: Tokens, tokens: Tokens, falls: boolean, moves: boolean) {
  const span = spanOfTokens(tokens);
  const [typed, shift] = [whole.text.slice(...span), amountIn(tokens)];
  const [digits = "10"] = typed.match(/\d[\d.,]*/) ?? [];
  const size = Math.abs(shift?.value ?? 10);
  const percent = size < 1 ? printPercent(size, { exact: true }) : `${digits}%`;
  const isLess = falls || typed.startsWith("-");
  const readings = [typed.replace(digits, percent), ...(isLess ? [] : [moves ? `${digits}x` : digits])];
  return growthOrFactor(whole, span, `${isLess ? "-" : "+"}${percent}`, readings);
}
