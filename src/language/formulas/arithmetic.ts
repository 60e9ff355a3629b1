// Formulas: mathjs knows precedence and gives the tree, which becomes ours node by node against a whitelist.

import type { FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from "mathjs/number";
import type { Span } from "../../core/errors.ts";
import type { Operation } from "../../core/evaluation/expression.ts";
import type { Syntax } from "../syntax.ts";
import type { Tokens } from "../text/token.ts";
import { parse } from "./mathjs.ts";
import { type Grammar, type Rewriting, rewrite } from "./rewrite.ts";

/**
 * Reads a run of tokens as a formula.
 * @throws UserError `assumption.syntax`, `assumption.ambiguous`, `name.unknown` or `unit.unknown` with the place.
 */
export function readArithmetic(tokens: Tokens, grammar: Grammar): Syntax {
  const rewriting: Rewriting = { operands: [], calls: [], brackets: [] };
  const ascii = rewrite(tokens, rewriting, grammar);
  return fromMathjs(parse(ascii), rewriting);
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

function fromMathjs(node: MathNode, rewriting: Rewriting): Syntax {
  switch (node.type) {
    case "SymbolNode":
      return operandOf(node as SymbolNode, rewriting);
    case "ParenthesisNode":
      return fromMathjs((node as ParenthesisNode).content, rewriting);
    case "OperatorNode": {
      const { fn, args } = node as OperatorNode;
      const operands = args.map((part) => fromMathjs(part, rewriting));
      const [first, last] = [operands[0], operands.at(-1)];
      if (first === undefined || last === undefined) throw new Error("Expected operands from mathjs, got none");
      if (fn === "unaryPlus") return first;
      const operation = operations.get(fn);
      if (operation === undefined) throw new Error(`Expected an operator of the whitelist from mathjs, got ${fn}`);
      return apply(operation, operands, [first.span[0], last.span[1]]);
    }
    case "FunctionNode": {
      const { fn, args } = node as FunctionNode;
      const { name } = fn as SymbolNode;
      const operands = args.map((part) => fromMathjs(part, rewriting));
      const [only] = operands;
      const bracket = name.startsWith("b") ? rewriting.brackets[Number(name.slice(1))] : undefined;
      if (only !== undefined && bracket !== undefined) return { ...only, span: bracket };
      const call = rewriting.calls[Number(name.slice(1))];
      if (call === undefined) throw new Error("Expected a call of ours from mathjs, got another");
      return nested(call.called.operation, operands, call.span);
    }
    default:
      throw new Error(`Expected a node of the whitelist from mathjs, got ${node.type}`);
  }
}

function operandOf(node: SymbolNode, { operands }: Rewriting): Syntax {
  const operand = operands[Number(node.name.slice(1))];
  if (operand === undefined) throw new Error("Expected an operand of ours from mathjs, got another");
  return operand;
}

/** `max(a, b, c)` is `max(max(a, b), c)`. */
function nested(operation: Operation, operands: readonly Syntax[], span: Span): Syntax {
  const [first, ...rest] = operands;
  if (first === undefined) throw new Error("Expected operands from mathjs, got none");
  if (rest.length === 0) return apply(operation, [first], span);
  return rest.reduce((left, right) => apply(operation, [left, right], span), first);
}

/** A number with a sign is one number: `-5` is no operation. */
function apply(operation: Operation, operands: readonly Syntax[], span: Span): Syntax {
  const [only] = operands;
  if (operation !== "negate" || only?.kind !== "quantity") return { kind: "apply", operation, operands, span };
  return { ...only, value: only.value === 0 ? 0 : -only.value, span: [span[0] - 1, span[1]] };
}
