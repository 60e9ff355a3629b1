// What stands beside a value and says nothing of it: `5 (guess)`, `$180B (2025)`, `5% of US gamers`, `+40% until 2030`.

import { familyNamed } from "../distributions/call.ts";
import type { Target } from "../target.ts";
import { isValueLabel } from "./phrase-table.ts";
import { endsNumber, isLike, isNumber, isScale, isTight, isUnit, isYear, startsNumber, type Token } from "./tokens.ts";

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
    support === "share" && isLike(tokens[joint], /^of$/i) && behind.every((each) => isWhomWord(each, names));
  const isUntil = !isLike(tokens[joint], /^of$/i) && behind.length === 1 && isYear(behind[0]);
  if (said && behind.length > 0 && endsNumber(said) && !isYear(said) && (isUntil || (isWhom && !behind.every(isPlain))))
    return [tokens.slice(0, joint), tokens[joint]?.span[0] ?? 0];
  const opening = tokens.at(-1)?.text === "]" ? "[" : tokens.at(-1)?.text === ")" ? "(" : undefined;
  const at = opening === undefined ? 0 : tokens.findLastIndex(({ text }) => text === opening);
  const [before, inside] = [tokens.slice(0, at), tokens.slice(at + 1, -1)];
  const last = before.at(-1);
  // `31,000[12]` and `150 million[citation needed]`, as an encyclopedia has it.
  const isNote = opening === "[" && isTight(last, tokens[at]) && !(last?.kind === "word" && before.length < 2);
  // What something waits for is none, `0 to (low - high)` and `5 x (low - high)`, nor is a call: `sqrt(x)`.
  const isTimes = isLike(last, /^x$/i) && !isTight(before.at(-2), last);
  const isOver =
    last !== undefined &&
    !isTimes &&
    (endsNumber(last) ||
      last.kind === "currency" ||
      ((support ? before.some(isNumber) : isNumber(before.at(-2))) && !joins(last) && !isTight(last, tokens[at])));
  const words = inside.filter(({ kind }) => kind === "word");
  // In a formula of one's own `5 (price)` multiplies; of what is known `10% (participation)` says again what it is.
  const isFactor = ({ text }: Token) =>
    names?.includes(text) && (support === undefined || words.length < inside.length);
  const isWords =
    // `GPT-4` is one word, `Jones 2026` and `2026 est.` say when.
    inside.every(
      (each, k) => each.kind === "word" || /^[,:!?@-]$/.test(each.text) || isYear(each) || inside[k - 1]?.text === "-",
    ) &&
    words.some(({ text }) => text.length > 1) &&
    !words.some((each) => isKnown(each) || isFactor(each));
  // `2026e` is expected.
  const until = isLike(inside.at(-1), /^[ef]$/i) ? inside.at(-2) : inside.at(-1);
  const isYears = isYear(inside[0]) && isYear(until) && inside.length < 4;
  // `10 (2020–2024)`, where `2022 (2020–2024)` has its interval.
  const isDated = isYears && (isMarked(before) || (inside.length > 1 && isNumber(before[0]) && !isYear(last)));
  // `(BOINC: 0.8 × 0.9)`: what it is made of, by whom.
  const [first, sign] = inside;
  const isSourced = sign?.text === ":" && isLike(first, /^\p{Lu}/u) && !isValueLabel(first?.text ?? "");
  const isFootnote = isNote && inside.length === 1 && isLike(inside[0], /^\d{1,3}$/);
  const isBeside = isOver && (opening === "(" || isNote) && (isWords || isFootnote || isSourced);
  return isBeside || isDated ? [before, tokens[at]?.span[0] ?? 0] : [tokens];
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
