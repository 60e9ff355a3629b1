// Claims as the engine sees them: a comparison of an output with a number, how likely it is to hold, and where a yes becomes a no.

import type { Distribution, Support } from "../distributions/distribution.ts";
import { lawOf } from "../distributions/quantile.ts";
import { chandrupatla } from "../distributions/root.ts";
import { finished, type Steps } from "../kept.ts";

export type Comparison = ">=" | ">" | "<=" | "<";

export interface Claim {
  /** The id of the quantity that is compared. */
  readonly output: string;
  readonly comparison: Comparison;
  /** In the unit of the output. */
  readonly threshold: number;
  /** The upper end of a band, of which `threshold` is the lower: `>=` lies within it, `<` outside. */
  readonly upTo?: number | undefined;
}

export function holds({ comparison, threshold, upTo = Number.POSITIVE_INFINITY }: Claim, value: number): boolean {
  if (value > upTo) return comparison === "<";
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
export function claimProbability({ upTo, ...claim }: Claim, known: Counted): number {
  if (upTo !== undefined) {
    const above = claimProbability({ ...claim, comparison: ">", threshold: upTo }, known);
    return claimProbability(claim, known) + (claim.comparison === "<" ? above : -above);
  }
  const { law, samples, logarithms } = known;
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

export type Flip =
  /** The answer changes at `value`: it is yes on the side `holds`. */
  | { readonly kind: "at"; readonly value: number; readonly holds: "above" | "below" }
  /** It would change at `value`, which the support does not allow: a share of 1.27. */
  | { readonly kind: "beyond"; readonly value: number; readonly holds: "above" | "below" }
  /** No value changes it; `holds` is the answer everywhere. */
  | { readonly kind: "none"; readonly holds: boolean };

export interface Search {
  /** Where to start: the nearest flip is found. */
  readonly from: number;
  /** A typical distance, above 0, for values that may have either sign. */
  readonly width: number;
  readonly support: Support;
  /** How near to the flip the search comes, as a ratio or in widths. */
  readonly precision: number;
  /** The first step, as a ratio or in widths; a hundredth unless told. */
  readonly step?: number;
}

// In units of ln x, each step a quarter wider than the one before, up to a factor of 1e12 either way.
const reach = Math.log(1e12);
const widening = 1.25;

/**
 * Finds the flip nearest to where the search starts: outwards in widening steps on both sides, then between the two
 * values. `excess` is 0 or more where the answer is yes and may be infinite where only that is known. Values above zero
 * and shares are searched by ratio; a share beyond 1 too, to say what it would have to be. Two flips within one step go
 * unseen.
 */
export const flip = (excess: (value: number) => number, search: Search): Flip => finished(flipSteps(excess, search));

/** `flip` in steps: one pair of values at a time, then between the two. */
export function* flipSteps(excess: (value: number) => number, search: Search): Steps<Flip> {
  const { valueAt, limit } = coordinateOf(search);
  const passes = (t: number) => excess(valueAt(t)) >= 0;
  const start = passes(0);
  let beyond: Flip | undefined;
  // The answer where the search downwards stands: past a flip beyond the support it is no longer the one at the start.
  let lower = start;
  const step = search.step ?? 0.01;
  for (let near = 0, far = step; near < reach; [near, far] = [far, Math.min(reach, far * widening + step)]) {
    yield;
    for (const sign of beyond ? [-1] : [1, -1]) {
      const before = sign > 0 ? start : lower;
      if (passes(sign * far) === before) continue;
      const change = (t: number) => (before ? -1 : 1) * excess(valueAt(sign * t));
      const value = valueAt(sign * chandrupatla(change, near, far, search.precision));
      const holds = before === sign > 0 ? "below" : "above";
      if (value <= limit) return { kind: "at", value, holds };
      beyond ??= { kind: "beyond", value, holds };
      if (sign < 0) lower = !lower;
    }
  }
  return beyond ?? { kind: "none", holds: start };
}

/** The value at a distance from where a search starts, as a ratio or in widths. */
export const valueNear = (search: Search, distance: number): number => coordinateOf(search).valueAt(distance);

/** Whether a search keeps to values above zero, which it tells apart by ratio. */
export const isByRatio = ({ from, support }: Search): boolean =>
  support === "share" || (support === "positive" && from > 0);

/** How values follow from distances, and the largest that the support allows. */
function coordinateOf(search: Search) {
  const { from, width, support } = search;
  const limit = support === "share" ? 1 : Number.POSITIVE_INFINITY;
  if (!isByRatio(search)) return { valueAt: (t: number) => from + Math.sinh(t) * width, limit };
  // A share of nothing has no ratios; a billionth has.
  const start = from > 0 ? from : 1e-9;
  return { valueAt: (t: number) => start * Math.exp(t), limit };
}
