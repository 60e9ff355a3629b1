// Two numbers with a sign between them that says too little: `5, 10`, `5 | 50`, `80/20`, `24/7`.

import type { Span } from "../../core/errors.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import { rangeAt, spreadOver } from "../numbers/spread.ts";
import { type Amount, type Literal, numberAt, type Syntax } from "../syntax.ts";
import { countedIn } from "../target.ts";
import { askAbout, outside, spanOfTokens, type Token, type Tokens, typedText } from "../text/tokens.ts";
import { amountIn } from "./pattern.ts";

export type Slot = "x" | "y" | "p" | "a" | "b" | "low" | "high" | "up" | "down" | "times" | "of" | "sign";

/** What was said, with its slots as runs of tokens. */
export interface Said {
  readonly tokens: Tokens;
  readonly span: Span;
  readonly run: Readonly<Record<Slot, Tokens>>;
  readonly read: (part: Tokens) => Syntax;
}

/** Two numbers side by side may be the ends of a range, or something else that was left out. */
export function refuseJoint(said: Said): undefined {
  const { tokens, run } = said;
  const joint = tokens.list[run.sign.from] as Token;
  // `0.7: 5, 0.3: 10`, and `5 hours per day, 5 days per week`.
  const isRatio = outside(tokens, ({ text }) => text === ":" || text === "per").length > 0;
  // `two dollars and fifty cents` is one number.
  if (!/^(?:[,;&|]|and)$/i.test(joint.text) || isRatio || readWholeLiteral(tokens)) return undefined;
  const [low, high] = [run.low, run.high].map(typedText);
  const readings = [ends(said), ...(joint.text === "|" ? [`${low} or ${high}`] : [])];
  throw askAbout(tokens, readings, { code: "assumption.syntax" });
}

/** `two fifty`, in money: dollars and cents to most, and hundreds to some. */
export function refusePrice({ tokens, run, span }: Said): undefined {
  const [a, b] = [run.a, run.b].map((each) => amountIn(each)?.value ?? 0) as [number, number];
  if (!countedIn(tokens.target).startsWith("USD") || a < 1 || a > 99 || b < 10 || b > 99) return undefined;
  const rate = tokens.text.slice(spanOfTokens(run.b)[1], span[1]);
  const readings = [`${a}.${b}${rate}`, `${100 * a + b}${rate}`];
  throw askAbout(tokens, readings);
}

export function refuseSplit(said: Said): undefined {
  const { tokens, run, span } = said;
  const sign = tokens.list[run.sign.from]?.text ?? "";
  const [a, b] = [run.a, run.b].map(amountIn) as [Amount, Amount];
  const isHundred = a.value + b.value === 100 && [a, b].every((each) => each.value >= 5 && !each.unit && !each.percent);
  const [least, most] = tokens.target.plausible ?? [];
  const isSize = (value: number) =>
    !tokens.target.growth && least !== undefined && most !== undefined && value >= least && value <= most;
  // `30k/40k` for what is no share.
  const isPair = (a.percent && b.percent) || (isSize(a.value) && isSize(b.value) && !isSize(a.value / b.value));
  const isRange = sign === "/" && isPair && a.value < b.value;
  if (!/^[:/]$/.test(sign) || !(isHundred || isRange)) return undefined;
  const [left, right] = [run.a, run.b].map(typedText);
  const share = isRange ? rangeAt(span)([a, b]) : `${left}%`;
  throw askAbout(tokens, [share, `(${left}) / ${right}`]);
}

/** `50/50` and `24/7` are a share where one is wanted, and elsewhere a calculation to some. */
export function saying({ tokens, run, span }: Said, value: number, plainly: string): Amount | undefined {
  const sign = tokens.list[run.sign.from]?.text ?? "";
  if (!(value === 1 ? /^\/$/ : /^[/:-]$/).test(sign)) return undefined;
  if (tokens.target.support === "share") return { ...numberAt(value, span), percent: true };
  const [left, right] = tokens.text.slice(...span).split(sign);
  throw askAbout(tokens, [plainly, `(${left}) ${sign} ${right}`]);
}

/** The ends of a range with what is said of both. */
export const ends = ({ tokens, run, span }: Said): Literal =>
  spreadOver(
    [run.low, run.high].flatMap((end) => readWholeLiteral(end) ?? []),
    rangeAt(span),
    tokens,
  );
