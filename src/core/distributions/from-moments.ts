// Distributions from the mean and standard deviation a person gives.

import type { Distribution } from "./distribution.ts";

type Kind<K extends Distribution["kind"]> = Extract<Distribution, { kind: K }>;

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
