// The tornado: how far each assumption alone swings the output between its p5 and its p95.

import { assumptionRun } from "../estimate/assumption.ts";
import type { Column } from "../evaluation/expression.ts";
import type { Scale } from "./sobol-index.ts";

export interface End {
  readonly assumption: number;
  readonly output: number;
}

export interface Bar {
  readonly id: string;
  /** The assumption at its p5 and at its p95, the others at their medians. */
  readonly low: End;
  readonly high: End;
  /** The distance between the two outputs, 0 or more: of their logarithms, or of the values. */
  readonly swing: number;
}

export interface Tornado {
  /** The output with every assumption at its median. */
  readonly middle: number;
  readonly scale: Scale;
  /** Assumptions that are not points, widest swing first. An end that gives no number has the swing NaN and comes last. */
  readonly bars: readonly Bar[];
}

/** Two point runs for each assumption that the output reaches. Errors as `estimate`. */
export function tornado(quantities: readonly Column[], output: string): Tornado {
  const { assumptions, medians, outputOf } = assumptionRun(quantities, output);
  const ends = assumptions.flatMap(({ id, p5, p95 }, input) => {
    if (p5 === p95) return [];
    const end = (value: number): End => ({ assumption: value, output: outputOf(medians.with(input, value)) });
    return [{ id, low: end(p5), high: end(p95) }];
  });
  const scale: Scale = ends.every(({ low, high }) => low.output > 0 && high.output > 0) ? "log" : "value";
  return { middle: outputOf(medians), scale, bars: barsOn(scale, ends) };
}

/** The bars between these ends on a scale, widest swing first. */
export const barsOn = (scale: Scale, ends: readonly Omit<Bar, "swing">[]): readonly Bar[] =>
  ends
    .map(({ id, low, high }) => {
      const { output: from } = low;
      const { output: to } = high;
      return { id, low, high, swing: Math.abs(scale === "log" ? Math.log(to / from) : to - from) };
    })
    .sort((a, b) => widest(b) - widest(a));

const widest = ({ swing }: Bar): number => (Number.isNaN(swing) ? -1 : swing);
