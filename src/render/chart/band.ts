// One band of a chart of bands: an interval at each x.

import type { Interval } from "../chart.ts";

export interface BandPoint extends Interval {
  readonly x: number;
  readonly p25?: number;
  readonly p75?: number;
}

export interface Band {
  readonly name: string;
  readonly points: readonly BandPoint[];
}
