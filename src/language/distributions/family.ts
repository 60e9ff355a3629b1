// The named distributions: what their parameters are called, what these must satisfy, what they make, and which form of a family
// takes the values that were typed: by their names, by their places, or as two quantiles.

import type { Distribution } from "../../core/distributions/distribution.ts";
import { betaFromMoments, logit, logNormalFromMoments, normalThrough } from "../../core/distributions/normal.ts";
import { later, tell, word } from "../../core/tell.ts";
import { shownNumber } from "../shown.ts";

/** What is wrong with the parameters, and what may have been meant. */
export interface Objection {
  readonly expected: string;
  /** The same values in another order. */
  readonly order?: readonly number[];
}

/** An objection unless a value at a place among the parameters fits. */
const unless =
  (at: number, fits: (value: number) => boolean, expected: () => string) =>
  (...values: number[]): Objection | undefined =>
    fits(values[at] ?? 0) ? undefined : { expected: expected() };

const isPositive = (value: number): boolean => value > 0;
const isChance = (p: number): boolean => p > 0 && p < 1;
const isWhole = (trials: number): boolean => Number.isInteger(trials) && trials > 0 && trials <= 1e9;

const positive = (name: string, at: number) => unless(at, isPositive, () => tell`${word(name)} above 0`);

const upTo = (name: string, most: number) => {
  const expected = () => tell`${word(name)} above ${0} and up to ${shownNumber(most)}`;
  return unless(0, (value) => value > 0 && value <= most, expected);
};

/** A chance that is neither 0 nor 1. */
const chanceAt = (at: number) => unless(at, isChance, () => tell`a chance between 0 and 1`);

const wholeTrials = unless(0, isWhole, () => tell`a whole number of trials`);
const trialsWithChance = (...values: number[]) => wholeTrials(...values) ?? chanceAt(1)(...values);

function ascending(...values: number[]): Objection | undefined {
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const isRising = order.every((place, index) => values[place] === values[index]);
  const isWide = (values[order[0] ?? 0] ?? 0) < (values[order.at(-1) ?? 0] ?? 0);
  if (isRising && isWide) return undefined;
  return { expected: tell`values from low to high`, ...(isWide && { order }) };
}

/** A mean between 0 and 1, and an sd that leaves room on either side. */
function spreadOfShare(mean: number, sd: number): Objection | undefined {
  if (mean <= 0 || mean >= 1) return { expected: tell`a mean between 0 and 1` };
  return sd > 0 && sd * sd < mean * (1 - mean)
    ? undefined
    : { expected: tell`an sd above 0 and below √(mean (1 - mean))` };
}

export interface FamilyForm {
  readonly parameters: readonly string[];
  /** Which parameters are plain numbers, all or some; the others carry the unit of the quantity. */
  readonly plain?: true | readonly string[];
  /** Whether the values must be named: programs differ in what stands where. */
  readonly named?: true;
  readonly objection: (...values: number[]) => Objection | undefined;
  readonly distribution: (...values: number[]) => Distribution;
}

/** What a parameter that must lie above 0 is called where it does not. */
const names: Readonly<Record<string, string>> = {
  ...{ mean: later`a mean`, median: later`a median`, sd: later`an sd`, scale: later`a scale`, lambda: later`a scale` },
  ...{ sigma: later`a sigma`, alpha: later`an alpha`, beta: later`a beta`, rate: later`a rate`, min: later`a min` },
  df: later`degrees of freedom`,
};

/** A form by its parameters, `#` before a plain number, `>` behind one above 0, and `named` behind all where they must be. */
function form(
  written: string,
  distribution: FamilyForm["distribution"],
  objection?: FamilyForm["objection"],
): FamilyForm {
  const words = written.split(" ");
  const marked = words.filter((word) => word !== "named");
  const parameters = marked.map((word) => word.replace(/[#>]/g, ""));
  const plain = parameters.filter((_, index) => marked[index]?.startsWith("#"));
  const above = parameters.flatMap((name, at) => (marked[at]?.endsWith(">") ? [positive(names[name] ?? "", at)] : []));
  const objections = objection ? [objection, ...above] : above;
  return {
    ...{ parameters, distribution },
    ...(plain.length > 0 && { plain: plain.length === parameters.length ? true : plain }),
    ...(marked.length < words.length && { named: true }),
    objection: (...values) => objections.map((each) => each(...values)).find((found) => found !== undefined),
  };
}

const shaped = upTo(later`a shape`, 1e6);
const bernoulli = (p: number): Distribution => ({
  kind: "mixture",
  components: [1 - p, p].map((weight, value) => ({ weight, of: { kind: "point", value } })),
});

/** The first form of a family is the one written without parameter names. */
const forms: Readonly<Record<string, readonly FamilyForm[]>> = {
  normal: [form("mean sd>", (mean, sd) => ({ kind: "normal", mean, sd }))],
  lognormal: [
    form("#mu #sigma>", (mu, sigma) => ({ kind: "log-normal", mu, sigma })),
    form("mean> sd>", logNormalFromMoments),
    form("median> #sigma>", (median, sigma) => ({ kind: "log-normal", mu: Math.log(median), sigma })),
  ],
  logitnormal: [form("#mu #sigma>", (mu, sigma) => ({ kind: "logit-normal", mu, sigma }))],
  uniform: [form("low high", (low, high) => ({ kind: "uniform", low, high }), ascending)],
  triangular: [form("low mode high", (low, mode, high) => ({ kind: "triangular", low, mode, high }), ascending)],
  pert: [form("low mode high", (low, mode, high) => ({ kind: "pert", low, mode, high }), ascending)],
  beta: [
    form("#alpha> #beta>", (alpha, beta) => ({ kind: "beta", alpha, beta })),
    form("#mean #sd", betaFromMoments, spreadOfShare),
  ],
  exponential: [
    form("mean> named", (mean) => ({ kind: "exponential", mean })),
    form("#rate> named", (rate) => ({ kind: "exponential", mean: 1 / rate })),
  ],
  gamma: [
    form("#shape scale>", (shape, scale) => ({ kind: "gamma", shape, scale }), shaped),
    form("#shape #rate> named", (shape, rate) => ({ kind: "gamma", shape, scale: 1 / rate }), shaped),
    form("mean> sd> named", (mean, sd) => ({ kind: "gamma", shape: (mean / sd) ** 2, scale: sd ** 2 / mean })),
  ],
  weibull: ["#shape scale>", "#shape lambda> named"].map((written) =>
    form(written, (shape, scale) => ({ kind: "weibull", shape, scale }), shaped),
  ),
  pareto: [form("min> #alpha> named", (min, alpha) => ({ kind: "pareto", min, alpha }))],
  logistic: [form("mean scale>", (mean, scale) => ({ kind: "logistic", mean, scale }))],
  studentt: [
    form("#df>", (df) => ({ kind: "student-t", df, mean: 0, scale: 1 })),
    form("#df> mean scale>", (df, mean, scale) => ({ kind: "student-t", df, mean, scale })),
  ],
  poisson: [form("#mean", (mean) => ({ kind: "poisson", mean }), upTo(later`a mean`, 1e6))],
  binomial: [form("#trials #p", (trials, p) => ({ kind: "binomial", trials, p }), trialsWithChance)],
  bernoulli: [form("#p", bernoulli, chanceAt(0))],
};

export const families: ReadonlyMap<string, readonly FamilyForm[]> = new Map(Object.entries(forms));

type Through = (levels: readonly [number, number], values: readonly [number, number]) => Distribution;

/** Families that a pair of quantiles settles, each by the normal on its own scale. */
export const throughTwo: Readonly<Record<"normal" | "lognormal" | "logitnormal", Through>> = {
  normal: normalThrough,
  lognormal: (levels, [low, high]) => onScale("log-normal", normalThrough(levels, [Math.log(low), Math.log(high)])),
  logitnormal: (levels, [low, high]) => onScale("logit-normal", normalThrough(levels, [logit(low), logit(high)])),
};

const onScale = (kind: "log-normal" | "logit-normal", { mean, sd }: { mean: number; sd: number }): Distribution => ({
  kind,
  mu: mean,
  sigma: sd,
});

/** The level of a quantile's name: 0.05 of `p5`. */
const levelNamed = (name = ""): number => Number(/^p(\d{1,2}(?:\.\d+)?)$/.exec(name)?.[1] ?? Number.NaN) / 100;

/** The form of a family that takes two quantiles by name, lower first. */
function quantileForm(family: string, names: readonly (string | undefined)[]): FamilyForm | undefined {
  const through = Object.hasOwn(throughTwo, family) ? throughTwo[family as keyof typeof throughTwo] : undefined;
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
  ["mean", ["mu", "average", "m", "lambda", "loc", "location", "center", "centre"]],
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
  ["median", ["scale"]],
  ["sigma", ["sdlog", "s"]],
]);

const isCalled = (family: string, parameter: string, name: string): boolean => {
  // The mean of a count, and the rate of a time between two.
  const isRate = family === "exponential" && parameter === "mean" && name === "lambda";
  return parameter === name || (!isRate && others.get(parameter)?.includes(name) === true);
};

/** The parameter of a family that is called by that name, in one of its forms. */
export const parameterCalled = (family: string, name: string): string | undefined =>
  families
    .get(family)
    ?.flatMap(({ parameters }) => parameters)
    .find((parameter) => isCalled(family, parameter, name));

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
      names.findIndex((name, index) => (name === undefined ? index === place : isCalled(family, parameter, name))),
    );
    if (names.length === parameters.length && new Set(order).size === names.length && !order.includes(-1)) {
      return { form, order };
    }
  }
  return undefined;
}
