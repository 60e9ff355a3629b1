// Text on a chart: where it stands, and how several keep out of each other's way.

import { textWidth } from "./font.ts";
import type { Weight } from "./font-file.ts";
import { margin, width } from "./palette.ts";

export interface Label {
  readonly text: string;
  /** At the anchor. */
  readonly x: number;
  /** At the middle of the capitals. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  /** Whether it stands where lines may run, which then stop short of its letters. Costs more than the letters. */
  readonly isOverLines?: boolean;
}

/** Whether there is anything to write: the number of a value that is none has no place. */
export const isDrawn = ({ text, x, y }: Label): boolean => text !== "" && Number.isFinite(x) && Number.isFinite(y);

const shifts = { start: 0, middle: 0.5, end: 1 } as const;

/** How wide texts stand beside each other, `gap` apart. */
export const rowWidth = (texts: readonly string[], size: number, gap: number): number =>
  texts.reduce((sum, text) => sum + textWidth(text, size, 600) + gap, -gap);

export const labelWidth = (label: Label): number => textWidth(label.text, label.size, label.weight);

/** From left to right. */
export function extent(label: Label): readonly [number, number] {
  const left = label.x - labelWidth(label) * shifts[label.anchor];
  return [left, left + labelWidth(label)];
}

/** The label, moved sideways as little as keeps it inside. */
export function within(label: Label, low = margin, high = width - margin): Label {
  const [left, right] = extent(label);
  return { ...label, x: label.x + Math.max(low - left, Math.min(0, high - right)) };
}

/**
 * Centres for things of the given sizes in a row, in the given order, at least `gap` apart and between `low` and
 * `high`, with the least sum of squared moves: isotonic regression by pooling adjacent violators.
 */
export function spread(
  wanted: readonly { readonly center: number; readonly size: number }[],
  low: number,
  high: number,
  gap: number,
): readonly number[] {
  let end = 0;
  const offsets = wanted.map(({ size }) => {
    const offset = end + size / 2;
    end += size + gap;
    return offset;
  });
  const total = end - gap;
  const blocks: { mean: number; count: number }[] = [];
  wanted.forEach(({ center }, index) => {
    let block = { mean: center - (offsets[index] ?? 0), count: 1 };
    for (let before = blocks.at(-1); before && before.mean > block.mean; before = blocks.at(-1)) {
      const count = before.count + block.count;
      block = { mean: (before.mean * before.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const means = blocks.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
  return means.map((mean, index) => Math.max(low, Math.min(mean, high - total)) + (offsets[index] ?? 0));
}

/** Inter's capitals are 0.73 high: from their middle down to the line they stand on. */
const capitalsHalf = 0.364;
/** Round letters that lines may run into, in SVG units on each side. */
export const halo = 2.5;

/** The height of the line that the letters stand on. */
export const baselineOf = ({ y, size }: Label): number => y + size * capitalsHalf;
