import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extent, type Label, spread, within } from "../../../src/render/chart/shape.ts";

const things = fc.array(
  fc.record({ center: fc.double({ min: -100, max: 700, noNaN: true }), size: fc.integer({ min: 1, max: 80 }) }),
  { minLength: 1, maxLength: 6 },
);

describe("things spread in a row", () => {
  it("stay where they are when they are apart", () => {
    const wanted = [
      { center: 50, size: 20 },
      { center: 80, size: 20 },
    ];
    expect(spread(wanted, 0, 640, 10)).toEqual([50, 80]);
  });

  it("give way by the same amount", () => {
    const same = { center: 100, size: 40 };
    expect(spread([same, same], 0, 640, 10)).toEqual([75, 125]);
  });

  it("keep their order, the gap and the ends", () => {
    fc.assert(
      fc.property(things, (wanted) => {
        const centers = spread(wanted, 0, 640, 10);
        wanted.forEach(({ size }, index) => {
          const center = centers[index] ?? Number.NaN;
          expect(center - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(center + size / 2).toBeLessThanOrEqual(640 + 1e-6);
          const [next, nextCenter] = [wanted[index + 1], centers[index + 1]];
          if (next === undefined || nextCenter === undefined) return;
          expect(nextCenter - center).toBeGreaterThanOrEqual((size + next.size) / 2 + 10 - 1e-6);
        });
      }),
    );
  });

  it("move no farther than they must: any other arrangement costs more", () => {
    const wanted = [10, 12, 40, 41].map((center) => ({ center, size: 10 }));
    const cost = (centers: readonly number[]) =>
      centers.reduce((sum, center, index) => sum + (center - (wanted[index]?.center ?? 0)) ** 2, 0);
    const best = spread(wanted, -100, 100, 0);
    for (const index of [0, 1, 2, 3]) {
      for (const step of [-0.5, 0.5]) {
        const other = best.map((center, place) => (place === index ? center + step : center));
        const isAllowed = other.every((center, place) => place === 0 || center - (other[place - 1] ?? 0) >= 10);
        if (isAllowed) expect(cost(other)).toBeGreaterThan(cost(best));
      }
    }
  });
});

describe("a label at an edge", () => {
  const label: Label = { text: "75M", x: 2, y: 0, size: 17, weight: 400, fill: "", anchor: "middle" };

  it("is moved inside", () => {
    expect(extent(within(label))[0]).toBeCloseTo(18);
    expect(extent(within({ ...label, x: 423 }))[1]).toBeCloseTo(406);
  });

  it("stays where it fits", () => {
    expect(within({ ...label, x: 300 }).x).toBe(300);
  });
});
