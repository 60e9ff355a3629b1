// Numbers in words: `twenty-five`, `two thirds`, `half a million`, `ten-fold`.

import { countedIn, type Target } from "../target.ts";
import { counted, ordinals } from "./phrase-table.ts";
import {
  endsNumber,
  fractionToken,
  isCalled,
  isLabel,
  isLike,
  isNumber,
  isPeriod,
  isScale,
  isTight,
  isUnit,
  lower,
  type Made,
  madeFrom,
  numberToken,
  type Replacement,
  type Token,
} from "./tokens.ts";

/** Numbers in words, with what is said of halves, thirds and folds. */
export function quantityWords(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  target: Target,
): Replacement | undefined {
  const isShare = target.support === "share";
  const article = /^an?$/.test(lower(tokens[at]));
  const isRate = article && endsNumber(before) && isPeriod(tokens[at + 1]);
  if (isRate) return undefined;
  const isMoney = isLike(tokens[at + 1], /^(?:buck|dollar)$/i);
  if (
    article &&
    at === 0 &&
    (isMoney || (isPeriod(tokens[at + 1]) && tokens.length === 2 && !target.growth && !isShare))
  )
    return { made: [numberToken(1)], length: 1 };
  const from = at + (article ? 1 : 0);
  // `1-in-20` and `8-GPU`, but no `GPU-hour`.
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  const isOf = (token: Token | undefined) => /^(?:in|out|of)$/.test(lower(token));
  if (
    lower(tokens[at]) === "-" &&
    touches(tokens, at) &&
    (isOf(left) || isOf(right) || (isNumber(left) && isUnit(right) && !target.names?.includes(right?.text ?? "")))
  )
    return { made: [], length: 1 };
  if (article && tokens[from]?.text === "-" && isScale(tokens[from + 1]) && touches(tokens, from))
    return { made: [numberToken(1)], length: 2 };
  // `5 out of every thousand` and `3 gamers per hundred`.
  const isDivisor =
    (/^(?:in|of)$/.test(lower(before)) && /^(?:in|every)$/.test(lower(left))) || (isShare && lower(before) === "per");
  if (isDivisor && sizes.has(lower(tokens[at]))) return { made: [numberToken(1), tokens[at] as Made], length: 1 };
  // `1/1000th`.
  if (isLike(tokens[at], rank) && isNumber(tokens[at - 1]) && tokens[at - 2]?.text === "/")
    return { made: [], length: 1 };
  // `every twentieth gamer` is a share, and no twentieth of one.
  const nth = isShare && /^(?:every|each)$/.test(lower(tokens[at])) ? orderAt(tokens, at + 1) : undefined;
  if (nth !== undefined) {
    const isOne = lower(tokens[at + nth.length + 1]) === "one" ? 1 : 0;
    return { made: [numberToken(1), madeFrom("in"), numberToken(nth.value)], length: nth.length + 1 + isOne };
  }
  const quantile = rankAt(tokens, at);
  if (quantile !== undefined) return quantile;
  const counts = countAt(tokens, at);
  const whole = article && (counts?.value ?? 0) < 100 ? undefined : (counts ?? figureAt(tokens, at));
  const next = whole ? at + whole.length : from;
  const hyphen = tokens[next]?.text === "-" && touches(tokens, next) ? 1 : 0;
  // `half-life` is no half.
  const part = tokens.some((each) => lower(each) === "life") ? "" : lower(tokens[next + hyphen]);
  const of = ordinals.get(part);
  // `a third`, `two thirds`, `three-quarters`; a bare `third` may be a name, and `half` never needs an article.
  if (
    of !== undefined &&
    (article ||
      whole !== undefined ||
      part === "half" ||
      (isShare && tokens.length === 1) ||
      isScale(tokens[next + 1]) ||
      articleAfter(tokens, next + 1) > next + 1) &&
    !isLabel(tokens, next + hyphen)
  ) {
    const isTime =
      isPeriod({ kind: "word", text: countedIn(target), span: [0, 0] }) && next + hyphen + 1 === tokens.length;
    const isQuarters = /^quarters?$/.test(part) && (isTime || (whole !== undefined && tokens[at]?.kind === "number"));
    if (isQuarters && isTime && whole === undefined)
      return { made: [numberToken(1), madeFrom("quarter")], length: tokens.length - at };
    if (!isQuarters) return scaled(tokens, [fractionToken((whole?.value ?? 1) / of)], at, next + hyphen + 1);
  }
  if (whole !== undefined) {
    if (/^fold$/.test(part)) return { made: [numberToken(whole.value), madeFrom("x")], length: next + hyphen + 1 - at };
    const half = ["and", "a", "half"].every((word, index) => lower(tokens[next + index]) === word);
    if (half) return scaled(tokens, [numberToken(whole.value), fractionToken(0.5)], at, next + 3);
    if (isNumber(tokens[at])) return target.growth ? undefined : fractionOf(tokens, at, next, before);
    return { made: [numberToken(whole.value)], length: whole.length };
  }
  const fold = /^([a-z]+)fold$/.exec(lower(tokens[at]))?.[1];
  const times = fold === undefined ? undefined : counted.get(fold);
  if (times !== undefined) return { made: [numberToken(times), madeFrom("x")], length: 1 };
  // `a hundred or two`.
  const [or, two] = [lower(tokens[from + 1]), counted.get(lower(tokens[from + 2]))];
  if (article && isScale(tokens[from]) && or === "or" && two !== undefined && two > 1 && !isScale(tokens[from + 3])) {
    const scale = tokens[from] as Made;
    return { made: [numberToken(1), scale, madeFrom("or"), numberToken(two), scale], length: 4 };
  }
  // `a million`, `a dozen`, `1 in a 100`.
  if (article && (isNumber(tokens[from]) || countAt(tokens, from))) return { made: [], length: 1 };
  if (article && isScale(tokens[from])) return { made: [numberToken(1)], length: 1 };
  return undefined;
}

/** `1/2 an hour` and `3/4 of a million`: the article of a fraction says nothing. */
function fractionOf(
  tokens: readonly Token[],
  at: number,
  next: number,
  before: Token | undefined,
): Replacement | undefined {
  if (before?.text !== "/" && tokens[at]?.kind !== "fraction") return undefined;
  const end = articleAfter(tokens, next);
  return end > next ? { made: [tokens[at] as Made], length: end - at } : undefined;
}

const scaled = (tokens: readonly Token[], made: readonly Made[], at: number, next: number): Replacement => ({
  made,
  length: articleAfter(tokens, next) - at,
});

/** The index after `of a`, `a` or `an` where a scale or a unit follows, else the same. */
function articleAfter(tokens: readonly Token[], next: number): number {
  const of = lower(tokens[next]) === "of" ? 1 : 0;
  const word = lower(tokens[next + of]);
  // `half the day`, but no `half the cards`.
  const article = /^(?:an?|one)$/.test(word) || (word === "the" && isPeriod(tokens[next + of + 1])) ? 1 : 0;
  const follows = tokens[next + of + article];
  return article === 1 && (isScale(follows) || isUnit(follows) || isLike(follows, /^(?:%|order|oom)$/i))
    ? next + of + article
    : next;
}

const touches = (tokens: readonly Token[], at: number): boolean =>
  isTight(tokens[at - 1], tokens[at]) && isTight(tokens[at], tokens[at + 1]);

/** What makes a figure an order: `20th`. */
const rank = /^(?:th|st|nd|rd)s?$/i;

interface Count {
  readonly value: number;
  readonly length: number;
}

/** A whole number in figures, as in `2 thirds` and `10-fold`. */
function figureAt(tokens: readonly Token[], at: number): Count | undefined {
  const token = tokens[at];
  if (token?.kind === "fraction") return { value: token.value, length: 1 };
  return token?.kind === "number" ? { value: Number(token.text.replace(/[,_' ]/g, "")), length: 1 } : undefined;
}

/** `second`, `other`, `twentieth` and `20th` in a row. */
function orderAt(tokens: readonly Token[], at: number): Count | undefined {
  const word = lower(tokens[at]);
  const value = /^(?:second|other)$/.test(word) ? 2 : ordinals.get(word);
  if (value !== undefined) return { value, length: 1 };
  const figure = isLike(tokens[at + 1], rank) ? figureAt(tokens, at) : undefined;
  return figure && { ...figure, length: 2 };
}

/** `10th percentile` and `10th:` are what others call `p10`. */
function rankAt(tokens: readonly Token[], at: number): Replacement | undefined {
  const [number, ending, word] = tokens.slice(at, at + 3);
  if (number?.kind !== "number" || !isLike(ending, rank)) return undefined;
  const isSaid = /^(?:percentiles?|centile|quantile)$/.test(lower(word));
  return isSaid || isLike(word, /^[:=]$/) || isNumber(word) || word?.kind === "currency"
    ? { made: [madeFrom(`p${number.text}`)], length: isSaid ? 3 : 2 }
    : undefined;
}

/**
 * `twenty-five`, `two hundred and fifty`, `ten thousand five hundred`, `two point five`; of a scale with nothing behind it
 * only the number before, since the scale goes on.
 */
function countAt(tokens: readonly Token[], at: number): Count | undefined {
  if (isLabel(tokens, at)) return undefined;
  const isOne = /^an?$/.test(lower(tokens[at])) && sizes.has(lower(tokens[at + 1]));
  const isBehind = tokens[at - 1]?.kind === "number" || counted.has(lower(tokens[at - 1]));
  let [total, group, next, least] = [0, isOne ? 1 : 0, isOne ? at + 1 : at, Number.POSITIVE_INFINITY];
  let before: Count | undefined;
  for (;;) {
    const word = lower(tokens[next]);
    const size = sizes.get(word) ?? Number.POSITIVE_INFINITY;
    const isBare = next === at && !isBehind;
    if (size === 100 ? group < 100 && (group > 0 || isBare) : size < least && group > 0) {
      before ??= { value: total + group, length: next - at };
      if (size > 100) [total, least] = [total + group * size, size];
      group = size > 100 ? 0 : 100 * (group || 1);
      next++;
      continue;
    }
    const from = next + (word === "and" && next > at ? 1 : 0);
    const small = group % 100 === 0 ? belowHundred(tokens, from) : undefined;
    if (small === undefined) break;
    [group, next, before] = [group + small.value, from + small.length, undefined];
    if (group === 0) break;
  }
  if (next === at) return undefined;
  if (before && before.value < 1000) return before.length > 0 ? before : undefined;
  return lower(tokens[next]) === "point"
    ? decimalAt(tokens, next, group, next - at)
    : { value: total + group, length: next - at };
}

const sizes: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** `three point one four`. */
function decimalAt(tokens: readonly Token[], point: number, value: number, length: number): Count {
  let digits = "";
  while ((counted.get(lower(tokens[point + 1 + digits.length])) ?? 10) < 10)
    digits += counted.get(lower(tokens[point + 1 + digits.length]));
  return { value: Number(`${value}.${digits}`), length: length + 1 + digits.length };
}

function belowHundred(tokens: readonly Token[], at: number): Count | undefined {
  const first = counted.get(lower(tokens[at]));
  if (first === undefined || tokens[at]?.kind !== "word" || isCalled(tokens, at)) return undefined;
  const hyphen = tokens[at + 1]?.text === "-" && touches(tokens, at + 1) ? 1 : 0;
  const second = counted.get(lower(tokens[at + 1 + hyphen]));
  const joins = first >= 20 && second !== undefined && second > 0 && second < 10;
  return joins ? { value: first + second, length: 2 + hyphen } : { value: first, length: 1 };
}
