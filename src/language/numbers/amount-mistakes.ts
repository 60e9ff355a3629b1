// Numbers that could be something else: a date, a year, a speed, a power of ten as programs write it.

import type { Span } from "../../core/errors.ts";
import { Question } from "../text/mistake.ts";
import { isPeriod, spanBetween, type Token, type Tokens } from "../text/tokens.ts";
import { doubleOf } from "./numeral.ts";

/** `$30k in 2025`: of when it is, and no ratio. */
export function refuseYear(tokens: Tokens, span: Span, [above, below]: readonly [number, number]): void {
  if (above < below || !/\b(?:19|20)\d\d$/.test(tokens.text.slice(...span))) return;
  throw new Question(tokens, span, [tokens.text.slice(...span).replace(/\s+in\s+(\d+)$/, " ($1)")]);
}

/** `1:30 h`: an hour and a half, and no thirtieth of one. */
export function refuseClock(tokens: Tokens, [start, end]: Span, unit: Token | undefined): void {
  const [, first, second] = /^(\d+):(\d\d)$/.exec(tokens.text.slice(start, end)) ?? [];
  const isHours = /^h/.test(unit?.text ?? "");
  if (!first || !unit || !/^(?:h|min|hr)/.test(unit.text) || !isPeriod(unit)) return;
  const [more, less] = isHours ? ["h", "min"] : ["minutes", "seconds"];
  throw new Question(tokens, [start, unit.span[1]], [`${first} ${more} + ${second} ${less}`]);
}

/** `5m/s`: a speed to most, and a rate of millions to some. */
export function millionsOrMeters(tokens: Tokens, { span }: Token) {
  return new Question(tokens, span, ["M", " meters"]);
}

/** `1/1/2024`, `2024-01-31` and `12/2026` would be read as arithmetic; `1/2000` is a share. */
const dates = [
  /^(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d\d|(?:19|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))$/,
  /^(?:0\d|1[0-2]|[2-9])\/(?:19|20)(?!00)\d\d$/,
];

export function refuseDate(tokens: Tokens, index: number): void {
  const next = [5, 3].find((count, k) => {
    const [start, end] = spanBetween(tokens, index, Math.min(index + count, tokens.to));
    return dates[k]?.test(tokens.text.slice(start, end));
  });
  if (next === undefined) return;
  const typed = tokens.list.slice(index, index + next).map(({ text }) => text);
  const [above, below] = [typed.slice(0, -2).join(""), typed.slice(-2).join("")];
  throw new Question(tokens, spanBetween(tokens, index, index + next), [`(${above})${below}`]);
}

/** `5 x 10E6`: five million to people, and fifty to programs; `1.5×108` is 150 million where a sign was lost. */
export function refuseTens(tokens: Tokens, at: number): void {
  const [before, times, tens] = [at - 2, at - 1, at].map((index) => tokens.list[index]);
  if (tens === undefined || before?.kind !== "number") return;
  const power = powerIn(tens.text, times?.text ?? "", doubleOf(before.numeral, 0));
  if (power === undefined) return;
  const typed = tokens.text.slice(before.span[0], tens.span[0]);
  throw new Question(tokens, spanBetween(tokens, at - 2, at + 1), [`${typed}10^${power}`, `${typed}(${tens.text})`]);
}

/** The 6 of `5 x 10E6`, and the 8 of `1.5×108`, which was small and raised where it was copied from. */
const powerIn = (tens: string, times: string, before: number): string | undefined =>
  (/^[*×x]$/i.test(times) ? /^10[eE]\+?(\d+)$/.exec(tens)?.[1] : undefined) ??
  (/^[×x]$/i.test(times) && before >= 1 && before < 10 ? /^10([3-9]|[12]\d)$/.exec(tens)?.[1] : undefined);
