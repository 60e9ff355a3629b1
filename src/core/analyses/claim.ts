// Claims as the engine sees them: a comparison of an output with a number, and how likely it is to hold.

import type { Distribution } from "../distributions/distribution.ts";
import { lawOf } from "../distributions/quantile.ts";

export type Comparison = ">=" | ">" | "<=" | "<";

export interface Claim {
  /** The id of the quantity that is compared. */
  readonly output: string;
  readonly comparison: Comparison;
  /** In the unit of the output. */
  readonly threshold: number;
}

export function holds({ comparison, threshold }: Claim, value: number): boolean {
  switch (comparison) {
    case ">=":
      return value >= threshold;
    case ">":
      return value > threshold;
    case "<=":
      return value <= threshold;
    case "<":
      return value < threshold;
  }
}

/** The share of the samples in which a claim holds, among those that are finite numbers; NaN if there is none. */
export function shareHolding({ comparison, threshold }: Claim, samples: Float64Array): number {
  let above = 0;
  let below = 0;
  let equal = 0;
  for (let i = 0; i < samples.length; i++) {
    const value = samples[i] as number;
    if (value > threshold) above += value <= Number.MAX_VALUE ? 1 : 0;
    else if (value < threshold) below += value >= -Number.MAX_VALUE ? 1 : 0;
    else if (value === threshold) equal++;
  }
  const holding = { ">=": above + equal, ">": above, "<=": below + equal, "<": below }[comparison];
  return holding / (above + below + equal);
}

/**
 * The probability that a claim holds for an output: exact where the output's distribution is known, else counted.
 * @example claimProbability(claim, estimateOf("compute_gap_ratio"))
 */
export function claimProbability(claim: Claim, { law, samples, logarithms }: Counted): number {
  if (law !== undefined) return lawHolding(claim, law);
  if (logarithms === undefined) return shareHolding(claim, samples());
  const threshold = claim.threshold > 0 ? Math.log(claim.threshold) : Number.NEGATIVE_INFINITY;
  return shareHolding({ ...claim, threshold }, logarithms);
}

/** What of an estimate tells how likely a claim is. */
interface Counted {
  readonly law?: Distribution;
  readonly samples: () => Float64Array;
  readonly logarithms?: Float64Array;
}

/** The probability that a claim holds for a distribution. */
export function lawHolding({ comparison, threshold }: Claim, distribution: Distribution): number {
  const law = lawOf(distribution);
  switch (comparison) {
    case ">=":
      return law.survival(before(threshold));
    case ">":
      return law.survival(threshold);
    case "<=":
      return law.cdf(threshold);
    case "<":
      return law.cdf(before(threshold));
  }
}

/** The next number below, so that a chance of exactly the threshold falls on the right side. */
const before = (value: number): number =>
  value === 0 ? -Number.MIN_VALUE : value - Math.max(Math.abs(value) * 2 ** -53, Number.MIN_VALUE);
