// The three numbers of a side beneath its bar: under their places, or the interval behind the middle.

import { tell } from "../../core/tell.ts";
import type { Side, SidesChart } from "../chart.ts";
import { type Axis, covers } from "./axis.ts";
import { intervalTexts, leastOf } from "./number-text.ts";
import { apart, type Label, labelWidth, margin, palette, rowWidth, size, width } from "./shape.ts";

const numberGap = 16;

interface Told {
  readonly text: string;
  /** The value under which it stands. */
  readonly at: number;
  readonly isMiddle?: boolean;
}

/** What a side's numbers are told of, and where they may stand. */
export interface Numbers {
  readonly side: Side;
  readonly chart: SidesChart;
  readonly axis: Axis;
  readonly y: number;
  readonly fill: string;
}

const wholeOf = (axis: Axis): Room => [axis.range[0], width - margin];

function textsOf({ side, chart, axis }: Numbers): readonly string[] {
  const whole = wholeOf(axis);
  return intervalTexts(side, chart.format, { fits: (texts) => fits(texts, whole), least: leastOf(chart.sides) });
}

const labelOf = ({ axis, y, fill }: Numbers, { text, at, isMiddle }: Told): Label => {
  const weight = isMiddle ? 600 : 400;
  const style = { size: isMiddle ? size.body : size.small, weight, fill: isMiddle ? palette.text : fill } as const;
  return { text, x: axis.at(at), y, anchor: "middle", isOverLines: true, ...style };
};

/** None is moved across the threshold that can stay on its side. */
const roomsOf = ({ side, chart, axis }: Numbers): readonly Room[] => [
  ownSide(side, axis, chart.threshold?.value, wholeOf(axis)),
  wholeOf(axis),
];

/** The three numbers under their places, or the one of a point; nothing where one would have to stand elsewhere. */
export function numbersInPlace(numbers: Numbers): readonly Label[] | undefined {
  const { p5, median, p95 } = numbers.side;
  const [low = "", middle = low, high] = textsOf(numbers);
  const told: readonly Told[] =
    high === undefined
      ? [{ text: middle, at: median, isMiddle: true }]
      : [
          { text: low, at: p5 },
          { text: middle, at: median, isMiddle: true },
          { text: high, at: p95 },
        ];
  const labels = told.map((each) => labelOf(numbers, each));
  const texts = told.map(({ text }) => text);
  for (const room of roomsOf(numbers).filter((each) => fits(texts, each))) {
    const placed = apart(labels, ...room, numberGap);
    const isInPlace = placed.every(
      ({ x }, k) => Math.abs(x - (labels[k]?.x ?? x)) <= labelWidth(labels[k] as Label) / 2,
    );
    if (isInPlace || high === undefined) return placed;
  }
  return undefined;
}

/** All three in one label under the middle; the middle alone where that has no room. */
export function numbersBehind(numbers: Numbers): readonly Label[] {
  const [low = "", middle = low, high] = textsOf(numbers);
  const at = numbers.side.median;
  const alone = labelOf(numbers, { text: middle, at, isMiddle: true });
  if (high === undefined) return apart([alone], ...wholeOf(numbers.axis), numberGap);
  const all = { ...labelOf(numbers, { text: `${middle} (${tell`${low} to ${high}`})`, at }), fill: palette.text };
  const room = roomsOf(numbers).find(([left, right]) => labelWidth(all) <= right - left);
  return room ? apart([all], ...room, numberGap) : apart([alone], ...wholeOf(numbers.axis), numberGap);
}

type Room = readonly [left: number, right: number];

const fits = (texts: readonly string[], [left, right]: Room): boolean =>
  rowWidth(texts, size.body, numberGap) <= right - left;

/** Where the numbers of what lies on one side of the threshold stand on that side. */
function ownSide({ p5, p95 }: Side, axis: Axis, threshold: number | undefined, whole: Room): Room {
  if (threshold === undefined || !covers(axis, threshold)) return whole;
  const at = axis.at(threshold);
  if (p95 < threshold) return [whole[0], Math.min(whole[1], at - numberGap / 2)];
  if (p5 > threshold) return [Math.max(whole[0], at + numberGap / 2), whole[1]];
  return whole;
}
