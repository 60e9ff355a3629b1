// One of several distributions, each with its chance; its quantiles are sought between known points.

import { type Component, finiteOrNull, type Law } from "./law.ts";
import { rootBetween } from "./root.ts";
import { lawByTable } from "./tabulated-by.ts";

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

export interface Landmark {
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
