// What a chart shows, in a few sentences, for those who cannot see it.

import type {
  CardChart,
  Chart,
  DensityChart,
  FanChart,
  HistoryChart,
  Interval,
  SidesChart,
  TornadoChart,
} from "../chart.ts";
import { limits } from "../limits.ts";
import { printable } from "./fit.ts";
import { chanceText, distinctTexts, grouped, isOneIn, numberText } from "./number-text.ts";

/** What kind of picture it is, its numbers, and what they say; as long as Discord takes. */
export function altOf(chart: Chart): string {
  const log = chart.scale === "log" ? " on a log scale" : "";
  const kind = kindOf(chart);
  const start = `${kind}${log}. ${chart.title || "Result"}: `;
  const characters = [...printable(start + sentences(chart))];
  return characters.length <= limits.alt ? characters.join("") : `${characters.slice(0, limits.alt - 1).join("")}…`;
}

/** What there are only points of has no curve. */
function kindOf(chart: Chart): string {
  const isPoint = ({ p5, p95 }: Interval) => p5 === p95;
  if (chart.kind === "density" && isPoint(chart)) return "A point";
  if (chart.kind === "card" && chart.sides.length === 1) return isPoint(chart.sides[0]) ? "A point" : kinds.density;
  if ((chart.kind === "sides" || chart.kind === "card") && chart.sides.some(isPoint)) {
    return chart.sides.every(isPoint) ? "Two points" : "A point and a density curve";
  }
  const isLine = chart.kind === "fan" && chart.series.every(({ years }) => years.every(isPoint));
  return isLine ? "Line chart" : kinds[chart.kind];
}

const kinds = {
  density: "Density curve",
  tornado: "Tornado chart",
  fan: "Fan chart",
  sides: "Two density curves",
  history: "Step chart",
  card: "Two density curves",
} as const satisfies Record<Chart["kind"], string>;

function sentences(chart: Chart): string {
  switch (chart.kind) {
    case "density":
      return ofDensity(chart);
    case "tornado":
      return ofTornado(chart);
    case "fan":
      return ofFan(chart);
    case "sides":
      return ofSides(chart);
    case "history":
      return ofHistory(chart);
    case "card":
      return ofCard(chart);
  }
}

type Valued = Pick<Chart, "format" | "unitLabel">;

/** The dollar's sign says the unit, and what is left of it (`per year`) comes after the number. */
function valueText(value: number, chart: Valued): string {
  const digits = Number(value.toPrecision(3)) === value ? 3 : 2;
  return withUnit(numberText(value, chart.format, digits), chart);
}

function withUnit(number: string, { format, unitLabel }: Valued): string {
  const unit = format === "usd" ? unitLabel.replace(/^USD\b/, "") : unitLabel;
  if (!isOneIn(number) || unit === "") return `${number} ${unit.trim()}`.trim();
  return `${number} of a ${unit.replace(/s\b/, "").replace("people", "person")}`;
}

function intervalText({ p5, median, p95, digits }: Interval, chart: Valued): string {
  if (p5 === p95) return valueText(median, chart);
  const [low, middle = "", high] = distinctTexts([p5, median, p95], chart.format, { digits });
  return `${withUnit(middle, chart)}, 9 in 10 chance: ${low} to ${high}`;
}

function ofDensity(chart: DensityChart): string {
  const { claim, p5, p95 } = chart;
  const result = `${intervalText(chart, chart)}.`;
  if (claim === undefined) return result;
  const label = claim.label.trim() || numberText(claim.value, chart.format);
  if (p5 === p95) return `${result} That it is ${label} is ${claim.probability > 0.5 ? "true" : "not true"}.`;
  const side = claim.side === "above" ? "right" : "left";
  return `${result} The chance of ${label} is ${chanceText(claim.probability)}: what lies ${side} of the dashed line.`;
}

function ofTornado({ format, bars, base, unitLabel }: TornadoChart): string {
  const named = bars.slice(0, 3).map(({ label, low, high, lowInput, highInput }) => {
    return `${label} (${numberText(low, format)} at ${lowInput}, ${numberText(high, format)} at ${highInput})`;
  });
  const start = `${valueText(base, { format, unitLabel })} in the middle of all values.`;
  if (named.length === 0) return `${start} Nothing in it varies.`;
  const rest = bars.length > named.length ? `; ${bars.length - named.length} more move it less` : "";
  return `${start} Widest bars: ${named.join(", ")}${rest}.`;
}

function ofFan(chart: FanChart): string {
  const lines = chart.series.map(({ name, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return `${name}: no years`;
    const start = `${name ? `${name}, ` : ""}${first.year}: ${intervalText(first, chart)}`;
    return first === last ? start : `${start}; ${last.year}: ${intervalText(last, chart)}`;
  });
  return `${lines.join(". ")}.${crossingText(chart)}`;
}

/** Where the first series' median passes parity. */
function crossingText({ series, parity, format }: FanChart): string {
  const years = series[0]?.years ?? [];
  if (parity === undefined || years.length === 0) return "";
  const isAbove = (median: number) => median >= parity.value;
  const line = `${parity.label || "the dashed line"} (${numberText(parity.value, format)})`;
  const index = years.findIndex(
    ({ median }, k) => k > 0 && isAbove(median) !== isAbove(years[k - 1]?.median ?? median),
  );
  const [before, after] = [years[index - 1], years[index]];
  if (before && after) {
    const way = isAbove(after.median) ? "rises" : "falls";
    return ` The middle ${way} through ${line} between ${before.year} and ${after.year}.`;
  }
  return ` It stays ${isAbove(years[0]?.median ?? 0) ? "above" : "below"} ${line}.`;
}

function ofSides(chart: SidesChart): string {
  const sides = chart.sides.map((side) => `${side.name}: ${intervalText(side, chart)}`).join("; ");
  const [pro, con] = chart.sides;
  const arePoints = pro.p5 === pro.p95 && con.p5 === con.p95;
  const overlap = pro.p5 <= con.p95 && con.p5 <= pro.p95 ? "overlap" : "do not overlap";
  const apart = arePoints ? "" : ` The intervals ${overlap}.`;
  const [crux] = chart.crux;
  const start = `${sides}.${apart}${thresholdText(chart.threshold, chart)}`;
  if (crux === undefined) return start;
  const share = crux.share > 1 ? "Most" : numberText(crux.share, "share");
  return `${start} ${share} of the difference is ${crux.label} (${crux.forValue} against ${crux.againstValue}).`;
}

function ofHistory(chart: HistoryChart): string {
  const { steps, names } = chart;
  const ends = (["for", "against"] as const).map((side, index) => {
    const results = steps.flatMap((step) => step[side] ?? []);
    const [first, last] = [results[0], results.at(-1)];
    if (first === undefined || last === undefined) return `${names[index]} has not answered`;
    const before = numberText(first.median, chart.format, first.digits);
    const moved = first === last ? "" : `from ${withUnit(before, chart)} to `;
    return `${names[index]}: ${moved}${intervalText(last, chart)}`;
  });
  const made = (chart.earlier ?? 0) + steps.length;
  const count = made === 1 ? "1 step" : `${grouped(made)} steps`;
  return `after ${count}, ${ends.join("; ")}.${thresholdText(chart.threshold, chart)}`;
}

function ofCard(chart: CardChart): string {
  const { claim, outcome, date, crux } = chart;
  const sides = chart.sides.map((side) => `${side.name}: ${intervalText(side, chart)}`).join("; ");
  const held = crux?.held ? ` (${crux.held.join(" against ")})` : "";
  const hung = crux === undefined ? "" : ` The crux: ${crux.label}${held}.`;
  return `${sides}.${thresholdText(chart.threshold, chart)} The argument: ${claim}${/[.!?]$/.test(claim) ? "" : "."} ${outcome}.${hung} ${date}.`;
}

const thresholdText = (threshold: { value: number; label: string } | undefined, { format }: Valued): string =>
  threshold ? ` The dashed line is ${numberText(threshold.value, format)} (${threshold.label}).` : "";
