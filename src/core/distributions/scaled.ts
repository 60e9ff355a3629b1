// A constant times another distribution; a negative constant mirrors it.

import { point } from "./elementary.ts";
import type { Law } from "./law.ts";
import { mixture } from "./mixture.ts";

export function scaled(by: number, of: Law): Law {
  const [low, high] = of.bounds;
  if (by === 0) return point(0);
  if (low === high) return point(by * low);
  if (of.components) return mixture(of.components.map((part) => ({ weight: part.weight, of: scaled(by, part.of) })));
  const { fillScores } = of;
  const mean = () => {
    const mean = of.mean();
    return mean === null ? null : by * mean;
  };
  if (by < 0) {
    return {
      quantile: (p) => by * of.upperQuantile(p),
      upperQuantile: (q) => by * of.quantile(q),
      cdf: (x) => of.survival(x / by),
      survival: (x) => of.cdf(x / by),
      mean,
      bounds: [by * high, by * low],
      fill: (p, out, n) => fillMirrored(by, of, p, out, n),
      // A mirrored score is the score with the other sign.
      ...(fillScores && {
        fillScores: (z, out, n) => {
          for (let i = 0; i < n; i++) out[i] = -(z[i] as number);
          multiplied(out, fillScores, by, out, n);
        },
      }),
    };
  }
  return {
    quantile: (p) => by * of.quantile(p),
    upperQuantile: (q) => by * of.upperQuantile(q),
    cdf: (x) => of.cdf(x / by),
    survival: (x) => of.survival(x / by),
    mean,
    bounds: [by * low, by * high],
    fill: (p, out, n) => multiplied(p, of.fill, by, out, n),
    ...(fillScores && { fillScores: (z, out, n) => multiplied(z, fillScores, by, out, n) }),
  };
}

function multiplied(at: Float64Array, fill: Law["fill"], by: number, out: Float64Array, n: number): void {
  fill(at, out, n);
  for (let i = 0; i < n; i++) out[i] = by * (out[i] as number);
}

/** Fills at 1 - p, except where that would lose the digits of a small p. */
function fillMirrored(by: number, of: Law, p: Float64Array, out: Float64Array, n: number): void {
  const small: [index: number, p: number][] = [];
  for (let i = 0; i < n; i++) {
    const pi = p[i] as number;
    if (pi < 1e-5) small.push([i, pi]);
    out[i] = 1 - pi;
  }
  multiplied(out, of.fill, by, out, n);
  for (const [i, pi] of small) out[i] = by * of.upperQuantile(pi);
}
