// Results over the years, with the year from which one side would be ahead.

import { tell } from "../../core/tell.ts";
import type { FanChart } from "../chart.ts";
import { bandChart } from "./bands.ts";
import type { Figure } from "./figure.ts";
import { captionOf, headerOf, unitText } from "./header.ts";
import type { Label } from "./label.ts";
import { palette, size } from "./palette.ts";

const bottom = 296;
/** A year and the space beside it. */
const yearWidth = 56;

export function fanFigure(chart: FanChart): Figure {
  const years = chart.series.flatMap((series) => series.years.map(({ year }) => year)).filter(Number.isFinite);
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];
  const { x, y, shapes, labels } = bandChart({
    bands: chart.series.map(({ name, years }) => ({ name, points: years.map((year) => ({ ...year, x: year.year })) })),
    format: chart.format,
    scale: chart.scale,
    threshold: chart.parity,
    domain: first === last ? [first - 1, last + 1] : [first, last],
    curve: "linear",
    top: 80,
    bottom,
  });
  const caption = captionOf(unitText(chart.unitLabel, y.type), tell`bands: 1 in 2, 9 in 10`);
  const header = headerOf(chart.title, [{ text: caption, fill: palette.muted }]);
  const ticks = yearTicks(first, last, (x.range[1] - x.range[0]) / yearWidth).map((year): Label => {
    const style = { size: size.small, weight: 400, fill: palette.muted, anchor: "middle" } as const;
    return { ...style, text: String(year), x: x.at(year), y: bottom + 20 };
  });
  return { shapes, labels: [...header.labels, ...ticks, ...labels] };
}

/** Whole years at equal steps, the first among them. */
function yearTicks(first: number, last: number, most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => (last - first) / size <= most) ?? last - first;
  return Array.from({ length: Math.floor((last - first) / Math.max(step, 1)) + 1 }, (_, index) => first + index * step);
}
