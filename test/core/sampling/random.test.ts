// The text hash and the seeded random numbers.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hash, mixed, randomBits, randomStream } from "../../../src/core/evaluation/hash.ts";

const ones = (bits: number): number => bits.toString(2).replaceAll("0", "").length;

describe("hash", () => {
  test.each([
    ["", 0, 0],
    ["", 1, 1364076727],
    ["a", 0, 1867108634],
    ["ab", 0, 374890698],
    ["gap", 7, 3289353787],
    ["crux 5% → 20%", 42, 3546822204],
  ])("is MurmurHash3 of the code units of `%s` with seed %d", (text, seed, expected) => {
    expect(hash(text, seed)).toBe(expected);
  });

  test("one changed character changes about half of the bits", () => {
    const flipped = Array.from({ length: 200 }, (_, i) =>
      ones((hash(`assumption ${i}`) ^ hash(`assumption ${i + 1}`)) >>> 0),
    );
    const average = flipped.reduce((sum, count) => sum + count, 0) / flipped.length;
    expect(average).toBeGreaterThan(15);
    expect(average).toBeLessThan(17);
  });

  test("mixing is one to one and spreads each bit", () => {
    const seen = new Set(Array.from({ length: 10_000 }, (_, i) => mixed(i)));
    expect(seen.size).toBe(10_000);
    fc.assert(
      fc.property(
        fc.nat(0xffffffff),
        fc.nat(31),
        (bits, flip) => ones((mixed(bits) ^ mixed(bits ^ (1 << flip))) >>> 0) >= 3,
      ),
    );
  });
});

describe("random numbers", () => {
  test("are the same for the same seed, stream and index", () => {
    expect(randomBits(randomStream(1, 2), 3)).toBe(randomBits(randomStream(1, 2), 3));
    expect([0, 1, 2].map((i) => randomBits(randomStream(42, 0), i))).toEqual([1585043345, 3054352529, 940325439]);
  });

  test("fill 256 parts evenly, alone and in pairs that follow one another", () => {
    for (const [seed, name] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [0xffffffff, 64],
    ] as const) {
      const stream = randomStream(seed, name);
      const alone = new Array<number>(256).fill(0);
      const pairs = new Array<number>(256).fill(0);
      for (let i = 0; i < 65_536; i++) {
        const bits = randomBits(stream, i);
        const top = bits >>> 24;
        const pair = ((bits >>> 28) << 4) | (randomBits(stream, i + 1) >>> 28);
        alone[top] = (alone[top] as number) + 1;
        pairs[pair] = (pairs[pair] as number) + 1;
      }
      for (const counts of [alone, pairs]) {
        const chiSquare = counts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
        // 255 degrees of freedom: 0.1% lie above 330.5 and below 190.
        expect(chiSquare).toBeGreaterThan(180);
        expect(chiSquare).toBeLessThan(345);
      }
    }
  });

  test("streams with neighbouring names or seeds do not agree", () => {
    for (const [a, b] of [
      [randomStream(5, 1), randomStream(5, 2)],
      [randomStream(5, 1), randomStream(6, 1)],
    ] as const) {
      let same = 0;
      for (let i = 0; i < 4096; i++) same += ones((randomBits(a, i) ^ randomBits(b, i)) >>> 0);
      expect(same / 4096).toBeGreaterThan(15.8);
      expect(same / 4096).toBeLessThan(16.2);
    }
  });
});
