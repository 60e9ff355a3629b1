// How sure somebody is of a range, in words: `95% CI [2, 20]`, `5 to 10 with 80% confidence`.

import { quantityOf, readLiteral } from "../numbers/literal.ts";
import type { Tokens } from "../text/scan.ts";
import { isEmpty } from "../text/tokens.ts";

const words = new Set(
  "ci cri confidence credible interval sure confident certain certainty credence likely range that it's it is i'm am i".split(
    " ",
  ),
);
const openers = new Set(["with", "at", "a", ","]);

export interface Interval {
  /** How much lies between the ends, as a share. */
  readonly level: number;
  /** What was said of the ends. */
  readonly range: Tokens;
}

/** A range behind or before its level; undefined where no level is said in words. */
export function intervalIn(tokens: Tokens): Interval | undefined {
  return levelFirst(tokens) ?? levelLast(tokens);
}

/** The index after the words that may stand before a level: `(I'm 80% sure)`. */
function afterWords(tokens: Tokens): number {
  let at = tokens.from;
  while (at < tokens.to && /^(?:i'm|i|am|it's|at|with|about)$/i.test(tokens.list[at]?.text ?? "")) at++;
  return at;
}

function levelAt(tokens: Tokens, at: number): { readonly level: number; readonly next: number } | undefined {
  const written = readLiteral({ ...tokens, from: at }, at);
  if (written?.marks.percent === undefined || written.marks.unit !== undefined) return undefined;
  const { value } = quantityOf(written, tokens);
  let next = written.next;
  while (
    next < tokens.to &&
    tokens.list[next]?.kind === "word" &&
    words.has(tokens.list[next]?.text.toLowerCase() ?? "")
  )
    next++;
  if (next > written.next && tokens.list[next]?.text === "of") next++;
  return value > 0 && value < 1 ? { level: value, next } : undefined;
}

function levelFirst(tokens: Tokens): Interval | undefined {
  const found = levelAt(tokens, tokens.from);
  if (found === undefined) return undefined;
  const isSaid = found.next > tokens.from + 2;
  const colon = tokens.list[found.next]?.text === ":" ? 1 : 0;
  const range = { ...tokens, from: found.next + colon };
  return isSaid && !isEmpty(range) ? { level: found.level, range } : undefined;
}

function levelLast(tokens: Tokens): Interval | undefined {
  for (let at = tokens.to - 2; at > tokens.from; at--) {
    if (tokens.list[at]?.kind !== "number") continue;
    const found = levelAt(tokens, at);
    if (found === undefined || found.next !== tokens.to) return undefined;
    let to = at;
    while (to > tokens.from && openers.has(tokens.list[to - 1]?.text.toLowerCase() ?? "")) to--;
    const isSaid = found.next > at + 2 || to < at;
    return isSaid && to > tokens.from ? { level: found.level, range: { ...tokens, to } } : undefined;
  }
  return undefined;
}

/** The level of a bracket that holds nothing else: `(80%)`, `(90% CI)`. */
export function levelAlone(tokens: Tokens): number | undefined {
  const found = levelAt(tokens, afterWords(tokens));
  return found?.next === tokens.to ? found.level : undefined;
}
