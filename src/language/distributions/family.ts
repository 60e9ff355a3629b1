// The named distributions: what their parameters are called, what these must satisfy, and what they make.

import type { Distribution } from "../../core/distributions/distribution.ts";
import { betaFromMoments, logNormalFromMoments } from "../../core/distributions/from-moments.ts";

/** What is wrong with the parameters, and parameters that would do. */
interface Objection {
  readonly expected: string;
  readonly mend: readonly number[];
}

export interface Form {
  readonly parameters: readonly string[];
  /** Which parameters are plain numbers; the others carry the unit of the quantity. */
  readonly plain?: true;
  readonly objection: (...values: number[]) => Objection | undefined;
  readonly distribution: (...values: number[]) => Distribution;
}

const positive =
  (name: string, at: number) =>
  (...values: number[]): Objection | undefined => {
    const value = values[at] ?? 0;
    if (value > 0) return undefined;
    return { expected: `${name} above 0`, mend: values.with(at, value === 0 ? 1 : -value) };
  };

function ascending(...values: number[]): Objection | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  if (first < last && values.every((value, index) => value === sorted[index])) return undefined;
  return { expected: "values from low to high", mend: first < last ? sorted : sorted.with(-1, first + 1) };
}

const normal: Form = {
  parameters: ["mean", "sd"],
  objection: positive("an sd", 1),
  distribution: (mean = 0, sd = 1) => ({ kind: "normal", mean, sd }),
};

const logNormal: Form = {
  parameters: ["mu", "sigma"],
  plain: true,
  objection: positive("a sigma", 1),
  distribution: (mu = 0, sigma = 1) => ({ kind: "log-normal", mu, sigma }),
};

const logNormalByMoments: Form = {
  parameters: ["mean", "sd"],
  objection: (mean = 1, sd = 1) => positive("a mean", 0)(mean, sd) ?? positive("an sd", 1)(mean, sd),
  distribution: (mean = 1, sd = 1) => logNormalFromMoments(mean, sd),
};

const beta: Form = {
  parameters: ["alpha", "beta"],
  plain: true,
  objection: (a = 1, b = 1) => positive("an alpha", 0)(a, b) ?? positive("a beta", 1)(a, b),
  distribution: (alpha = 1, beta = 1) => ({ kind: "beta", alpha, beta }),
};

const betaByMoments: Form = {
  parameters: ["mean", "sd"],
  plain: true,
  objection: (mean = 0.5, sd = 0.1) => {
    if (mean <= 0 || mean >= 1) return { expected: "a mean between 0 and 1", mend: [0.5, 0.1] };
    if (sd > 0 && sd * sd < mean * (1 - mean)) return undefined;
    return { expected: "an sd above 0 and below √(mean (1 - mean))", mend: [mean, Math.min(mean, 1 - mean) / 4] };
  },
  distribution: (mean = 0.5, sd = 0.1) => betaFromMoments(mean, sd),
};

/** The first form of a family is the one written without parameter names. */
export const families: ReadonlyMap<string, readonly Form[]> = new Map<string, readonly Form[]>([
  ["normal", [normal]],
  ["lognormal", [logNormal, logNormalByMoments]],
  ["logitnormal", [{ ...logNormal, distribution: (mu = 0, sigma = 1) => ({ kind: "logit-normal", mu, sigma }) }]],
  [
    "uniform",
    [
      {
        parameters: ["low", "high"],
        objection: ascending,
        distribution: (low = 0, high = 1) => ({ kind: "uniform", low, high }),
      },
    ],
  ],
  ["triangular", [threePoints("triangular")]],
  ["pert", [threePoints("pert")]],
  ["beta", [beta, betaByMoments]],
]);

function threePoints(kind: "triangular" | "pert"): Form {
  return {
    parameters: ["low", "mode", "high"],
    objection: ascending,
    distribution: (low = 0, mode = 0, high = 1) => ({ kind, low, mode, high }),
  };
}

/** What else people call a parameter. */
const others: ReadonlyMap<string, readonly string[]> = new Map([
  ["mean", ["mu", "average", "m"]],
  ["sd", ["sigma", "std", "stdev", "stddev", "s"]],
  ["low", ["min", "lo", "lower", "a", "from"]],
  ["high", ["max", "hi", "upper", "b", "to"]],
  ["mode", ["peak", "likely", "c"]],
  ["alpha", ["a"]],
  ["beta", ["b"]],
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
): { readonly form: Form; readonly order: readonly number[] } | undefined {
  for (const form of families.get(family) ?? []) {
    const { parameters } = form;
    const order = parameters.map((parameter, place) =>
      names.findIndex((name, index) => (name === undefined ? index === place : isCalled(parameter, name))),
    );
    if (names.length === parameters.length && new Set(order).size === names.length && !order.includes(-1)) {
      return { form, order };
    }
  }
  return undefined;
}
