// The tornado of a model's output, with each assumption's own p5 and p95.

import type { Tornado } from "../../core/analyses/sensitivity.ts";
import { inSentence, tell } from "../../core/tell.ts";
import { numberText } from "../chart/number-text.ts";
import type { TornadoBar, TornadoChart } from "../chart.ts";
import { type Measured, scaleOver, shortText, styleOf } from "./measured.ts";

export interface TornadoInput {
  /** The output. */
  readonly quantity: Measured;
  readonly tornado: Tornado;
  /** The model's quantities by id; an assumption that is not among them is shown by its id. */
  readonly assumptions: ReadonlyMap<string, Measured>;
}

/** More are never drawn; a model has fewer assumptions than this. */
const mostBars = 30;

/** The bars in the tornado's own order, the widest swing first; on a log axis from a factor of ten on. */
export function tornadoChart({ quantity, tornado, assumptions }: TornadoInput): TornadoChart {
  const bars = tornado.bars.slice(0, mostBars).map(({ id, low, high }): TornadoBar => {
    const assumption = assumptions.get(id);
    const { format, unitLabel } = assumption ? styleOf(assumption) : ({ format: "number", unitLabel: "" } as const);
    const [unit = ""] = unitLabel.split(" per ");
    return {
      label: shortText(assumption?.label ?? id),
      low: low.output,
      high: high.output,
      lowInput: numberText(low.assumption, format),
      // `kW` and `GB`; what is longer has no room.
      highInput: `${numberText(high.assumption, format)}${format === "measure" && unit.length < 5 ? ` ${unit}` : ""}`,
    };
  });
  const outputs = [tornado.middle, ...bars.flatMap(({ low, high }) => [low, high])].filter(Number.isFinite);
  return {
    kind: "tornado",
    title: shortText(tell`What moves ${inSentence(quantity.label)}`),
    ...styleOf(quantity),
    scale: scaleOver(outputs, 10),
    base: tornado.middle,
    bars,
  };
}
