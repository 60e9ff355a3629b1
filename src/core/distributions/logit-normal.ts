// The logit-normal distribution: ln(x / (1 - x)) is normal, so x is a share that cannot leave 0 to 1.

import { point } from "./elementary.ts";
import { exp, logistic } from "./exponential.ts";
import { fillByScores, type Law } from "./law.ts";
import { normalCdf, normalQuantile, normalSurvival, normalUpperQuantile } from "./standard-normal.ts";

/** `mu` and `sigma` are the mean and standard deviation of ln(x / (1 - x)). */
export function logitNormal(mu: number, sigma: number): Law {
  if (sigma === 0) return point(logistic(mu));
  const score = (x: number) => (logit(x) - mu) / sigma;
  return {
    quantile: (p) => logistic(mu + sigma * normalQuantile(p)),
    upperQuantile: (q) => logistic(mu + sigma * normalUpperQuantile(q)),
    cdf: (x) => (x <= 0 ? 0 : x >= 1 ? 1 : normalCdf(score(x))),
    survival: (x) => (x <= 0 ? 1 : x >= 1 ? 0 : normalSurvival(score(x))),
    mean: () => mean(mu, sigma),
    bounds: [0, 1],
    ...fillByScores((z, out, n) => {
      for (let i = 0; i < n; i++) out[i] = logistic(mu + sigma * (z[i] as number));
    }),
    fillLogarithms: (z, out, n) => {
      for (let i = 0; i < n; i++) {
        const t = mu + sigma * (z[i] as number);
        out[i] = Math.min(t, 0) - Math.log1p(exp(-Math.abs(t)));
      }
    },
  };
}

/** ln(x / (1 - x)). */
export const logit = (x: number): number => Math.log(x) - Math.log1p(-x);

/**
 * No closed form exists. The trapezoidal rule converges geometrically here: the integrand decays like a Gaussian and
 * its nearest pole lies pi / sigma from the real line, so an error below 1e-12 needs a step below 0.5 / sigma (L. N.
 * Trefethen and J. A. C. Weideman, "The Exponentially Convergent Trapezoidal Rule", SIAM Review 56 (2014), 385-458).
 * Far from 0 the mean comes from around z = min(sigma, |mu| / sigma), so the sum reaches 9 beyond that. A very wide one
 * is a step function with a correction of order 1 / sigma^2.
 */
function mean(mu: number, sigma: number): number {
  if (sigma > 500) return wideMean(mu / sigma, sigma);
  const reach = 9 + Math.min(sigma, Math.abs(mu) / sigma);
  const steps = Math.ceil(reach / Math.min(0.5, 0.5 / sigma));
  const step = reach / steps;
  let sum = 0;
  let weights = 0;
  for (let i = -steps; i <= steps; i++) {
    const z = i * step;
    const weight = Math.exp((-z * z) / 2);
    sum += weight * logistic(mu + sigma * z);
    weights += weight;
  }
  return sum / weights;
}

function wideMean(m: number, sigma: number): number {
  const density = 0.3989422804014327 * Math.exp((-m * m) / 2);
  return normalCdf(m) - (m * density * Math.PI * Math.PI) / (6 * sigma * sigma);
}
