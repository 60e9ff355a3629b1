// What a chart shows, as data: small enough to be stored with a result, drawn later by `chart/`.

/** `log` needs every shown value above zero; a chart that holds others is drawn on a linear axis. */
export type AxisScale = "linear" | "log";

/** Money that is written with its sign before the number. */
export const signs = { usd: "$", eur: "€", gbp: "£" } as const;

/** How a value is written: `75M` of what is counted, `$180B`, `10%` for a share of 1, or `0.005` of what is measured. */
export type NumberFormat = "number" | keyof typeof signs | "share" | "measure";

/** The sign of money, nothing of what is none. */
export const signIn = (format: NumberFormat): string => (format in signs ? signs[format as keyof typeof signs] : "");

export type Chart = DensityChart | TornadoChart | FanChart | SidesChart | HistoryChart | CardChart;

interface Drawn {
  /** Names the quantity on the value axis, e.g. `Pool to one hyperscaler`. */
  readonly title: string;
  /** What one of it is, e.g. `hyperscalers`; empty for a share or a plain ratio. */
  readonly unitLabel: string;
  readonly format: NumberFormat;
  readonly scale: AxisScale;
}

/** A result in three numbers; all equal for a point. */
export interface Interval {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  /** How many significant digits are warranted; 3 are shown if not given, and more where it takes them to differ. */
  readonly digits?: number | undefined;
}

/** Whether there is no spread: one number says it all. */
export const isPoint = ({ p5, p95 }: Interval): boolean => p5 === p95;

/**
 * A smooth probability density between p0.5 and p99.5 of the samples. `heights` stand at equal steps from `low` to
 * `high` on an axis of this scale (equal ratios where it is `log`), the highest being 1.
 */
export interface Density {
  readonly scale: AxisScale;
  readonly low: number;
  readonly high: number;
  readonly heights: readonly number[];
}

/** A value worth a line across the chart, e.g. `{ value: 1, label: "parity" }`. */
export interface Threshold {
  readonly value: number;
  /** The upper end of a band, which has a line of its own. */
  readonly upTo?: number | undefined;
  readonly label: string;
}

/** Where a threshold has its lines. */
export const linesOf = (threshold: Pick<Threshold, "value" | "upTo"> | undefined): readonly number[] =>
  threshold === undefined ? [] : [threshold.value, ...(threshold.upTo === undefined ? [] : [threshold.upTo])];

/** A threshold with the side on which the claim holds, of a band `above` within it and `below` outside. `label` reads on after the probability: `at least one`. */
interface ClaimLine extends Threshold {
  readonly side: "above" | "below";
  /** A share of 1. */
  readonly probability: number;
}

export interface DensityChart extends Drawn, Interval {
  readonly kind: "density";
  /** Absent for a point. */
  readonly density?: Density | undefined;
  readonly claim?: ClaimLine | undefined;
}

export interface TornadoBar {
  readonly label: string;
  /** The output with this assumption at its p5, the others at their medians. */
  readonly low: number;
  readonly high: number;
  /** The assumption's own p5 and p95 as text, e.g. `5%`. */
  readonly lowInput: string;
  readonly highInput: string;
}

export interface TornadoChart extends Drawn {
  readonly kind: "tornado";
  /** The output with every assumption at its median. */
  readonly base: number;
  /** The widest swing first. Ten are drawn and the rest summed up. */
  readonly bars: readonly TornadoBar[];
}

export interface FanYear extends Interval {
  readonly year: number;
  readonly p25: number;
  readonly p75: number;
}

export interface FanChart extends Drawn {
  readonly kind: "fan";
  /** One or two. The name may be empty where there is only one. */
  readonly series: readonly { readonly name: string; readonly years: readonly FanYear[] }[];
  readonly parity?: Threshold | undefined;
}

export interface Side extends Interval {
  readonly name: string;
  /** Drawn where it has the chart's own scale. */
  readonly density?: Density | undefined;
}

export interface CruxShare {
  readonly label: string;
  /** Of the disagreement, as a share of 1; below zero where it narrows the gap between the sides. */
  readonly share: number;
  /** What each side holds, as text. */
  readonly forValue: string;
  readonly againstValue: string;
}

export interface SidesChart extends Drawn {
  readonly kind: "sides";
  /** For, then against. */
  readonly sides: readonly [Side, Side];
  readonly threshold?: Threshold | undefined;
  /** The crux first, the largest share first. */
  readonly crux: readonly CruxShare[];
}

export interface HistoryChart extends Drawn {
  readonly kind: "history";
  /** For, then against. */
  readonly names: readonly [string, string];
  /** How many steps were made before the first of `steps`. */
  readonly earlier?: number | undefined;
  /** In the order in which they were made; `against` is absent until that side has spoken, and so is `for`. */
  readonly steps: readonly {
    readonly label: string;
    readonly for?: Interval | undefined;
    readonly against?: Interval | undefined;
  }[];
  readonly threshold?: Threshold | undefined;
}

/** What an argument came to, as one picture of 1200 × 675 that can be posted anywhere. */
export interface CardChart extends Drawn {
  readonly kind: "card";
  /** As a link's picture it has 630 in place of 675 pixels. */
  readonly height?: 630;
  readonly claim: string;
  /** How it ended: `Settled: it does not hold`. */
  readonly outcome: string;
  /** `28 November 2026`. */
  readonly date: string;
  /** For, then against; one alone where nothing divides them. */
  readonly sides: readonly [Side, ...Side[]];
  /** What is known, where neither side says that. */
  readonly evidence?: Side | undefined;
  readonly threshold?: Threshold | undefined;
  /** What it hung on, with what each side held where they still differ. */
  readonly crux?:
    | { readonly label: string; readonly held?: readonly [pro: string, con: string] | undefined }
    | undefined;
}

/** One place of a band: an interval at an x. */
export interface BandPoint extends Interval {
  readonly x: number;
  readonly p25?: number;
  readonly p75?: number;
}

export interface Band {
  readonly name: string;
  readonly points: readonly BandPoint[];
}
