// Which form of a family takes the values that were typed: by their names, by their places, or as two quantiles.

import type { Distribution } from "../../core/distributions/distribution.ts";
import { logit, normalThrough } from "../../core/distributions/normal.ts";
import { tell } from "../../core/tell.ts";
import { ascending, type FamilyForm, families } from "./family-forms.ts";

export { families } from "./family-forms.ts";

type Through = (levels: readonly [number, number], values: readonly [number, number]) => Distribution;

/** Families that a pair of quantiles settles, each by the normal on its own scale. */
const throughQuantiles: ReadonlyMap<string, Through> = new Map<string, Through>([
  ["normal", normalThrough],
  ["lognormal", (levels, [low, high]) => onScale("log-normal", normalThrough(levels, [Math.log(low), Math.log(high)]))],
  ["logitnormal", (levels, [low, high]) => onScale("logit-normal", normalThrough(levels, [logit(low), logit(high)]))],
]);

const onScale = (kind: "log-normal" | "logit-normal", { mean, sd }: { mean: number; sd: number }): Distribution => ({
  kind,
  mu: mean,
  sigma: sd,
});

/** The level of a quantile's name: 0.05 of `p5`. */
const levelNamed = (name = ""): number => Number(/^p(\d{1,2}(?:\.\d+)?)$/.exec(name)?.[1] ?? Number.NaN) / 100;

/** The form of a family that takes two quantiles by name, lower first. */
function quantileForm(family: string, names: readonly (string | undefined)[]): FamilyForm | undefined {
  const through = throughQuantiles.get(family);
  const levels = names.map(levelNamed);
  const [from = 0, to = 0] = levels;
  if (through === undefined || levels.length !== 2 || !(from > 0 && from < to && to < 1)) return undefined;
  const isLog = family !== "normal";
  return {
    parameters: names as readonly string[],
    objection: (low = 0, high = 1) => {
      if (isLog && low <= 0) return { expected: tell`quantiles above 0` };
      if (family === "logitnormal" && high >= 1) return { expected: tell`quantiles between 0 and 1` };
      return ascending(low, high);
    },
    distribution: (low = 0, high = 1) => through([from, to], [low, high]),
  };
}

/** The form of a family with just these parameters. */
export const formNamed = (family: string, names: readonly string[]): FamilyForm | undefined =>
  families.get(family)?.find(({ parameters }) => parameters.join() === names.join()) ?? quantileForm(family, names);

/** What else people call a parameter. */
const others: ReadonlyMap<string, readonly string[]> = new Map([
  ["mean", ["mu", "average", "m", "lambda", "loc", "location"]],
  ["sd", ["sigma", "std", "stdev", "stddev", "s"]],
  ["low", ["min", "minimum", "lo", "lower", "a", "from"]],
  ["high", ["max", "maximum", "hi", "upper", "b", "to"]],
  ["mode", ["peak", "likely", "c"]],
  ["alpha", ["a", "shape"]],
  ["beta", ["b"]],
  ["rate", ["lambda"]],
  ["shape", ["k"]],
  ["scale", ["theta", "s"]],
  ["trials", ["n", "size"]],
  ["p", ["prob", "probability"]],
  ["min", ["minimum", "xm", "x_m", "xmin", "x_min", "low", "scale"]],
  ["df", ["nu", "dof"]],
  ["mu", ["meanlog"]],
  ["sigma", ["sdlog"]],
]);

const isCalled = (parameter: string, name: string): boolean =>
  parameter === name || (others.get(parameter)?.includes(name) ?? false);

/** The parameter of a family that is called by that name, in one of its forms. */
export const parameterCalled = (family: string, name: string): string | undefined =>
  families
    .get(family)
    ?.flatMap(({ parameters }) => parameters)
    .find((parameter) => isCalled(parameter, name));

/**
 * The form of a family that takes values with these names, in any order, and for each of its parameters the place of its
 * value; a value without a name is the parameter that stands there.
 */
export function formOf(
  family: string,
  names: readonly (string | undefined)[],
): { readonly form: FamilyForm; readonly order: readonly number[] } | undefined {
  const ordered = names.toSorted((a, b) => levelNamed(a) - levelNamed(b));
  const byQuantiles = quantileForm(family, ordered);
  if (byQuantiles) return { form: byQuantiles, order: ordered.map((name) => names.indexOf(name)) };
  for (const form of families.get(family) ?? []) {
    const { parameters } = form;
    if (form.named && names.includes(undefined)) continue;
    const order = parameters.map((parameter, place) =>
      names.findIndex((name, index) => (name === undefined ? index === place : isCalled(parameter, name))),
    );
    if (names.length === parameters.length && new Set(order).size === names.length && !order.includes(-1)) {
      return { form, order };
    }
  }
  return undefined;
}
