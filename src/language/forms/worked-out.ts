// What the numbers of a value in words come to: odds, margins round a number, so many times another, what a limit does.

import type { Span } from "../../core/errors.ts";
import { readWholeAmount, readWholeLiteral } from "../numbers/literal.ts";
import { quantilesAt, rangeAt } from "../numbers/spread.ts";
import { type Amount, apply, type Literal, mixtureOf, numberAt, rounded, type Syntax, scaledBy } from "../syntax.ts";
import { askAbout, isTight, type Tokens, typedText } from "../text/tokens.ts";
import { amountIn } from "./pattern.ts";
import type { Said, Slot } from "./two-numbers.ts";

/** `3 to 1` as a chance; nothing where both are nought. */
export const odds = (pro: Amount, contra: Amount, { span }: Said): Amount | undefined =>
  pro.value + contra.value > 0
    ? { ...numberAt(pro.value / (pro.value + contra.value), span), percent: true }
    : undefined;

/** A number with its margins, whose signs stand close to them and apart from it; in percent they are of a plain number. */
export function reaching(
  { x, up, down }: Readonly<Record<Slot, Amount>>,
  { tokens, run, span }: Said,
): Literal | undefined {
  const sign = tokens.list[run.up.from - 1];
  if (!isTight(sign, up) || isTight(x, sign) || up.unit || down.unit) return undefined;
  if (up.percent !== down.percent || (x.percent && !up.percent)) return undefined;
  const of = up.percent && !x.percent ? x.value : 1;
  const guess = quantilesAt(span)(
    [-down.value, 0, up.value].map((by) => ({ ...x, value: rounded(x.value + of * by) })),
  );
  const [first, second] = [run.up, run.down].toSorted((a, b) => a.from - b.from) as [Tokens, Tokens];
  if (first.from > run.x.to + 1 || second.from > first.to + 1) return guess;
  // `50 +10 -15` has neither brackets nor a sign between.
  if (first === run.down) return undefined;
  const [middle, plus, minus] = [run.x, first, second].map(typedText);
  throw askAbout(tokens, [guess, `(${middle} + ${plus}) - ${minus}`]);
}

/** So many times what was said in words: `5% > 10%` says nothing of the kind. */
export const times = (value: number, { tokens, run, read, span }: Said): Syntax | undefined =>
  /[<>]/.test(tokens.text.slice(...span))
    ? undefined
    : apply("multiply", [read(run.of), numberAt(rounded(value), span)], span);

/** One of these, each as likely. */
export const either = (values: readonly Amount[], span: Span): Literal =>
  mixtureOf(
    values.map((of) => ({ weight: 1, of })),
    span,
  );

/** A range round a number by a factor below and one above; nothing where the first is not the smaller. */
export const spreadBy = (x: Amount, factors: readonly [number, number], span: Span): Literal | undefined =>
  factors[0] < factors[1] ? rangeAt(span)(factors.map((by) => scaledBy(x, by))) : undefined;

/** A number that is said a second time, in words or rounded; nothing where the second is another. */
export function again(x: Amount, { run }: Said): Amount | undefined {
  const same = readWholeLiteral(run.y) ? amountIn(run.y)?.value : readWholeAmount(run.y)?.amount.times10(0);
  const isApart = !isTight(x, run.y.list[run.y.from - 1]);
  const isSpelt = run.y.to !== run.y.from + 1 || same === x.value;
  return isApart && isSpelt && same !== undefined && Math.abs(x.value - same) <= 0.05 * Math.abs(x.value)
    ? x
    : undefined;
}

/** What lies beyond a limit may be put on the end or left out. */
export function refuseLimit(y: Amount, { tokens, run, read, span }: Said): undefined {
  const bound = run.sign ? (tokens.list[run.sign.from]?.text ?? "") : "";
  if (run.sign && !/^[<>]=?$/.test(bound)) return undefined;
  const of = read(run.x);
  if (of.kind === "quantity") return undefined;
  const [left, right]: Literal[] = [
    { kind: "truncated", of, low: y, span },
    { kind: "truncated", of, high: y, span },
  ];
  const readings = bound.startsWith("<")
    ? [apply("min", [of, y], span), right]
    : bound
      ? [apply("max", [of, y], span), left]
      : [left, right];
  throw askAbout(tokens, readings as Syntax[]);
}
