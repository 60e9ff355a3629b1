// The named distributions: what their parameters are called, what these must satisfy, and what they make.

import type { Distribution } from "../../core/distributions/distribution.ts";
import { betaFromMoments, logNormalFromMoments } from "../../core/distributions/from-moments.ts";
import { ascending, between, chanceAt, type Objection, positive, shaped } from "./objection.ts";

export interface FamilyForm {
  readonly parameters: readonly string[];
  /** Which parameters are plain numbers, all or some; the others carry the unit of the quantity. */
  readonly plain?: true | readonly string[];
  /** Whether the values must be named: programs differ in what stands where. */
  readonly named?: true;
  readonly objection: (...values: number[]) => Objection | undefined;
  readonly distribution: (...values: number[]) => Distribution;
}

const normal: FamilyForm = {
  parameters: ["mean", "sd"],
  objection: positive("an sd", 1),
  distribution: (mean = 0, sd = 1) => ({ kind: "normal", mean, sd }),
};

const logNormal: FamilyForm = {
  parameters: ["mu", "sigma"],
  plain: true,
  objection: positive("a sigma", 1),
  distribution: (mu = 0, sigma = 1) => ({ kind: "log-normal", mu, sigma }),
};

const logNormalByMoments: FamilyForm = {
  parameters: ["mean", "sd"],
  objection: (mean = 1, sd = 1) => positive("a mean", 0)(mean, sd) ?? positive("an sd", 1)(mean, sd),
  distribution: (mean = 1, sd = 1) => logNormalFromMoments(mean, sd),
};

const beta: FamilyForm = {
  parameters: ["alpha", "beta"],
  plain: true,
  objection: (a = 1, b = 1) => positive("an alpha", 0)(a, b) ?? positive("a beta", 1)(a, b),
  distribution: (alpha = 1, beta = 1) => ({ kind: "beta", alpha, beta }),
};

const betaByMoments: FamilyForm = {
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
export const families: ReadonlyMap<string, readonly FamilyForm[]> = new Map<string, readonly FamilyForm[]>([
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
  [
    "exponential",
    [
      {
        parameters: ["mean"],
        named: true,
        objection: positive("a mean", 0),
        distribution: (mean = 1) => ({ kind: "exponential", mean }),
      },
      {
        parameters: ["rate"],
        named: true,
        plain: true,
        objection: positive("a rate", 0),
        distribution: (rate = 1) => ({ kind: "exponential", mean: 1 / rate }),
      },
    ],
  ],
  [
    "gamma",
    [
      {
        parameters: ["shape", "scale"],
        plain: ["shape"],
        objection: shaped,
        distribution: (shape = 1, scale = 1) => ({ kind: "gamma", shape, scale }),
      },
      {
        parameters: ["shape", "rate"],
        named: true,
        plain: true,
        objection: shaped,
        distribution: (shape = 1, rate = 1) => ({ kind: "gamma", shape, scale: 1 / rate }),
      },
      {
        parameters: ["mean", "sd"],
        named: true,
        objection: logNormalByMoments.objection,
        distribution: (mean = 1, sd = 1) => ({ kind: "gamma", shape: (mean / sd) ** 2, scale: sd ** 2 / mean }),
      },
    ],
  ],
  [
    "weibull",
    [
      {
        parameters: ["shape", "scale"],
        plain: ["shape"],
        objection: shaped,
        distribution: (shape = 1, scale = 1) => ({ kind: "weibull", shape, scale }),
      },
    ],
  ],
  [
    "pareto",
    [
      {
        parameters: ["min", "alpha"],
        named: true,
        plain: ["alpha"],
        objection: (min = 1, alpha = 1) => positive("a min", 0)(min, alpha) ?? positive("an alpha", 1)(min, alpha),
        distribution: (min = 1, alpha = 1) => ({ kind: "pareto", min, alpha }),
      },
    ],
  ],
  [
    "logistic",
    [
      {
        parameters: ["mean", "scale"],
        objection: positive("a scale", 1),
        distribution: (mean = 0, scale = 1) => ({ kind: "logistic", mean, scale }),
      },
    ],
  ],
  [
    "studentt",
    [
      {
        parameters: ["df"],
        plain: true,
        objection: positive("degrees of freedom", 0),
        distribution: (df = 1) => ({ kind: "student-t", df, mean: 0, scale: 1 }),
      },
      {
        parameters: ["df", "mean", "scale"],
        plain: ["df"],
        objection: (...values) => positive("degrees of freedom", 0)(...values) ?? positive("a scale", 2)(...values),
        distribution: (df = 1, mean = 0, scale = 1) => ({ kind: "student-t", df, mean, scale }),
      },
    ],
  ],
  [
    "poisson",
    [
      {
        parameters: ["mean"],
        plain: true,
        objection: between("a mean", 0, 1e6),
        distribution: (mean = 1) => ({ kind: "poisson", mean }),
      },
    ],
  ],
  [
    "binomial",
    [
      {
        parameters: ["trials", "p"],
        plain: true,
        objection: (trials = 1, p = 0.5) => {
          const whole = Number.isInteger(trials) && trials > 0 && trials <= 1e9;
          if (!whole) return { expected: "a whole number of trials", mend: [Math.max(1, Math.round(trials)), p] };
          return chanceAt(1)(trials, p);
        },
        distribution: (trials = 1, p = 0.5) => ({ kind: "binomial", trials, p }),
      },
    ],
  ],
  ["bernoulli", [{ parameters: ["p"], plain: true, objection: chanceAt(0), distribution: (p = 0.5) => bernoulli(p) }]],
]);

const bernoulli = (p: number): Distribution => ({
  kind: "mixture",
  components: [
    { weight: 1 - p, of: { kind: "point", value: 0 } },
    { weight: p, of: { kind: "point", value: 1 } },
  ],
});

function threePoints(kind: "triangular" | "pert"): FamilyForm {
  return {
    parameters: ["low", "mode", "high"],
    objection: ascending,
    distribution: (low = 0, mode = 0, high = 1) => ({ kind, low, mode, high }),
  };
}
