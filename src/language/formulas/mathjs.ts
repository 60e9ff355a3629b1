// The parser of mathjs alone: with nodes of ours none of its functions is made, which took half a second.

import type { MathNode } from "mathjs/number";
// The package exports the whole only; this file of it imports five others.
import { createParse } from "../../../node_modules/mathjs/lib/esm/expression/parse.js";

/** What the parser asks of a node: to know what it is. */
class Node {
  get isNode(): true {
    return true;
  }
}

class SymbolNode extends Node {
  readonly type = "SymbolNode";
  readonly isSymbolNode = true;
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}

class ParenthesisNode extends Node {
  readonly type = "ParenthesisNode";
  readonly content: MathNode;
  constructor(content: MathNode) {
    super();
    this.content = content;
  }
}

class OperatorNode extends Node {
  readonly type = "OperatorNode";
  readonly fn: string;
  readonly args: readonly MathNode[];
  constructor(_sign: string, fn: string, args: readonly MathNode[]) {
    super();
    this.fn = fn;
    this.args = args;
  }
}

class FunctionNode extends Node {
  readonly type = "FunctionNode";
  readonly fn: SymbolNode;
  readonly args: readonly MathNode[];
  constructor(fn: SymbolNode, args: readonly MathNode[]) {
    super();
    this.fn = fn;
    this.args = args;
  }
}

/** Nothing that is rewritten holds such a node. */
class Other {
  constructor() {
    throw new Error("Expected a node of the whitelist from mathjs, got another");
  }
}

const others = ["Accessor", "Array", "Assignment", "Block", "Conditional", "Constant", "FunctionAssignment", "Index"];

const typed = Object.assign((_name: string, { string }: { readonly string: unknown }) => string, {
  addConversion: () => {},
});

/** mathjs's tree of an expression of symbols, operators, brackets and calls. */
export const parse = createParse({
  typed,
  numeric: Number,
  config: {},
  ...Object.fromEntries([...others, "Object", "Range", "Relational"].map((name) => [`${name}Node`, Other])),
  ...{ FunctionNode, OperatorNode, ParenthesisNode, SymbolNode },
});
