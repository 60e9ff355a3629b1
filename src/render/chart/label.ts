// Text on a chart: where it stands, how several keep out of each other's way, and the marks that draw it.

import { type Markish, text as textMark } from "@observablehq/plot";
import { textWidth, type Weight } from "./font.ts";
import { margin, palette, width } from "./palette.ts";

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

const shifts = { start: 0, middle: 0.5, end: 1 } as const;

export const labelWidth = (label: Label): number => textWidth(label.text, label.size, label.weight);

/** From left to right. */
export function extent(label: Label): readonly [number, number] {
  const left = label.x - labelWidth(label) * shifts[label.anchor];
  return [left, left + labelWidth(label)];
}

/** The label, moved sideways as little as keeps it inside. */
export function within(label: Label, low = margin / 2, high = width - margin / 2): Label {
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

/** The marks of many labels, one per style. */
export function labelMarks(labels: readonly Label[]): readonly Markish[] {
  const styles = new Map<string, Label[]>();
  for (const label of labels) {
    if (label.text === "") continue;
    const style = `${label.size} ${label.weight} ${label.fill} ${label.anchor} ${label.isOverLines === true}`;
    styles.set(style, [...(styles.get(style) ?? []), label]);
  }
  return [...styles.values()].map((same) => {
    const [{ size, weight, fill, anchor, isOverLines } = { size: 0, weight: 400, fill: "", anchor: "start" as const }] =
      same;
    return textMark(same, {
      x: { value: "x", scale: null },
      y: { value: "y", scale: null },
      text: "text",
      fill,
      ...(isOverLines && { stroke: palette.panel, strokeWidth: 5 }),
      fontSize: size,
      fontWeight: weight,
      textAnchor: anchor,
    });
  });
}
