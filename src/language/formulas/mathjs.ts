// The parser of mathjs alone: with nodes of ours none of its functions is made, which took half a second.

// The package exports the whole only; this file of it imports five others.
import { createParse } from "../../../node_modules/mathjs/lib/esm/expression/parse.js";

/** A class of nodes that keeps what the parser gives it, under these names; the parser asks of a node what it is. */
const nodes = (type: string, ...fields: readonly string[]) =>
  class {
    constructor(...given: readonly unknown[]) {
      Object.assign(
        this,
        { type, [`is${type}`]: true },
        Object.fromEntries(fields.map((name, at) => [name, given[at]])),
      );
    }
    get isNode(): true {
      return true;
    }
  };

/** The parser asks for these too, and makes none of symbols and signs. */
const others =
  "Accessor Array Assignment Block Conditional Constant Function FunctionAssignment Index Object Parenthesis Range Relational";

const typed = Object.assign((_name: string, { string }: { readonly string: unknown }) => string, {
  addConversion: () => {},
});

/** mathjs's tree of an expression of symbols and operators. */
export const parse = createParse({
  typed,
  numeric: Number,
  config: {},
  ...Object.fromEntries(others.split(" ").map((name) => [`${name}Node`, nodes(name)])),
  SymbolNode: nodes("SymbolNode", "name"),
  OperatorNode: nodes("OperatorNode", "sign", "fn", "args"),
});
