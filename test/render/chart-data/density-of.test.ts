import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { densityOf, sampledDensity, scaleOf } from "../../../src/render/chart-data/density-of.ts";
import { evenly, known, logNormalSamples, normalSamples } from "../chart/samples.ts";

describe("the scale of samples", () => {
  it("is log from a factor of 15 between p5 and p95", () => {
    expect(scaleOf(known(logNormalSamples(1, 14)))).toBe("linear");
    expect(scaleOf(known(logNormalSamples(1, 16)))).toBe("log");
  });

  it("is linear where anything is zero or below", () => {
    expect(scaleOf(known(Float64Array.of(...logNormalSamples(1, 1000), 0)))).toBe("linear");
    expect(scaleOf(known(normalSamples(0, 1)))).toBe("linear");
  });

  it("is linear for a point and for nothing", () => {
    expect(scaleOf(known(new Float64Array(100).fill(5)))).toBe("linear");
    expect(scaleOf(known(new Float64Array()))).toBe("linear");
  });
});

describe("the density", () => {
  it("of a normal distribution is the bell, from p0.5 to p99.5", () => {
    const density = sampledDensity(normalSamples(10, 2, 16384), "linear");
    // 2.5758 standard deviations each way.
    expect(density?.low).toBeCloseTo(10 - 2 * 2.5758, 1);
    expect(density?.high).toBeCloseTo(10 + 2 * 2.5758, 1);
    const heights = density?.heights ?? [];
    heights.forEach((height, index) => {
      const deviation = -2.5758 + (2 * 2.5758 * index) / (heights.length - 1);
      expect(Math.abs(height - Math.exp(-0.5 * deviation ** 2))).toBeLessThan(0.03);
    });
  });

  it("of a log-normal distribution is the same bell on a log axis", () => {
    const bell = sampledDensity(normalSamples(0, 1), "linear")?.heights ?? [];
    const log = sampledDensity(normalSamples(0, 1).map(Math.exp), "log");
    expect(log?.low).toBeCloseTo(Math.exp(-2.576), 2);
    log?.heights.forEach((height, index) => {
      expect(height).toBeCloseTo(bell[index] ?? Number.NaN, 3);
    });
  });

  it("of a law is the law's own", () => {
    const samples = () => new Float64Array();
    const bell = densityOf({ law: { kind: "normal", mean: 10, sd: 2 }, samples }, "linear");
    bell?.heights.forEach((height, index) => {
      const deviation = -2.5758 + (2 * 2.5758 * index) / (bell.heights.length - 1);
      expect(Math.abs(height - Math.exp(-0.5 * deviation ** 2))).toBeLessThan(0.002);
    });
    const skewed = { kind: "log-normal", mu: 0, sigma: 0.8 } as const;
    for (const scale of ["linear", "log"] as const) {
      const drawn = sampledDensity(normalSamples(0, 0.8, 16384).map(Math.exp), scale);
      densityOf({ law: skewed, samples }, scale)?.heights.forEach((height, index) => {
        expect(Math.abs(height - (drawn?.heights[index] ?? Number.NaN))).toBeLessThan(0.03);
      });
    }
    const even = densityOf({ law: { kind: "uniform", low: 1, high: 2 }, samples }, "linear");
    expect(Math.min(...(even?.heights ?? []))).toBeGreaterThan(0.98);
  });

  it("keeps a hard bound hard", () => {
    const heights = sampledDensity(evenly(8192), "linear")?.heights ?? [];
    expect(Math.min(...heights)).toBeGreaterThan(0.9);
  });

  it("keeps two modes apart", () => {
    const two = Float64Array.of(...normalSamples(0, 1), ...normalSamples(10, 1));
    const heights = sampledDensity(two, "linear")?.heights ?? [];
    expect(heights[64]).toBeLessThan(0.02);
    expect(Math.max(...heights.slice(0, 50))).toBeGreaterThan(0.9);
    expect(Math.max(...heights.slice(78))).toBeGreaterThan(0.9);
  });

  it("of skewed samples is smooth in the tail too", () => {
    const heights = sampledDensity(logNormalSamples(1, 20), "linear")?.heights ?? [];
    const top = heights.indexOf(1);
    const rising = heights.slice(top).filter((height, index, tail) => index > 0 && height > (tail[index - 1] ?? 0));
    expect(top).toBeLessThan(30);
    expect(rising).toEqual([]);
  });

  it("of skewed samples is per unit of the value: the mode of a log-normal lies below its median", () => {
    const density = sampledDensity(logNormalSamples(1, 20, 16384), "linear");
    const [low, high] = [density?.low ?? 0, density?.high ?? 0];
    const mode = low + ((high - low) * (density?.heights.indexOf(1) ?? 0)) / 127;
    // exp(mu - sigma²): mu = ln(20) / 2, sigma = ln(20) / 2 / 1.6449.
    expect(mode).toBeCloseTo(1.95, 0);
  });

  it("leaves out what is no number", () => {
    const clean = normalSamples(5, 1);
    const mixed = Float64Array.of(Number.NaN, ...clean, Number.POSITIVE_INFINITY);
    expect(sampledDensity(mixed, "linear")).toEqual(sampledDensity(clean, "linear"));
  });

  it("is undefined for a point and for nothing", () => {
    expect(sampledDensity(new Float64Array(100).fill(75e6), "linear")).toBeUndefined();
    expect(sampledDensity(Float64Array.of(1), "log")).toBeUndefined();
    expect(sampledDensity(new Float64Array(), "linear")).toBeUndefined();
    expect(sampledDensity(Float64Array.of(-1, -2, -3), "log")).toBeUndefined();
  });

  it("does not change the samples", () => {
    const samples = Float64Array.of(3, 1, 2);
    sampledDensity(samples, "linear");
    expect([...samples]).toEqual([3, 1, 2]);
  });

  it("has finite heights up to 1, whatever the samples", () => {
    const samples = fc.array(fc.oneof(fc.double(), fc.integer()), { minLength: 2, maxLength: 300 });
    fc.assert(
      fc.property(samples, fc.constantFrom("linear" as const, "log" as const), (values, scale) => {
        const density = sampledDensity(Float64Array.from(values), scale);
        if (density === undefined) return;
        expect(density.low).toBeLessThan(density.high);
        expect(Math.max(...density.heights)).toBe(1);
        expect(density.heights.every((height) => height >= 0 && height <= 1)).toBe(true);
      }),
    );
  });
});
