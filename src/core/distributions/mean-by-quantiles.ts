// The mean of a distribution that has no formula for it.

import { finiteOrNull } from "./law.ts";

/**
 * The integral of the quantile function from 0 to 1 by the double exponential rule, which takes the unbounded ends of a
 * tail in its stride; about 1e-13 for smooth quantile functions.
 * Source: H. Takahasi and M. Mori, "Double exponential formulas for numerical integration", Publications of RIMS 9
 * (1974), 721-741.
 */
export function meanByQuantiles(quantile: (p: number) => number, upperQuantile: (q: number) => number): number | null {
  const step = 1 / 64;
  const halfPi = Math.PI / 2;
  let sum = 0.5 * halfPi * quantile(0.5);
  let weights = 0.5 * halfPi;
  for (let i = 1; i <= 6 / step; i++) {
    const t = i * step;
    const tail = 1 / (1 + Math.exp(2 * halfPi * Math.sinh(t)));
    const weight = 2 * halfPi * Math.cosh(t) * tail * (1 - tail);
    if (weight < 1e-300) break;
    sum += weight * (quantile(tail) + upperQuantile(tail));
    weights += 2 * weight;
  }
  return finiteOrNull(sum / weights);
}
