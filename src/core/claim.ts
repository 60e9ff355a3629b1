// Claims as the engine sees them: a comparison of an output with a number, and how likely it is to hold.

import type { Distribution } from "./distribution.ts";
import { cdf } from "./distributions/quantile.ts";

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
export function claimProbability(
  claim: Claim,
  { law, samples }: { readonly law?: Distribution; readonly samples: () => Float64Array },
): number {
  if (law === undefined) return shareHolding(claim, samples());
  if (law.kind === "point") return holds(claim, law.value) ? 1 : 0;
  const below = cdf(law, claim.threshold);
  return claim.comparison.startsWith("<") ? below : 1 - below;
}
