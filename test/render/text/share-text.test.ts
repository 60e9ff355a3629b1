import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differencePercents, percentText, wholePercents } from "../../../src/render/text/share-text.ts";

describe("shares of one whole", () => {
  it("never add up to more than all", () => {
    expect(wholePercents([0.586, 0.416])).toEqual([58, 42]);
    expect(wholePercents([0.595, 0.405])).toEqual([60, 40]);
    expect(wholePercents([1.002])).toEqual([100]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (shares) => {
        const total = wholePercents(shares).reduce((sum, part) => sum + part, 0);
        expect(total).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("are small or none", () => {
    expect([percentText(0, 0.004), percentText(0, 0), percentText(7, 0.07)]).toEqual(["under 1%", "0%", "7%"]);
  });
});

describe("shares of a disagreement", () => {
  it("add up to the whole, also where one pulls the other way", () => {
    expect(differencePercents([{ share: 1.3 }, { share: -0.3 }])).toEqual([130, -30]);
    expect(differencePercents([1, 1, 1].map(() => ({ share: 1 / 3 })))).toEqual([34, 33, 33]);
  });
});
