// Squiggle's functions by name.

import type { Span } from "../../core/errors.ts";
import type { Operation } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { apply, partsOf, type Syntax, withNames } from "../syntax.ts";
import { quote } from "../text/mistake.ts";
import { unsupported } from "./code.ts";
import {
  type Call,
  cauchy,
  family,
  type Given,
  mixture,
  type Scope,
  to,
  truncate,
  values,
} from "./read-distribution.ts";

/** The value of a call. @throws UserError `squiggle.unsupported`, `squiggle.syntax`, and as `constantPart` */
export function called(written: string, given: readonly Given[], scope: Scope, span: Span, at: Span = span): Syntax {
  const name = written.replace(/^(?:Dist|Math)\./, "");
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined || scope.has(written)) throw unsupported(scope.text, at, tell`the function ${quote(written)}`);
  return read({ name, given, scope, span });
}

export const isCallable = (name: string): boolean => Object.hasOwn(readers, name);

const one = (operation: Operation) => (call: Call) => apply(operation, values(call, 1), call.span);

const several = (operation: Operation) => (call: Call) => {
  const [list] = call.given;
  const all = call.given.length === 1 && list?.kind === "list" ? { ...call, given: list.items } : call;
  return apply(operation, values(all, 2), call.span);
};

/** Each sample through a function that is written at its place. */
const mapped =
  (count: number) =>
  (call: Call): Syntax => {
    const lambda = call.given.at(-1);
    const operands = values({ ...call, given: call.given.slice(0, -1) }, count);
    if (lambda?.kind !== "lambda" || lambda.names.length !== count)
      throw unsupported(call.scope.text, lambda?.span ?? call.span, tell`what is no function of each sample`);
    const uses = (syntax: Syntax, name: string): number =>
      syntax.kind === "name"
        ? Number(syntax.name === name)
        : partsOf(syntax).reduce((sum, part) => sum + uses(part, name), 0);
    const bound = new Map(
      lambda.names.map((name, index) => {
        const operand = operands[index] as Syntax;
        const isOne = operand.kind === "name" || operand.kind === "quantity" || uses(lambda.body, name) < 2;
        return [name, isOne ? operand : call.scope.apart(operand)] as const;
      }),
    );
    return withNames(lambda.body, (name) => bound.get(name));
  };

const same = (call: Call): Syntax => values(call, 1)[0] as Syntax;

const readers: Readonly<Record<string, (call: Call) => Syntax>> = {
  to,
  mixture,
  mx: mixture,
  truncate: truncate("low", "high"),
  truncateLeft: truncate("low"),
  truncateRight: truncate("high"),
  normal: family("normal", ["mean", "sd"], 4),
  lognormal: family("lognormal", ["mu", "sigma"], 4),
  beta: family("beta", ["alpha", "beta"], 1),
  uniform: family("uniform", ["low", "high"]),
  triangular: family("triangular", ["low", "mode", "high"]),
  gamma: family("gamma", ["shape", "scale"]),
  logistic: family("logistic", ["mean", "scale"]),
  exponential: family("exponential", ["rate"]),
  bernoulli: family("bernoulli", ["p"]),
  cauchy,
  exp: one("exp"),
  log: one("ln"),
  log10: one("log10"),
  log2: (call) => {
    const two = { kind: "quantity", value: 2, span: call.span } as const;
    return apply("divide", [one("ln")(call), apply("ln", [two], call.span)], call.span);
  },
  sqrt: one("sqrt"),
  abs: one("abs"),
  floor: one("floor"),
  ceil: one("ceil"),
  round: one("round"),
  min: several("min"),
  max: several("max"),
  pow: several("power"),
  pointMass: same,
  make: same,
  "SampleSet.fromDist": same,
  "SampleSet.fromNumber": same,
  "SampleSet.map": mapped(1),
  "SampleSet.map2": mapped(2),
};
