// A low, a mode and a high: the triangular distribution, and PERT, a beta distribution stretched over them.

import { beta } from "./beta.ts";
import { point } from "./elementary.ts";
import { betaTails } from "./incomplete-beta.ts";
import { fillWith, type Law } from "./law.ts";

/**
 * Modified PERT with lambda = 4: its mean is (low + 4 mode + high) / 6.
 * Source: D. G. Malcolm et al., "Application of a Technique for Research and Development Program Evaluation",
 * Operations Research 7 (1959), 646-669; D. Vose, "Risk Analysis" (2008) for the beta parameters.
 */
export function pert(low: number, mode: number, high: number): Law {
  if (low === high) return point(low);
  const width = high - low;
  const a = 1 + (4 * (mode - low)) / width;
  const b = 1 + (4 * (high - mode)) / width;
  const unit = beta(a, b);
  const tailsAt = (x: number) => betaTails(a, b, { x: (x - low) / width, y: (high - x) / width });
  return {
    quantile: (p) => low + width * unit.quantile(p),
    upperQuantile: (q) => low + width * unit.upperQuantile(q),
    cdf: (x) => tailsAt(x).lower,
    survival: (x) => tailsAt(x).upper,
    mean: () => low / 6 + (4 * mode) / 6 + high / 6,
    bounds: [low, high],
    fill: (p, out, n) => {
      unit.fill(p, out, n);
      for (let i = 0; i < n; i++) out[i] = low + width * (out[i] as number);
    },
  };
}

export function triangular(low: number, mode: number, high: number): Law {
  if (low === high) return point(low);
  const width = high - low;
  const rise = (mode - low) * width;
  const fall = (high - mode) * width;
  const rising = (mode - low) / width;
  const fromLow = (p: number) => low + Math.sqrt(p * rise);
  const fromHigh = (q: number) => high - Math.sqrt(q * fall);
  const below = (x: number) => (x - low) ** 2 / rise;
  const above = (x: number) => (high - x) ** 2 / fall;
  const quantile = (p: number) => (p <= rising ? fromLow(p) : fromHigh(1 - p));
  return {
    quantile,
    upperQuantile: (q) => (q < 1 - rising ? fromHigh(q) : fromLow(1 - q)),
    cdf: (x) => (x <= low ? 0 : x >= high ? 1 : x < mode ? below(x) : 1 - above(x)),
    survival: (x) => (x <= low ? 1 : x >= high ? 0 : x < mode ? 1 - below(x) : above(x)),
    mean: () => low / 3 + mode / 3 + high / 3,
    bounds: [low, high],
    fill: fillWith(quantile),
  };
}
