// Heaps: where values lie on both sides of their median rather than at it.

import type { Estimate } from "./estimate.ts";

/** Where values lie in heaps on both sides of their median, with less than half as many there: the middle of each heap. */
export function heapsBeside({
  quantiles,
}: Pick<Estimate, "quantiles">): readonly [low: number, high: number] | undefined {
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
