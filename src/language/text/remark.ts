// What stands beside a value and says nothing of it: `5 (guess)`, `$180B (2025)`.

import { familyNamed } from "../distributions/call.ts";
import { endsNumber, isNumber, isScale, isUnit, type Token } from "./tokens.ts";

/** Words with a meaning of their own in brackets: `30k (USD)`, `5 (million)`, `10 (or 20)`. */
const meaningful =
  /^(?:ci|cri|confidence|credible|or|to|and|per|percent|pct|x|range|chance|probability|in|of|minus|plus|times|half|thousands|hundreds|dozens?|each|a|an)$/i;

const isKnown = (token: Token): boolean =>
  meaningful.test(token.text) || familyNamed(token.text) !== undefined || isScale(token) || isUnit(token);

/** The tokens before a bracket of words or of a year at the end, and where that starts. */
export function withoutRemark(tokens: readonly Token[]): readonly [tokens: readonly Token[], start?: number] {
  const at = tokens.at(-1)?.text === ")" ? tokens.findLastIndex(({ text }) => text === "(") : 0;
  const [before, inside] = [tokens.slice(0, at), tokens.slice(at + 1, -1)];
  const last = before.at(-1);
  // What something waits for is none, `0 to (low - high)`, nor is a call: `sqrt(x)`.
  const isOver =
    last !== undefined && (endsNumber(last) || last.kind === "currency" || (isNumber(before.at(-2)) && !joins(last)));
  const words = inside.filter(({ kind }) => kind === "word");
  const isWords =
    inside[0]?.kind === "word" &&
    inside.every(({ kind, text }) => kind === "word" || /^[,!?-]$/.test(text)) &&
    words.some(({ text }) => text.length > 1) &&
    !words.some(isKnown);
  const isYear = inside.length === 1 && /^(?:19|20)\d\d$/.test(inside[0]?.text ?? "") && isMarked(before);
  return isOver && (isWords || isYear) ? [before, tokens[at]?.span[0] ?? 0] : [tokens];
}

const joins = ({ kind, text }: Token): boolean => kind === "sign" || /^(?:to|and|or|per|of)$/i.test(text);

/** One number with what it is in: `$180B`, `30%`. */
const isMarked = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.length < 5 &&
  tokens.filter(isNumber).length === 1 &&
  tokens.every(({ text }) => !/^[-+*/^]$/.test(text));
