// What can be wrong in a formula, and how to mend it.

import type { Span } from "../../core/errors.ts";
import { callNames } from "../distributions/call.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import { mends, mistake, quote } from "../text/mistake.ts";
import { nearest } from "../text/nearest.ts";
import type { Token, Tokens } from "../text/scan.ts";
import { inserted, quoteToken, spanOfTokens } from "../text/tokens.ts";
import { type FormulaFunction, functions } from "./function.ts";

/** Something stands after an operand that no operator joins. */
export function unexpected(tokens: Tokens, at: number, token: Token) {
  const { text } = tokens;
  const operand = token.kind === "number" || token.kind === "word" || token.kind === "fraction" || token.text === "(";
  const before = text.slice(0, token.span[0]).trim();
  if (token.text === "to" || token.text === "or" || token.text === "±" || token.text === "..") {
    const message = `Expected ${quoteToken(tokens, token)} once, between two ends`;
    return mistake("assumption.syntax", message, tokens, token.span, mends("30 to 80", "(30 to 80) * 2"));
  }
  const last = tokens.list[at - 1];
  const after = last ? ` after ${quoteToken(tokens, last)}` : "";
  const message = `Expected an operator${after}, got ${quoteToken(tokens, token)}`;
  // Two words, or a word at the very start that is no operand of anything: hardly a product.
  const words = last?.kind === "word" && (token.kind === "word" || at - 1 === 0);
  const mended = words ? ["150M", "30 to 80"] : [operand ? inserted(tokens, token.span[0], " * ") : before];
  return mistake("assumption.syntax", message, tokens, token.span, mends(...mended));
}

/** Something stands where an operand should. */
export function misplaced(tokens: Tokens, token: Token) {
  const before = tokens.list[tokens.from - 1];
  const after = before ? ` after ${quoteToken(tokens, before)}` : "";
  const message = `Expected a number or a name${after}, got ${quoteToken(tokens, token)}`;
  // `>100` and `<5`: a bound alone is no assumption.
  const rest = { ...tokens, from: tokens.from + 1 };
  const literal = before === undefined && readWholeLiteral(rest) ? tokens.text.slice(...spanOfTokens(rest)) : undefined;
  return mistake(
    "assumption.syntax",
    message,
    tokens,
    token.span,
    literal ? mends(literal) : mends("150M", "30 to 80"),
  );
}

export function badName(tokens: Tokens, word: Token) {
  const message = `Expected the name of a quantity, got ${quote(word.text)}`;
  return mistake("name.unknown", message, tokens, word.span, mends("150M", "30 to 80"));
}

/** `6/2(1+2)`: the sign left out could bind looser than the one before, or tighter. */
export function twoReadings(tokens: Tokens, left: number, at: number) {
  const { text, list, partner } = tokens;
  const start = list[left]?.span[0] ?? 0;
  const middle = list[at]?.span[0] ?? start;
  const end = list[partner.get(at) ?? at]?.span[1] ?? middle;
  const product = `${text.slice(start, middle).trimEnd()}*${text.slice(middle, end)}`;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const message = "Expected `*` between the two, got a product without a sign that could be read in two ways";
  const hint = mends(before + product + after, `${before}(${product})${after}`);
  return mistake("assumption.ambiguous", message, tokens, [start, end], hint);
}

export function unknownFunction(tokens: Tokens, word: Token) {
  const known = [...functions.keys(), ...callNames];
  // A logarithm to another base is no slip for a natural one.
  const meant = word.text.toLowerCase() === "log2" ? undefined : nearest(word.text, known);
  const message = `Expected a function such as sqrt, ln, max or normal, got ${quote(`${word.text}(…)`)}`;
  const hint = meant ? `Did you mean ${quote(`${meant}(…)`)}?` : mends("sqrt(16)", "max(1, 2)");
  return mistake("name.unknown", message, tokens, word.span, hint);
}

/**
 * Checks how many values a function is given.
 * @throws UserError `assumption.ambiguous` for `max(1,500, 2)`, where a comma could group digits or separate values.
 */
export function checkValues(tokens: Tokens, word: Token, called: FormulaFunction, count: number, span: Span): void {
  const typed = tokens.text.slice(...span);
  const fits = (values: number) => (called.values === "one" ? values === 1 : values >= 2);
  const commas = typed.match(/(?<=\d),(?=\d{3}(?!\d))/g)?.length ?? 0;
  const call = quote(`${word.text}(…)`);
  if (commas > 0 && fits(count - commas)) {
    const message = `Expected values with a space after each comma in ${call}, got a comma between digits`;
    const [together, apart] = [typed.replace(/,(?=\d{3})/g, ""), typed.replace(/,(?=\d)/g, ", ")];
    throw mistake("assumption.ambiguous", message, tokens, span, mends(apart, together));
  }
  if (fits(count)) return;
  const message = `Expected ${called.values} value${called.values === "one" ? "" : "s"} in ${call}, got ${count}`;
  const example = `${word.text}(${called.values === "one" ? "4" : "1, 2"})`;
  throw mistake("assumption.syntax", message, tokens, span, mends(example));
}
