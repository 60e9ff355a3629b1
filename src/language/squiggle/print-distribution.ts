// Formulas and distributions as Squiggle writes them, numbers in the quantities' own units, every draw a sample set:
// https://www.squiggle-language.com/docs/Api/Dist

import type { Distribution } from "../../core/distributions/distribution.ts";
import { shapeOf } from "../../core/distributions/metalog.ts";
import { cdf, quantile } from "../../core/distributions/quantile.ts";
import { UserError } from "../../core/errors.ts";
import type { Expression, Operation } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";

/** A number as Squiggle reads it. */
const printNumber = (value: number): string => String(value).replace("e+", "e");

/** The most values of a count that are listed. */
const mostValues = 300;

/**
 * A distribution as a sample set, so that the same name is the same draw in every formula.
 * @throws UserError `squiggle.distribution` for a count with more values than can be listed
 */
const printDistribution = (distribution: Distribution): string =>
  distribution.kind === "point" ? printNumber(distribution.value) : sampled(distribution);

type Kind = Distribution["kind"];
type Of<K extends Kind> = Extract<Distribution, { kind: K }>;

const call = (name: string, ...given: readonly number[]): string => `${name}(${given.map(printNumber).join(", ")})`;

/** What Squiggle has a constructor for. */
const native: { readonly [K in Kind]?: (of: Of<K>) => string } = {
  normal: ({ mean, sd }) => call("normal", mean, sd),
  // As people write it; to twelve digits the same law.
  "log-normal": (law) => `lognormal({ p5: ${end(law, 0.05)}, p95: ${end(law, 0.95)} })`,
  uniform: ({ low, high }) => call("uniform", low, high),
  triangular: ({ low, mode, high }) => call("triangular", low, mode, high),
  beta: ({ alpha, beta }) => call("beta", alpha, beta),
  exponential: ({ mean }) => call("exponential", 1 / mean),
  gamma: ({ shape, scale }) => call("gamma", shape, scale),
  logistic: ({ mean, scale }) => call("logistic", mean, scale),
  poisson: listed,
  binomial: listed,
};

const end = (law: Distribution, p: number): string => printNumber(Number(quantile(law, p).toPrecision(12)));

const fromDist = (code: string): string => `SampleSet.fromDist(${code})`;
const mapped = (code: string, to: string): string => `SampleSet.map(${fromDist(code)}, {|x| ${to}})`;

/** What Squiggle has none of is made of a law that it has. */
const made: { readonly [K in Kind]?: (of: Of<K>) => string } = {
  "logit-normal": ({ mu, sigma }) => mapped(call("normal", mu, sigma), "1 / (1 + exp(-x))"),
  pert: ({ low, mode, high }) => {
    const width = high - low;
    const shape = call("beta", 1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width);
    return mapped(shape, `${printNumber(low)} + ${printNumber(width)} * x`);
  },
  weibull: ({ shape, scale }) =>
    mapped("uniform(0, 1)", `${printNumber(scale)} * (-log(x)) ^ ${printNumber(1 / shape)}`),
  pareto: ({ min, alpha }) => mapped("uniform(0, 1)", `${printNumber(min)} * x ^ (${printNumber(-1 / alpha)})`),
  "student-t": ({ df, mean, scale }) => {
    const spread = `(${fromDist(call("gamma", df / 2, 2))} / ${printNumber(df)}) ^ 0.5`;
    return `${printNumber(mean)} + ${printNumber(scale)} * ${fromDist("normal(0, 1)")} / ${spread}`;
  },
  metalog: (triplet) => {
    const shape = shapeOf(triplet);
    if (shape === undefined) throw new Error("Expected a metalog that goes through its quantiles, got none");
    const [median, scale, skew] = [shape.median, shape.scale, shape.skew].map(printNumber);
    // The logit of a probability is logistic.
    return mapped(
      "logistic(0, 1)",
      onSupport(triplet, `(${median} + (${scale} + ${skew} * (1 / (1 + exp(-x)) - 0.5)) * x)`),
    );
  },
  scaled: ({ by, of }) => `${printNumber(by)} * ${bracketed(sampled(of))}`,
  truncated: ({ low, high, of }) => {
    const [from, to] = [low, high].map(printNumber);
    if (high === Number.POSITIVE_INFINITY) return `truncateLeft(${sampled(of)}, ${from})`;
    return low === Number.NEGATIVE_INFINITY
      ? `truncateRight(${sampled(of)}, ${to})`
      : `truncate(${sampled(of)}, ${from}, ${to})`;
  },
  mixture: ({ components }) => {
    const weights = components.map(({ weight }) => printNumber(weight)).join(", ");
    return fromDist(`mixture([${components.map(({ of }) => printDistribution(of)).join(", ")}], [${weights}])`);
  },
};

function onSupport({ low, high }: Of<"metalog">, line: string): string {
  const [hasLow, hasHigh] = [low > Number.NEGATIVE_INFINITY, high < Number.POSITIVE_INFINITY];
  if (hasLow && hasHigh) return `${printNumber(low)} + ${printNumber(high - low)} / (1 + exp(-${line}))`;
  if (hasLow) return `${printNumber(low)} + exp(${line})`;
  return hasHigh ? `${printNumber(high)} - exp(-${line})` : line;
}

/** A count as its values with their probabilities; what is rarer than one in a million is left out at either end. */
function listed(law: Of<"poisson"> | Of<"binomial">): string {
  const [from, to] = [quantile(law, 1e-6), quantile(law, 1 - 1e-6)];
  if (to - from > mostValues) {
    const message = tell`Expected a count with at most ${mostValues} values for Squiggle, got one with ${to - from}`;
    throw new UserError("squiggle.distribution", message, { hint: tell`A normal distribution comes near to it` });
  }
  const values = Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const weights = values.map((value) => printNumber(cdf(law, value) - cdf(law, value - 1)));
  return `mixture([${values.join(", ")}], [${weights.join(", ")}])`;
}

function sampled(distribution: Distribution): string {
  const own = native[distribution.kind] as ((of: Distribution) => string) | undefined;
  if (own) return fromDist(own(distribution));
  const making = made[distribution.kind] as ((of: Distribution) => string) | undefined;
  return making ? making(distribution) : printDistribution(distribution);
}

const bracketed = (code: string): string => (code.startsWith("SampleSet") ? code : `(${code})`);

const infix: Partial<Record<Operation, string>> = { add: "+", subtract: "-", multiply: "*", divide: "/", power: "^" };

/** With `x` (and `y`) for the operands, as functions of numbers. */
const functions: Partial<Record<Operation, string>> = {
  negate: "-x",
  sqrt: "x ^ 0.5",
  exp: "exp(x)",
  ln: "log(x)",
  expm1: "exp(x) - 1",
  log1p: "log(1 + x)",
  log10: "log10(x)",
  abs: "abs(x)",
  round: "floor(x + 0.5)",
  floor: "floor(x)",
  ceil: "ceil(x)",
  min: "min([x, y])",
  max: "max([x, y])",
};

export interface Naming {
  readonly nameOf: (id: string) => string;
  /** Whether a quantity has more than one value. */
  readonly isSpread: (id: string) => boolean;
}

/** A formula, its names as `naming` has them. */
export function printExpression(expression: Expression, naming: Naming): string {
  switch (expression.kind) {
    case "number":
      return expression.value < 0 ? `(${printNumber(expression.value)})` : printNumber(expression.value);
    case "name":
      return naming.nameOf(expression.name);
    case "draw":
      return printDistribution(expression.distribution);
    case "apply":
      return printApplication(expression, naming);
  }
}

function printApplication({ operation, operands }: Extract<Expression, { kind: "apply" }>, naming: Naming): string {
  const parts = operands.map((operand) => printExpression(operand, naming));
  const sign = infix[operation];
  if (sign !== undefined) return `(${parts.join(` ${sign} `)})`;
  const body = functions[operation] ?? "x";
  const spread = operands.map((operand) => isSpread(operand, naming));
  if (!spread.includes(true)) return applied(body, parts);
  const [x = "", y = ""] = parts;
  if (operands.length === 1) return `SampleSet.map(${x}, {|x| ${body}})`;
  const [first = x, second = y] = parts.map((part, k) => (spread[k] ? part : `SampleSet.fromNumber(${part})`));
  return `SampleSet.map2(${first}, ${second}, {|x, y| ${body}})`;
}

const applied = (body: string, [x = "", y = ""]: readonly string[]): string =>
  `(${body.replaceAll(/\b[xy]\b/g, (name) => (name === "x" ? x : y))})`;

function isSpread(expression: Expression, naming: Naming): boolean {
  if (expression.kind === "apply") return expression.operands.some((operand) => isSpread(operand, naming));
  if (expression.kind === "name") return naming.isSpread(expression.name);
  return expression.kind === "draw" && expression.distribution.kind !== "point";
}
