// Distributions multiplied by constants, so that `(30 to 40) * 1k USD` is still one distribution.

import type { Distribution } from "../../core/distributions/distribution.ts";
import type { Expression } from "../../core/evaluation/expression.ts";
import { constantOf } from "../tree.ts";

/** `by` times a distribution, in closed form where it has one. */
export function scaleDistribution(of: Distribution, by: number): Distribution {
  if (by === 1) return of;
  if (of.kind === "point") return { kind: "point", value: by * of.value };
  if (of.kind === "scaled") return by * of.by === 1 ? of.of : { ...of, by: by * of.by };
  if (of.kind === "mixture") {
    return {
      ...of,
      components: of.components.map(({ weight, of: part }) => ({ weight, of: scaleDistribution(part, by) })),
    };
  }
  if (by <= 0) return { kind: "scaled", by, of };
  switch (of.kind) {
    case "normal":
      return { ...of, mean: by * of.mean, sd: by * of.sd };
    case "log-normal":
      return { ...of, mu: of.mu + Math.log(by) };
    case "uniform":
      return { ...of, low: by * of.low, high: by * of.high };
    case "triangular":
    case "pert":
      return { ...of, low: by * of.low, mode: by * of.mode, high: by * of.high };
    case "metalog":
      return { ...of, p5: by * of.p5, p50: by * of.p50, p95: by * of.p95, low: by * of.low, high: by * of.high };
    case "truncated":
      return { ...of, low: by * of.low, high: by * of.high, of: scaleDistribution(of.of, by) };
    case "exponential":
      return { ...of, mean: by * of.mean };
    case "gamma":
    case "weibull":
      return { ...of, scale: by * of.scale };
    case "pareto":
      return { ...of, min: by * of.min };
    case "logistic":
    case "student-t":
      return { ...of, mean: by * of.mean, scale: by * of.scale };
    case "poisson":
    case "binomial":
    case "logit-normal":
    case "beta":
      return { kind: "scaled", by, of };
  }
}

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
