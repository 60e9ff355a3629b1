// Results over the years, one or two of them, with the value at which a side would be ahead.

import type { FanChart, FanYear, Threshold } from "../chart.ts";
import { type Measured, type Spread, scaleOver, short, shortText, styleOf, warranted } from "./measured.ts";

export interface FanInput {
  readonly quantity: Measured;
  /** One or two, in the quantity's unit. The name may be empty where there is only one. */
  readonly series: readonly {
    readonly name: string;
    readonly years: readonly { readonly year: number; readonly estimate: Spread }[];
  }[];
  /** E.g. `{ value: 1, label: "parity" }`. */
  readonly parity?: Threshold | undefined;
  /** The quantity's label if not given. */
  readonly title?: string;
}

/**
 * A fan with the 90% and the 50% interval of every year, on a log axis where all is above zero and more than doubles:
 * steady growth is a straight line there.
 * @example fanChart({ quantity, series: [{ name: "", years: [{ year: 2026, estimate }] }], parity })
 */
export function fanChart({ quantity, series, parity, title }: FanInput): FanChart {
  const bands = series.slice(0, 2).map(({ name, years }) => ({
    name: shortText(name),
    years: years.map(({ year, estimate }, k) => ({ year, ...bandOf(estimate, k === 0 || k === years.length - 1) })),
  }));
  const values = bands.flatMap(({ years }) => years.flatMap(({ p5, p95 }) => [p5, p95]));
  return {
    kind: "fan",
    title: shortText(title ?? quantity.label),
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
