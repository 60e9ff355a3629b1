// Whether a quantity has a mean worth showing, its mean over the trials, and whether its values lie at its median at all.

import type { Distribution } from "../distributions/distribution.ts";
import { bounds, cdf, quantile } from "../distributions/quantile.ts";
import type { Program, Step } from "../evaluation/expression.ts";
import type { Laws } from "../evaluation/run.ts";

/**
 * For each register whether it divides by something that comes so near to zero that no mean exists, as in the ratio of
 * two normals. `lawOf` knows the closed forms; other denominators are left to `sampleMean`.
 */
export function polesOf(program: Program, lawOf: Laws): readonly boolean[] {
  const poles: boolean[] = [];
  program.steps.forEach((step, register) => {
    poles.push(step.kind === "apply" && lawOf(register) === undefined && hasPole(step, lawOf, poles));
  });
  return poles;
}

type Application = Extract<Step, { kind: "apply" }>;

function hasPole({ operation, operands }: Application, lawOf: Laws, poles: readonly boolean[]): boolean {
  const [a = 0, b = a] = operands;
  const inside = operands.some((operand) => poles[operand]);
  switch (operation) {
    case "divide":
      // A quantity over itself is 1 wherever it is anything.
      if (a === b) return false;
      return poles[a] === true || reachesZero(lawOf(b), 1);
    case "power": {
      const exponent = lawOf(b);
      if (exponent?.kind !== "point") return false;
      return exponent.value < 0 ? reachesZero(lawOf(a), -exponent.value) : exponent.value >= 1 && inside;
    }
    case "add":
    case "subtract":
    case "multiply":
    case "negate":
    case "abs":
    case "round":
    case "floor":
    case "ceil":
      return inside;
    default:
      return false;
  }
}

/** Less likely than six standard deviations: a sign that will never be seen makes no mean useless. */
const negligible = 1e-9;

/** Whether E|x|^-power is infinite for x of this distribution. */
function reachesZero(law: Distribution | undefined, power: number): boolean {
  if (law === undefined || law.kind === "point") return false;
  const [low, high] = bounds(law);
  if (low === 0) return growth((p) => quantile(law, p)) * power >= 0.999;
  if (high === 0) return growth((p) => quantile(law, 1 - p)) * power >= 0.999;
  const below = cdf(law, 0);
  return power >= 1 && below > negligible && 1 - below > negligible;
}

/** With x ~ p^g as p goes to 0, x^-power has a finite mean only if g * power < 1. */
const growth = (x: (p: number) => number): number => Math.log(x(1e-6) / x(1e-9)) / Math.log(1e3);

/** The part of the whole spread above which one trial alone makes the mean a matter of luck. */
const dominant = 0.02;

/**
 * The mean of finite samples, or `null` where a single one carries more than 1/50 of the sum of distances from the
 * median: then the next draw could move the mean by as much (log-normals up to a sigma of about 2 pass at 2^14).
 */
export function sampleMean(samples: Float64Array, median: number): number | null {
  let sum = 0;
  let spread = 0;
  let farthest = 0;
  for (const value of samples) {
    const distance = Math.abs(value - median);
    sum += distance === 0 ? 0 : value - median;
    spread += distance;
    if (distance > farthest) farthest = distance;
  }
  // Few samples always have one that weighs much.
  if (farthest > dominant * spread && samples.length >= 1024) return null;
  return median + sum / samples.length;
}

type Quantiles = (probabilities: readonly number[]) => readonly number[];

/** Where values lie in heaps on both sides of their median, with less than half as many there: the middle of each heap. */
export function heapsBeside(quantiles: Quantiles): readonly [low: number, high: number] | undefined {
  const ends = quantiles(Array.from({ length: 19 }, (_, k) => (k + 1) / 20));
  const isLog = ends.every((end) => end > 0);
  const places = isLog ? ends.map(Math.log) : ends;
  const windows = places.slice(2).map((end, k) => ({ width: end - (places[k] ?? end), at: places[k + 1] ?? end }));
  const narrowest = (some: typeof windows) => some.reduce((a, b) => (b.width < a.width ? b : a));
  const [below, above] = [narrowest(windows.slice(0, 7)), narrowest(windows.slice(10))];
  // The windows over the median.
  const widest = Math.max(...windows.slice(7, 10).map(({ width }) => width));
  if (widest < 2 * Math.max(below.width, above.width)) return undefined;
  return isLog ? [Math.exp(below.at), Math.exp(above.at)] : [below.at, above.at];
}
