// What two positions differ by, and what carries it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/core/analyses/claim.ts";
import type { Crux } from "../../../src/core/analyses/crux.ts";
import { apply, gap, minus, model, over, plus, position, range, times } from "../build.ts";
import { crux, shapley } from "../in-one.ts";
import { relativeError } from "../relative-error.ts";

const sharesOf = ({ differences }: Crux) => Object.fromEntries(differences.map(({ id, share }) => [id, share]));
const claim = (threshold: number): Claim => ({ output: "gap", comparison: ">=", threshold });

describe("x1: two positions on the gap", () => {
  const a = position({ spend: 200e9, price: 30e3, players: 4, ratio: 50 });
  const b = position({ spend: 120e9, price: 30e3, players: 8, ratio: 20 });
  const found = crux(gap, claim(40e6), a, b);

  it("splits the logarithm of the ratio", () => {
    expect(found).toMatchObject({ scale: "log", exact: true, holds: { a: true, b: false } });
    expect(found.disagreement).toBeCloseTo(2.120263536200091, 9);
    expect(found.outputs.a / found.outputs.b).toBeCloseTo(8.333333333333332, 9);
    const expected = { spend: 0.240925533569042, players: 0.3269155785238823, ratio: 0.43215888790707574 };
    expect(Object.keys(sharesOf(found))).toEqual(["ratio", "players", "spend"]);
    for (const [id, share] of Object.entries(expected)) expect(sharesOf(found)[id]).toBeCloseTo(share, 9);
  });

  it("says what would remain if one were settled", () => {
    const ratio = found.differences[0];
    expect(ratio?.medians).toEqual({ a: 50, b: 20 });
    expect(ratio?.remaining.a).toBeCloseTo(Math.log(8.333333333333332 / 2.5), 9);
    expect(ratio?.remaining.b).toBeCloseTo(Math.log(8.333333333333332 / 2.5), 9);
  });

  it("says which swaps flip the claim, and for whom", () => {
    // a has 83.3 million and b 10 million; the ratio alone moves either by 2.5, players by 2, spend by 5/3.
    const flips = (threshold: number) =>
      Object.fromEntries(crux(gap, claim(threshold), a, b).differences.map(({ id, flips }) => [id, flips]));
    const none = { a: false, b: false };
    expect(flips(40e6)).toEqual({ ratio: { a: true, b: false }, players: none, spend: none });
    expect(flips(22e6)).toEqual({ ratio: { a: false, b: true }, players: none, spend: none });
    expect(flips(30e6)).toEqual({ ratio: none, players: none, spend: none });
    const double = crux(model({ x: 1, y: 2, gap: times("x", "y") }), claim(5), position({ x: 10 }), position({ x: 1 }));
    expect(double.differences[0]?.flips).toEqual({ a: true, b: true });
  });

  it("mirrors when the sides change places", () => {
    const mirrored = crux(gap, claim(40e6), b, a);
    expect(mirrored.disagreement).toBeCloseTo(-found.disagreement, 12);
    for (const { id, share } of mirrored.differences) expect(share).toBeCloseTo(sharesOf(found)[id] ?? 0, 12);
  });
});

describe("other disagreements", () => {
  it("say what would remain for each side's value, which sums do not make the same", () => {
    const sum = model({ x: 1, y: 1, z: 1, gap: plus(times("x", "y"), "z") });
    // a has 3 × 2 + 1 = 7, b has 1 × 5 + 1 = 6; with b's x a has 3, with a's x b has 16.
    const found = crux(sum, claim(5), position({ x: 3, y: 2 }), position({ x: 1, y: 5 }));
    const x = found.differences.find(({ id }) => id === "x");
    expect(found.scale).toBe("log");
    expect(x?.remaining.a).toBeCloseTo(Math.log(7 / 16), 12);
    expect(x?.remaining.b).toBeCloseTo(Math.log(3 / 6), 12);
  });

  it("are differences where a mix of the two comes to nothing at all", () => {
    const difference = model({ x: 1, y: 1, gap: minus("x", "y") });
    // a has 5 - 2 = 3, b has 2 - 1 = 1; with b's x a has exactly 0.
    const found = crux(difference, claim(1), position({ x: 5, y: 2 }), position({ x: 2, y: 1 }));
    expect(found.scale).toBe("value");
    expect(found.disagreement).toBe(2);
  });

  it("use medians of ranges, and leave out what both sides share", () => {
    const found = crux(
      gap,
      claim(1),
      position({ ratio: range(20, 80) }),
      position({ ratio: range(10, 40), price: range(25e3, 40e3) }),
    );
    expect(found.differences).toHaveLength(1);
    expect(found.differences[0]).toMatchObject({ id: "ratio" });
    expect(found.differences[0]?.share).toBeCloseTo(1, 12);
    expect(found.disagreement).toBeCloseTo(Math.LN2, 12);
  });

  it("are differences where an output is not positive", () => {
    const budget = model({ income: 5, cost: 1, gap: minus("income", "cost") });
    const found = crux(budget, claim(0), position({ income: 6, cost: 2 }), position({ income: 1, cost: 4 }));
    expect(found).toMatchObject({ scale: "value", disagreement: 7, outputs: { a: 4, b: -3 } });
    expect(sharesOf(found)).toEqual({ income: 5 / 7, cost: 2 / 7 });
    // Both ends are positive here, but one mix of them is not.
    const mixed = crux(budget, claim(0), position({ income: 9, cost: 8 }), position({ income: 3, cost: 1 }));
    expect(mixed.scale).toBe("value");
    expect(mixed.differences.map(({ part }) => part)).toEqual([-7, 6]);
  });

  it("have no shares where the outputs agree", () => {
    const found = crux(gap, claim(1), position({ spend: 200e9, price: 40e3 }), position({ spend: 100e9, price: 20e3 }));
    expect(found.differences.map(({ share }) => share)).toEqual([null, null]);
    expect(found.differences[0]?.part).toBeCloseTo(Math.LN2, 12);
    expect(crux(gap, claim(1), new Map(), new Map())).toMatchObject({ disagreement: 0, differences: [] });
  });

  it("compare a value given directly with the other side's formula", () => {
    const fleet = model({
      spend: 180e9,
      price: 30e3,
      fleet: over("spend", "price"),
      ratio: 50,
      gap: times("fleet", "ratio"),
    });
    const found = crux(fleet, claim(1), position({ fleet: 3e6 }), position({ spend: 90e9, ratio: 25 }));
    expect(found.outputs).toEqual({ a: 150e6, b: 75e6 });
    expect(found.differences).toHaveLength(1);
    expect(crux(fleet, claim(1), position({ fleet: 1e6 }), position({ ratio: 25 })).differences[0]).toMatchObject({
      id: "fleet",
      medians: { a: 1e6, b: 6e6 },
    });
  });

  it("are an error where a mix gives no number", () => {
    const pole = model({ x: 2, y: 1, gap: over(1, minus("x", "y")) });
    expect(() => crux(pole, claim(1), position({ x: 3, y: 1 }), position({ x: 2, y: 3 }))).toThrow(
      expect.objectContaining({ code: "crux.undefined" }),
    );
  });
});

describe("shares", () => {
  const ids = ["p", "q", "r", "s"];
  const value = fc.double({ min: 0.1, max: 10, noNaN: true });
  const side = fc.record(Object.fromEntries(ids.map((id) => [id, value])));
  const curved = model({ p: 1, q: 1, r: 1, s: 1, gap: plus(times("p", "q"), apply("power", "r", 2), over("p", "s")) });

  it("sum to the whole and mirror, whatever the model", () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const [a, b] = [position(left), position(right)];
        const found = crux(curved, claim(1), a, b);
        const sum = found.differences.reduce((total, { part }) => total + part, 0);
        expect(sum).toBeCloseTo(found.disagreement, 9);
        const mirrored = crux(curved, claim(1), b, a);
        for (const { id, part } of mirrored.differences) {
          expect(part).toBeCloseTo(-(found.differences.find((each) => each.id === id)?.part ?? Number.NaN), 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the Shapley value", () => {
  it("is what joining in every order gives, for any worth", () => {
    const orders = (players: readonly number[]): readonly number[][] =>
      players.length === 0
        ? [[]]
        : players.flatMap((player) =>
            orders(players.filter((other) => other !== player)).map((order) => [player, ...order]),
          );
    const worths = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(worths, (worth) => {
        const worthOf = (members: readonly number[]) =>
          worth[members.reduce((mask, player) => mask | (1 << player), 0)] ?? 0;
        const all = orders([0, 1, 2, 3, 4]);
        const parts = [0, 1, 2, 3, 4].map((player) => {
          const gains = all.map((order) => {
            const before = order.slice(0, order.indexOf(player));
            return worthOf([...before, player]) - worthOf(before);
          });
          return gains.reduce((sum, gain) => sum + gain, 0) / all.length;
        });
        const found = shapley(5, (subset) => worthOf([...subset.keys()].filter((player) => subset[player] === 1)));
        found.parts.forEach((part, player) => {
          expect(part).toBeCloseTo(parts[player] ?? Number.NaN, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("is the average over all orders of joining", () => {
    // A pair is worth 6 if it includes player 0, all three 9: by hand over the six orders.
    const worth = (subset: Uint8Array) => {
      const [first = 0, second = 0, third = 0] = subset;
      return first + second + third === 3 ? 9 : first && (second || third) ? 6 : 0;
    };
    expect(shapley(3, worth).parts.map((part) => Number(part.toFixed(12)))).toEqual([5, 2, 2]);
    expect(shapley(0, () => 1)).toEqual({ parts: [], exact: true });
  });

  it("is averaged over random orders for many players, the same every time, and still sums to the whole", () => {
    const weights = Array.from({ length: 18 }, (_, k) => 1 + k / 4);
    const worth = (subset: Uint8Array) =>
      Math.exp(subset.reduce((sum, flag, k) => sum + flag * (weights[k] ?? 0), 0) / 20);
    const found = shapley(18, worth);
    expect(found.exact).toBe(false);
    const whole = worth(new Uint8Array(18).fill(1)) - 1;
    expect(
      relativeError(
        found.parts.reduce((sum, part) => sum + part, 0),
        whole,
      ),
    ).toBeLessThan(1e-12);
    expect(shapley(18, worth)).toEqual(found);
    // A sum's parts are its terms in every order.
    const sum = shapley(18, (subset) => subset.reduce((total, flag, k) => total + flag * (weights[k] ?? 0), 0));
    sum.parts.forEach((part, k) => {
      expect(part).toBeCloseTo(weights[k] ?? 0, 9);
    });
    const mirrored = shapley(18, (subset) => worth(subset.map((flag) => 1 - flag)));
    mirrored.parts.forEach((part, k) => {
      expect(part).toBeCloseTo(-(found.parts[k] ?? 0), 9);
    });
  });
});
