// Words that stand for numbers and signs: `ten percent or so` is `~ 10 %`; a name that the model knows stays a name.

import { suffixOf } from "../numbers/numeral.ts";
import type { Target } from "../target.ts";
import { quantityWords } from "./number-words.ts";
import { abbreviations, fillers, joints, multiples, ordinals, phrases, trailing } from "./phrase-table.ts";
import {
  endsNumber,
  isCalled,
  isLabel,
  isLike,
  isNumber,
  isScale,
  isTight,
  isUnit,
  isYear,
  lower,
  madeFrom,
  numberToken,
  type Replacement,
  spanned,
  startsNumber,
  type Token,
} from "./tokens.ts";

/** The tokens with every phrase of the tables in its plain form; spans stay those of what was typed. */
export function spellOut(typed: readonly Token[], target: Target): readonly Token[] {
  const [first, sign] = typed;
  // `maybe ~5` names nothing, `x ~ normal(5, 1)` does.
  const isName =
    first?.kind === "word" && !phrases.has(lower(first)) && !fillers.some(([word]) => word === lower(first));
  const start = sign?.text === "=" || sign?.text === ":" || (sign?.text === "~" && isName) ? 2 : 0;
  const named = typed.slice(0, start);
  const spelt = leadingAndTrailing(typed.slice(start), target);
  const out: Token[] = [];
  for (let at = 0; at < spelt.length; ) {
    const found = wordAt(spelt, at, target) && replacementAt(spelt, at, out.at(-1), target);
    const token = spelt[at] as Token;
    if (!found) {
      out.push(token);
      at++;
      continue;
    }
    out.push(...spanned(found.made, spelt.slice(at, at + found.length)));
    at += found.length;
  }
  return [...named, ...unbracketed(out, target)];
}

/** `5 (kW)`, `30k (USD)` and `30k per (year)`: what a number is in, beside it. */
function unbracketed(tokens: readonly Token[], { names }: Target): readonly Token[] {
  if (tokens.at(-1)?.text !== ")") return tokens;
  const at = tokens.findLastIndex(({ text }) => text === "(");
  const inside = tokens.slice(at + 1, -1);
  const [number, before] = [tokens[at - 2], tokens[at - 1]];
  const isMark = (token: Token) =>
    !names?.includes(token.text) && (isUnit(token) || isScale(token) || /^(?:%|\/|-|per|[$€£])$/.test(token.text));
  const isRate = before?.text === "per" || (before?.text === "/" && (isScale(number) || isUnit(number)));
  const isBeside = inside.length > 0 && inside.every(isMark) && (isRate || endsNumber(before));
  if (!isBeside || isCalled(tokens, at - 1)) return tokens;
  // `180 (USD millions)`.
  const [scales, others] = [inside.filter(isScale), inside.filter((each) => !isScale(each))];
  return [...tokens.slice(0, at), ...scales, ...others];
}

/** Whether a token may stand for something else: a word that is no name of the model's, or a sign. */
const wordAt = (tokens: readonly Token[], at: number, { names }: Target): boolean => {
  const token = tokens[at];
  if (token?.kind !== "word") return token?.kind === "number" || token?.kind === "sign" || token?.kind === "fraction";
  return !names?.includes(token.text) && !isLabel(tokens, at);
};

function replacementAt(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  target: Target,
): Replacement | undefined {
  return (
    quantityWords(tokens, at, before, target) ??
    multipleAt(tokens, at, target) ??
    jointAt(tokens, at, before) ??
    abbreviationAt(tokens, at, before) ??
    periodAt(tokens, at, before) ??
    phraseAt(tokens, at, before, target)
  );
}

/** The longest phrase of the table that starts here. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  target: Target,
): Replacement | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.text !== ",") return undefined;
  for (const { words, makes } of phrases.get(lower(token)) ?? []) {
    if (words.some((word, index) => lower(tokens[at + index]) !== word)) continue;
    const next = tokens[at + words.length];
    const [make = ""] = makes;
    // `± 15 points` of a growth or a share.
    if (words[0] === "points" && !target.growth && target.support !== "share") continue;
    // `min 1 max 10` names both ends.
    if (
      /^(?:min|max)/.test(words[0] ?? "") &&
      tokens.filter((each) => /^(?:min|max|mode|alpha)/i.test(each.text)).length > 1
    )
      continue;
    // `5 per 1k users`.
    if (words[1] === "1" && next?.text.length === 1 && !isLike(tokens[at + 3], /^tok/i)) continue;
    // `5 up to 20`.
    if (make === "<=" && words[1] === "to" && endsNumber(before))
      return { made: [madeFrom("to")], length: words.length };
    // `60% over 3 years`.
    if (words[0] === "over" && endsNumber(before)) continue;
    // A bound or `about` needs its number, and who says `nobody` says no more.
    if (/^[<>~+-]/.test(make) && !beginsAmount(tokens, at + words.length)) continue;
    if (make.startsWith("#") && (makes[1] === "oom" ? endsNumber(before) : at > 0 || next !== undefined)) continue;
    if (isCalled(tokens, at)) continue;
    return { made: makes.map(madeFrom), length: words.length };
  }
  return undefined;
}

/** Whether a number starts here, with its sign or its article: `up to +60%`, `less than a third`. */
function beginsAmount(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (/^(?:[-+]|an?)$/.test(lower(first)))
    return startsNumber(second) || ordinals.has(lower(second)) || isScale(second);
  return startsNumber(first) || lower(first) === "half";
}

/** `thru`, `bis` and `→` between two numbers are `to`; `times` is a product. */
function jointAt(tokens: readonly Token[], at: number, before: Token | undefined): Replacement | undefined {
  // `$3 / 1M tokens`: what a million costs.
  const [one, scale, unit] = tokens.slice(at + 1, at + 4);
  if (
    tokens[at]?.text === "/" &&
    one?.text === "1" &&
    suffixOf(scale?.text ?? "") &&
    isLike(unit, /^(?:tok|output|input)/i)
  )
    return { made: [madeFrom("per")], length: 2 };
  const made = joints.get(lower(tokens[at]));
  if (made === undefined || !endsNumber(before)) return undefined;
  const next = tokens[at + 1];
  // `+40% through 2027` is no range.
  if (made === "to" && isYear(next) && !isYear(before)) return undefined;
  // `four times a year`.
  if (made === "*" && /^(?:an?|per|each|every|in|over|\/)$/.test(lower(next)))
    return { made: [madeFrom("x")], length: 1 };
  return startsNumber(next) || next?.text === "(" ? { made: [madeFrom(made)], length: 1 } : undefined;
}

/** `flat to +20%` and `+40% to doubling` a year: a word at an end is the factor that it says. */
function multipleAt(tokens: readonly Token[], at: number, { growth }: Target): Replacement | undefined {
  const factor = growth ? multiples.get(lower(tokens[at])) : undefined;
  const isEnd = [at - 1, at + 1].some((next) => /^(?:to|and|or)$/.test(lower(tokens[next])));
  return factor !== undefined && isEnd ? { made: [numberToken(factor), madeFrom("x")], length: 1 } : undefined;
}

/** `16c`, `60-120d` and `18c/kWh`. */
function abbreviationAt(tokens: readonly Token[], at: number, before: Token | undefined): Replacement | undefined {
  const word = abbreviations.get(tokens[at]?.text ?? "");
  const next = tokens[at + 1];
  const isRate = before?.text === "/" && [isNumber, isScale, isUnit].some((is) => is(tokens[at - 2]));
  const isPerUnit = next?.text === "/" && isUnit(tokens[at + 2]);
  const isBehind =
    isRate || (isNumber(before) && (isPerUnit || isTight(before, tokens[at]) || isLike(tokens[at], /^../)));
  const ends =
    next === undefined ||
    /^[/,;)]$/.test(next.text) ||
    joints.has(lower(next)) ||
    /^(?:to|or|and|per|-|–|±)$/.test(lower(next));
  return word !== undefined && isBehind && ends ? { made: [madeFrom(word)], length: 1 } : undefined;
}

/** `a year`, `each month` and `a kWh` behind an amount are rates. */
function periodAt(tokens: readonly Token[], at: number, before: Token | undefined): Replacement | undefined {
  const unit = tokens[at + 1];
  if (before === undefined || !/^(?:an?|each|every)$/.test(lower(tokens[at])) || !isUnit(unit)) return undefined;
  return { made: [madeFrom("per"), madeFrom(unit?.text ?? "")], length: 2 };
}

/** What people say before and after a number: `maybe`, `I think`, `or so`, `or more`, `!`. */
function leadingAndTrailing(tokens: readonly Token[], target: Target): readonly Token[] {
  const { names } = target;
  // `10ish%` and `10-ish percent`.
  const ish = tokens.findIndex((each, at) => at > 0 && lower(each) === "ish" && at < tokens.length - 1);
  const number = tokens[ish - 1]?.text === "-" ? ish - 1 : ish;
  if (ish > 0 && isNumber(tokens[number - 1]))
    return leadingAndTrailing([...tokens.slice(0, number), ...tokens.slice(ish + 1), tokens[ish] as Token], target);
  let from = 0;
  let to = tokens.length;
  const isKnown = (words: readonly string[], at: number) =>
    words.every(
      (word, index) => lower(tokens[at + index]) === word && !names?.includes(tokens[at + index]?.text ?? ""),
    );
  for (;;) {
    // `just 10%`, but `just under 10%`.
    if (phraseAt(tokens, from, undefined, {})?.made[0]?.text === "~") break;
    const filler = fillers.find((words) => isKnown(words, from));
    const next = tokens[from + (filler?.length ?? 0)];
    const goesOn = next !== undefined && (next.kind !== "sign" || /^[-+~(<>[,:]|^[<>]=$/.test(next.text));
    if (filler === undefined || !goesOn || from + filler.length >= to) break;
    from += filler.length;
    // `idk, 5%` and `my guess: 5%`.
    if (isLike(tokens[from], /^[,:]$/) && from + 1 < to) from++;
  }
  const front: Token[] = [];
  for (;;) {
    const found = trailing.find(({ words }) => to - words.length > from && isKnown(words, to - words.length));
    if (found === undefined || !mayTrail(tokens, to - found.words.length, found.words, target)) break;
    const typed = tokens.slice(to - found.words.length, to);
    to -= found.words.length;
    if (found.makes !== "") front.push(...spanned([madeFrom(found.makes)], typed));
  }
  // `10+` is a bound, where `1 + 2` goes on.
  const last = tokens[to - 1];
  if (last?.text === "+" && to - 1 > from && isTight(tokens[to - 2], last)) {
    front.push({ ...last, text: ">=" } as Token);
    to--;
  }
  return [...front, ...tokens.slice(from, to)];
}

/** `5!` is a factorial, `a!` and `twelve-ish` are nothing that is known. */
function mayTrail(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  { support, growth }: Target,
): boolean {
  // A share of the time, and no chance of something else.
  if (words.at(-1) === "time")
    return support === "share" && !tokens.slice(0, at).some((each) => /^(?:[,;]|or|else|otherwise)$/.test(lower(each)));
  // Growth that is half as fast is no factor of a half.
  if (words[0] === "as" && growth) return false;
  if (words[0] === "-") return tokens[at - 1]?.kind !== "word" || endsNumber(tokens[at - 1]);
  if (!/^[!?]$/.test(words[0] ?? "")) return true;
  let first = at;
  while (isLike(tokens[first - 1], /^[!?]$/)) first--;
  const before = tokens[first - 1];
  const isFactorial = tokens[first]?.text === "!" && before?.kind === "number" && isTight(before, tokens[first]);
  const isLetter = before?.kind === "word" && before.text.length === 1 && !isNumber(tokens[first - 2]);
  return !isFactorial && !isLetter && (endsNumber(before) || before?.kind === "word");
}
