// How the two sides of an argument moved, step by step.

import type { Claim } from "../../core/analyses/claim.ts";
import type { HistoryChart, Interval } from "../chart.ts";
import { intervalOf, type Measured, scaleOver, shortText, styleOf, thresholdOf } from "./measured.ts";

export interface HistoryStep {
  /** What was changed, e.g. the assumption's label. */
  readonly label: string;
  /** The side's result after this step; absent until it has spoken. An estimate is one. */
  readonly for?: Interval | undefined;
  readonly against?: Interval | undefined;
}

export interface HistoryInput {
  readonly quantity: Measured;
  /** For, then against. */
  readonly names: readonly [string, string];
  /** In the order in which they were made. */
  readonly steps: readonly HistoryStep[];
  readonly claim?: Claim | undefined;
  /** The quantity's label if not given. */
  readonly title?: string;
}

/** More would neither be told apart nor be small enough to keep. */
const mostSteps = 40;

/** Both results after every step, on a log axis from a factor of 30 on; of many steps the last forty. */
export function historyChart({ quantity, names, steps, claim, title }: HistoryInput): HistoryChart {
  const earlier = Math.max(0, steps.length - mostSteps);
  const drawn = steps.slice(earlier);
  const values = drawn.flatMap((step) => [step.for, step.against].flatMap((side) => (side ? [side.p5, side.p95] : [])));
  const style = styleOf(quantity);
  return {
    kind: "history",
    title: shortText(title ?? quantity.label),
    ...style,
    scale: values.length > 0 ? scaleOver(values, 30) : "linear",
    names: [shortText(names[0]), shortText(names[1])],
    earlier,
    steps: drawn.map((step) => ({
      // Of more than five the picture shows the numbers only.
      label: drawn.length > 5 ? "" : shortText(step.label),
      ...(step.for && { for: intervalOf(step.for) }),
      ...(step.against && { against: intervalOf(step.against) }),
    })),
    threshold: claim && thresholdOf(claim, quantity, style.format),
  };
}
