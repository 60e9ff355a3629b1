// The functions a formula may call, and how many values each takes.

import type { Span } from "../../core/errors.ts";
import type { Operation } from "../../core/evaluation/expression.ts";
import { tell } from "../../core/tell.ts";
import { type Application, apply, numberAt, type Syntax } from "../syntax.ts";

export interface FormulaFunction {
  /** The least and the most. */
  readonly values: readonly [least: number, most: number];
  readonly of: (values: readonly Syntax[], span: Span) => Syntax;
}

const one = (operation: Operation): FormulaFunction => ({
  values: [1, 1],
  of: (values, span) => apply(operation, values, span),
});
const several = (operation: Operation): FormulaFunction => ({
  values: [2, Number.POSITIVE_INFINITY],
  of: (values, span) => values.reduce((left, right) => apply(operation, [left, right], span)),
});
const sum = several("add");
const mean: FormulaFunction = {
  values: [2, Number.POSITIVE_INFINITY],
  of: (values, span) => apply("divide", [sum.of(values, span), numberAt(values.length, span)], span),
};

const power: FormulaFunction = { values: [2, 2], of: (values, span) => apply("power", values, span) };

/** As likely in each stretch of the logarithm: the exponential of a uniform. */
const logUniform: FormulaFunction = {
  values: [2, 2],
  of: (ends, span) => {
    const parameters = ends.map((end, k) => ({ name: k === 0 ? "low" : "high", value: apply("ln", [end], span) }));
    return apply("exp", [{ kind: "family", family: "uniform", parameters, span }], span);
  },
};

const naturalNote = () => tell`log is read as the natural logarithm; log10 is the decimal one`;

/** The logarithm to a base that is given, or to `base`; the natural one where there is none. */
const logarithm = (values: FormulaFunction["values"], base?: number): FormulaFunction => ({
  values,
  of: ([of, other], span) => {
    const by = other ?? (base === undefined ? undefined : numberAt(base, span));
    const [above, below] = [of, by].map((each) => each && apply("ln", [each], span));
    return below ? apply("divide", [above as Syntax, below], span) : { ...(above as Application), note: naturalNote() };
  },
});

/** Function by name. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ["sqrt", one("sqrt")],
  ["exp", one("exp")],
  ["ln", one("ln")],
  ["log", logarithm([1, 2])],
  ["log10", one("log10")],
  ["abs", one("abs")],
  ["round", one("round")],
  ["floor", one("floor")],
  ["ceil", one("ceil")],
  ["min", several("min")],
  ["max", several("max")],
]);

/** Others that people call, whose words may be names of quantities too. */
export const callable: ReadonlyMap<string, FormulaFunction> = new Map([
  ...functions,
  ...["pow", "power"].map((name) => [name, power] as const),
  ["loguniform", logUniform],
  ["log2", logarithm([1, 1], 2)],
  ["sum", sum],
  ...["mean", "average", "avg"].map((name) => [name, mean] as const),
]);
