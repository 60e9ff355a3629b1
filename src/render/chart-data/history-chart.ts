// How results moved: the two sides of an argument step by step, and one or two results over the years.

import type { Claim } from "../../core/analyses/claim.ts";
import type { FanChart, FanYear, HistoryChart, Interval, Threshold } from "../chart.ts";
import {
  intervalOf,
  type Measured,
  type Spread,
  scaleOver,
  short,
  shortText,
  styleOf,
  thresholdOf,
  warranted,
} from "./measured.ts";

export interface HistoryStep {
  /** What was changed, e.g. the assumption's label. */
  readonly label: string;
  /** The side's result after this step; absent until it has spoken. An estimate is one. */
  readonly for?: Interval | undefined;
  readonly against?: Interval | undefined;
}

export interface HistoryInput {
  readonly quantity: Measured;
  /** For, then against. */
  readonly names: readonly [string, string];
  /** In the order in which they were made. */
  readonly steps: readonly HistoryStep[];
  readonly claim?: Claim | undefined;
}

/** More would neither be told apart nor be small enough to keep. */
const mostSteps = 40;

/** Both results after every step, on a log axis from a factor of 30 on; of many steps the last forty. */
export function historyChart({ quantity, names, steps, claim }: HistoryInput): HistoryChart {
  const earlier = Math.max(0, steps.length - mostSteps);
  const drawn = steps.slice(earlier);
  const values = drawn.flatMap((step) => [step.for, step.against].flatMap((side) => (side ? [side.p5, side.p95] : [])));
  const style = styleOf(quantity);
  return {
    kind: "history",
    title: shortText(quantity.label),
    ...style,
    scale: values.length > 0 ? scaleOver(values, 30) : "linear",
    names: [shortText(names[0]), shortText(names[1])],
    earlier,
    steps: drawn.map((step) => ({
      // Of more than five the picture shows the numbers only.
      label: drawn.length > 5 ? "" : shortText(step.label),
      ...(step.for && { for: intervalOf(step.for) }),
      ...(step.against && { against: intervalOf(step.against) }),
    })),
    threshold: claim && thresholdOf(claim, quantity, style.format),
  };
}

export interface FanInput {
  readonly quantity: Measured;
  /** One or two, in the quantity's unit. The name may be empty where there is only one. */
  readonly series: readonly {
    readonly name: string;
    readonly years: readonly { readonly year: number; readonly estimate: Spread }[];
  }[];
  /** E.g. `{ value: 1, label: "parity" }`. */
  readonly parity?: Threshold | undefined;
}

/**
 * A fan with the 90% and the 50% interval of every year, on a log axis where all is above zero and more than doubles:
 * steady growth is a straight line there.
 * @example fanChart({ quantity, series: [{ name: "", years: [{ year: 2026, estimate }] }], parity })
 */
export function fanChart({ quantity, series, parity }: FanInput): FanChart {
  const bands = series.slice(0, 2).map(({ name, years }) => ({
    name: shortText(name),
    years: years.map(({ year, estimate }, k) => ({ year, ...bandOf(estimate, k === 0 || k === years.length - 1) })),
  }));
  const values = bands.flatMap(({ years }) => years.flatMap(({ p5, p95 }) => [p5, p95]));
  return {
    kind: "fan",
    title: shortText(quantity.label),
    ...styleOf(quantity),
    scale: scaleOver(values, 2),
    series: bands,
    parity,
  };
}

/** The quantiles are chosen in one go, and the digits worked out where numbers are told: at both ends of the years. */
function bandOf(estimate: Spread, isEnd: boolean): Omit<FanYear, "year"> {
  const [p5 = Number.NaN, p25 = p5, median = p5, p75 = p5, p95 = p5] = estimate.quantiles(drawn).map(short);
  return { p5, p25, median, p75, p95, ...(isEnd && warranted(estimate.digits)) };
}

const drawn = [0.05, 0.25, 0.5, 0.75, 0.95];
