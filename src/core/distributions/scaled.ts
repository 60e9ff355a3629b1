// Laws made of others: a constant times one, where a negative one mirrors it; one given that it lies between two limits; and one
// of several, each with its chance, whose quantiles are sought between known points.

import { UserError } from "../errors.ts";
import { tell } from "../tell.ts";
import { type Component, finiteOrNull, type Law, meanByQuantiles } from "./distribution.ts";
import { point } from "./elementary.ts";
import { rootBetween } from "./root.ts";
import { lawByTable } from "./table.ts";

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

/** Components that are mixtures themselves are taken apart; weights are divided by their sum. */
export function mixture(parts: readonly Component[]): Law {
  const components = weighted(parts);
  const [only] = components;
  if (components.length === 1 && only) return only.of;
  const summed = (tail: "cdf" | "survival") => (x: number) => {
    let sum = 0;
    for (const { weight, of } of components) sum += weight * of[tail](x);
    return sum;
  };
  const cdf = summed("cdf");
  const survival = summed("survival");
  const low = Math.min(...components.map(({ of }) => of.bounds[0]));
  const high = Math.max(...components.map(({ of }) => of.bounds[1]));
  let landmarks: readonly Landmark[] | undefined;

  const fromBelow = (p: number) => {
    if (p <= 0) return low;
    landmarks ??= landmarksOf(components, cdf, survival);
    const next = firstIndex(landmarks, ({ upTo }) => upTo >= p);
    const above = landmarks[next];
    if (above && p > above.upTo - above.mass) return above.value;
    const from = landmarks[next - 1]?.value ?? Math.min(...components.map(({ of }) => of.quantile(p)));
    const to = above?.value ?? Math.max(...components.map(({ of }) => of.quantile(p)));
    const target = Math.log(p);
    return rootBetween((x) => Math.log(cdf(x)) - target, from, to);
  };
  const fromAbove = (q: number) => {
    if (q <= 0) return high;
    landmarks ??= landmarksOf(components, cdf, survival);
    const next = firstIndex(landmarks, ({ beyond }) => beyond <= q);
    const above = landmarks[next];
    if (above && q < above.beyond + above.mass) return above.value;
    const from = landmarks[next - 1]?.value ?? Math.min(...components.map(({ of }) => of.upperQuantile(q)));
    const to = above?.value ?? Math.max(...components.map(({ of }) => of.upperQuantile(q)));
    const target = Math.log(q);
    return rootBetween((x) => target - Math.log(survival(x)), from, to);
  };
  const at = (p: number, q: number) => (p <= q ? fromBelow(p) : fromAbove(q));
  return { ...lawByTable(at, { cdf, survival, mean: () => meanOf(components), bounds: [low, high] }), components };
}

function weighted(parts: readonly Component[]): readonly Component[] {
  const flat = parts.flatMap(({ weight, of }): readonly Component[] =>
    of.components ? of.components.map((inner) => ({ weight: weight * inner.weight, of: inner.of })) : [{ weight, of }],
  );
  const present = flat.filter(({ weight }) => weight > 0);
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  return present.map(({ weight, of }) => ({ weight: weight / total, of }));
}

/** The index of the first landmark that meets a condition which, once met, holds for all that follow. */
function firstIndex(landmarks: readonly Landmark[], holds: (landmark: Landmark) => boolean): number {
  let from = 0;
  let to = landmarks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(landmarks[middle] as Landmark)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function meanOf(components: readonly Component[]): number | null {
  let sum = 0;
  for (const { weight, of } of components) {
    const mean = of.mean();
    if (mean === null) return null;
    sum += weight * mean;
  }
  return finiteOrNull(sum);
}

interface Landmark {
  readonly value: number;
  /** The probability of exactly this value: 0 but for points. */
  readonly mass: number;
  /** P(X <= value) and P(X > value). */
  readonly upTo: number;
  readonly beyond: number;
}

/** Each component's ends, points and a spread of its quantiles, in rising order. */
function landmarksOf(
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
