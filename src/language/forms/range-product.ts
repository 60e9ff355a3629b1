// Ranges multiplied or added without brackets, where that is the only reading: `10k to 20k * 0.3 to 0.5`.

import type { Operation } from "../../core/evaluation/expression.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import { apply, type Syntax } from "../syntax.ts";
import { isKnownName, isSign, isWord, outside, splitAt, type Token, type Tokens } from "../text/tokens.ts";

const operations: ReadonlyMap<string, Operation> = new Map([
  ["/", "divide"],
  ["+", "add"],
  ["-", "subtract"],
]);

/** `10k to 20k * 0.3 to 0.5`: ranges between the signs of a product can only be its factors. */
export function productOfRanges(tokens: Tokens, readFactor: (part: Tokens) => Syntax): Syntax | undefined {
  const joints = outside(tokens, (token) => isWord("to")(token) || isSign("..")(token));
  const isAny = (signs: RegExp) => (token: Token) => signs.test(token.text) && !isKnownName(tokens, token);
  const products = outside(tokens, isAny(/^[*×/x]$/i));
  const signs = products.length > 0 ? products : outside(tokens, isAny(/^[-+]$/)).filter((at) => at > tokens.from);
  if (joints.length < 2 || signs.length === 0) return undefined;
  const factors = splitAt(tokens, signs);
  const parts = factors.map((part) =>
    readWholeLiteral(part) ? undefined : outside(part, (token) => isWord("to")(token) || isSign("..")(token)),
  );
  if (
    parts.some(
      (at, index) =>
        at !== undefined && (at.length !== 1 || !splitAt(factors[index] as Tokens, at).every(readWholeLiteral)),
    )
  )
    return undefined;
  const read = factors.map((part) => readFactor(part));
  return read.reduce((left, right, index) => {
    const operation = operations.get(tokens.list[signs[index - 1] ?? 0]?.text ?? "") ?? "multiply";
    return apply(operation, [left, right], [left.span[0], right.span[1]]);
  });
}
