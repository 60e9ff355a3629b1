// What can be wrong in a formula, and how to mend it.

import type { Span } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { argumentsOf, callNames, familyNamed, otherNames } from "../distributions/call.ts";
import { type FamilyCall, wrongCount } from "../distributions/call-mistakes.ts";
import { readLiteral } from "../numbers/literal.ts";
import { didYouMean, forms, mends, mistake, Question, quote, unread } from "../text/mistake.ts";
import { nearest } from "../text/nearest.ts";
import {
  expectedAfter,
  inserted,
  isKnownName,
  isUnit,
  quoteToken,
  spanBetween,
  spanOfTokens,
  type Token,
  type Tokens,
  typedText,
} from "../text/tokens.ts";
import { type FormulaFunction, functions } from "./function.ts";

/** Something stands after an operand that no operator joins. */
export function unexpected(tokens: Tokens, at: number, token: Token) {
  const { text } = tokens;
  const operand = token.kind === "number" || token.kind === "word" || token.kind === "fraction" || token.text === "(";
  const before = text.slice(0, token.span[0]).trim();
  if (token.text === "to" || token.text === "or" || token.text === "±" || token.text === "..") {
    const message = tell`Expected ${quoteToken(tokens, token)} once, between two ends`;
    return unread(message, tokens, token.span);
  }
  const last = tokens.list[at - 1];
  const message = expectedAfter(tokens, last, tell`an operator`, quoteToken(tokens, token));
  const called =
    last?.kind === "word" && at - 1 === tokens.from ? calledWithout({ ...tokens, from: at - 1 }, last) : undefined;
  if (called) return unread(message, tokens, token.span, mends(...called));
  // Two words, or a word at the very start that is no operand of anything: hardly a product.
  const words = last?.kind === "word" && (token.kind === "word" || at - 1 === 0);
  // Two numbers without a sign could be anything.
  const isProduct = token.text === "(" || (token.kind === "word" && last?.text === ")");
  // `1 h 30 min`.
  const isSum = token.kind === "number" && isUnit(last) && tokens.list[at - 2]?.kind === "number";
  const sign = isProduct && !words ? " * " : isSum ? " + " : undefined;
  const alone = operand ? undefined : mends(before);
  const hint = sign ? mends(inserted(tokens, token.span[0], sign)) : alone;
  return unread(message, tokens, token.span, hint);
}

/** Something stands where an operand should. */
export function misplaced(tokens: Tokens, token: Token) {
  const before = tokens.list[tokens.from - 1];
  const message = expectedAfter(tokens, before, tell`a number or a name`, quoteToken(tokens, token));
  const called = calledWithout(tokens, token);
  return unread(message, tokens, token.span, called && mends(...called));
}

/** `sqrt 16` is a call without its brackets, `log 1000` one of either logarithm. */
function calledWithout(tokens: Tokens, { text: word, span }: Token): readonly string[] | undefined {
  const rest = { ...tokens, from: tokens.from + 1 };
  const argument = readLiteral(rest, rest.from)?.next ?? rest.from;
  if (!functions.has(word.toLowerCase()) || rest.from >= argument) return undefined;
  const [start, end] = spanOfTokens({ ...rest, to: argument });
  const names = /^log$/i.test(word) ? ["log10", "ln"] : [tokens.text.slice(...span)];
  return names.map(
    (name) => `${tokens.text.slice(0, span[0])}${name}(${tokens.text.slice(start, end)})${tokens.text.slice(end)}`,
  );
}

export function badName(tokens: Tokens, word: Token) {
  const message = tell`Expected the name of a quantity, got ${quote(word.text)}`;
  return mistake("name.unknown", message, tokens, word.span);
}

/** `6/2(1+2)`: the sign left out could bind looser than the one before, or tighter. */
export function twoReadings(tokens: Tokens, left: number, at: number) {
  const [middle, next] = [tokens.list[at]?.span[0] ?? 0, (tokens.partner.get(at) ?? at) + 1];
  const span = spanBetween(tokens, left, next);
  const product = `${tokens.text.slice(span[0], middle).trimEnd()}*${tokens.text.slice(middle, span[1])}`;
  return new Question(tokens, span, [product, `(${product})`]);
}

/** `2(1/2)`, which could be one or two and a half. */
export function fractionOrFactor(tokens: Tokens, left: number, at: number) {
  const close = tokens.partner.get(at) ?? at;
  const [number, fraction] = [
    [left, at],
    [at + 1, close],
  ].map(([from = 0, to = 0]) => typedText({ ...tokens, from, to }));
  const readings = [`${number} * (${fraction})`, `${number} ${fraction}`];
  return new Question(tokens, spanBetween(tokens, left, close + 1), readings);
}

/** A bracket behind a number, inside a formula, that is as likely its interval as a factor. */
export function intervalOrFactor(tokens: Tokens, at: number) {
  const span = spanBetween(tokens, at, (tokens.partner.get(at) ?? at) + 1);
  return new Question(tokens, span, [`* ${tokens.text.slice(...span)}`]);
}

export function unknownFunction(tokens: Tokens, word: Token) {
  const known = [...functions.keys(), ...callNames];
  if (isKnownName(tokens, word)) {
    const message = expectedAfter(tokens, word, tell`an operator`, tell`a bracket`);
    return mistake("name.unknown", message, tokens, word.span, mends(inserted(tokens, word.span[1], " * ")));
  }
  if (/^(?:corr(?:elation)?|rho)$/i.test(word.text)) {
    const message = tell`Expected a number, got a correlation, which stands among the values that go together`;
    return unread(message, tokens, word.span, forms("a = 1 to 2; b = 3 to 4; corr(a, b) = 0.6"));
  }
  if (word.text === "N") throw varianceOrSd(tokens);
  // A logarithm to another base is no slip for a natural one, and a digit in a name is none at all.
  const isLog = /^log/i.test(word.text);
  const isLike = (each: string) => !word.text.toLowerCase().endsWith(each) && !(isLog && functions.has(each));
  const others = /\d/.test(word.text) ? [] : known.filter(isLike);
  const meant = otherNames.get(word.text.toLowerCase()) ?? nearest(word.text, others);
  const message = tell`Expected a function such as sqrt, ln, max or normal, got ${quote(`${word.text}(…)`)}`;
  const program = asPrograms(tokens, word);
  if (program) throw new Question(tokens, spanOfCall(tokens), [program], { message, code: "name.unknown" });
  const hint = meant ? didYouMean(quote(`${meant}(…)`)) : undefined;
  return mistake("name.unknown", message, tokens, word.span, hint);
}

/** Where a word with its bracket stands. */
function spanOfCall(tokens: Tokens): Span {
  const bracket = tokens.from + 1;
  return spanBetween(tokens, tokens.from, (tokens.partner.get(bracket) ?? bracket) + 1);
}

/** `N(5, 2)` has its sd to programs and its variance to statistics; `N(5, 2^2)` leaves no doubt. */
function varianceOrSd(tokens: Tokens) {
  const bracket = tokens.from + 1;
  const [mean = "", spread = ""] = argumentsOf(tokens, bracket).map(typedText);
  const [, sd] = /^(.*?)(?:\^2|²)$/.exec(spread) ?? [];
  const readings = sd
    ? [`normal(${mean}, ${sd})`]
    : [spread, `sqrt(${spread})`].map((each) => `normal(${mean}, ${each})`);
  return new Question(tokens, spanOfCall(tokens), readings, { code: "name.unknown" });
}

/**
 * `rnorm(1, 5, 2)` and `NORM.INV(RAND(), 5, 2)`: a family as R and spreadsheets call it, whose first value says how often or where.
 * What R takes second for a gamma, and alone for an exponential, is a rate.
 */
function asPrograms(tokens: Tokens, word: Token): string | undefined {
  const [, drawn, inverse = drawn] = /^(?:r([a-z]+)|([a-z]+)inv)$/i.exec(word.text) ?? [];
  const family = inverse === "exp" ? "exponential" : inverse && familyNamed(inverse);
  const values = argumentsOf(tokens, tokens.from + 1)
    .slice(1)
    .map(typedText);
  if (!family || values.length === 0) return undefined;
  const isRate = drawn && /^(?:gamma|exponential)$/.test(family) && !values.some((value) => /[=:]/.test(value));
  const names = values.length > 1 ? ["shape: ", "rate: "] : ["rate: "];
  return `${family}(${values.map((value, k) => (isRate ? names[k] : "") + value).join(", ")})`;
}

/**
 * Checks how many values a function is given.
 * @throws UserError `assumption.ambiguous` for `max(1,500, 2)`, where a comma could group digits or separate values.
 */
export function checkValues(tokens: Tokens, { values: [least, most] }: FormulaFunction, call: FamilyCall): void {
  const typed = tokens.text.slice(...call.span);
  const count = call.parts.length;
  const fits = (values: number) => values >= least && values <= most;
  const commas = typed.match(/(?<=\d),(?=\d{3}(?!\d))/g)?.length ?? 0;
  if (commas > 0 && fits(count - commas)) {
    const readings = [typed.replace(/,(?=\d)/g, ", "), typed.replace(/,(?=\d{3})/g, "")];
    throw new Question(tokens, call.span, readings);
  }
  if (fits(count)) return;
  const [expected, example] = least === 1 ? [tell`one value`, "a"] : [tell`two or more values`, "a, b"];
  throw wrongCount(tokens, call, expected, tell`Give ${`${call.word.text}(${example})`}`);
}
