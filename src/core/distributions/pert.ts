// The PERT distribution: a beta distribution stretched over low to high, with its mode where a person put it.

import { beta } from "./beta.ts";
import { point } from "./elementary.ts";
import { betaTails } from "./incomplete-beta.ts";
import type { Law } from "./law.ts";

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
