// Charts to pictures: the one place that knows which file draws which kind.

import pLimit from "p-limit";
import type { Chart } from "../chart.ts";
import { altOf } from "./alt.ts";
import { cardFigure } from "./card.ts";
import { densityFigure } from "./density.ts";
import { fanFigure } from "./fan.ts";
import { type Figure, figureSvg } from "./figure.ts";
import { historyFigure } from "./history.ts";
import { svgPng } from "./png.ts";
import { sidesFigure } from "./sides.ts";
import { tornadoFigure } from "./tornado.ts";

/** The chart as an SVG, 424 units wide. Equal charts give equal texts. */
export const chartSvg = (chart: Chart): string => figureSvg(figureOf(chart), altOf(chart), "text");

/** More at once would only wait for each other's processor. */
const drawn = pLimit(2);

/**
 * The chart as a PNG, 1272 pixels wide; a card has 1200. Laid out at once, which takes some milliseconds, then painted and packed in other
 * threads; two at a time.
 */
export const chartPng = (chart: Chart): Promise<Uint8Array> =>
  drawn(async () => {
    const figure = figureOf(chart);
    return svgPng(figureSvg(figure, "", "outlines"), figure.pixels);
  });

function figureOf(chart: Chart): Figure {
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
