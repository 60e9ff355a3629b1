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
  const [rooted] = isOne(second) ? operandsOf(first, "sqrt") : [];
  const excess = rooted && changeFromOne(rooted);
  if (excess !== undefined)
    return apply("expm1", apply("divide", apply("log1p", excess), { kind: "number", value: 2 }));
  const [grown] = isOne(second) ? operandsOf(first, "exp") : [];
  if (grown !== undefined) return apply("expm1", grown);
  const [exponent] = isOne(first) ? operandsOf(second, "exp") : [];
  if (exponent !== undefined) return apply("negate", apply("expm1", exponent));
  // 1 - (1 - p)^n: at least once in n times.
  const [base, times] = isOne(first) ? operandsOf(second, "power") : [];
  const [whole, share] = operandsOf(base, "subtract");
  if (times === undefined || !isOne(whole) || share?.kind !== "number" || !(share.value >= 0 && share.value < 1))
    return tree;
  const logarithm = apply("log1p", { kind: "number", value: -share.value });
  return apply("negate", apply("expm1", apply("multiply", times, logarithm)));
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
