// Another distribution, given that it lies between two limits.

import { UserError } from "../errors.ts";
import { tell } from "../tell.ts";
import type { Law } from "./law.ts";
import { meanByQuantiles } from "./mean-by-quantiles.ts";
import { mixture } from "./mixture.ts";
import { lawByTable } from "./tabulated-by.ts";

/**
 * @throws UserError `distribution.truncated` where `of` practically never lies between the limits (less than about
 * 1e-300, for a normal 37 standard deviations out).
 */
export function truncated(of: Law, low: number, high: number): Law {
  const law = maybeTruncated(of, low, high)?.law;
  if (law) return law;
  const [from, to] = of.bounds;
  const message = tell`Expected limits that hold some of the values from ${from} to ${to}, got \`${low} to ${high}\``;
  throw new UserError("distribution.truncated", message, { hint: tell`Widen the limits, or leave them out` });
}

/** The truncated law with the chance that the whole had of lying between the limits; nothing where that is 0. */
function maybeTruncated(of: Law, low: number, high: number): { law: Law; mass: number } | undefined {
  if (of.components) {
    const parts = of.components.flatMap((part) => {
      const inside = maybeTruncated(part.of, low, high);
      return inside ? [{ weight: part.weight * inside.mass, of: inside.law }] : [];
    });
    const mass = parts.reduce((sum, { weight }) => sum + weight, 0);
    return mass > 0 ? { law: mixture(parts), mass } : undefined;
  }
  const from = Math.max(low, of.bounds[0]);
  const to = Math.min(high, of.bounds[1]);
  if (of.bounds[0] === of.bounds[1]) return from <= to ? { law: of, mass: 1 } : undefined;
  const mass = from < to ? chance(of, from, to) : 0;
  return mass > 0 ? { law: within(of, from, to, mass), mass } : undefined;
}

/** P(from < X <= to), by whichever tail is nearer: far out the other one is 1 to all its digits. */
function chance(of: Law, from: number, to: number): number {
  if (of.cdf(from) > 0.5) return of.survival(from) - of.survival(to);
  if (of.cdf(to) <= 0.5) return of.cdf(to) - of.cdf(from);
  return 1 - of.cdf(from) - of.survival(to);
}

function within(of: Law, from: number, to: number, mass: number): Law {
  const below = of.cdf(from);
  const beyond = of.survival(to);
  const at = (p: number, q: number) => {
    const lower = below + p * mass;
    const upper = beyond + q * mass;
    return Math.min(to, Math.max(from, lower <= upper ? of.quantile(lower) : of.upperQuantile(upper)));
  };
  const quantile = (p: number) => at(p, 1 - p);
  const upperQuantile = (q: number) => at(1 - q, q);
  const cdf = (x: number) => (x <= from ? 0 : x >= to ? 1 : Math.min(1, chance(of, from, x) / mass));
  const survival = (x: number) => (x <= from ? 1 : x >= to ? 0 : Math.min(1, chance(of, x, to) / mass));
  const mean = () => (reachesInfinity(of, from, to) ? null : meanByQuantiles(quantile, upperQuantile));
  return lawByTable(at, { cdf, survival, mean, bounds: [from, to] });
}

/** Whether a side that is still open may be the one that has no finite mean. */
const reachesInfinity = (of: Law, from: number, to: number): boolean =>
  of.mean() === null && !(Number.isFinite(from) && Number.isFinite(to));
