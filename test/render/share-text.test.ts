import { describe, expect, it, test } from "vitest";
import { differencePercents, percentText } from "../../src/render/chart/number-text.ts";

test("shares of the uncertainty are small, or none, or all", () => {
  expect([0, 0.004, 0.07, 0.3139, 1.002].map(percentText)).toEqual(["0%", "under 1%", "7%", "31%", "100%"]);
});

describe("shares of a disagreement", () => {
  it("add up to the whole, also where one pulls the other way", () => {
    expect(differencePercents([{ share: 1.3 }, { share: -0.3 }])).toEqual([130, -30]);
    expect(differencePercents([1, 1, 1].map(() => ({ share: 1 / 3 })))).toEqual([34, 33, 33]);
  });
});
