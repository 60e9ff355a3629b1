// Charts to pictures: the one place that knows which file draws which kind; and the first of a process, made before anybody waits.

import type { Chart } from "../chart.ts";
import { cardFigure } from "./card.ts";
import { densityFigure } from "./density.ts";
import { fanFigure, historyFigure } from "./fan.ts";
import { type Figure, figurePng } from "./figure.ts";
import { sidesFigure } from "./sides.ts";
import { tornadoFigure } from "./tornado.ts";

/** The chart as a PNG, 848 pixels wide; a card has 1200. */
export const chartPng = (chart: Chart): Promise<Uint8Array> => figurePng(figureOf(chart));

/** The chart as shapes and labels. Equal charts are drawn alike. */
export function figureOf(chart: Chart): Figure {
  switch (chart.kind) {
    case "density":
      return densityFigure(chart);
    case "tornado":
      return tornadoFigure(chart);
    case "fan":
      return fanFigure(chart);
    case "sides":
      return sidesFigure(chart);
    case "history":
      return historyFigure(chart);
    case "card":
      return cardFigure(chart);
  }
}

const interval = { p5: 1, median: 3, p95: 9 } as const;
const numbers = { title: "Warm-up", unitLabel: "units", format: "number", scale: "log", ...interval } as const;
const density = { scale: "log", low: 0.5, high: 18, heights: [0, 0.5, 1, 0.5, 0] } as const;
const line = { value: 2, label: "line" } as const;

export const warmUpCharts: readonly Chart[] = [
  { kind: "density", ...numbers, density, claim: { ...line, side: "above", probability: 0.5 } },
  {
    kind: "tornado",
    ...numbers,
    base: 3,
    bars: [{ label: "One assumption", low: 1, high: 9, lowInput: "1%", highInput: "$9" }],
  },
  {
    kind: "fan",
    ...numbers,
    series: [{ name: "", years: [2026, 2030].map((year) => ({ year, p25: 2, p75: 5, ...interval })) }],
    parity: line,
  },
  {
    kind: "sides",
    ...numbers,
    sides: [
      { name: "For", ...interval, density },
      { name: "Against", ...interval, density },
    ],
    threshold: line,
    crux: [{ label: "One assumption", share: 1, forValue: "1", againstValue: "9" }],
  },
  {
    kind: "history",
    ...numbers,
    names: ["For", "Against"],
    steps: [{ label: "Opening", for: interval, against: interval }],
    threshold: line,
  },
  {
    kind: "card",
    ...numbers,
    claim: "A claim",
    outcome: "Settled",
    date: "28 November 2026",
    sides: [{ name: "For", ...interval, density }],
    threshold: line,
    crux: { label: "one assumption", held: ["1", "9"] },
  },
];

/** Draws one of each kind, one after the other, and leaves the event loop free between them. Call it at start. */
export async function warmUp(): Promise<void> {
  for (const chart of warmUpCharts) await chartPng(chart);
}
