// Charts to pictures: the one place that knows which file draws which kind.

import type { Chart } from "../chart.ts";
import { cardFigure } from "./card.ts";
import { densityFigure } from "./density.ts";
import { fanFigure } from "./fan.ts";
import { type Figure, figurePng } from "./figure.ts";
import { historyFigure } from "./history.ts";
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
