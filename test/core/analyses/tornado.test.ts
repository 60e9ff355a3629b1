// The tornado.

import { describe, expect, it } from "vitest";
import { tornado } from "../../../src/core/analyses/sensitivity.ts";
import { apply, gap, minus, model, normal, over, range, times, uniform } from "../build.ts";

describe("the tornado of the gap", () => {
  const { middle, scale, bars } = tornado(gap, "gap");

  it("goes from p5 to p95 of each assumption, widest swing first", () => {
    expect(middle / 68738635.42433758).toBeCloseTo(1, 12);
    expect(scale).toBe("log");
    expect(bars.map(({ id }) => id)).toEqual(["ratio", "price", "spend"]);
    const swings = [80 / 30, 40 / 25, 210 / 150].map(Math.log);
    bars.forEach(({ swing }, k) => {
      expect(swing).toBeCloseTo(swings[k] ?? 0, 12);
    });
  });

  it("says at which ends which outputs stand", () => {
    const [, price] = bars;
    expect(price?.low.assumption).toBeCloseTo(25e3, 8);
    expect(price?.high.assumption).toBeCloseTo(40e3, 8);
    expect((price?.low.output ?? 0) / (price?.high.output ?? 1)).toBeCloseTo(1.6, 12);
  });
});

describe("other tornados", () => {
  it("measure by difference where an output is not positive", () => {
    const { scale, bars, middle } = tornado(model({ a: normal(1, 1), b: uniform(0, 10), y: minus("a", "b") }), "y");
    expect(scale).toBe("value");
    expect(middle).toBe(-4);
    expect(bars.map(({ id, swing }) => [id, Number(swing.toFixed(9))])).toEqual([
      ["b", 9],
      ["a", 3.289707254],
    ]);
  });

  it("leave points out and put ends without a number last", () => {
    const { bars } = tornado(
      model({ a: normal(1, 1), b: 3, c: range(1, 2), y: times(apply("sqrt", "a"), over("c", "b")) }),
      "y",
    );
    expect(bars.map(({ id }) => id)).toEqual(["c", "a"]);
    expect(bars[1]?.swing).toBeNaN();
  });

  it("are of one bar for an assumption itself", () => {
    expect(tornado(model({ a: range(1, 2) }), "a").bars).toMatchObject([{ id: "a" }]);
  });
});
