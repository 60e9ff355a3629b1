// From a result to the curve that is drawn of it, by its law where that is known, else by its samples; and the chart of one result,
// with a claim on it.

import { type Claim, claimProbability } from "../../core/analyses/claim.ts";
import type { Distribution, Law } from "../../core/distributions/distribution.ts";
import { lawOf } from "../../core/distributions/quantile.ts";
import { finiteOf, quantilesOf } from "../../core/estimate/quantiles.ts";
import type { AxisScale, Density, DensityChart } from "../chart.ts";
import { densityOfChances, densityOfSamples, type Ends } from "./kernel-density.ts";
import {
  claimedEnds,
  type Measured,
  type Spread,
  scaleOver,
  shortText,
  styleOf,
  thresholdOf,
  warranted,
} from "./measured.ts";

/** Over the width of the chart one point is about four units from the next. */
const points = 128;
/** The tails that are cut off. */
const tail = 0.005;

/** What is read off a law or samples: both ends, the ends of the curve, of the 90% interval and of the half, the middle. */
const probabilities = [0, tail, 0.05, 0.25, 0.5, 0.75, 0.95, 1 - tail, 1];

interface Quantiles extends Ends {
  readonly p5: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
}

function quantilesBy(at: (probabilities: readonly number[]) => readonly number[]): Quantiles {
  const [least, low, p5, p25, median, p75, p95, high, greatest] = at(probabilities);
  return { least, low, p5, p25, median, p75, p95, high, greatest } as Quantiles;
}

/** A law may come as near to zero as can be without being there. */
const isLawAboveZero = ({ cdf }: Law): boolean => cdf(0) === 0;

/** `log` where all of it is above zero and the 90% interval spans a factor of 15 or more. */
export function scaleOf({ p5, p95, law, quantiles }: Pick<Spread, "p5" | "p95" | "law" | "quantiles">): AxisScale {
  if (!(p95 / p5 >= 15 && p5 > 0)) return "linear";
  const isAboveZero = law ? isLawAboveZero(lawOf(law)) : (quantiles([0])[0] ?? 0) > 0;
  return isAboveZero ? "log" : "linear";
}

/** The density of an estimate that is no point, on an axis of the given scale. */
export function densityOf(
  { law, samples, logarithms }: Pick<Spread, "law" | "samples" | "logarithms">,
  scale: AxisScale,
): Density | undefined {
  if (law !== undefined) return knownDensity(law, scale);
  return logarithms === undefined ? sampledDensity(samples(), scale) : logarithmicDensity(logarithms, scale);
}

/**
 * The density of the samples between p0.5 and p99.5. Samples that are not finite (and on `log` those not above zero) are
 * left out. Undefined where nothing is spread: a point has no density.
 */
export function sampledDensity(samples: Float64Array, scale: AxisScale): Density | undefined {
  const finite = finiteOf(samples);
  const usable = scale === "linear" ? finite : finite.filter((value) => value > 0);
  const quantiles = quantilesBy((at) => quantilesOf(usable, at));
  return curve(quantiles, quantiles.least > 0, scale, (placed, ends) => {
    const values = new Float64Array(usable.length);
    // In two loops: what is called through a name that may mean either is not compiled into one.
    if (placed === Math.log) for (let i = 0; i < values.length; i++) values[i] = Math.log(usable[i] as number);
    else for (let i = 0; i < values.length; i++) values[i] = placed(usable[i] as number);
    return densityOfSamples(values, ends, [placed(quantiles.p25), placed(quantiles.p75)]);
  });
}

/** The same of samples known by their logarithms; these serve where the values are looked at in logarithms anyway. */
function logarithmicDensity(logarithms: Float64Array, scale: AxisScale): Density | undefined {
  const quantiles = quantilesBy((at) => quantilesOf(logarithms, at).map(Math.exp));
  const isAboveZero = quantiles.least > 0;
  if (scale === "linear" && !(isAboveZero && isRounderInLogarithms(quantiles)))
    return sampledDensity(logarithms.map(Math.exp), scale);
  return curve(quantiles, isAboveZero, scale, (placed, ends) =>
    densityOfSamples(logarithms, ends, [placed(quantiles.p25), placed(quantiles.p75)]),
  );
}

/** The same of a distribution. */
function knownDensity(distribution: Distribution, scale: AxisScale): Density | undefined {
  const law = lawOf(distribution);
  const quantiles = quantilesBy((at) => at.map(law.quantile));
  const chances = (back: Placing) => (place: number) => law.cdf(back(place));
  return curve(quantiles, isLawAboveZero(law), scale, (_, ends, back) => densityOfChances(chances(back), ends));
}

type Placing = (value: number) => number;

/** Heights at even steps, out of a density over values that are placed as they are smoothed best. */
function curve(
  quantiles: Quantiles,
  isAboveZero: boolean,
  scale: AxisScale,
  densityOver: (placed: Placing, ends: Ends, back: Placing) => Placing,
): Density | undefined {
  const { low, high } = quantiles;
  // What is skewed is smoothed in its logarithms: there the tail gets as wide a kernel as it needs.
  const isLogarithmic = scale === "log" || (isAboveZero && isRounderInLogarithms(quantiles));
  // In units of the larger end, so that no square or sum overflows.
  const unit = Math.max(Math.abs(low), Math.abs(high));
  const placed = isLogarithmic ? Math.log : (value: number) => value / unit;
  const back = isLogarithmic ? Math.exp : (place: number) => place * unit;
  const [start, end] = [placed(low), placed(high)];
  if (!(end - start > Math.max(Math.abs(start), Math.abs(end), Number.MIN_VALUE) * 1e-9)) return undefined;
  const ends = { low: start, high: end, least: placed(quantiles.least), greatest: placed(quantiles.greatest) };
  const density = densityOver(placed, ends, back);
  const heights = Array.from({ length: points }, (_, index) => {
    const share = index / (points - 1);
    if (scale === "log" || !isLogarithmic) return density(between(start, end, share));
    // Per unit of the value rather than of its logarithm: f(x) = g(ln x) / x.
    const value = between(low, high, share);
    return density(Math.log(value)) * (low / value);
  });
  const highest = Math.max(...heights);
  return { scale, low, high, heights: heights.map((height) => Number((height / highest).toPrecision(4))) };
}

const between = (low: number, high: number, share: number): number => low * (1 - share) + high * share;

/** Whether the 90% interval, above zero, lies more evenly round the median in logarithms. */
function isRounderInLogarithms({ p5, median, p95 }: Quantiles): boolean {
  const lopsided = (a: number, b: number, c: number) => Math.abs((c - b - (b - a)) / (c - a));
  return lopsided(Math.log(p5), Math.log(median), Math.log(p95)) < lopsided(p5, median, p95);
}

export interface DensityInput {
  readonly quantity: Measured;
  readonly estimate: Spread;
  /** A claim on this quantity, its threshold in the quantity's unit. */
  readonly claim?: Claim | undefined;
}

/**
 * A density with its 90% interval, and the share of it in which the claim holds. A point has no curve: it is drawn as a
 * dot beside the claim's line.
 * @example densityChart({ quantity: model.quantities.get(model.headline), estimate: outputs[0], claim })
 */
export function densityChart({ quantity, estimate, claim }: DensityInput): DensityChart {
  const { p5, median, p95 } = estimate;
  const isPoint = p5 === p95;
  const scale = isPoint && claim ? scaleOver([median, ...claimedEnds(claim)], 30) : scaleOf(estimate);
  const style = styleOf(quantity);
  const numbers = { p5, median, p95, ...warranted(estimate.digits) };
  const rest = { title: shortText(quantity.label), ...style, scale, ...numbers };
  return {
    kind: "density",
    ...rest,
    ...(!isPoint && { density: densityOf(estimate, scale) }),
    ...(claim && {
      claim: {
        ...thresholdOf(claim, quantity, style.format),
        side: claim.comparison.startsWith(">") ? "above" : "below",
        probability: claimProbability(claim, estimate),
      },
    }),
  };
}
