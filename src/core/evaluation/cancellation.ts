// Expressions that would lose their digits, in a form that keeps them: `1 - exp(-x)` of a tiny x is `-expm1(-x)`.

import type { Expression, Operation } from "./expression.ts";

type Apply = Extract<Expression, { kind: "apply" }>;

/** The same value without cancellation, where the top of the tree has such a form; else the tree itself. */
export function withoutCancellation(tree: Expression): Expression {
  if (tree.kind !== "apply" || !cancelling.has(tree.operation)) return tree;
  const apply = (operation: Operation, ...operands: Expression[]): Apply => ({
    kind: "apply",
    operation,
    operands,
    ...(tree.span && { span: tree.span }),
  });
  const [sum] = operandsOf(tree, "ln");
  const change = sum && changeFromOne(sum);
  if (change !== undefined) return apply("log1p", change);
  const [decimal] = operandsOf(tree, "log10");
  const part = decimal && changeFromOne(decimal);
  if (part !== undefined) return apply("divide", apply("log1p", part), { kind: "number", value: Math.LN10 });
  const [first, second] = operandsOf(tree, "subtract");
  // (1 + p)^n - 1, and 1 - (1 - p)^n: at least once in n times.
  const logarithm = isOne(second) ? logarithmOf(first) : isOne(first) ? logarithmOf(second) : undefined;
  if (logarithm === undefined) return tree;
  const excess = apply("expm1", logarithm);
  return isOne(second) ? excess : apply("negate", excess);
}

/** The logarithm of an exponential, of a root, or of a power, whose base is 1 and a little. */
function logarithmOf(tree: Expression | undefined): Expression | undefined {
  const [grown] = operandsOf(tree, "exp");
  if (grown !== undefined) return grown;
  const [rooted] = operandsOf(tree, "sqrt");
  const [base = rooted, times = { kind: "number", value: 0.5 }] = operandsOf(tree, "power");
  const change = base && changeFromOne(base);
  const size = change?.kind === "apply" ? operandsOf(change, "negate")[0] : change;
  // Of what is drawn a power may have a base below 0.
  if (change === undefined || (!rooted && !(size?.kind === "number" && Math.abs(size.value) < 1))) return undefined;
  const logarithm: Expression = { kind: "apply", operation: "log1p", operands: [change] };
  return { kind: "apply", operation: "multiply", operands: [times, logarithm] };
}

/** At the top of the forms that are looked for. */
const cancelling: ReadonlySet<Operation> = new Set<Operation>(["ln", "log10", "subtract"]);

/** The operands of an operation; none of another tree. */
const operandsOf = (tree: Expression | undefined, operation: Operation): readonly Expression[] =>
  tree?.kind === "apply" && tree.operation === operation ? tree.operands : [];

const isOne = (tree: Expression | undefined): boolean =>
  tree?.kind === "number" && tree.value === 1 && tree.unit === undefined;

/** What is added to 1, or taken from it. */
function changeFromOne(tree: Expression): Expression | undefined {
  const [left, right] = operandsOf(tree, "add");
  if (isOne(left)) return right;
  if (isOne(right)) return left;
  const [whole, part] = operandsOf(tree, "subtract");
  return isOne(whole) && part ? { kind: "apply", operation: "negate", operands: [part] } : undefined;
}
