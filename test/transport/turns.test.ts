// Who begins when more arrives than is worked through.

import { expect, test } from "vitest";
import { newTurns } from "../../src/transport/turns.ts";

/** Arrivals of so many milliseconds ago, in their order; which of them begin, in which order, and which are given up. */
async function beginning(ages: readonly number[], deadline = 3000) {
  const { begin } = newTurns(4, deadline);
  const order: number[] = [];
  const late: number[] = [];
  const now = performance.now();
  await Promise.all(ages.map(async (age, k) => ((await begin(now - age)) ? order : late).push(k)));
  return { order, late };
}

test("what arrives together begins in its order", async () => {
  const { order } = await beginning(Array.from({ length: 20 }, () => 0));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order.length).toBe(20);
});

test("where the oldest has waited long, the newest begin first", async () => {
  const { order, late } = await beginning(Array.from({ length: 12 }, (_, k) => 2000 - 100 * k));
  expect(order.slice(0, 4)).toEqual([8, 9, 10, 11]);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, k) => k));
  expect(late).toEqual([]);
});

test("what nobody waits for any more does not begin, and holds up nothing", async () => {
  const { order, late } = await beginning([5000, 4000, 3500, 100, 0]);
  expect([late, order]).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});

test("one round of the event loop begins a few, so that others are served in between", async () => {
  const { begin } = newTurns(4, 3000);
  let begun = 0;
  const all = Array.from({ length: 40 }, () => begin(performance.now()).then(() => begun++));
  const seen: number[] = [];
  while (begun < 40) {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(begun);
  }
  await Promise.all(all);
  expect(Math.max(...seen.map((count, k) => count - (seen[k - 1] ?? 0)))).toBeLessThanOrEqual(4);
});
