// Which values an axis marks: round ones, few of them.

import type { AxisScale } from "../chart.ts";

/** Sets of ticks between `low` and `high`, the finest first; the caller takes the first that fits. */
export function tickChoices(scale: AxisScale, low: number, high: number): readonly (readonly number[])[] {
  const linear = [6, 5, 4, 3, 2, 1].map((most) => linearTicks(low, high, most));
  if (scale === "linear") return linear;
  const choices = [
    logTicks(low, high, 1, [1, 2, 5]),
    logTicks(low, high, 1, [1, 3]),
    ...[1, 2, 3, 6, 12, 24, 48, 96, 192].map((step) => logTicks(low, high, step, [1])),
  ];
  return high / low < 20 ? [...choices.filter((ticks) => ticks.length > 2), ...linear] : choices;
}

function linearTicks(low: number, high: number, most: number): readonly number[] {
  for (const step of niceSteps((high - low) / most)) {
    const first = Math.ceil(low / step);
    const last = Math.floor(high / step);
    if (last - first < most) return run(first, last).map((index) => Number((index * step).toPrecision(12)));
  }
  return [];
}

/** 1, 2 and 5 times the powers of ten from just below `step` upwards. */
function niceSteps(step: number): readonly number[] {
  const power = Math.floor(Math.log10(step));
  return [0, 1, 2].flatMap((above) => [1, 2, 5].map((digit) => Number(`${digit}e${power + above}`)));
}

function logTicks(low: number, high: number, step: number, digits: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(low) / step);
  const last = Math.ceil(Math.log10(high) / step);
  // More powers than this are never drawn, and hundreds of them would only be measured.
  if (last - first > 24) return [];
  return run(first, last)
    .flatMap((power) => digits.map((digit) => Number(`${digit}e${power * step}`)))
    .filter((value) => value >= low && value <= high);
}

const run = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
