// Distributions from what a person gives: an interval, of which `low` to `high` holds the share `level`, half the rest on
// either side; or a mean and a standard deviation.

import { type Distribution, z95 } from "./distribution.ts";
import { logit } from "./logit-normal.ts";
import { normalQuantile } from "./standard-normal.ts";

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
