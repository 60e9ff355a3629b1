// A chart as shapes and labels, and the PNG that becomes of them, in indexed colours, packed in a thread of its own.
// https://www.w3.org/TR/png-3/

import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";
import { canvasOf, type Picture } from "./canvas.ts";
import { labelEdges, shapeEdges } from "./glyph.ts";
import { type Drawing, height as defaultHeight, halo, isDrawn, palette, width } from "./shape.ts";

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

const pack = promisify(deflate);
/** Half the time of zlib's own level, for a file a twentieth longer. */
const level = 4;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export async function pngFile({ width, height, pixels, colours }: Picture): Promise<Uint8Array> {
  // Each row begins with its filter: 0, none, as suits numbers of colours.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk("IHDR", header(width, height)),
    chunk("PLTE", Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk("IDAT", await pack(rows, { level })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, which are the number of a colour. */
function header(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
