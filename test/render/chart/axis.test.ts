import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, covers } from "../../../src/render/chart/axis.ts";

const options = { format: "number", range: [0, 600] } as const;
const ticks = (low: number, high: number, scale: "linear" | "log") =>
  axisOf({ ...options, scale, values: [low, high] }).ticks.map(({ text }) => text);

describe("an axis", () => {
  it("has round ticks, few of them", () => {
    expect(ticks(21e6, 258e6, "linear")).toEqual(["50M", "100M", "150M", "200M", "250M"]);
    expect(ticks(-13e9, 9e9, "linear")).toEqual(["−10B", "−5B", "0", "5B"]);
    expect(ticks(0.03, 33, "log")).toEqual(["1 in 10", "1", "10"]);
    expect(ticks(0.8, 110, "log")).toEqual(["1", "3", "10", "30", "100"]);
    expect(ticks(1e-6, 1e6, "log")).toEqual(["1 in 1M", "1 in 1,000", "1", "1,000", "1M"]);
    expect(ticks(74e6, 76e6, "log")).toEqual(["74M", "74.5M", "75M", "75.5M", "76M"]);
  });

  it("is linear where a value is not above zero", () => {
    expect(axisOf({ ...options, scale: "log", values: [0, 10] }).type).toBe("linear");
    expect(axisOf({ ...options, scale: "log", values: [1, 10] }).type).toBe("log");
  });

  it("reaches for a wanted value as long as the others keep a quarter of it", () => {
    const near = axisOf({ ...options, scale: "log", values: [1e-5, 1e-3], wanted: [1] });
    expect(near.at(1)).toBe(600);
    expect(covers(near, 1)).toBe(true);
    const far = axisOf({ ...options, scale: "log", values: [1e-5, 1e-4], wanted: [1] });
    expect(covers(far, 1)).toBe(false);
    expect(far.at(1)).toBe(600);
  });

  it("puts a single value in the middle", () => {
    expect(axisOf({ ...options, scale: "linear", values: [75e6] }).at(75e6)).toBeCloseTo(300);
    expect(axisOf({ ...options, scale: "log", values: [75e6] }).at(75e6)).toBeCloseTo(300);
    expect(axisOf({ ...options, scale: "linear", values: [0] }).at(0)).toBeCloseTo(300);
  });

  it("has a place for every value and at most five different ticks", () => {
    const values = fc.array(fc.double(), { maxLength: 6 });
    fc.assert(
      fc.property(values, fc.double(), fc.constantFrom("linear" as const, "log" as const), (shown, wanted, scale) => {
        const axis = axisOf({ ...options, scale, values: shown, wanted: [wanted] });
        for (const value of shown.filter(Number.isFinite)) {
          expect(axis.at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(axis.at(value)).toBeLessThanOrEqual(600 + 1e-6);
        }
        const texts = axis.ticks.map(({ text }) => text);
        expect(texts.length).toBeLessThanOrEqual(5);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});
