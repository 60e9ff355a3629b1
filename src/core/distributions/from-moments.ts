// Distributions from the mean and standard deviation a person gives.

import type { Distribution } from "../distribution.ts";
import { UserError } from "../errors.ts";

/**
 * The log-normal with this mean and standard deviation of x itself: sigma^2 = ln(1 + sd^2 / mean^2) and
 * mu = ln(mean) - sigma^2 / 2.
 * @throws UserError `moments.support` where either is not above 0.
 */
export function logNormalFromMoments(mean: number, sd: number): Extract<Distribution, { kind: "log-normal" }> {
  if (!(mean > 0 && sd > 0)) {
    const hint = "Give a normal distribution, or an interval such as `2 to 5`";
    const message = `Expected a mean and a standard deviation above 0, got \`${mean}\` and \`${sd}\``;
    throw new UserError("moments.support", message, { hint });
  }
  const variance = Math.log1p((sd / mean) ** 2);
  return { kind: "log-normal", mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
