// Known points of a mixture's distribution function, between which its quantiles are sought.

import type { Component } from "./law.ts";

export interface Landmark {
  readonly value: number;
  /** The probability of exactly this value: 0 but for points. */
  readonly mass: number;
  /** P(X <= value) and P(X > value). */
  readonly upTo: number;
  readonly beyond: number;
}

/** Each component's ends, points and a spread of its quantiles, in rising order. */
export function landmarksOf(
  components: readonly Component[],
  cdf: (x: number) => number,
  survival: (x: number) => number,
): readonly Landmark[] {
  const masses = new Map<number, number>();
  for (const { weight, of } of components) {
    const [low, high] = of.bounds;
    if (low === high) {
      masses.set(low, (masses.get(low) ?? 0) + weight);
      continue;
    }
    const quantiles = logits.map((logit) => {
      const tail = 1 / (1 + Math.exp(Math.abs(logit)));
      return logit < 0 ? of.quantile(tail) : of.upperQuantile(tail);
    });
    for (const value of [low, ...quantiles, high]) {
      if (Number.isFinite(value) && !masses.has(value)) masses.set(value, 0);
    }
  }
  return [...masses]
    .sort(([a], [b]) => a - b)
    .map(([value, mass]) => ({ value, mass, upTo: cdf(value), beyond: survival(value) }));
}

const logits = Array.from({ length: 65 }, (_, i) => i / 2 - 16);
