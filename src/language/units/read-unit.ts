// Units as people write them behind a number: `USD/kWh`, `consumer GPUs per datacenter GPU`, `km²`.

import { tell } from "../../core/tell.ts";
import { multiplyUnits, one, powerOfUnit, type Unit } from "../../core/units/unit.ts";
import { suffixWords } from "../numbers/numeral.ts";
import { countedIn } from "../target.ts";
import { didYouMean, mends, mistake, Question, quote } from "../text/mistake.ts";
import { nearest } from "../text/nearest.ts";
import { telling } from "../text/phrase-table.ts";
import { isCalled, isKnownName, isLike, isNumber, isTight, type Token, type Tokens, tokenAt } from "../text/tokens.ts";
import {
  ambiguousUnits,
  currencies,
  isCurrency,
  isLargeG,
  things,
  unitOfWord,
  units,
  unitWords,
} from "./unit-table.ts";
import { unitWord } from "./unit-words.ts";

export interface ReadUnit {
  readonly unit: Unit;
  /** The index after the last token of the unit. */
  readonly next: number;
}

/** The unit that starts at token `at`, as long as it goes on: words, powers, `*`, `/` and `per`. */
export function readUnit(tokens: Tokens, at: number): ReadUnit | undefined {
  const first = readFactor(tokens, at);
  return first && readFurther(tokens, first);
}

/** A unit that starts with its slash: `/month` or `per month` after a number. */
export function readRate(tokens: Tokens, at: number, above: Unit = one): ReadUnit | undefined {
  const read = readFurther(tokens, { unit: above, next: at });
  return read.next === at ? undefined : read;
}

function readFurther(tokens: Tokens, read: ReadUnit): ReadUnit {
  const joint = tokenAt(tokens, read.next);
  if (joint?.text !== "/" && joint?.text !== "*" && joint?.text !== "per") return read;
  if (joint.text !== "/" && joint.text !== "*" && isKnownName(tokens, joint)) return read;
  const factor = readFactor(tokens, read.next + 1);
  // `180B / $30k` goes on with a price.
  if (factor && isCurrency(factor.unit) && isNumberAt(tokens, factor.next)) return read;
  if (factor === undefined) {
    const word = tokens.list[read.next + 1];
    if (joint.text === "per" && word?.kind === "word" && !isKnownName(tokens, word)) throw unknownUnit(tokens, word);
    return read;
  }
  // `USD/kWh*h` has no one meaning; after a slash a product ends the unit.
  if (joint.text === "*" && read.unit.symbol.includes("/")) return read;
  if (joint.text === "*" && read.unit === one) return read;
  const power = joint.text === "*" ? 1 : -1;
  const symbol = `${read.unit.symbol || "1"}${power === 1 ? "*" : "/"}${factor.unit.symbol}`;
  return readFurther(tokens, { unit: { ...multiplyUnits(read.unit, factor.unit, power), symbol }, next: factor.next });
}

/** One factor of a unit: words or a sign with its power, or a product such as `GPU-hour` and `kW hours`. */
function readFactor(tokens: Tokens, at: number): ReadUnit | undefined {
  const first = readWord(tokens, at);
  if (first === undefined || isCurrency(first.unit)) return first;
  const hyphen = tokenAt(tokens, first.next);
  // `GPU-hour` and `GPU·h`.
  const isLink = hyphen && /^[-·⋅∙]$/.test(tokens.text.slice(...hyphen.span));
  const isHyphen = isLink && isTight(tokens.list[first.next - 1], hyphen);
  const next = first.next + (isHyphen ? 1 : 0);
  if (isHyphen && !isTight(hyphen, tokens.list[next])) return first;
  const word = tokenAt(tokens, next);
  const second = word?.kind === "word" && !isKnownName(tokens, word) ? unitOfWord(word.text) : undefined;
  const isTime = (unit: Unit | undefined) => unit?.dimensions.year === 1 && Object.keys(unit.dimensions).length === 1;
  return second && isTime(second) && !isTime(first.unit)
    ? { unit: product(first.unit, second), next: next + 1 }
    : first;
}

const product = (a: Unit, b: Unit): Unit => ({ ...multiplyUnits(a, b), symbol: `${a.symbol}*${b.symbol}` });

/** One word or sign of a unit, of up to three words, with its power. */
function readWord(tokens: Tokens, at: number): ReadUnit | undefined {
  const token = tokenAt(tokens, at);
  if (token?.kind === "currency") {
    const unit = units.get(currencies.get(token.text) ?? "");
    return unit && { unit, next: at + 1 };
  }
  for (const length of [3, 2, 1]) {
    const found = wordsAt(tokens, at, length);
    // `min(` is a function, whatever else the word means.
    const unit = found && unitOfWord(found.words.map(({ text }) => text).join(" "));
    const last = found?.words.at(-1);
    if (unit !== undefined && last !== undefined && !isCalled(tokens.list, (found?.next ?? at) - 1))
      return raise(tokens, { unit, next: found?.next ?? at }, last);
  }
  return token?.kind === "word" && !isKnownName(tokens, token) ? eitherUnit(tokens, token, at) : undefined;
}

/** So many words from a token on, also with hyphens between: `H100-equivalents`. */
function wordsAt(tokens: Tokens, at: number, count: number) {
  const words: Token[] = [];
  let next = at;
  for (;;) {
    const word = tokenAt(tokens, next);
    if (word?.kind !== "word" || isKnownName(tokens, word)) return undefined;
    next++;
    if (words.push(word) === count) return { words, next };
    const hyphen = tokenAt(tokens, next);
    if (hyphen?.text === "-" && isTight(word, hyphen) && isTight(hyphen, tokens.list[next + 1])) next++;
  }
}

/** A word for one of two units: the one that the quantity has, or it is asked. */
function eitherUnit(tokens: Tokens, token: Token, at: number): ReadUnit | undefined {
  // `$3 per million` of tokens, where prices are told by a million of them.
  const million = units.get("Mtoken");
  if (
    /^(?:M|million)$/.test(token.text) &&
    countedIn(tokens.target).endsWith("/Mtoken") &&
    million &&
    isBelow(tokens, at)
  )
    return { unit: million, next: at + 1 };
  const [, gpu] = /^(gpu)-?h(?:rs?|ours?)?$/i.exec(token.text) ?? [];
  const meanings = ambiguousUnits.get((gpu ?? token.text).toLowerCase());
  if (meanings === undefined) return undefined;
  const wanted = countedIn(tokens.target).split(/[*]|\/(?!s\b)/);
  const fitting = meanings.filter((each) => wanted.includes(each) || wanted.includes(each.replace(/^.(?=FLOP)/, "")));
  const [only] = fitting;
  const hour = units.get("hour");
  // An H100 is one of itself wherever no datacenter GPU is asked for, and a card one for games.
  const usual = /^(?:h100|card)s?$/i.test(token.text) ? meanings[0] : undefined;
  const meant = fitting.length === 1 ? only : usual;
  const unit = meant !== undefined ? (units.get(meant) ?? perSecond(meant)) : undefined;
  if (unit !== undefined) return { unit: gpu && hour ? product(unit, hour) : unit, next: at + 1 };
  // Fleets are counted in H100s, which are GPUs too.
  const possible = countedIn(tokens.target) === "h100e" ? ["h100e"] : meanings;
  // Who means one by it means that throughout.
  const again = new RegExp(`\\b${token.text.replace(/s$/i, "")}(s?)\\b`, "gi");
  const readings = possible.map((each) =>
    tokens.text.replace(again, (_, many) => unitWord(each, many ? "many" : "one") + (gpu ? "-hours" : "")),
  );
  throw new Question(tokens, token.span, readings, { whole: [0, tokens.text.length] });
}

const isBelow = (tokens: Tokens, at: number): boolean => isLike(tokens.list[at - 1], /^(?:\/|per)$/);

function perSecond(symbol: string): Unit | undefined {
  const [above, second] = [units.get(symbol.replace(/\/s$/, "")), units.get("s")];
  return above && second && { ...multiplyUnits(above, second, -1), symbol };
}

/** A number, or one whose sign follows its currency at once: `/ $-5`. */
function isNumberAt(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  const isSigned = token?.text === "-" && isTight(tokens.list[at - 1], token);
  return isNumber(isSigned ? tokenAt(tokens, at + 1) : token);
}

/** `km²` and `km^2`, written without a space. */
function raise(tokens: Tokens, read: ReadUnit, word: Token): ReadUnit {
  const [sign, digits] = tokens.list.slice(read.next, tokens.to);
  if (sign === undefined || !isTight(word, sign)) return read;
  const caret = sign.text === "^" && digits?.kind === "number" && isTight(sign, digits);
  const power = sign.kind === "power" ? sign.value : caret ? Number(digits.text) : undefined;
  if (power === undefined || !Number.isInteger(power) || power < 1 || power > 9) return read;
  const symbol = power === 1 ? read.unit.symbol : `${read.unit.symbol}^${power}`;
  return { unit: { ...powerOfUnit(read.unit, power), symbol }, next: read.next + (caret ? 2 : 1) };
}

/** The error for a word that stands where a unit should. */
export function unknownUnit(tokens: Tokens, word: Token) {
  const expected = tell`Expected a unit such as USD, years or gaming cards, got ${quote(word.text)}`;
  if (isLargeG(word.text)) {
    const readings = ["B", " g"].map((each) => tokens.text.replace(/(?<=\d)\s*G\b/g, each));
    throw new Question(tokens, word.span, readings, { message: expected, whole: [0, tokens.text.length] });
  }
  // A slip for a thousand to some, and a million to others.
  if (/^k+k$/i.test(word.text)) throw new Question(tokens, word.span, ["M", "k"], { message: expected });
  // A slip for a billion, and a Spanish one, which is a trillion.
  if (/^billon$/i.test(word.text))
    throw new Question(tokens, word.span, ["billion", "trillion"], { message: expected });
  // `5O` and `3o to 80`.
  if (/^[oO][oO\d]*$/.test(word.text) && /\d$/.test(tokens.text.slice(0, word.span[0])))
    throw new Question(tokens, word.span, [word.text.replace(/o/gi, "0")], { message: expected });
  // `billiards` are no `milliards`, and `MUSD` no `USD`: the first letter says how many.
  const alike = [...unitWords, ...suffixWords].filter(
    (each) => each[0]?.toLowerCase() === word.text[0]?.toLowerCase() && !/^[A-Z]{3}$/i.test(each),
  );
  const near = nearest(word.text, alike);
  // Of three letters none may be another: `mph` is no `MWh`, and `GiB` a `GB`.
  const isShort = word.text.length <= 4 && near && !new RegExp([...near].join(".*"), "i").test(word.text);
  const meant = isShort ? undefined : near;
  // Behind so many things stands what they are called elsewhere: `150 mln kart`.
  const [before, behind] = [tokens.text.slice(0, word.span[0]).trim(), tokens.text.slice(word.span[0]).trim()];
  const isNoun = things.has(countedIn(tokens.target)) && !/^\w\w?$/.test(behind) && !telling.test(behind);
  const hint = meant ? didYouMean(quote(meant)) : isNoun ? mends(`${before} (${behind})`) : undefined;
  return mistake("unit.unknown", expected, tokens, word.span, hint);
}
