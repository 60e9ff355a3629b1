// From the text a person typed to tokens: numbers, words, currency signs and operators, each with its place.

import { tell } from "../../core/tell.ts";
import { hasDecimalCommas, matchAt, numeralAt, type Scanned } from "../numbers/numeral.ts";
import { countedIn, type Target } from "../target.ts";
import { plainText } from "./character.ts";
import { scaleSigns } from "./keeps.ts";
import { mends, quote, replaced, unread } from "./mistake.ts";
import { spellOut } from "./phrases.ts";
import { withoutRemark } from "./remark.ts";
import { endsNumber, isCalled, isLike, type Token, type Tokens } from "./tokens.ts";

const deepest = 32;
/** What says nothing of the value, whatever is in it: a comment, an address, a source in brackets at the end. */
const note =
  /(?<=\S)\s+(?:(?:#|\/\/)\s|(?:(?:source|src|see|via)\b:?\s*)?https?:\/\/)|(?<=\S),?\s+sources?\b[ :].*$|(?<=\S)\s*\((?:[\w-]+\.)+[a-z]{2,}\b[^()]*\)$|(?<=\S)\s*\(\s*(?:sources?|src|see|via|cf|ref|https?|was|(?:up|down) from|n\s*=\s*\d[\d.,]*\s*(?=\)))[^()]*(?:\([^()]*\)[^()]*)*\)$/i;
const word = new RegExp(
  `[pP]\\d{1,2}\\.\\d+(?=\\s*[=:])|[A-Za-z_][A-Za-z0-9_]*(?:'[a-z]+)?(?!\\p{L})|[πσμλθαβ¢à${scaleSigns}]|[^${scaleSigns}\\P{L}]+`,
  "uy",
);
/** Words with signs or figures in them, each as one word: families as replies name them, cards as they are sold. */
const longWords: readonly (readonly [RegExp, string | ((typed: string) => string)])[] = [
  [/(?:log|logit)-normal(?:ly)?\b|log-uniform\b/iy, (typed) => typed.replace("-", "")],
  [/p\.a\.?(?![\w.])/iy, "annually"],
  [/w\.p\.?(?![\w.])/iy, "wp"],
  [/s\.\s?d\.?(?![\w.])/iy, "sd"],
  [/[ap]\.\s?m\.?(?![\w.])/iy, (typed) => `${typed.charAt(0)}m`],
  // `Q3'25`.
  [/(?:[QH]\d\s?)?'\d\d(?!\w)/iy, (typed) => typed],
  // A function by the library that it is of: `np.random.normal(…)`, `NORM.INV(…)`.
  [/(?:[a-z]\w*\.)+(?!INV)[a-z]\w*(?=\()/iy, (typed) => typed.slice(typed.lastIndexOf(".") + 1)],
  [/(?:NORM|LOGNORM|BETA|GAMMA|BINOM)\.INV(?=\()/iy, (typed) => typed.toLowerCase().replace(".", "")],
  [/(?:(?:nvidia|geforce)\s)?(?:RTX|GTX)\s?\d{4}(?:\s?(?:ti|super))*s?\b/iy, "consumer_gpu"],
  [/nvidia\sH100s?\b/iy, (typed) => typed.slice("nvidia ".length)],
];
/** `6 4090s` and `6x 3060`, of what is counted in cards. */
const cardNumber = /[1-5]0[5-9]0(?:\s?(?:ti|super))*s?(?!\w)/iy;
/** The scale of `5 MUSD`. */
const scaledCode = /[kMB](?=(?:USD|EUR|GBP|CHF|SEK|NOK|DKK)\b)/y;
const currency = /(?:US|CA?|AU?|NZ|HK|S|R)?\$|[€£¥₹₩]/y;
const leadingTimes = /(?:[x×]|times)(?=\s?\d)/iy;
const superscript = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y;
const sign =
  /<->|<-(?=\s)|--|->(?=\s*[$€£]?\.?\d)|>=|<=|=>|=<|==|:=|\+\/-|\+-|\*\*|\.{2,3}|[-+*/^()[\]{},=:;@±~–…×√%‰‱<>≥≤!?→|&]/y;
/** One spelling for signs that mean the same. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["+-", "±"],
  ["+/-", "±"],
  ["**", "^"],
  // How a dash is typed where there is none on the keyboard.
  ["--", "–"],
  ["..", ".."],
  ["...", ".."],
  ["…", ".."],
  ["=>", ">="],
  ["=<", "<="],
  ["≥", ">="],
  ["≤", "<="],
  [":=", "="],
  ["<-", "="],
]);

/** What may surround a text; narrower than `trim`, which would let a hidden U+FEFF pass. */
const blank = " \t\r\n\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
const pairs = new Set(["()", "[]", "{}"]);

/**
 * Scans `text` from `start` to `end`; spans count in the whole text.
 * @throws UserError `assumption.character`, `assumption.syntax` or `assumption.ambiguous` with the place.
 */
export function scan(text: string, start = 0, end = text.length, target: Target = {}): Tokens {
  let first = start;
  let last = end;
  while (first < last && blank.includes(text.charAt(first))) first++;
  while (last > first && blank.includes(text.charAt(last - 1))) last--;
  const cut = text.slice(first, last).search(note);
  const noted = cut < 0 ? last : first + cut;
  const [typed, beside = noted] = withoutRemark(tokensOf(text, first, noted, target), target);
  const list = spellOut(typed, target);
  const remark = text.slice(beside, last).trim();
  return { text, list, partner: partnersIn(text, list), from: 0, to: list.length, target, ...(remark && { remark }) };
}

function tokensOf(text: string, first: number, last: number, target: Target): readonly Token[] {
  const { unit, names } = target;
  const isCards = countedIn(target).startsWith("consumer_gpu");
  // `×1.3` and `x1.5 to x1.8`, for a quantity that has no x.
  const isFactor = unit !== undefined && !names?.includes("x");
  const plain = plainText(text, first, last);
  const scanned = { text, plain, decimalCommas: hasDecimalCommas(plain) };
  const list: Token[] = [];
  const open: ("group" | "separate")[] = [];
  let at = first;
  while (at < plain.length) {
    if (plain[at] === " ") {
      at++;
      continue;
    }
    const isFirst = list.length === 0 || isLike(list.at(-1), /^(?:to|or|and|[-–±(,=:~<>]|\.\.)$/i);
    const times = isFactor && isFirst ? matchAt(leadingTimes, plain, at) : undefined;
    if (times !== undefined) {
      at += times.length;
      continue;
    }
    // The dot of `5 Mio.` and of a sentence.
    if (
      plain[at] === "." &&
      (list.at(-1)?.kind === "word" || list.at(-1)?.text === "%") &&
      list.at(-1)?.span[1] === at &&
      /[ )/,\]]|$/y.test(plain.slice(at + 1, at + 2))
    ) {
      at++;
      continue;
    }
    const card = isCards && isLike(list.at(-1), /^(?:[\d.]+|[x×])$/i) ? matchAt(cardNumber, plain, at) : undefined;
    if (card !== undefined) {
      list.push({ kind: "word", text: "consumer_gpu", span: [at, at + card.length] });
      at += card.length;
      continue;
    }
    const token = nextToken(scanned, at, open.at(-1) ?? "group", list.at(-1));
    const index = list.push(token) - 1;
    at = token.span[1];
    if (token.kind !== "sign") continue;
    if ("([{".includes(token.text)) {
      // Between the brackets of a call commas separate values: `max(1,200)`. Elsewhere they group digits.
      // `[20,000; 45,000]` has its semicolon.
      const isParted = /^[^\]})]*;/.test(plain.slice(at));
      open.push((token.text !== "(" || isCalled(list, index - 1)) && !isParted ? "separate" : "group");
      if (open.length > deepest) throw tooDeep(text, token);
    } else if (")]}".includes(token.text)) open.pop();
  }
  return list;
}

/** Each bracket with the one it pairs with. */
function partnersIn(text: string, list: readonly Token[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  list.forEach((token, index) => {
    if (token.kind !== "sign") return;
    if ("([{".includes(token.text)) open.push(index);
    if (!")]}".includes(token.text)) return;
    const opening = open.pop() ?? -1;
    if (!pairs.has(`${list[opening]?.text}${token.text}`)) throw unmatched(text, token);
    partner.set(opening, index).set(index, opening);
  });
  const unclosed = list[open.at(-1) ?? -1];
  if (unclosed !== undefined) throw unmatched(text, unclosed);
  return partner;
}

const isNumberLike = ({ kind, text }: Token): boolean => kind === "number" || text === "%" || /^[a-z]$/i.test(text);
const plainWords: ReadonlyMap<string, string> = new Map([
  ["π", "pi"],
  ["σ", "sigma"],
  ["μ", "mu"],
  ["λ", "lambda"],
  ["θ", "theta"],
  ["α", "alpha"],
  ["β", "beta"],
  ["¢", "cents"],
]);

function nextToken(scanned: Scanned, at: number, commas: "group" | "separate", before: Token | undefined): Token {
  const { text, plain } = scanned;
  const number = numeralAt(scanned, at, commas);
  if (number !== undefined) {
    const { numeral, end } = number;
    return { kind: "number", text: plain.slice(at, end), span: [at, end], numeral };
  }
  const rest = (match: string) => ({ text: match, span: [at, at + match.length] }) as const;
  const money = matchAt(currency, plain, at);
  if (money !== undefined) return { kind: "currency", ...rest(money) };
  for (const [pattern, made] of longWords) {
    const long = matchAt(pattern, plain, at);
    if (long !== undefined) return { kind: "word", ...rest(long), text: typeof made === "string" ? made : made(long) };
  }
  const letters = isTightTimes(plain, at) ? "x" : (matchAt(scaledCode, plain, at) ?? matchAt(word, plain, at));
  // `5to10`: the number ends a range, not a name.
  const tight = /^to(?=\d)/i.exec(letters ?? "")?.[0];
  if (tight !== undefined && before !== undefined && isNumberLike(before)) return { kind: "word", ...rest(tight) };
  if (letters !== undefined) return { kind: "word", ...rest(letters), text: plainWords.get(letters) ?? letters };
  const raised = matchAt(superscript, plain, at);
  if (raised !== undefined)
    return { kind: "power", ...rest(raised), value: Number(raised.normalize("NFKC").replace("−", "-")) };
  // `½` is `1⁄2`.
  const [above, below] = plain.charAt(at).normalize("NFKC").split("\u2044");
  if (below) return { kind: "fraction", ...rest(plain.charAt(at)), value: Number(above) / Number(below) };
  const operator = matchAt(sign, plain, at);
  // `–5% to +20%` as it is typeset.
  const isMinus = operator === "–" && !endsNumber(before) && /\d/.test(plain.charAt(at + 1));
  if (operator !== undefined)
    return { kind: "sign", ...rest(operator), text: isMinus ? "-" : (spellings.get(operator) ?? operator) };
  const odd = plain.charAt(at);
  const message = tell`Expected numbers, names and operators, got ${odd === "`" ? tell`a backtick` : quote(odd)}`;
  throw unread(message, { text }, [at, at + 1], mends(plain.slice(0, at).trim() || "150M"));
}

/** The x of `1.8x10^11`, which no name is; `0x10` is written by programs. */
const isTightTimes = (plain: string, at: number): boolean =>
  /^[xX](?:\d|[A-Z]\d\d)/.test(plain.slice(at, at + 4)) &&
  /[\d.]$/.test(plain.slice(0, at)) &&
  !/(?:^|[^\d.])0$/.test(plain.slice(0, at));

function tooDeep(text: string, bracket: Token) {
  const message = tell`Expected at most ${deepest} brackets inside one another, got more`;
  return unread(message, { text }, bracket.span, tell`Take brackets away that change nothing`);
}

function unmatched(text: string, bracket: Token) {
  const wanted = { "(": ")", "[": "]", "{": "}" }[bracket.text];
  const message = wanted
    ? tell`Expected a closing ${quote(wanted)} for this bracket, got the end`
    : tell`Expected no ${quote(bracket.text)} here: nothing was opened that it could close`;
  const hint = mends(wanted ? `${text.trimEnd()}${wanted}` : replaced(text, bracket.span, ""));
  return unread(message, { text }, bracket.span, hint);
}
