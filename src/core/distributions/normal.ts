// The laws made of a normal: itself, the log-normal (ln x is normal) and the logit-normal (ln(x / (1 - x)) is, so that x cannot
// leave 0 to 1); and what a person gives for them: an interval, of which `low` to `high` holds the share `level`, half the rest
// on either side; or a mean and a standard deviation.

import { type Distribution, finiteOrNull, type Law, z95 } from "./distribution.ts";
import { exp, logistic, point } from "./elementary.ts";
import {
  fillNormalQuantiles,
  normalCdf,
  normalQuantile,
  normalSurvival,
  normalUpperQuantile,
} from "./standard-normal.ts";

/** The loops of a law that is made of normals. */
const fillByScores = (fillScores: Law["fill"]): Pick<Law, "fill" | "fillScores"> => ({
  fillScores,
  fill: (p, out, n) => {
    fillNormalQuantiles(p, out, n);
    fillScores(out, out, n);
  },
});

export function normal(mean: number, sd: number): Law {
  if (sd === 0) return point(mean);
  return {
    quantile: (p) => mean + sd * normalQuantile(p),
    upperQuantile: (q) => mean + sd * normalUpperQuantile(q),
    cdf: (x) => normalCdf((x - mean) / sd),
    survival: (x) => normalSurvival((x - mean) / sd),
    mean: () => mean,
    bounds: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ...fillByScores((z, out, n) => {
      for (let i = 0; i < n; i++) out[i] = mean + sd * (z[i] as number);
    }),
  };
}

/** `mu` and `sigma` are the mean and standard deviation of ln x. */
export function logNormal(mu: number, sigma: number): Law {
  if (sigma === 0) return point(Math.exp(mu));
  return {
    quantile: (p) => Math.exp(mu + sigma * normalQuantile(p)),
    upperQuantile: (q) => Math.exp(mu + sigma * normalUpperQuantile(q)),
    cdf: (x) => (x > 0 ? normalCdf((Math.log(x) - mu) / sigma) : 0),
    survival: (x) => (x > 0 ? normalSurvival((Math.log(x) - mu) / sigma) : 1),
    mean: () => finiteOrNull(Math.exp(mu + (sigma * sigma) / 2)),
    bounds: [0, Number.POSITIVE_INFINITY],
    ...fillByScores((z, out, n) => {
      for (let i = 0; i < n; i++) out[i] = exp(mu + sigma * (z[i] as number));
    }),
  };
}

/** `mu` and `sigma` are the mean and standard deviation of ln(x / (1 - x)). */
export function logitNormal(mu: number, sigma: number): Law {
  if (sigma === 0) return point(logistic(mu));
  const score = (x: number) => (logit(x) - mu) / sigma;
  return {
    quantile: (p) => logistic(mu + sigma * normalQuantile(p)),
    upperQuantile: (q) => logistic(mu + sigma * normalUpperQuantile(q)),
    cdf: (x) => (x <= 0 ? 0 : x >= 1 ? 1 : normalCdf(score(x))),
    survival: (x) => (x <= 0 ? 1 : x >= 1 ? 0 : normalSurvival(score(x))),
    mean: () => mean(mu, sigma),
    bounds: [0, 1],
    ...fillByScores((z, out, n) => {
      for (let i = 0; i < n; i++) out[i] = logistic(mu + sigma * (z[i] as number));
    }),
    fillLogarithms: (z, out, n) => {
      for (let i = 0; i < n; i++) {
        const t = mu + sigma * (z[i] as number);
        out[i] = Math.min(t, 0) - Math.log1p(exp(-Math.abs(t)));
      }
    },
  };
}

/** ln(x / (1 - x)). */
export const logit = (x: number): number => Math.log(x) - Math.log1p(-x);

/**
 * No closed form exists. The trapezoidal rule converges geometrically here: the integrand decays like a Gaussian and
 * its nearest pole lies pi / sigma from the real line, so an error below 1e-12 needs a step below 0.5 / sigma (L. N.
 * Trefethen and J. A. C. Weideman, "The Exponentially Convergent Trapezoidal Rule", SIAM Review 56 (2014), 385-458).
 * Far from 0 the mean comes from around z = min(sigma, |mu| / sigma), so the sum reaches 9 beyond that. A very wide one
 * is a step function with a correction of order 1 / sigma^2.
 */
function mean(mu: number, sigma: number): number {
  if (sigma > 500) return wideMean(mu / sigma, sigma);
  const reach = 9 + Math.min(sigma, Math.abs(mu) / sigma);
  const steps = Math.ceil(reach / Math.min(0.5, 0.5 / sigma));
  const step = reach / steps;
  let sum = 0;
  let weights = 0;
  for (let i = -steps; i <= steps; i++) {
    const z = i * step;
    const weight = Math.exp((-z * z) / 2);
    sum += weight * logistic(mu + sigma * z);
    weights += weight;
  }
  return sum / weights;
}

function wideMean(m: number, sigma: number): number {
  const density = 0.3989422804014327 * Math.exp((-m * m) / 2);
  return normalCdf(m) - (m * density * Math.PI * Math.PI) / (6 * sigma * sigma);
}

type Kind<K extends Distribution["kind"]> = Extract<Distribution, { kind: K }>;

/** How many standard deviations from the median the ends lie that hold `level`, above 0 and below 1, between them. */
export const deviationsOf = (level: number): number => (level === 0.9 ? z95 : normalQuantile((1 + level) / 2));

/** `low` below `high`. */
export function normalFromInterval(low: number, high: number, level = 0.9): Kind<"normal"> {
  const { middle, spread } = between(low, high, level);
  return { kind: "normal", mean: middle, sd: spread };
}

/** `low` above 0 and below `high`. */
export function logNormalFromInterval(low: number, high: number, level = 0.9): Kind<"log-normal"> {
  const { middle, spread } = between(Math.log(low), Math.log(high), level);
  return { kind: "log-normal", mu: middle, sigma: spread };
}

/** `low` above 0 and below `high`, which is below 1. */
export function logitNormalFromInterval(low: number, high: number, level = 0.9): Kind<"logit-normal"> {
  const { middle, spread } = between(logit(low), logit(high), level);
  return { kind: "logit-normal", mu: middle, sigma: spread };
}

function between(low: number, high: number, level: number): { readonly middle: number; readonly spread: number } {
  // Halved first: the ends may be the largest numbers there are.
  return { middle: low / 2 + high / 2, spread: (high / 2 - low / 2) / deviationsOf(level) };
}

/** The normal whose quantiles at two levels, rising from above 0 to below 1, are two rising values. */
export function normalThrough(levels: readonly [number, number], values: readonly [number, number]): Kind<"normal"> {
  const [low, high] = levels;
  // The two tails of an interval, whose middle is then exact.
  if (Math.abs(low + high - 1) < 1e-12) return normalFromInterval(...values, Number((high - low).toPrecision(12)));
  const [from, to] = levels.map(normalQuantile) as [number, number];
  const sd = (values[1] - values[0]) / (to - from);
  return { kind: "normal", mean: values[0] - from * sd, sd };
}

/**
 * The log-normal with this mean and standard deviation of x itself, both above 0: sigma^2 = ln(1 + sd^2 / mean^2) and
 * mu = ln(mean) - sigma^2 / 2.
 */
export function logNormalFromMoments(mean: number, sd: number): Kind<"log-normal"> {
  const variance = Math.log1p((sd / mean) ** 2);
  return { kind: "log-normal", mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

/**
 * The beta with this mean between 0 and 1 and this standard deviation, at most the root of mean (1 - mean):
 * alpha + beta = mean (1 - mean) / sd^2 - 1.
 */
export function betaFromMoments(mean: number, sd: number): Kind<"beta"> {
  const size = (mean * (1 - mean)) / (sd * sd) - 1;
  return { kind: "beta", alpha: mean * size, beta: (1 - mean) * size };
}
