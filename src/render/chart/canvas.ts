// A picture in indexed colours, on which outlines are filled with smooth edges.

import type { Edge } from "./glyph.ts";

/** Between nothing and all of a pixel: finer than an eye tells at an edge. */
const levels = 8;
/** While it is painted; edges over edges over bands make many, each of them seldom. */
const mostColours = 4096;

/** Colours by number: `pixels` has them row by row, `colours` red, green and blue of each in one number. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly colours: readonly number[];
}

export interface Canvas {
  /**
   * Fills the outlines that `draw` hands over, edge by edge. Where they overlap and turn the same way they are one; an
   * outline inside another that turns the other way is a hole.
   */
  readonly fill: (colour: string, opacity: number, draw: (edge: Edge) => void) => void;
  /** What was painted, in at most 256 colours: of more the frequent ones, and for the others the nearest of them. */
  readonly picture: () => Picture;
}

/** Made of one colour all over. */
export function canvasOf(width: number, height: number, background: string): Canvas {
  const pixels = new Uint16Array(width * height);
  const colours = [numberOf(background)];
  const indexOf = new Map([[colours[0], 0]]);
  // Of the pixels so far touched, how much more of each is inside than of its left neighbour.
  const stride = width + 2;
  const rises = new Float32Array(stride * height);
  const mixes = new Map<string, Int16Array>();

  function mixed(under: number, over: number, share: number): number {
    const below = colours[under] as number;
    const channel = (shift: number) => {
      const from = (below >> shift) & 255;
      return Math.round(from + (((over >> shift) & 255) - from) * share) << shift;
    };
    const colour = channel(16) | channel(8) | channel(0);
    const known = indexOf.get(colour);
    if (known !== undefined) return known;
    const index = colours.length < mostColours ? colours.push(colour) - 1 : nearest(colours, colour);
    indexOf.set(colour, index);
    return index;
  }

  function fill(colour: string, opacity: number, draw: (edge: Edge) => void): void {
    let [left, right, top, bottom] = [width, 0, height, 0];
    draw((x0, y0, x1, y1) => {
      const ax = held(x0, width);
      const bx = held(x1, width);
      left = Math.min(left, ax, bx);
      right = Math.max(right, ax, bx);
      top = Math.min(top, y0, y1);
      bottom = Math.max(bottom, y0, y1);
      addEdge(rises, stride, height, ax, y0, bx, y1);
    });
    const [firstRow, lastRow] = [Math.max(0, Math.floor(top)), Math.min(height, Math.ceil(bottom))];
    const [first, last] = [Math.floor(left), Math.min(stride, Math.ceil(right) + 2)];
    const over = numberOf(colour);
    const key = `${colour} ${opacity}`;
    const mix = mixes.get(key) ?? new Int16Array(mostColours * (levels + 1)).fill(-1);
    mixes.set(key, mix);
    for (let row = firstRow; row < lastRow; row++) {
      let inside = 0;
      for (let x = first; x < last; x++) {
        const at = row * stride + x;
        inside += rises[at] as number;
        rises[at] = 0;
        const level = (Math.min(1, Math.abs(inside)) * levels + 0.5) | 0;
        if (level === 0 || x >= width) continue;
        const pixel = row * width + x;
        const under = pixels[pixel] as number;
        const place = under * (levels + 1) + level;
        let index = mix[place] as number;
        if (index < 0) {
          index = mixed(under, over, (level / levels) * opacity);
          mix[place] = index;
        }
        pixels[pixel] = index;
      }
    }
  }
  return { fill, picture: () => ({ width, height, ...reduced(pixels, colours) }) };
}

const held = (x: number, width: number): number => Math.min(Math.max(x, 0), width);

/** `#1e1f22` as a number. */
const numberOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

const mostInFile = 256;

function reduced(pixels: Uint16Array, colours: readonly number[]): Pick<Picture, "pixels" | "colours"> {
  if (colours.length <= mostInFile) return { pixels: new Uint8Array(pixels), colours };
  const counts = new Uint32Array(colours.length);
  for (let i = 0; i < pixels.length; i++) counts[pixels[i] as number] = (counts[pixels[i] as number] as number) + 1;
  const frequent = [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number));
  const kept = frequent.slice(0, mostInFile).map((index) => colours[index] as number);
  const moved = new Uint8Array(colours.length);
  frequent.forEach((index, rank) => {
    if (rank < mostInFile) moved[index] = rank;
    else if ((counts[index] as number) > 0) moved[index] = nearest(kept, colours[index] as number);
  });
  const bytes = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i++) bytes[i] = moved[pixels[i] as number] as number;
  return { pixels: bytes, colours: kept };
}

function nearest(colours: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0);
  return colours.reduce(
    (best, other, index) => (distance(other) < distance(colours[best] as number) ? index : best),
    0,
  );
}

/**
 * Adds what an edge changes in the pixels that it crosses: summed along a row, the changes are how much of each pixel is
 * inside. Source: the signed areas of R. Levien's font-rs (2015), after those of FreeType's smooth rasterizer.
 */
function addEdge(rises: Float32Array, stride: number, height: number, x0: number, y0: number, x1: number, y1: number) {
  if (y0 === y1) return;
  const isDown = y0 < y1;
  const turn = isDown ? 1 : -1;
  const topY = isDown ? y0 : y1;
  const endY = isDown ? y1 : y0;
  const slope = (x1 - x0) / (y1 - y0);
  let x = (isDown ? x0 : x1) - Math.min(0, topY) * slope;
  const last = Math.min(height, Math.ceil(endY));
  for (let row = Math.max(0, Math.floor(topY)); row < last; row++) {
    const rise = Math.min(row + 1, endY) - Math.max(row, topY);
    const next = x + slope * rise;
    const change = rise * turn;
    const low = Math.min(x, next);
    const high = Math.max(x, next);
    const start = Math.floor(low);
    const end = Math.ceil(high);
    const at = row * stride + start;
    if (end <= start + 1) {
      // Within one pixel: split by where its middle lies.
      const share = (x + next) / 2 - start;
      rises[at] = (rises[at] as number) + change * (1 - share);
      rises[at + 1] = (rises[at + 1] as number) + change * share;
    } else {
      // Over several pixels the area to the right of the edge grows as a parabola, a line and a parabola.
      let before = 0;
      let covered = 0;
      for (let k = 0; start + k <= end; k++) {
        const area = areaUpTo(start + k + 1, low, high);
        const share = area - before;
        rises[at + k] = (rises[at + k] as number) + change * (share - covered);
        before = area;
        covered = share;
      }
    }
    x = next;
  }
}

/** The area left of `x` and right of an edge that runs evenly from `low` to `high`, in a row one high. */
const areaUpTo = (x: number, low: number, high: number): number =>
  x <= low ? 0 : x >= high ? x - (low + high) / 2 : ((x - low) * (x - low)) / (2 * (high - low));
