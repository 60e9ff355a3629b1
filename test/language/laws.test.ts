// Laws of the language: only errors for people, at places inside the text, and ranges that keep their ends.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile } from "../../src/core/distributions/quantile.ts";
import { UserError } from "../../src/core/errors.ts";
import { parseAssumption } from "../../src/language/assumption.ts";
import { parseClaim } from "../../src/language/claim.ts";
import { parseFormula } from "../../src/language/formulas/formula.ts";
import type { Reading } from "../../src/language/reading.ts";
import { parseAssumptions } from "../../src/language/statement.ts";
import type { Target } from "../../src/language/target.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { mutated } from "./mutated.ts";
import { expectTold, read, shape, target } from "./reading-of.ts";
import { grammatical, heap } from "./texts.ts";

const targets = [
  {},
  { ...target("USD/year", "positive"), plausible: [1e9, 1e13] as const },
  { ...target("", "share"), plausible: [0.0001, 0.5] as const },
  { ...target("", "positive"), growth: true },
  target("consumer_gpu/datacenter_gpu"),
];
const ways: readonly ((text: string) => unknown)[] = [
  ...targets.map((of) => (text: string) => read(text, of)),
  parseFormula,
  parseUnit,
  parseClaim,
  parseAssumptions,
];

function tell(text: string): void {
  for (const way of ways) {
    try {
      way(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expectTold(error, text);
    }
  }
}

describe("whatever is typed", () => {
  const tellsAll = (texts: fc.Arbitrary<string>, numRuns: number) => fc.assert(fc.property(texts, tell), { numRuns });

  test("any characters", () => tellsAll(fc.string({ unit: "binary", maxLength: 40 }), 120));
  test("any letters and marks", () => tellsAll(fc.string({ unit: "grapheme", maxLength: 40 }), 120));
  test("any ASCII", () => tellsAll(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), 150));
  test("what is nearly something", () => tellsAll(mutated, 300));
  test("heaps of our own tokens", () => tellsAll(heap, 500));
  test("what is built by the grammar", () => tellsAll(grammatical, 150));
  test("half of what is built by the grammar", () =>
    tellsAll(
      fc.tuple(grammatical, fc.nat(), fc.nat()).map(([text, a, b]) => text.slice(a % 9, text.length - (b % 9))),
      150,
    ));
});

describe("what a hint says to write", () => {
  /** Every mend that the error of `way` offers for a text is accepted by that way. */
  function expectReady(way: (text: string) => unknown, text: string): void {
    try {
      way(text);
    } catch (error) {
      const hint = (error as UserError).place.hint ?? "";
      if (!hint.startsWith("Write `")) return;
      for (const [, mend = ""] of hint.matchAll(/`([^`]+)`/g)) way(mend);
    }
  }

  test.each([
    ["by every parser", [parseAssumption, parseClaim, parseAssumptions]],
    ["for every quantity", targets.map((of) => (text: string) => read(text, of))],
  ])("can be typed, %s", (_, ways) => {
    fc.assert(
      fc.property(fc.oneof(heap, grammatical, mutated), (text) => {
        for (const way of ways) expectReady(way, text);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what reads", () => {
  test("reads the same again in its canonical form, and speaks of nothing infinite", () => {
    fc.assert(
      fc.property(fc.oneof(mutated, grammatical), fc.constantFrom(...targets), (text, of) => {
        let reading: Reading;
        try {
          reading = read(text, of);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        expect([reading.echo, ...reading.notes].join()).not.toMatch(/Infinity|NaN|undefined|infinite/);
        // What was read once is kept as it was meant: however odd its size is, nobody is asked again.
        const { plausible: _, ...kept }: Target = of;
        expect(shape(read(reading.text, kept).expression)).toEqual(shape(reading.expression));
        const { distribution } = reading;
        if (distribution === undefined) return;
        const [low = Number.NaN, high = Number.NaN] = [0.001, 0.999].map((p) => quantile(distribution, p));
        expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
        if (of.support === "share") expect(low >= 0 && high <= 1).toBe(true);
        if (of.support === "positive") expect(low).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a range", () => {
  const positive = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
  const level = fc.integer({ min: 20, max: 99 });
  const ascending = (of: fc.Arbitrary<number>) =>
    fc
      .tuple(of, of)
      .map(([a, b]) => (a < b ? [a, b] : [b, a]) as [number, number])
      .filter(([a, b]) => a < b);

  /** That the ends are the quantiles which the level says. */
  function expectEnds(text: string, low: number, high: number, percent: number, of = {}): void {
    const { distribution } = read(text, of);
    if (distribution === undefined) throw new Error(`Expected a distribution for ${text}, got a formula`);
    const p = (1 - percent / 100) / 2;
    const size = Math.max(Math.abs(low), Math.abs(high));
    for (const [at, end] of [
      [p, low],
      [1 - p, high],
    ] as const) {
      expect(Math.abs(quantile(distribution, at) - end)).toBeLessThan(1e-9 * size);
    }
  }

  test("keeps its ends at its level, above 0 and below", () => {
    fc.assert(
      fc.property(ascending(positive), level, ([low, high], percent) => {
        expectEnds(`${low} to ${high} @ ${percent}%`, low, high, percent);
        expectEnds(`-${high} to -${low} @ ${percent}%`, -high, -low, percent);
        expectEnds(`-${low} to ${high} @ ${percent}%`, -low, high, percent);
      }),
    );
  });

  test("keeps its ends within a share", () => {
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(ascending(share), ([low, high]) => {
        expectEnds(`${low} to ${high}`, low, high, 90, target("", "share"));
      }),
    );
  });

  test("is the same in another unit", () => {
    fc.assert(
      fc.property(ascending(positive), ([low, high]) => {
        expectEnds(`${low} to ${high} kW`, 1000 * low, 1000 * high, 90, target("W"));
      }),
    );
  });
});
