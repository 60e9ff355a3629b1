// What stands beside a value and says nothing of it: `5 (guess)`, `$180B (2025)`, `5% of US gamers`, `+40% until 2030`.

import { familyNamed } from "../distributions/call.ts";
import type { Target } from "../target.ts";
import { endsNumber, isNumber, isScale, isUnit, isYear, startsNumber, type Token } from "./tokens.ts";

/** Words with a meaning of their own in brackets: `30k (USD)`, `5 (million)`, `10 (or 20)`. */
const meaningful =
  /^(?:ci|cri|confidence|credible|or|to|and|per|percent|pct|x|range|chance|probability|in|of|minus|plus|times|half|thousands|hundreds|dozens?|each|a|an)$/i;

const isKnown = (token: Token): boolean =>
  meaningful.test(token.text) || familyNamed(token.text) !== undefined || isScale(token) || isUnit(token);

/** The tokens before a bracket of words or of a year at the end, and where that starts. */
export function withoutRemark(
  tokens: readonly Token[],
  { names, support }: Target,
): readonly [tokens: readonly Token[], start?: number] {
  // `5% of US gamers` and `+40% until 2030`: of whom, and how long.
  const joint = tokens.findLastIndex(({ text }) => /^(?:of|until|till|through|thru)$/i.test(text));
  const [said, behind] = [tokens[joint - 1], tokens.slice(joint + 1)];
  const isWhom =
    support === "share" && /^of$/i.test(tokens[joint]?.text ?? "") && behind.every((each) => isWhomWord(each, names));
  const isUntil = /^t/i.test(tokens[joint]?.text.replace(/^un/i, "") ?? "") && behind.length === 1 && isYear(behind[0]);
  if (said && behind.length > 0 && endsNumber(said) && !isYear(said) && (isUntil || (isWhom && !behind.every(isPlain))))
    return [tokens.slice(0, joint), tokens[joint]?.span[0] ?? 0];
  const at = tokens.at(-1)?.text === ")" ? tokens.findLastIndex(({ text }) => text === "(") : 0;
  const [before, inside] = [tokens.slice(0, at), tokens.slice(at + 1, -1)];
  const last = before.at(-1);
  // What something waits for is none, `0 to (low - high)`, nor is a call: `sqrt(x)`.
  const isOver =
    last !== undefined && (endsNumber(last) || last.kind === "currency" || (isNumber(before.at(-2)) && !joins(last)));
  const words = inside.filter(({ kind }) => kind === "word");
  const isWords =
    inside[0]?.kind === "word" &&
    // `GPT-4` is one word.
    inside.every(({ kind, text }, k) => kind === "word" || /^[,!?-]$/.test(text) || inside[k - 1]?.text === "-") &&
    words.some(({ text }) => text.length > 1) &&
    !words.some(isKnown);
  const isDated = inside.length === 1 && isYear(inside[0]) && isMarked(before);
  return isOver && (isWords || isDated) ? [before, tokens[at]?.span[0] ?? 0] : [tokens];
}

const joins = ({ kind, text }: Token): boolean => kind === "sign" || /^(?:to|and|or|per|of)$/i.test(text);

/** One number with what it is in: `$180B`, `30%`. */
const isMarked = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 &&
  tokens.length < 5 &&
  tokens.filter(isNumber).length === 1 &&
  tokens.every(({ text }) => !/^[-+*/^]$/.test(text));

/** Who a share may be of, other than all who are meant anyway. */
const isWhomWord = (token: Token, names: Target["names"]): boolean =>
  token.kind === "word" &&
  !isScale(token) &&
  !startsNumber(token) &&
  !/^(?:an?|or|to|and|half)$/i.test(token.text) &&
  !names?.includes(token.text);
const isPlain = ({ text }: Token): boolean =>
  /^(?:of|all|the|them|it|gamers?|players?|people|users?|everyone|total|cards?|gpus?|day|week|month|year|time)$/i.test(
    text,
  );
