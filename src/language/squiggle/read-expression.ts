// Squiggle's expressions as trees of ours, by its precedence: `to` is loosest, and a sign binds tighter than a power.

import type { Operation } from "../../core/evaluation/expression.ts";
import { later, tell, word } from "../../core/tell.ts";
import { type Amount, apply, type Syntax } from "../syntax.ts";
import { quote } from "../text/mistake.ts";
import { called, isCallable } from "./calls.ts";
import { type Code, endOf, expect, isNext, mostOperations, peek, taken, unsupported, wrongAt } from "./code.ts";
import type { Given, Scope } from "./read-distribution.ts";

/** As Squiggle's numbers are scaled: `5m` is five thousandths. */
const powers: Readonly<Record<string, number>> = { n: -9, m: -3, k: 3, M: 6, B: 9, G: 9, T: 12, P: 15, "%": -2 };

const deepest = 32;

/** What signs and words of Squiggle's stand for, by each of them. */
const saying = (...rows: readonly (readonly [what: string, ...signs: string[]])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.flatMap(([what, ...signs]) => signs.map((sign) => [sign, what])));

/** What Squiggle can say at the place of a number, and Crux cannot. */
const beyond = saying(
  [later`a list`, "["],
  [later`a block or a dictionary`, "{"],
  [later`a condition`, "!", "if", "true", "false"],
  [later`an import`, "import"],
  [later`a function`, "fn"],
);

/** What can stand behind a whole expression in Squiggle. */
const behind = saying(
  [later`a condition`, "?", "&&", "||"],
  [later`a comparison; what you want to know belongs into claim`, "==", "!=", "<", "<=", ">", ">="],
);

/**
 * Reads the expression that comes next.
 * @throws UserError `squiggle.syntax`, `squiggle.unsupported`, `name.unknown`
 */
export function readExpression(code: Code, scope: Scope, depth = 0): Syntax {
  if (depth > deepest) throw wrongAt(code, tell`at most ${deepest} brackets inside each other`);
  const start = peek(code)?.span[0] ?? 0;
  let left = readInfix(code, scope, depth, 0);
  while (taken(code, "to")) {
    const right = readInfix(code, scope, depth, 0);
    left = called("to", [left, right], scope, [start, endOf(code)]);
  }
  const next = peek(code);
  const odd = next?.kind === "sign" ? behind[next.text] : undefined;
  if (next && odd) throw unsupported(code.text, next.span, word(odd));
  return left;
}

const levels: readonly Readonly<Record<string, Operation>>[] = [
  { "+": "add", "-": "subtract" },
  { "*": "multiply", "/": "divide" },
];

function readInfix(code: Code, scope: Scope, depth: number, level: number): Syntax {
  const operations = levels[level];
  if (operations === undefined) return readPower(code, scope, depth);
  let left = readInfix(code, scope, depth, level + 1);
  for (;;) {
    const sign = peek(code);
    if (sign && /^\.[-+*/^]$/.test(sign.text)) throw unsupported(code.text, sign.span, tell`arithmetic on densities`);
    const operation = sign?.kind === "sign" ? operations[sign.text] : undefined;
    if (operation === undefined) return left;
    if (code.room-- === 0) throw wrongAt(code, tell`at most ${mostOperations} operations in a line`);
    code.at++;
    const right = readInfix(code, scope, depth, level + 1);
    left = apply(operation, [left, right], [left.span[0], right.span[1]]);
  }
}

function readPower(code: Code, scope: Scope, depth: number): Syntax {
  const left = readChain(code, scope, depth);
  if (!taken(code, "^")) return left;
  if (depth > deepest) throw wrongAt(code, tell`at most ${deepest} powers of powers`);
  const right = readPower(code, scope, depth + 1);
  return apply("power", [left, right], [left.span[0], right.span[1]]);
}

/** `a -> truncateLeft(0)` is `truncateLeft(a, 0)`. */
function readChain(code: Code, scope: Scope, depth: number): Syntax {
  let value = readSigned(code, scope, depth);
  while (taken(code, "->")) {
    const name = peek(code);
    if (name?.kind !== "name") throw wrongAt(code, tell`the name of a function`);
    code.at++;
    const rest = taken(code, "(") ? readArguments(code, scope, depth + 1, ")") : [];
    value = called(name.text, [value, ...rest], scope, [value.span[0], endOf(code)], name.span);
  }
  return value;
}

function readSigned(code: Code, scope: Scope, depth: number): Syntax {
  const sign = peek(code);
  if (!taken(code, "-")) return readAtom(code, scope, depth);
  if (depth > deepest) throw wrongAt(code, tell`at most ${deepest} signs`);
  const of = readSigned(code, scope, depth + 1);
  const span = [sign?.span[0] ?? 0, of.span[1]] as const;
  if (of.kind === "quantity") return { ...of, value: of.value === 0 ? 0 : -of.value, span };
  return apply("negate", [of], span);
}

function readAtom(code: Code, scope: Scope, depth: number): Syntax {
  const token = peek(code);
  const odd = token && (token.kind === "string" ? later`a text` : beyond[token.text]);
  if (token && odd) throw unsupported(code.text, token.span, isNext(code, "|", 1) ? tell`a function` : word(odd));
  if (token?.kind === "number") {
    code.at++;
    return amount(token.text, token.span);
  }
  if (taken(code, "(")) {
    const inside = readExpression(code, scope, depth + 1);
    expect(code, ")");
    return inside;
  }
  if (token?.kind !== "name") throw wrongAt(code, tell`a number, a name or a distribution`);
  code.at++;
  if (taken(code, "(")) {
    const given = readArguments(code, scope, depth + 1, ")");
    return called(token.text, given, scope, [token.span[0], endOf(code)], token.span);
  }
  if (isNext(code, "[")) throw unsupported(code.text, peek(code)?.span ?? token.span, tell`a part of a list`);
  if (token.text === "Math.pi" || token.text === "Math.e")
    return { kind: "quantity", value: token.text === "Math.e" ? Math.E : Math.PI, span: token.span };
  return scope.named(token.text, token.span);
}

function amount(text: string, span: Amount["span"]): Amount {
  const [, digits = text, exponent = "0", suffix = ""] = /^([\d.]+)(?:[eE]([-+]?\d+))?([a-zA-Z%]?)$/.exec(text) ?? [];
  return { kind: "quantity", value: Number(`${digits}e${Number(exponent) + (powers[suffix] ?? 0)}`), span };
}

/** What stands between brackets, up to the closing one. */
function readArguments(code: Code, scope: Scope, depth: number, close: string): readonly Given[] {
  const given: Given[] = [];
  while (!taken(code, close)) {
    given.push(readArgument(code, scope, depth));
    if (!isNext(code, close)) expect(code, ",");
  }
  return given;
}

function readArgument(code: Code, scope: Scope, depth: number): Given {
  const start = peek(code)?.span ?? [0, 0];
  if (depth > deepest) throw wrongAt(code, tell`at most ${deepest} brackets inside each other`);
  if (taken(code, "[")) {
    const items = readArguments(code, scope, depth + 1, "]");
    return { kind: "list", items, span: [start[0], endOf(code)] };
  }
  if (isNext(code, "{") && isNext(code, "|", 1)) {
    code.at += 2;
    const names = readNames(code, "|");
    const body = readExpression(code, scope.within(names), depth + 1);
    expect(code, "}");
    return { kind: "lambda", names, body, span: [start[0], endOf(code)] };
  }
  if (isNext(code, "{") && peek(code, 1)?.kind === "name" && isNext(code, ":", 2)) {
    code.at++;
    const entries = new Map<string, Syntax>();
    while (!taken(code, "}")) {
      const [key] = readNames(code, ":");
      entries.set(key ?? "", readExpression(code, scope, depth + 1));
      if (!isNext(code, "}")) expect(code, ",");
    }
    return { kind: "record", entries, span: [start[0], endOf(code)] };
  }
  const token = peek(code);
  // A function by its name, as an argument.
  if (token?.kind === "name" && isCallable(token.text) && !isNext(code, "(", 1) && !scope.has(token.text))
    throw unsupported(code.text, token.span, tell`the function ${quote(token.text)} as a value`);
  return readExpression(code, scope, depth);
}

function readNames(code: Code, close: string): readonly string[] {
  const names: string[] = [];
  while (!taken(code, close)) {
    const token = peek(code);
    if (token?.kind !== "name") throw wrongAt(code, tell`a name`);
    names.push(token.text);
    code.at++;
    if (!isNext(code, close)) expect(code, ",");
  }
  return names;
}
