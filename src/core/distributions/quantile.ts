// The face of all distributions: quantile, cdf, mean and bounds of whatever kind it is.

import { keeping, onceFor } from "../kept.ts";
import { beta, pert, studentT, triangular } from "./beta.ts";
import type { Distribution, Law } from "./distribution.ts";
import { exponential, logisticLaw, pareto, point, uniform, weibull } from "./elementary.ts";
import { binomial, gamma, poisson } from "./gamma.ts";
import { metalog } from "./metalog.ts";
import { logitNormal, logNormal, normal } from "./normal.ts";
import { mixture, scaled, truncated } from "./scaled.ts";

const kinds: { readonly [K in Distribution["kind"]]: (of: Extract<Distribution, { kind: K }>) => Law } = {
  point: ({ value }) => point(value),
  normal: ({ mean, sd }) => normal(mean, sd),
  "log-normal": ({ mu, sigma }) => logNormal(mu, sigma),
  "logit-normal": ({ mu, sigma }) => logitNormal(mu, sigma),
  uniform: ({ low, high }) => uniform(low, high),
  triangular: ({ low, mode, high }) => triangular(low, mode, high),
  pert: ({ low, mode, high }) => pert(low, mode, high),
  beta: (of) => beta(of.alpha, of.beta),
  exponential: ({ mean }) => exponential(mean),
  gamma: ({ shape, scale }) => gamma(shape, scale),
  weibull: ({ shape, scale }) => weibull(shape, scale),
  pareto: ({ min, alpha }) => pareto(min, alpha),
  logistic: ({ mean, scale }) => logisticLaw(mean, scale),
  "student-t": ({ df, mean, scale }) => studentT(df, mean, scale),
  poisson: ({ mean }) => poisson(mean),
  binomial: ({ trials, p }) => binomial(trials, p),
  metalog: (of) => metalog(of),
  scaled: ({ by, of }) => scaled(by, lawOf(of)),
  truncated: ({ low, high, of }) => truncated(lawOf(of), low, high),
  mixture: ({ components }) => mixture(components.map(({ weight, of }) => ({ weight, of: lawOf(of) }))),
};

// A law may carry a table of its inverse cdf, so it is made once: found by the object, else by its parameters.
const lawsByKey = keeping<Law>(256);

/** The kind and parameters of a distribution as text, the same for equal ones. */
export const keyOf = onceFor((distribution: Distribution): string =>
  JSON.stringify(distribution, (_, value) => (typeof value === "number" ? String(value) : value)),
);

/**
 * The functions of a distribution; equal parameters give the same law.
 * @throws UserError `distribution.truncated` or `distribution.metalog` where no such distribution exists.
 */
export const lawOf = onceFor((distribution: Distribution): Law => {
  const make = kinds[distribution.kind] as (of: Distribution) => Law;
  return lawsByKey(keyOf(distribution), () => make(distribution));
});

/** The smallest value with probability `p` (0 to 1) at or below it; errors as `lawOf`. */
export const quantile = (distribution: Distribution, p: number): number => lawOf(distribution).quantile(p);

/** The probability at or below `x`. */
export const cdf = (distribution: Distribution, x: number): number => lawOf(distribution).cdf(x);

/** `null` where there is no mean or it is not a finite number. */
export const mean = (distribution: Distribution): number | null => lawOf(distribution).mean();

/** The ends of the support, infinite where it has none. */
export const bounds = (distribution: Distribution): readonly [low: number, high: number] => lawOf(distribution).bounds;
