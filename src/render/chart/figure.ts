// A chart as shapes and labels, and the PNG that becomes of them.

import { canvasOf } from "./canvas.ts";
import { halo, isDrawn } from "./label.ts";
import { labelEdges, shapeEdges } from "./outline.ts";
import { height as defaultHeight, palette, width } from "./palette.ts";
import { pngFile } from "./png-file.ts";
import type { Drawing } from "./shape.ts";

export interface Figure extends Drawing {
  /** 340 if not given. */
  readonly height?: number;
  /** How many of the PNG's pixels lie side by side; two for each unit if not given. */
  readonly pixels?: number;
}

/** A phone shows a chart in 300 points of two or three pixels, a screen in 400 of one or two. */
const usualPixels = 2 * width;

/** The PNG, painted at once, which takes a few milliseconds, and packed in another thread. */
export function figurePng(figure: Figure): Promise<Uint8Array> {
  const { shapes, labels, height = defaultHeight, pixels = usualPixels } = figure;
  const zoom = pixels / width;
  const canvas = canvasOf(pixels, Math.round(height * zoom), palette.panel);
  for (const shape of shapes) {
    const { colour, opacity } =
      shape.kind === "line"
        ? { colour: shape.stroke, opacity: 1 }
        : { colour: shape.fill, opacity: shape.kind === "area" ? (shape.opacity ?? 1) : 1 };
    canvas.fill(colour, opacity, (edge) => shapeEdges(shape, zoom, edge));
  }
  for (const label of labels.filter(isDrawn)) {
    // All of a halo under all letters: none may cover its neighbour.
    if (label.isOverLines) canvas.fill(palette.panel, 1, (edge) => labelEdges(label, zoom, halo, edge));
    canvas.fill(label.fill, 1, (edge) => labelEdges(label, zoom, 0, edge));
  }
  return pngFile(canvas.picture());
}
