// What is asked of a number that may be growth in percent, a factor, or points of a rate.

import type { Span } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { printPercent } from "../numbers/number.ts";
import { type Syntax, withAmounts, withoutPercent } from "../syntax.ts";
import { growthOrFactor, type Located, Question } from "../text/mistake.ts";
import { spanOfTokens, type Tokens } from "../text/tokens.ts";
import { hasPercent } from "./growth-factor.ts";
import { amountIn } from "./pattern.ts";

/** Numbers without a sign, as growth in percent and as the factor itself. */
export function eitherGrowth(body: Syntax, { text }: Located, span: Span) {
  const isMarked = hasPercent(body);
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
  const factor = withAmounts(body, (each) =>
    isMarked ? withoutPercent(each) : { ...each, typed: `${text.slice(...each.span)}x` },
  );
  return growthOrFactor({ text }, span, example ?? "+60%", [signed, factor]);
}

/** `+1.5 pp` is added to a rate, of which nothing was said; as a margin of one it is clear. */
export function refusePoints(body: Syntax, { text, list, from, to }: Tokens): void {
  const points = list
    .slice(from, to)
    .find(({ span }) => /^(?:ppt?|(?:percentage )?points?)$/i.test(text.slice(...span)));
  if (points === undefined || body.kind === "plus-minus") return;
  const message = tell`Expected growth in percent, got percentage points, which are added to a rate`;
  throw new Question(message, { text }, points.span, ["%"]);
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
