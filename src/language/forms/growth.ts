// Growth as people say it, read as the factor a year: `+35-60%`, `doubling every 6 months`, `10x per decade`.

import type { Unit } from "../../core/units/unit.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import type { Amount, Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Token, Tokens } from "../text/scan.ts";
import { isEmpty, isKnownName, spanOfTokens } from "../text/tokens.ts";
import { unitOfWord } from "../units/unit-table.ts";
import { grown, hasPercent, isSurelyGrowth, overPeriod } from "./growth-factor.ts";

type Read = (tokens: Tokens) => Syntax;

const multiples: ReadonlyMap<string, number> = new Map(
  [
    [2, "doubling doubles double doubled"],
    [3, "tripling triples triple tripled"],
    [4, "quadrupling quadruples quadruple"],
    [0.5, "halving halves halve halved"],
    [1, "flat unchanged constant stable"],
  ].flatMap(([factor, words]) =>
    String(words)
      .split(" ")
      .map((word) => [word, Number(factor)] as const),
  ),
);
const rising = new Set(
  "grows grow growing growth increases increase increasing rises rising up of by annual yearly rate".split(" "),
);
const falling = new Set(
  "shrinks shrink shrinking falls fall falling declines decline declining decreases drops down".split(" "),
);

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/**
 * Reads a run for a quantity that is a factor a year.
 * @throws UserError `growth.ambiguous` for a percentage that could be the growth or the factor itself.
 */
export function readGrowth(tokens: Tokens, read: Read): Syntax {
  const span = spanOfTokens(tokens);
  const doubling = doublingTime(tokens, read);
  if (doubling !== undefined) return { ...doubling, span };
  const timed = periodBehind(tokens);
  const found = direction(timed.tokens);
  const said = { ...found, said: found.said || timed.said === true };
  if (isEmpty(said.tokens)) return read(tokens);
  const [first] = said.tokens.list.slice(said.tokens.from);
  const multiple =
    said.tokens.to === said.tokens.from + 1 && first?.kind === "word" ? multiples.get(lower(first)) : undefined;
  if (multiple !== undefined && first !== undefined && !isKnownName(tokens, first))
    return { ...overPeriod({ kind: "quantity", value: multiple, span }, timed.years), span };
  if (isNothing(said.tokens)) return { kind: "quantity", value: 1, span };
  const body = read(said.tokens);
  const factor = asFactor(body, said, tokens);
  return timed.years === 1 && factor === body ? body : { ...overPeriod(factor, timed.years), span };
}

/** `no growth`, when the word that says it is taken away. */
const isNothing = (tokens: Tokens): boolean =>
  tokens.to === tokens.from + 1 && lower(tokens.list[tokens.from]) === "no";

interface Timed {
  readonly tokens: Tokens;
  /** Whether the words leave no doubt that it is growth. */
  readonly said?: true;
  /** How long the growth takes. */
  readonly years: number | Syntax;
}

/** The run without the period behind it: `a year`, `every 6 months`, `/month`, `year-on-year`. */
function periodBehind(tokens: Tokens): Timed {
  const list = tokens.list;
  const yearly = [
    "yoy",
    "year - on - year",
    "year - over - year",
    "year over year",
    "year on year",
    "annual",
    "annually",
    "cagr",
    "pa",
  ];
  for (const phrase of yearly) {
    const words = phrase.split(" ");
    const at = tokens.to - words.length;
    if (at > tokens.from && words.every((word, index) => lower(list[at + index]) === word))
      return { tokens: { ...tokens, to: at }, years: 1, said: true };
  }
  const word = list[tokens.to - 1];
  const unit = word?.kind === "word" && !isKnownName(tokens, word) ? unitOfWord(word.text) : undefined;
  if (unit === undefined || !isTime(unit)) return { tokens, years: 1 };
  const count = list[tokens.to - 2];
  const number = count?.kind === "number" ? readWholeLiteral({ ...tokens, from: tokens.to - 2 }) : undefined;
  const at = tokens.to - (number ? 3 : 2);
  const joint = lower(list[at]);
  if (at <= tokens.from || !/^(?:\/|per|every|each|an?|in)$/.test(joint) || (joint === "in" && !number))
    return { tokens, years: 1 };
  return { tokens: { ...tokens, to: at }, years: (number?.amount.times10(0) ?? 1) * unit.scale };
}

const isTime = ({ dimensions }: Unit): boolean => dimensions.year === 1 && Object.keys(dimensions).length === 1;

/** `doubling every 5 to 7 months`, `doubling time of 6 months`. */
function doublingTime(tokens: Tokens, read: Read): Syntax | undefined {
  const factor = multiples.get(lower(tokens.list[tokens.from]));
  if (factor === undefined || factor === 1 || isKnownName(tokens, tokens.list[tokens.from])) return undefined;
  const [second, third] = [1, 2].map((offset) => lower(tokens.list[tokens.from + offset]));
  const isTime = second === "time";
  if (!isTime && !/^(?:every|each|per|in)$/.test(second ?? "")) return undefined;
  const from = tokens.from + (isTime && /^(?:of|is|:|=)$/.test(third ?? "") ? 3 : 2);
  const period = { ...tokens, from, lexicon: { ...tokens.lexicon, growth: false } };
  if (isEmpty(period)) return undefined;
  const word = tokens.list[from];
  const unit = period.to === from + 1 && word?.kind === "word" ? unitOfWord(word.text) : undefined;
  const base: Amount = { kind: "quantity", value: factor, span: spanOfTokens(tokens) };
  if (unit) return overPeriod(base, unit.scale);
  const years = read(period);
  return overPeriod(base, years);
}

/** The run without the words that say which way it goes, and whether it falls. */
function direction(tokens: Tokens): { readonly tokens: Tokens; readonly said: boolean; readonly falls: boolean } {
  let { from, to } = tokens;
  let said = false;
  let falls = false;
  const take = (token: Token | undefined) => {
    if (token?.kind !== "word" || isKnownName(tokens, token)) return false;
    const word = lower(token);
    if (!rising.has(word) && !falling.has(word)) return false;
    said ||= !/^(?:of|by)$/.test(word);
    falls ||= falling.has(word);
    return true;
  };
  while (from < to && take(tokens.list[from])) from++;
  while (to > from && take(tokens.list[to - 1])) to--;
  const rest = { ...tokens, from, to };
  const inner = periodBehind(rest);
  return { tokens: inner.years === 1 ? inner.tokens : rest, said, falls };
}

type Said = ReturnType<typeof direction>;

/** Percentages as growth; a factor stays one. */
function asFactor(body: Syntax, { tokens, said, falls }: Said, whole: Tokens): Syntax {
  if (!hasPercent(body)) return body;
  const isSigned = said || signed(tokens);
  if (!isSigned && !isSurelyGrowth(body)) throw ambiguous(whole, tokens);
  return grown(body, falls ? -1 : 1);
}

/** Whether a sign stands before one of the numbers. */
const signed = (tokens: Tokens): boolean =>
  tokens.list.slice(tokens.from, tokens.to).some(({ text }, index) => {
    const before = tokens.list[tokens.from + index - 1];
    return (
      (text === "+" || text === "-") &&
      (index === 0 || /^(?:to|or|and|\.\.|about|around|roughly|approx|circa|[~({,±[])$/i.test(before?.text ?? ""))
    );
  });

function ambiguous({ text }: Tokens, tokens: Tokens) {
  const span = spanOfTokens(tokens);
  const typed = text.slice(...span);
  const percents = /(?<![+\-−\d.,])\d[\d.,]*(?=\s*(?:%|percent))/g;
  const grownText = typed.replace(percents, "+$&");
  const [digits = "60"] = typed.match(/\d[\d.,]*/) ?? [];
  const factor = typed.replace(/(\d[\d.,]*)\s*(?:%|percent)/g, (_, size: string) =>
    String(Number((Number(size) / 100).toPrecision(12))),
  );
  const message = `Expected growth a year such as +${digits}%, or a factor, got a percentage that could be either`;
  const whole = (other: string) => text.slice(0, span[0]) + other + text.slice(span[1]);
  const readings = grownText === typed ? [`+${typed}`, factor] : [grownText, factor];
  return mistake("growth.ambiguous", message, { text }, span, mends(...readings.map((each) => whole(each).trim())));
}
