// Results over the years, one or two of them, with the value at which a side would be ahead.

import type { FanChart, Threshold } from "../chart.ts";
import { intervalOf, type Measured, type Spread, scaleOver, short, shortText, styleOf } from "./measured.ts";

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
  const drawn = series.slice(0, 2).map(({ name, years }) => ({
    name: shortText(name),
    years: years.map(({ year, estimate }) => ({ year, ...intervalOf(estimate), ...quartilesOf(estimate) })),
  }));
  const values = drawn.flatMap(({ years }) => years.flatMap(({ p5, p95 }) => [p5, p95]));
  return {
    kind: "fan",
    title: shortText(title ?? quantity.label),
    ...styleOf(quantity),
    scale: scaleOver(values, 2),
    series: drawn,
    parity,
  };
}

function quartilesOf({ p5, p95, quantiles }: Spread): { readonly p25: number; readonly p75: number } {
  if (p5 === p95) return { p25: short(p5), p75: short(p5) };
  const [p25 = Number.NaN, p75 = Number.NaN] = quantiles([0.25, 0.75]);
  return { p25: short(p25), p75: short(p75) };
}
