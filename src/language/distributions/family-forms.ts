// The named distributions: what their parameters are called, what these must satisfy, and what they make.

import type { Distribution } from "../../core/distributions/distribution.ts";
import { betaFromMoments, logNormalFromMoments } from "../../core/distributions/normal.ts";
import { later } from "../../core/tell.ts";
import {
  ascending,
  between,
  chanceAt,
  type Objection,
  positive,
  shaped,
  spreadOfShare,
  wholeTrials,
} from "./objection.ts";

export interface FamilyForm {
  readonly parameters: readonly string[];
  /** Which parameters are plain numbers, all or some; the others carry the unit of the quantity. */
  readonly plain?: true | readonly string[];
  /** Whether the values must be named: programs differ in what stands where. */
  readonly named?: true;
  readonly objection: (...values: number[]) => Objection | undefined;
  readonly distribution: (...values: number[]) => Distribution;
}

/** A form by its parameters, `#` before a plain number, and `named` behind them where they must be. */
function form(
  written: string,
  distribution: FamilyForm["distribution"],
  ...objections: readonly FamilyForm["objection"][]
): FamilyForm {
  const words = written.split(" ");
  const marked = words.filter((word) => word !== "named");
  const parameters = marked.map((word) => word.replace("#", ""));
  const plain = parameters.filter((_, index) => marked[index]?.startsWith("#"));
  return {
    ...{ parameters, distribution },
    ...(plain.length > 0 && { plain: plain.length === parameters.length ? true : plain }),
    ...(marked.length < words.length && { named: true }),
    objection: (...values) => objections.map((objection) => objection(...values)).find((found) => found !== undefined),
  };
}

const [sd, scale] = [positive(later`an sd`, 1), positive(later`a scale`, 1)];
const moments = [positive(later`a mean`, 0), sd];
const freedom = positive(later`degrees of freedom`, 0);
const count = between(later`a mean`, 0, 1e6);
const bernoulli = (p: number): Distribution => ({
  kind: "mixture",
  components: [1 - p, p].map((weight, value) => ({ weight, of: { kind: "point", value } })),
});

/** The first form of a family is the one written without parameter names. */
export const families: ReadonlyMap<string, readonly FamilyForm[]> = new Map<string, readonly FamilyForm[]>([
  ["normal", [form("mean sd", (mean, sd) => ({ kind: "normal", mean, sd }), sd)]],
  [
    "lognormal",
    [
      form("#mu #sigma", (mu, sigma) => ({ kind: "log-normal", mu, sigma }), positive(later`a sigma`, 1)),
      form("mean sd", logNormalFromMoments, ...moments),
    ],
  ],
  [
    "logitnormal",
    [form("#mu #sigma", (mu, sigma) => ({ kind: "logit-normal", mu, sigma }), positive(later`a sigma`, 1))],
  ],
  ["uniform", [form("low high", (low, high) => ({ kind: "uniform", low, high }), ascending)]],
  ...(["triangular", "pert"] as const).map((kind): [string, readonly FamilyForm[]] => [
    kind,
    [form("low mode high", (low, mode, high) => ({ kind, low, mode, high }), ascending)],
  ]),
  [
    "beta",
    [
      form(
        "#alpha #beta",
        (alpha, beta) => ({ kind: "beta", alpha, beta }),
        positive(later`an alpha`, 0),
        positive(later`a beta`, 1),
      ),
      form("#mean #sd", betaFromMoments, spreadOfShare),
    ],
  ],
  [
    "exponential",
    [
      form("mean named", (mean) => ({ kind: "exponential", mean }), positive(later`a mean`, 0)),
      form("#rate named", (rate) => ({ kind: "exponential", mean: 1 / rate }), positive(later`a rate`, 0)),
    ],
  ],
  [
    "gamma",
    [
      form("#shape scale", (shape, scale) => ({ kind: "gamma", shape, scale }), shaped),
      form("#shape #rate named", (shape, rate) => ({ kind: "gamma", shape, scale: 1 / rate }), shaped),
      form(
        "mean sd named",
        (mean, sd) => ({ kind: "gamma", shape: (mean / sd) ** 2, scale: sd ** 2 / mean }),
        ...moments,
      ),
    ],
  ],
  [
    "weibull",
    ["#shape scale", "#shape lambda named"].map((names) =>
      form(names, (shape, scale) => ({ kind: "weibull", shape, scale }), shaped),
    ),
  ],
  [
    "pareto",
    [
      form(
        "min #alpha named",
        (min, alpha) => ({ kind: "pareto", min, alpha }),
        positive(later`a min`, 0),
        positive(later`an alpha`, 1),
      ),
    ],
  ],
  ["logistic", [form("mean scale", (mean, scale) => ({ kind: "logistic", mean, scale }), scale)]],
  [
    "studentt",
    [
      form("#df", (df) => ({ kind: "student-t", df, mean: 0, scale: 1 }), freedom),
      form(
        "#df mean scale",
        (df, mean, scale) => ({ kind: "student-t", df, mean, scale }),
        freedom,
        positive(later`a scale`, 2),
      ),
    ],
  ],
  ["poisson", [form("#mean", (mean) => ({ kind: "poisson", mean }), count)]],
  ["binomial", [form("#trials #p", (trials, p) => ({ kind: "binomial", trials, p }), wholeTrials, chanceAt(1))]],
  ["bernoulli", [form("#p", bernoulli, chanceAt(0))]],
]);
