// One result: its density with the 90% interval shaded, the three numbers, and the side on which a claim holds.

import { areaY, dot, lineY, type Markish } from "@observablehq/plot";
import type { DensityChart } from "../chart.ts";
import { type Axis, axisOf, covers } from "./axis.ts";
import { type CurvePoint, curveOf, piece } from "./curve.ts";
import type { Figure } from "./figure.ts";
import { captionOf, headerOf, type Phrase, unitText } from "./header.ts";
import { intervalLabels, isPoint } from "./interval-labels.ts";
import { chanceText, numberText } from "./number-text.ts";
import { inner, pair, palette } from "./palette.ts";
import { dashed, level, rule } from "./shape.ts";
import { valueAxis } from "./value-axis.ts";

const curveBottom = 280;
/** A point needs no room for a curve. */
const pointBottom = 160;

export function densityFigure(chart: DensityChart): Figure {
  const { claim, density, format } = chart;
  const header = headerOf(chart.title, claim ? [claimPhrase(chart)] : []);
  const axis = axisOf({
    scale: chart.scale,
    format,
    range: inner,
    values: [chart.p5, chart.median, chart.p95, ...(density ? [density.low, density.high] : [])],
    wanted: claim ? [claim.value] : [],
    padding: isPoint(chart) ? 0.15 : 0.03,
  });
  const curve = density?.scale === axis.type ? curveOf(density) : [];
  const bottom = isPoint(chart) ? pointBottom : curveBottom;
  const numbers = intervalLabels(chart, format, axis, header.bottom + 4, bottom);
  const top = header.bottom + 70;
  const heights: Axis = { type: "linear", domain: [0, 1], range: [bottom, top], at: () => 0, ticks: [] };
  const key = isPoint(chart) ? "" : "bright: 9 in 10";
  const caption = captionOf(unitText(chart.unitLabel, axis.type), key);
  const foot = valueAxis({ axis, format, caption, top, bottom, marked: claim?.value });
  const marks: Markish[] = [
    ...foot.marks,
    ...(curve.length > 0 ? curveMarks(chart, curve) : barMarks(chart)),
    level(bottom, inner[0] - 8, inner[1] + 8, palette.rule),
    ...numbers.marks,
  ];
  if (isPoint(chart)) marks.push(dot([chart.median], { x: (value) => value, y: () => 0, r: 8, fill: palette.sky }));
  if (claim && covers(axis, claim.value)) {
    marks.push(rule(claim.value, top - 6, bottom + 6, palette.yellow, dashed));
  }
  const labels = [...header.labels, ...numbers.labels, ...foot.labels];
  return { marks, labels, x: axis, y: heights, height: bottom + 60 };
}

/** The sentence has the colour of the side it speaks of. */
function claimPhrase(chart: DensityChart): Phrase {
  const { claim, format } = chart;
  if (claim === undefined) return { text: "", fill: palette.text };
  const label = claim.label.trim() || `${claim.side === "above" ? "≥" : "≤"} ${numberText(claim.value, format)}`;
  if (isPoint(chart)) return { text: `${claim.probability > 0.5 ? "True" : "Not true"}: ${label}`, fill: palette.sky };
  const chance = chanceText(claim.probability);
  return { text: `${chance.charAt(0).toUpperCase()}${chance.slice(1)} chance of ${label}`, fill: palette.sky };
}

const plain = { fill: palette.greyFill, dim: palette.greyDim, line: palette.grey } as const;

/** The curve in pieces: strong inside the 90% interval, faint in the tails, grey where the claim fails. */
function curveMarks({ claim, p5, p95 }: DensityChart, curve: readonly CurvePoint[]): readonly Markish[] {
  const [first, last] = [curve[0]?.value ?? 0, curve.at(-1)?.value ?? 0];
  const cuts = [p5, p95, claim?.value ?? first].filter((cut) => cut > first && cut < last);
  const ends = [first, ...cuts.sort((a, b) => a - b), last];
  return ends.slice(1).flatMap((high, index) => {
    const low = ends[index] ?? first;
    const part = piece(curve, low, high);
    const holds = !claim || (claim.side === "above" ? low >= claim.value : high <= claim.value);
    const colours = holds ? pair[0] : plain;
    const fill = low >= p5 && high <= p95 ? colours.fill : colours.dim;
    return [
      areaY(part, { x: "value", y1: () => 0, y2: "height", fill }),
      lineY(part, { x: "value", y: "height", stroke: colours.line, strokeWidth: 3 }),
    ];
  });
}

/** Without a curve the interval is a plain bar on the axis. */
function barMarks({ p5, p95 }: DensityChart): readonly Markish[] {
  if (p5 === p95 || ![p5, p95].every(Number.isFinite)) return [];
  const ends = [p5, p95].map((value) => ({ value }));
  return [areaY(ends, { x: "value", y1: () => 0, y2: () => 0.2, fill: pair[0].fill })];
}
