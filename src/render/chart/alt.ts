// What a chart shows, in a few sentences, for those who cannot see it.

import { later, tell, word } from "../../core/tell.ts";
import {
  type CardChart,
  type Chart,
  type DensityChart,
  type FanChart,
  type HistoryChart,
  type Interval,
  isPoint,
  type Side,
  type SidesChart,
  signIn,
  type Threshold,
  type TornadoChart,
} from "../chart.ts";
import { limits } from "../view.ts";
import { printable } from "./font.ts";
import { chanceText, grouped, intervalTexts, isOneIn, leastOf, middleText, numberText } from "./number-text.ts";

/** What kind of picture it is, its numbers, and what they say; as long as Discord takes. */
export function altOf(chart: Chart): string {
  const kind = kindOf(chart);
  const title = chart.title || tell`Result`;
  const start = `${chart.scale === "log" ? tell`${kind} on a log scale. ${title}:` : tell`${kind}. ${title}:`} `;
  const characters = [...printable(start + sentences(chart))];
  return characters.length <= limits.alt ? characters.join("") : `${characters.slice(0, limits.alt - 1).join("")}…`;
}

/** What there are only points of has no curve. */
function kindOf(chart: Chart): string {
  if (chart.kind === "density" && isPoint(chart)) return tell`A point`;
  if (chart.kind === "card" && chart.sides.length === 1)
    return isPoint(chart.sides[0]) ? tell`A point` : word(kinds.density);
  if ((chart.kind === "sides" || chart.kind === "card") && chart.sides.some(isPoint)) {
    return chart.sides.every(isPoint) ? tell`Two points` : tell`A point and a density curve`;
  }
  const isLine = chart.kind === "fan" && chart.series.every(({ years }) => years.every(isPoint));
  return isLine ? tell`Line chart` : word(kinds[chart.kind]);
}

const kinds = {
  density: later`Density curve`,
  tornado: later`Tornado chart`,
  fan: later`Fan chart`,
  sides: later`Two density curves`,
  history: later`Step chart`,
  card: later`Two density curves`,
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

/** The sign of money says the unit, and what is left of it (`per year`) comes after the number. */
function valueText(value: number, chart: Valued): string {
  const digits = Number(value.toPrecision(3)) === value ? 3 : 2;
  return withUnit(numberText(value, chart.format, digits), chart);
}

function withUnit(number: string, { format, unitLabel }: Valued): string {
  const unit = signIn(format) ? unitLabel.replace(/^[A-Z]{3}\b/, "") : unitLabel;
  if (!isOneIn(number) || unit === "") return `${number} ${unit.trim()}`.trim();
  return tell`${number} of a ${unit.replace(/s\b/, "").replace("people", "person")}`;
}

function intervalText({ p5, median, p95, digits }: Interval, chart: Valued, least = p5): string {
  if (p5 === p95) return valueText(median, chart);
  const [low = "", middle = "", high = ""] = intervalTexts({ p5, median, p95, digits }, chart.format, { least });
  return tell`${withUnit(middle, chart)}, 9 in 10 chance: ${low} to ${high}`;
}

function ofDensity(chart: DensityChart): string {
  const { claim, p5, p95 } = chart;
  const result = tell`${intervalText(chart, chart)}.`;
  if (claim === undefined) return result;
  const label = claim.label.trim() || numberText(claim.value, chart.format);
  if (p5 === p95)
    return claim.probability > 0.5
      ? tell`${result} That it is ${label} is true.`
      : tell`${result} That it is ${label} is not true.`;
  const chance = chanceText(claim.probability);
  if (claim.upTo !== undefined)
    return claim.side === "above"
      ? tell`${result} The chance of ${label} is ${chance}: what lies between the dashed lines.`
      : tell`${result} The chance of ${label} is ${chance}: what lies outside the dashed lines.`;
  return claim.side === "above"
    ? tell`${result} The chance of ${label} is ${chance}: what lies right of the dashed line.`
    : tell`${result} The chance of ${label} is ${chance}: what lies left of the dashed line.`;
}

function ofTornado({ format, bars, base, unitLabel }: TornadoChart): string {
  const least = Math.min(base, ...bars.flatMap(({ low, high }) => [low, high]));
  const told = (value: number) => numberText(value, format, 2, least);
  const named = bars.slice(0, 3).map(({ label, low, high, lowInput, highInput }) => {
    return tell`${label} (${told(low)} at ${lowInput}, ${told(high)} at ${highInput})`;
  });
  const start = tell`${valueText(base, { format, unitLabel })} in the middle of all values.`;
  if (named.length === 0) return tell`${start} Nothing in it varies.`;
  const rest = bars.length - named.length;
  return rest > 0
    ? tell`${start} Widest bars: ${named.join(", ")}; ${rest} more move it less.`
    : tell`${start} Widest bars: ${named.join(", ")}.`;
}

function ofFan(chart: FanChart): string {
  const lines = chart.series.map(({ name, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return tell`${name}: no years`;
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
  const line = `${parity.label || tell`the dashed line`} (${numberText(parity.value, format)})`;
  const index = years.findIndex(
    ({ median }, k) => k > 0 && isAbove(median) !== isAbove(years[k - 1]?.median ?? median),
  );
  const [before, after] = [years[index - 1], years[index]];
  if (before && after) {
    const crossing = isAbove(after.median)
      ? tell`The middle rises through ${line} between ${before.year} and ${after.year}.`
      : tell`The middle falls through ${line} between ${before.year} and ${after.year}.`;
    return ` ${crossing}`;
  }
  return ` ${isAbove(years[0]?.median ?? 0) ? tell`It stays above ${line}.` : tell`It stays below ${line}.`}`;
}

/** All numbers of a picture in one way. */
const inOneWay = (sides: readonly Side[], chart: Valued): string =>
  sides.map((side) => `${side.name}: ${intervalText(side, chart, leastOf(sides))}`).join("; ");

function ofSides(chart: SidesChart): string {
  const sides = inOneWay(chart.sides, chart);
  const [pro, con] = chart.sides;
  const arePoints = pro.p5 === pro.p95 && con.p5 === con.p95;
  const overlap = pro.p5 <= con.p95 && con.p5 <= pro.p95;
  const apart = arePoints ? "" : ` ${overlap ? tell`The intervals overlap.` : tell`The intervals do not overlap.`}`;
  const [crux] = chart.crux;
  const start = `${sides}.${apart}${thresholdText(chart.threshold, chart)}`;
  if (crux === undefined) return start;
  const { label, forValue, againstValue } = crux;
  if (crux.share === 1) return tell`${start} All of the difference is ${label} (${forValue} against ${againstValue}).`;
  return crux.share > 1
    ? tell`${start} Most of the difference is ${label} (${forValue} against ${againstValue}).`
    : tell`${start} ${numberText(crux.share, "share")} of the difference is ${label} (${forValue} against ${againstValue}).`;
}

function ofHistory(chart: HistoryChart): string {
  const { steps, names } = chart;
  const ends = (["for", "against"] as const).map((side, index) => {
    const results = steps.flatMap((step) => step[side] ?? []);
    const [first, last] = [results[0], results.at(-1)];
    if (first === undefined || last === undefined) return tell`${names[index] ?? ""} has not answered`;
    const before = middleText(first.median, chart.format, first.digits ?? 3, first.p5);
    const now = intervalText(last, chart);
    const moved = first === last ? now : tell`from ${withUnit(before, chart)} to ${now}`;
    return `${names[index]}: ${moved}`;
  });
  const made = (chart.earlier ?? 0) + steps.length;
  const start =
    made === 1 ? tell`after 1 step, ${ends.join("; ")}.` : tell`after ${grouped(made)} steps, ${ends.join("; ")}.`;
  return start + thresholdText(chart.threshold, chart);
}

const hungOn = ({ label, held }: NonNullable<CardChart["crux"]>): string =>
  held ? tell`The crux: ${label} (${tell`${held[0]} against ${held[1]}`}).` : tell`It hung on: ${label}.`;

function ofCard(chart: CardChart): string {
  const { claim, outcome, date, crux } = chart;
  const sides = inOneWay([...chart.sides, ...(chart.evidence ? [chart.evidence] : [])], chart);
  const hung = crux === undefined ? "" : ` ${hungOn(crux)}`;
  const said = tell`The argument: ${claim}${/[.!?]$/.test(claim) ? "" : "."} ${outcome}.`;
  return `${sides}.${thresholdText(chart.threshold, chart)} ${said}${hung} ${date}.`;
}

function thresholdText(threshold: Threshold | undefined, { format }: Valued): string {
  if (threshold === undefined) return "";
  const { value, upTo, label } = threshold;
  return upTo === undefined
    ? ` ${tell`The dashed line is ${numberText(value, format)} (${label}).`}`
    : ` ${tell`The dashed lines are the ends of ${label}.`}`;
}
