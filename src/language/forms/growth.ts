// Growth as people say it, read as the factor a year: `+35-60%`, `doubling every 6 months`, `10x per decade`.

import { quantityOf, readWholeAmount } from "../numbers/literal.ts";
import { type Amount, numberAt, type Syntax } from "../syntax.ts";
import { multiples } from "../text/phrase-table.ts";
import {
  isAbout,
  isEmpty,
  isKnownName,
  isLike,
  isSign,
  isWord,
  lower,
  outside,
  spanOfTokens,
  type Token,
  type Tokens,
} from "../text/tokens.ts";
import { withBracketMoved } from "./bracket.ts";
import {
  addedFactor,
  bareGrowth,
  eitherGrowth,
  grown,
  hasPercent,
  inverse,
  isSurelyGrowth,
  overPeriod,
  powerOfTen,
  refusePoints,
} from "./growth-factor.ts";
import { atLevel, readLevel } from "./interval.ts";
import { amountIn, matched, yearsIn } from "./pattern.ts";

type Read = (tokens: Tokens) => Syntax;

const rising =
  /^(?:it|gr[eo]w(?:n|s|th|ing)?|r[io]s(?:e|es|en|ing)|increas(?:e|es|ed|ing)|is|becom(?:es|ing)|up|more|higher|faster|better|of|by|at|factor|annual|yearly|rate|cagr|compound(?:ed|ing)?|cumulative)$/;
const falling =
  /^(?:shr[ai]nk(?:s|ing)?|f[ae]ll(?:s|ing|en)?|declin(?:e|es|ing)|decreas(?:e|es|ing)|drops?|down|less|lower)$/;

/** A time is no growth. */
const plainly = (run: Tokens): Tokens => ({ ...run, target: { ...run.target, growth: false } });

/**
 * Reads a run for a quantity that is a factor a year.
 * @throws UserError `growth.ambiguous` for a percentage that could be the growth or the factor itself.
 */
export function readGrowth(tokens: Tokens, read: Read): Syntax {
  const at = outside(tokens, isSign("@")).at(-1);
  if (at === undefined || outside(tokens, isWord("or")).length > 0) return readFactor(tokens, read);
  // The level is of the range, before its period makes another range of it: `5% to 7% a month @ 80%`.
  const level = readLevel({ ...tokens, from: at + 1 });
  const found = readFactor({ ...tokens, to: at }, (part) => atLevel(read(part), level, tokens, at));
  if (found.kind === "quantity") atLevel(found, level, tokens, at);
  return { ...found, span: spanOfTokens(tokens) };
}

function readFactor(tokens: Tokens, read: Read): Syntax {
  const moved = withBracketMoved(tokens);
  if (moved) return readFactor(moved, read);
  const span = spanOfTokens(tokens);
  const first = lower(tokens.list[tokens.from]);
  // `roughly doubling every year`.
  const about = isAbout(tokens.list[tokens.from]) && multiples.has(lower(tokens.list[tokens.from + 1]));
  if (about) {
    const middle = readGrowth({ ...tokens, from: tokens.from + 1 }, read);
    return middle.kind === "quantity" ? { kind: "approximate", middle, span } : middle;
  }
  const isArticle = /^an?$/.test(first) && tokens.to > tokens.from + 1;
  const { a, b, period } =
    matched(
      tokens,
      "grew|grows|growing|growth|rose|rises|rising|up* from {a:number} to {b:number} in|over|within {period}",
    ) ?? {};
  const [start, end] = [a, b].map((run) => run && amountIn(run));
  // `from 12 to 48 in 3 years` is four times as much by then.
  if (period && start && end && start.value > 0)
    return overPeriod(numberAt(end.value / start.value, span), read(plainly(period)));
  const doubling = doublingTime(isArticle ? { ...tokens, from: tokens.from + 1 } : tokens, read);
  if (doubling !== undefined) return { ...doubling, span };
  const behind = periodBehind(tokens, read);
  const found = direction(behind.tokens);
  // `5% monthly growth`.
  const timed = behind.said ? behind : periodBehind(found.tokens, read);
  const rest = behind.said ? found.tokens : timed.tokens;
  const said = { ...found, tokens: rest, said: found.said || timed.said === true, moves: found.said };
  if (isEmpty(said.tokens)) return read(tokens);
  const multiple = multipleIn(said.tokens);
  if (multiple !== undefined) return { ...overPeriod(numberAt(multiple, span), timed.years), span };
  const { n } = matched(said.tokens, "{n} oom|ooms") ?? {};
  const body = n ? powerOfTen(read(n)) : read(said.tokens);
  const factor = n ? body : asFactor(fractionIn(said.tokens) ?? body, said, tokens);
  return timed.years === 1 && factor === body ? body : { ...overPeriod(factor, timed.years), span };
}

/** `+1/2` is one number. */
function fractionIn(tokens: Tokens): Amount | undefined {
  const sign = tokens.list[tokens.from]?.text;
  const isSigned = sign === "-" || sign === "+";
  const written = readWholeAmount({ ...tokens, from: tokens.from + (isSigned ? 1 : 0) });
  const amount = written && quantityOf(written, tokens);
  return amount && sign === "-" ? { ...amount, value: -amount.value } : amount;
}

interface Timed {
  readonly tokens: Tokens;
  /** Whether the words leave no doubt that it is growth. */
  readonly said?: true;
  /** How long the growth takes. */
  readonly years: number | Syntax;
}

/** The run without the period behind it: `a year`, `every 6 months`, `/month`, `year-on-year`. */
function periodBehind(tokens: Tokens, read: Read): Timed {
  for (const [years, phrases] of periods) {
    const { x } = matched(tokens, ...phrases.map((phrase) => `{x} ${phrase}`)) ?? {};
    if (x) return { tokens: x, years, said: true };
  }
  const { x, period } = matched(tokens, "{x} every|each|over|in {period:interval}") ?? {};
  const range = x && period && read(plainly(period));
  if (x && range) return { tokens: x, years: range, said: true };
  // `tenfold in a decade` is spelt `in per decade`.
  const timed = matched(
    tokens,
    `{x} every|in|over* per|/ {time:time} ${compound}`,
    `{x} every|each|a|an|in|over {time:time} ${compound}`,
  );
  const years = timed?.time && yearsIn(timed.time);
  return timed?.x && years ? { tokens: timed.x, years, said: true } : { tokens, years: 1 };
}

const compound = "compounded|compounding?";

/** What says of what period a growth is, by its length in years. */
const periods: readonly (readonly [years: number, phrases: readonly string[]])[] = [
  [1, ["from|on|over|vs|than last year", "yoy|y/y|annual|annually|cagr|pa", "year -? on|over -? year", "y / y", "/ a"]],
  [1 / 4, ["qoq", "q / q", "quarter -? on|over -? quarter"]],
  [1 / 12, ["mom", "m / m", "month -? on|over -? month"]],
];

/** `doubling every 5 to 7 months`, `doubling time of 6 months`. */
function doublingTime(tokens: Tokens, read: Read): Syntax | undefined {
  const {
    time,
    word,
    about,
    period = time,
  } = matched(
    tokens,
    "{time} -? doubling time?",
    "every {time} a? doubling",
    "half -? life of|is|:|=? {period}",
    "{word} time of|is|:|=? {period}",
    "{word} {about:about} every|each|per|in {period}",
    "{word} every|each|per|in {period}",
  ) ?? {};
  const factor = time ? 2 : word ? multipleIn(word) : 0.5;
  if (period === undefined || factor === undefined || factor === 1) return undefined;
  const made = overPeriod(numberAt(factor, spanOfTokens(tokens)), yearsIn(period) ?? read(plainly(period)));
  return about && made.kind === "quantity" ? { kind: "approximate", middle: made, span: made.span } : made;
}

/** The factor of a single word such as `doubling`. */
function multipleIn(run: Tokens): number | undefined {
  const word = run.list[run.from];
  return run.to === run.from + 1 && !isKnownName(run, word) ? multiples.get(lower(word)) : undefined;
}

/** The run without the words that say which way it goes, and whether it falls. */
function direction(tokens: Tokens): { readonly tokens: Tokens; readonly said: boolean; readonly falls: boolean } {
  let { from, to } = tokens;
  let said = false;
  let falls = false;
  const take = (token: Token | undefined) => {
    if (token?.kind !== "word" || isKnownName(tokens, token)) return false;
    const word = lower(token);
    if (!rising.test(word) && !falling.test(word)) return false;
    said ||= !/^(?:of|by|at|factor|is)$/.test(word);
    falls ||= falling.test(word);
    return true;
  };
  while (from < to && take(tokens.list[from])) from++;
  if (said && isLike(tokens.list[from], /^[:=]$/)) from++;
  while (to > from && take(tokens.list[to - 1])) to--;
  return { tokens: { ...tokens, from, to }, said, falls };
}

/** `moves` where a word such as `grows` or `falls` was said, and not a period alone. */
type Said = ReturnType<typeof direction> & { readonly moves: boolean };

/** Percentages as growth; a factor stays one. */
function asFactor(body: Syntax, { tokens, said, falls, moves }: Said, whole: Tokens): Syntax {
  if (!hasPercent(body)) {
    const isFactor = isLike(tokens.list[tokens.to - 1], /^(?:x|×)$/i);
    // `grows by half` and `falls by a third`: parts of what there was.
    const isPart = body.kind === "quantity" ? Math.abs(body.value) < 1 : isSurelyGrowth(body);
    // `+0.5x` is half as much more to most, and half of it to some.
    if (isFactor && isPart && tokens.list[tokens.from]?.text === "+")
      throw addedFactor(body, whole, spanOfTokens(tokens));
    if (isFactor) return falls ? inverse(body) : body;
    const isFraction = tokens.list.slice(tokens.from, tokens.to).some(({ text }) => text === "/");
    if ((moves || (isFraction && signed(tokens))) && isPart) return grown(body, falls ? -1 : 1);
    const isFactorSaid = outside(whole, ({ text }) => /^factor$/i.test(text)).length > 0;
    if (falls || ((moves || signed(tokens)) && body.kind === "quantity" && !isFactorSaid))
      throw bareGrowth(whole, tokens, falls, moves);
    return body;
  }
  refusePoints(body, whole);
  const isSigned = said || signed(tokens);
  if (!isSigned && !isSurelyGrowth(body)) throw eitherGrowth(body, whole, spanOfTokens(tokens));
  return grown(body, falls ? -1 : 1);
}

/** Whether a sign stands before one of the numbers. */
const signed = (tokens: Tokens): boolean =>
  tokens.list.slice(tokens.from, tokens.to).some(({ text }, index) => {
    const before = tokens.list[tokens.from + index - 1];
    return (
      (text === "+" || text === "-") &&
      (index === 0 || isAbout(before) || isLike(before, /^(?:to|or|and|\.\.|of|else|otherwise|[<>]=?|[({,:=±[])$/i))
    );
  });
