// Formulas: every operand is read here, with its place; which sign binds tighter is mathjs's to say.

import type { MathNode, OperatorNode, SymbolNode } from "mathjs/number";
import type { Operation } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { argumentsOf } from "../distributions/call.ts";
import { quantityOf, readLiteral, readMarks } from "../numbers/literal.ts";
import { apply, type Literal, numberAt, type Syntax } from "../syntax.ts";
import { isName, reserved } from "../text/name.ts";
import {
  insideBracket,
  isKnownName,
  isLike,
  isNumber,
  isTight,
  missing,
  spanBetween,
  type Token,
  type Tokens,
  tokenAt,
} from "../text/tokens.ts";
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
import { callable } from "./function.ts";
import { parse } from "./mathjs.ts";

/** Where a formula holds what is no formula. */
export interface Grammar {
  /** The distribution that fills a run of tokens: a range inside brackets. */
  readonly literalOf: (tokens: Tokens) => Literal | undefined;
  /** The distribution that starts at a token: a named family, braces. */
  readonly literalAt: (tokens: Tokens, at: number) => Operand | undefined;
}

interface Operand {
  readonly read: Syntax;
  /** The index after its last token. */
  readonly next: number;
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
 * Reads a run of tokens as a formula: mathjs gets its signs, with a numbered symbol for each operand.
 * @throws UserError `assumption.syntax`, `assumption.ambiguous`, `name.unknown` or `unit.unknown` at the first token that
 * does not fit.
 */
export function readArithmetic(tokens: Tokens, grammar: Grammar): Syntax {
  const operands: Syntax[] = [];
  let signs = "";
  let at = tokens.from;
  let operator: Token | undefined;
  for (;;) {
    const sign = tokenAt(tokens, at)?.text;
    const left = sign === "-" || sign === "+" ? at + 1 : at;
    if (left > at) signs += sign;
    const { read, next } = readRaised({ ...tokens, from: left }, grammar);
    signs += `q${operands.push(read) - 1}`;
    at = next;
    const after = tokenAt(tokens, at);
    if (after === undefined) return treeOf(parse(signs), operands);
    const isOperator = after.kind === "sign" || (after.kind === "word" && !isKnownName(tokens, after));
    // `10 per day` of a name day, and `$240k per 8 cards`.
    const below = tokenAt(tokens, at + 1);
    const isRate = after.text === "per" && (isKnownName(tokens, below) || isNumber(below));
    const written = isRate ? "/" : isOperator ? operators.get(after.text) : undefined;
    if (written !== undefined) {
      signs += written;
      operator = after;
      at++;
      continue;
    }
    // `2(3)`, `2pi`, `(2)(3)` and `2b` of a name b multiply without a sign; `price (3)` reads like a call.
    const multiplies = after.text === "(" || after.text === "pi" || isKnownName(tokens, after);
    if (!multiplies || (read.kind === "name" && at === left + 1)) throw unexpected(tokens, at, after);
    if (operator?.text === "/" || operator?.text === "^") throw twoReadings(tokens, left, at);
    if (isMixedFraction(tokens, left, at)) throw fractionOrFactor(tokens, left, at);
    if (after.text === "(" && isInterval(tokens, at, grammar)) throw intervalOrFactor(tokens, at);
    signs += "*";
    operator = undefined;
  }
}

/** mathjs's names for the operators, by number of operands. */
const operations: ReadonlyMap<string, Operation> = new Map([
  ["add", "add"],
  ["subtract", "subtract"],
  ["multiply", "multiply"],
  ["divide", "divide"],
  ["pow", "power"],
  ["unaryMinus", "negate"],
]);

function treeOf(node: MathNode, operands: readonly Syntax[]): Syntax {
  if (node.type === "SymbolNode") return operands[Number((node as SymbolNode).name.slice(1))] as Syntax;
  const { fn, args } = node as OperatorNode;
  const parts = args.map((part) => treeOf(part, operands));
  const [first, last] = [parts[0], parts.at(-1)] as [Syntax, Syntax];
  if (fn === "unaryPlus") return first;
  // A number with a sign is one number: `-5` is no operation.
  if (fn === "unaryMinus" && first.kind === "quantity")
    return { ...first, value: first.value === 0 ? 0 : -first.value, span: [first.span[0] - 1, first.span[1]] };
  const operation = operations.get(fn);
  if (operation === undefined) throw new Error(`Expected an operator of the whitelist from mathjs, got ${fn}`);
  return apply(operation, parts, [first.span[0], last.span[1]]);
}

/** `2(1/2)`, tight: twice a half, or two and a half. */
function isMixedFraction({ list, partner }: Tokens, left: number, at: number): boolean {
  const [whole, bracket, above, slash, below] = [left, at, at + 1, at + 2, at + 3].map((index) => list[index]);
  const isClose = isTight(whole, bracket) && left === at - 1 && partner.get(at) === at + 4;
  const isFraction = slash?.text === "/" && Number(above?.text) < Number(below?.text);
  return isClose && isFraction && isLike(whole, /^\d+$/);
}

/** `10k (5k to 20k) * 2` and `10 (+5/-2)`: a bracket apart from its number that may say how far it reaches. */
function isInterval(tokens: Tokens, at: number, { literalOf }: Grammar): boolean {
  const [before, bracket, first, second] = [at - 1, at, at + 1, at + 2].map((index) => tokens.list[index]);
  const isApart = before?.text !== ")" && !isTight(before, bracket);
  if (!isApart || before?.text === "pi") return false;
  const isSigned = isLike(first, /^[+±-]$/) && second?.kind === "number";
  let inside = insideBracket(tokens, at);
  while (tokens.list[inside.from]?.text === "(" && tokens.partner.get(inside.from) === inside.to - 1)
    inside = insideBracket(tokens, inside.from);
  return (
    isSigned ||
    readLiteral(inside, inside.from)?.next === inside.to ||
    /^(?:range|plus-minus)$/.test(literalOf(inside)?.kind ?? "")
  );
}

/** An operand and, written small above it, its power. */
function readRaised(tokens: Tokens, grammar: Grammar): Operand {
  const { read, next } = readOperand(tokens, grammar);
  const raised = tokenAt(tokens, next);
  if (raised?.kind !== "power") return { read, next };
  const power = numberAt(raised.value, raised.span);
  return { read: apply("power", [read, power], [read.span[0], raised.span[1]]), next: next + 1 };
}

function readOperand(tokens: Tokens, grammar: Grammar): Operand {
  const at = tokens.from;
  const token = tokenAt(tokens, at);
  if (token === undefined) throw missing(tokens, tell`a number or a name`);
  if (token.text === "√") {
    const { read, next } = readOperand({ ...tokens, from: at + 1 }, grammar);
    return { read: apply("sqrt", [read], token.span), next };
  }
  const written = readLiteral(tokens, at);
  if (written !== undefined) return { read: quantityOf(written, tokens), next: written.next };
  const started = grammar.literalAt(tokens, at);
  if (started !== undefined) return withMarks(tokens, started);
  if (token.text === "(") {
    const inside = insideBracket(tokens, at);
    const next = inside.to + 1;
    const read = { ...readInside(inside, grammar), span: spanBetween(tokens, at, next) };
    // `(a + b) / t` divides by the quantity t, whatever else t may be; `(30k to 40k) / month` is a rate.
    const isFormula = read.kind === "quantity" || read.kind === "name" || read.kind === "apply";
    return isFormula && tokenAt(tokens, next)?.text === "/" ? { read, next } : withMarks(tokens, { read, next });
  }
  if (token.kind !== "word") throw misplaced(tokens, token);
  if (tokenAt(tokens, at + 1)?.text === "(") return readCall(tokens, token, grammar);
  return { read: constantOrName(tokens, token), next: at + 1 };
}

const readInside = (tokens: Tokens, grammar: Grammar): Syntax =>
  grammar.literalOf(tokens) ?? readArithmetic(tokens, grammar);

/** What follows a bracket multiplies it: `(30 to 40)k USD`. */
function withMarks(tokens: Tokens, { read, next: at }: Operand): Operand {
  const { marks, next } = readMarks(tokens, at);
  if (next === at) return { read, next };
  const span = spanBetween(tokens, at, next);
  const amount = { times10: (shift: number) => 10 ** shift, zero: false };
  const factor = quantityOf({ amount, marks, span, next }, tokens);
  return { read: apply("multiply", [read, factor], [read.span[0], span[1]]), next };
}

/** `max(a, b, c)` is `max(max(a, b), c)`; `clip(x, 0, 1)` puts on an end what lies beyond it: `min(max(x, 0), 1)`. */
function readCall(tokens: Tokens, word: Token, grammar: Grammar): Operand {
  const bracket = tokens.from + 1;
  const next = (tokens.partner.get(bracket) ?? bracket) + 1;
  const span = spanBetween(tokens, tokens.from, next);
  const parts = argumentsOf(tokens, bracket);
  if (/^cl(?:ip|amp)$/i.test(word.text) && parts.length === 3) {
    const [of, low, high] = parts.map((part) => readInside(part, grammar)) as [Syntax, Syntax, Syntax];
    return { read: apply("min", [apply("max", [of, low], span), high], span), next };
  }
  const called = callable.get(word.text.toLowerCase());
  if (called === undefined) throw unknownFunction(tokens, word);
  checkValues(tokens, called, { word, parts, span });
  const values = parts.map((part) => readInside(part, grammar));
  return { read: called.of(values, span), next };
}

function constantOrName(tokens: Tokens, word: Token): Syntax {
  if (word.text === "pi") return numberAt(Math.PI, word.span);
  if (reserved.has(word.text)) throw misplaced(tokens, word);
  if (!isName(word.text)) throw badName(tokens, word);
  return { kind: "name", name: word.text, span: word.span };
}
