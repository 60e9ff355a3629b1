// Charts of every kind with whatever numbers and texts there are, for the laws that hold of all.

import fc from "fast-check";
import type { Chart } from "../../../src/render/chart.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "For",
    "]]> <script>&amp;\"'",
    "Datacenter GPU performance against a consumer GPU's",
    "W".repeat(90),
    "😀",
  ),
);
/** Sizes from every decade, and everything that is not one. */
const value = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.double({ min: 1, max: 9.99, noNaN: true }), fc.integer({ min: -12, max: 13 }))
      .map(([mantissa, power]) => mantissa * 10 ** power),
  },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.double() },
);
const scale = fc.constantFrom("linear" as const, "log" as const);
const quantity = {
  title: text,
  unitLabel: text,
  format: fc.constantFrom("number" as const, "usd" as const, "share" as const),
  scale,
};
/** In order, or none of them a number, as quantiles are. */
const inOrder = (values: readonly number[]): readonly number[] =>
  values.some(Number.isNaN) ? values.map(() => Number.NaN) : values.toSorted((a, b) => a - b);

const interval = fc
  .tuple(fc.tuple(value, value, value), fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }))
  .map(([values, digits]) => {
    const [p5 = 0, median = 0, p95 = 0] = inOrder(values);
    return { p5, median, p95, digits };
  });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const threshold = maybe(fc.record({ value, label: text }));
const density = maybe(
  fc.record({
    scale,
    low: value,
    high: value,
    heights: fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), value), { maxLength: 20 }),
  }),
);
const years = fc.array(
  fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.tuple(value, value, value, value, value)).map(([year, values]) => {
    const [p5 = 0, p25 = 0, median = 0, p75 = 0, p95 = 0] = inOrder(values);
    return { year, p5, p25, median, p75, p95 };
  }),
  { maxLength: 12 },
);
const side = fc.tuple(text, interval, density).map(([name, three, curve]) => ({ name, ...three, density: curve }));

export const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  fc
    .tuple(
      fc.record({ ...quantity, density }),
      interval,
      maybe(
        fc.record({
          value,
          label: text,
          side: fc.constantFrom("above" as const, "below" as const),
          probability: value,
        }),
      ),
    )
    .map(([rest, three, claim]): Chart => ({ kind: "density", ...rest, ...three, claim })),
  fc.record({
    kind: fc.constant("tornado" as const),
    ...quantity,
    base: value,
    bars: fc.array(fc.record({ label: text, low: value, high: value, lowInput: text, highInput: text }), {
      maxLength: 14,
    }),
  }),
  fc.record({
    kind: fc.constant("fan" as const),
    ...quantity,
    series: fc.array(fc.record({ name: text, years }), { maxLength: 2 }),
    parity: threshold,
  }),
  fc.record({
    kind: fc.constant("sides" as const),
    ...quantity,
    sides: fc.tuple(side, side),
    threshold,
    crux: fc.array(fc.record({ label: text, share: value, forValue: text, againstValue: text }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("history" as const),
    ...quantity,
    names: fc.tuple(text, text),
    steps: fc.array(fc.record({ label: text, for: maybe(interval), against: maybe(interval) }), { maxLength: 40 }),
    threshold,
  }),
  fc.record({
    kind: fc.constant("card" as const),
    ...quantity,
    claim: text,
    outcome: text,
    date: fc.constant("28 November 2026"),
    sides: fc.oneof(fc.tuple(side), fc.tuple(side, side)),
    threshold,
    crux: maybe(fc.record({ label: text, held: maybe(fc.tuple(text, text)) })),
  }),
);
