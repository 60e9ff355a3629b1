// From tokens to the plain ASCII that mathjs parses: every operand is one numbered symbol, so nothing typed gets there.

import type { Span } from "../../core/errors.ts";
import { argumentsOf } from "../distributions/call.ts";
import { quantityOf, readLiteral, readMarks } from "../numbers/literal.ts";
import type { Literal, Syntax } from "../syntax.ts";
import { isName, reserved } from "../text/name.ts";
import type { Token, Tokens } from "../text/token.ts";
import { insideBracket, isKnownName, missing, spanBetween, tokenAt } from "../text/tokens.ts";
import {
  badName,
  checkValues,
  fractionOrFactor,
  intervalOrFactor,
  misplaced,
  twoReadings,
  unexpected,
  unknownFunction,
} from "./formula-mistakes.ts";
import { type FormulaFunction, functions, squareRoot } from "./function.ts";

export interface Rewriting {
  /** What the symbols `q0`, `q1`, … stand for. */
  readonly operands: Syntax[];
  /** What the symbols `f0`, `f1`, … call, and where. */
  readonly calls: { readonly called: FormulaFunction; readonly span: Span }[];
  /** Where the brackets that `b0`, `b1`, … open stand: mathjs knows nothing of places. */
  readonly brackets: Span[];
}

/** Where a formula holds what is no formula. */
export interface Grammar {
  /** The distribution that fills a run of tokens: a range inside brackets. */
  readonly literalOf: (tokens: Tokens) => Literal | undefined;
  /** The distribution that starts at a token: a named family, braces. */
  readonly literalAt: (tokens: Tokens, at: number) => { readonly literal: Literal; readonly next: number } | undefined;
}

interface Written {
  readonly ascii: string;
  readonly next: number;
  /** A name does not multiply what follows: `price (3)` reads like a call. */
  readonly isName?: boolean;
}

const operators: ReadonlyMap<string, string> = new Map([
  ["+", "+"],
  ["-", "-"],
  ["–", "-"],
  ["*", "*"],
  ["×", "*"],
  ["x", "*"],
  ["X", "*"],
  ["of", "*"],
  ["/", "/"],
  ["^", "^"],
]);

/**
 * The ASCII of a whole run of tokens; operands and calls are collected in `into`.
 * @throws UserError at the first token that does not fit.
 */
export function rewrite(tokens: Tokens, into: Rewriting, grammar: Grammar): string {
  let ascii = "";
  let at = tokens.from;
  let operator: Token | undefined;
  for (;;) {
    const sign = tokenAt(tokens, at)?.text;
    const left = sign === "-" || sign === "+" ? at + 1 : at;
    if (left > at) ascii += sign;
    const operand = rewriteRaised({ ...tokens, from: left }, into, grammar);
    ascii += operand.ascii;
    at = operand.next;
    const next = tokenAt(tokens, at);
    if (next === undefined) return ascii;
    const isOperator = next.kind === "sign" || (next.kind === "word" && !isKnownName(tokens, next));
    // `10 per day` of a name day.
    const isRate = next.text === "per" && isKnownName(tokens, tokenAt(tokens, at + 1));
    const written = isRate ? "/" : isOperator ? operators.get(next.text) : undefined;
    if (written !== undefined) {
      ascii += written;
      operator = next;
      at++;
      continue;
    }
    // `2(3)`, `2pi`, `(2)(3)` and `2b` of a name b multiply without a sign.
    const multiplies = next.text === "(" || next.text === "pi" || isKnownName(tokens, next);
    if (operand.isName || !multiplies) throw unexpected(tokens, at, next);
    if (operator?.text === "/" || operator?.text === "^") throw twoReadings(tokens, left, at);
    if (isMixedFraction(tokens, left, at)) throw fractionOrFactor(tokens, left, at);
    if (next.text === "(" && isInterval(tokens, at, grammar)) throw intervalOrFactor(tokens, at);
    ascii += "*";
    operator = undefined;
  }
}

/** `2(1/2)`, tight: twice a half, or two and a half. */
function isMixedFraction({ list, partner }: Tokens, left: number, at: number): boolean {
  const [whole, bracket, above, slash, below] = [left, at, at + 1, at + 2, at + 3].map((index) => list[index]);
  const isTight = whole?.span[1] === bracket?.span[0] && left === at - 1 && partner.get(at) === at + 4;
  const isFraction = slash?.text === "/" && Number(above?.text) < Number(below?.text);
  return isTight && isFraction && /^\d+$/.test(whole?.text ?? "");
}

/** `10k (5k to 20k) * 2` and `10 (+5/-2)`: a bracket apart from its number that may say how far it reaches. */
function isInterval(tokens: Tokens, at: number, { literalOf }: Grammar): boolean {
  const [before, bracket, first, second] = [at - 1, at, at + 1, at + 2].map((index) => tokens.list[index]);
  const isApart = before?.text !== ")" && before?.span[1] !== bracket?.span[0];
  if (!isApart || before?.text === "pi") return false;
  const isSigned = /^[+±-]$/.test(first?.text ?? "") && second?.kind === "number";
  let inside = insideBracket(tokens, at);
  while (tokens.list[inside.from]?.text === "(" && tokens.partner.get(inside.from) === inside.to - 1)
    inside = insideBracket(tokens, inside.from);
  return isSigned || /^(?:range|plus-minus)$/.test(literalOf(inside)?.kind ?? "");
}

function symbol(into: Rewriting, operand: Syntax): string {
  return `q${into.operands.push(operand) - 1}`;
}

function callSymbol(into: Rewriting, called: FormulaFunction, span: Span): string {
  return `f${into.calls.push({ called, span }) - 1}`;
}

/** An operand and, written small above it, its power. */
function rewriteRaised(tokens: Tokens, into: Rewriting, grammar: Grammar): Written {
  const operand = rewriteOperand(tokens, into, grammar);
  const raised = tokenAt(tokens, operand.next);
  if (raised?.kind !== "power") return operand;
  const power = symbol(into, { kind: "quantity", value: raised.value, span: raised.span });
  return { ascii: `${operand.ascii}^${power}`, next: operand.next + 1 };
}

function rewriteOperand(tokens: Tokens, into: Rewriting, grammar: Grammar): Written {
  const at = tokens.from;
  const token = tokenAt(tokens, at);
  if (token === undefined) throw missing(tokens, "a number or a name");
  if (token.text === "√") {
    const inside = rewriteOperand({ ...tokens, from: at + 1 }, into, grammar);
    return { ...inside, ascii: `${callSymbol(into, squareRoot, token.span)}(${inside.ascii})` };
  }
  const written = readLiteral(tokens, at);
  if (written !== undefined) return { ascii: symbol(into, quantityOf(written, tokens)), next: written.next };
  const started = grammar.literalAt(tokens, at);
  if (started !== undefined) return rewriteMarks(tokens, symbol(into, started.literal), started.next, into);
  if (token.text === "(") {
    const inside = insideBracket(tokens, at);
    const next = inside.to + 1;
    const opened = `b${into.brackets.push(spanBetween(tokens, at, next)) - 1}`;
    const ascii = `${opened}(${rewriteInside(inside, into, grammar)})`;
    // `(a + b) / t` divides by the quantity t, whatever else t may be.
    return tokenAt(tokens, next)?.text === "/" && !isLiteral(ascii, into)
      ? { ascii, next }
      : rewriteMarks(tokens, ascii, next, into);
  }
  if (token.kind !== "word") throw misplaced(tokens, token);
  if (tokenAt(tokens, at + 1)?.text === "(") return rewriteCall(tokens, token, into, grammar);
  const operand = constantOrName(tokens, token);
  return { ascii: symbol(into, operand), next: at + 1, isName: operand.kind === "name" };
}

function rewriteInside(tokens: Tokens, into: Rewriting, grammar: Grammar): string {
  const literal = grammar.literalOf(tokens);
  return literal ? symbol(into, literal) : rewrite(tokens, into, grammar);
}

/** Whether a bracket holds one distribution: `(30k to 40k) / month` is a rate. */
function isLiteral(ascii: string, { operands }: Rewriting): boolean {
  const kind = operands[Number(/^b\d+\(q(\d+)\)$/.exec(ascii)?.[1] ?? -1)]?.kind;
  return kind !== undefined && kind !== "quantity" && kind !== "name" && kind !== "apply";
}

/** What follows a bracket multiplies it: `(30 to 40)k USD`. */
function rewriteMarks(tokens: Tokens, ascii: string, at: number, into: Rewriting): Written {
  const { marks, next } = readMarks(tokens, at);
  if (next === at) return { ascii, next };
  const span = spanBetween(tokens, at, next);
  const amount = { times10: (shift: number) => 10 ** shift, zero: false };
  const factor = quantityOf({ amount, marks, span, next }, tokens);
  return { ascii: `(${ascii}*${symbol(into, factor)})`, next };
}

function rewriteCall(tokens: Tokens, word: Token, into: Rewriting, grammar: Grammar): Written {
  const bracket = tokens.from + 1;
  const close = tokens.partner.get(bracket) ?? bracket;
  const span = spanBetween(tokens, tokens.from, close + 1);
  const called = functions.get(word.text.toLowerCase());
  const clipped = rewriteClip(tokens, word, into, grammar);
  if (clipped !== undefined) return clipped;
  if (called === undefined) throw unknownFunction(tokens, word);
  const parts = argumentsOf(tokens, bracket);
  checkValues(tokens, word, called, parts.length, span);
  const inside = parts.map((part) => rewriteInside(part, into, grammar)).join(",");
  return { ascii: `${callSymbol(into, called, span)}(${inside})`, next: close + 1 };
}

/** `clip(x, 0, 1)` is what lies beyond an end put on it: `min(max(x, 0), 1)`. */
function rewriteClip(tokens: Tokens, word: Token, into: Rewriting, grammar: Grammar): Written | undefined {
  const bracket = tokens.from + 1;
  const close = tokens.partner.get(bracket) ?? bracket;
  const parts = argumentsOf(tokens, bracket);
  if (!/^cl(?:ip|amp)$/i.test(word.text) || parts.length !== 3) return undefined;
  const span = spanBetween(tokens, tokens.from, close + 1);
  const [of, low, high] = parts.map((part) => rewriteInside(part, into, grammar));
  const [most, least] = ["min", "max"].map((name) => functions.get(name)) as [FormulaFunction, FormulaFunction];
  const inner = `${callSymbol(into, least, span)}(${of},${low})`;
  return { ascii: `${callSymbol(into, most, span)}(${inner},${high})`, next: close + 1 };
}

function constantOrName(tokens: Tokens, word: Token): Syntax {
  if (word.text === "pi") return { kind: "quantity", value: Math.PI, span: word.span };
  if (reserved.has(word.text)) throw misplaced(tokens, word);
  if (!isName(word.text)) throw badName(tokens, word);
  return { kind: "name", name: word.text, span: word.span };
}
