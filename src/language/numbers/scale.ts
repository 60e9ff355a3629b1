// Distributions multiplied by constants, so that `(30 to 40) * 1k USD` is still one distribution.

import type { Distribution } from "../../core/distributions/distribution.ts";
import type { Expression } from "../../core/evaluation/expression.ts";
import { constantOf } from "../tree.ts";

/** The parameters that are sizes, where the law is the same at any size. */
const sizes: { readonly [Kind in Distribution["kind"]]?: readonly string[] } = {
  normal: ["mean", "sd"],
  uniform: ["low", "high"],
  triangular: ["low", "mode", "high"],
  pert: ["low", "mode", "high"],
  metalog: ["p5", "p50", "p95", "low", "high"],
  truncated: ["low", "high", "of"],
  exponential: ["mean"],
  gamma: ["scale"],
  weibull: ["scale"],
  pareto: ["min"],
  logistic: ["mean", "scale"],
  "student-t": ["mean", "scale"],
};

/** `by` times a distribution, in closed form where it has one. */
export function scaleDistribution(of: Distribution, by: number): Distribution {
  if (by === 1) return of;
  if (of.kind === "point") return { kind: "point", value: by * of.value };
  if (of.kind === "scaled") return by * of.by === 1 ? of.of : { ...of, by: by * of.by };
  if (of.kind === "mixture") {
    const components = of.components.map(({ weight, of: part }) => ({ weight, of: scaleDistribution(part, by) }));
    return { ...of, components };
  }
  const own = sizes[of.kind];
  if (by > 0 && of.kind === "log-normal") return { ...of, mu: of.mu + Math.log(by) };
  if (by <= 0 || own === undefined) return { kind: "scaled", by, of };
  const scaled = Object.entries(of).map(([name, value]) => [name, own.includes(name) ? sized(value, by) : value]);
  return Object.fromEntries(scaled);
}

const sized = (size: number | Distribution, by: number): number | Distribution =>
  typeof size === "number" ? by * size : scaleDistribution(size, by);

/** The distribution of an expression that is one draw, but for its sign and constant factors. */
export function soleDistribution(expression: Expression, text: string): Distribution | undefined {
  const constant = constantOf(expression, text);
  if (constant !== undefined) return { kind: "point", value: constant };
  if (expression.kind === "draw") return expression.distribution;
  if (expression.kind !== "apply") return undefined;
  const [first, second] = expression.operands;
  if (first === undefined) return undefined;
  if (expression.operation === "negate") return scaledBy(first, -1, text);
  if (second === undefined) return undefined;
  const factor = constantOf(second, text);
  if (expression.operation === "divide" && factor) return scaledBy(first, 1 / factor, text);
  if (expression.operation !== "multiply") return undefined;
  if (factor) return scaledBy(first, factor, text);
  const left = constantOf(first, text);
  return left ? scaledBy(second, left, text) : undefined;
}

function scaledBy(expression: Expression, by: number, text: string): Distribution | undefined {
  const of = soleDistribution(expression, text);
  return of && scaleDistribution(of, by);
}
