// What counts as a loss after a kill, and what is only the order in which two edits at once came out.

import { expect, it } from "vitest";
import { assumptionOf, begun, kept, losses } from "./losses.ts";

/** Another edit of the assumption of edit 7. */
const [first, second] = [7, 47];
const inForce = (n: number) => new Map([[assumptionOf(n), n]]);
const together = [begun(first), begun(second)];

it("takes either of two edits at once for the later one, as the history has it", () => {
  for (const lines of [
    [...together, kept(second), kept(first)],
    [...together, kept(first), kept(second)],
  ]) {
    expect(losses(lines, [first, second], inForce(second))).toEqual([]);
    expect(losses(lines, [second, first], inForce(first))).toEqual([]);
  }
  // The bot was killed while one of them was under way.
  expect(losses([...together, kept(second)], [second, first], inForce(first))).toEqual([]);
  expect(losses([...together, kept(second)], [second], inForce(second))).toEqual([]);
});

it("sees an edit that is gone, and one that another stands over which the history does not have", () => {
  expect(losses([...together, kept(second)], [first], inForce(first))).toEqual(["47 is not in the history"]);
  for (const stale of [inForce(first), new Map<string, number>()])
    expect(losses([...together, kept(second)], [first, second], stale)).toEqual([
      `47 is the newest in the history, and ${[...stale.values()][0]} is in force`,
    ]);
});

it("sees an edit that came out before one that was acknowledged when it began", () => {
  const lines = [begun(first), kept(first), begun(second), kept(second)];
  expect(losses(lines, [first, second], inForce(second))).toEqual([]);
  expect(losses(lines, [second, first], inForce(first))).toEqual([
    "47 stands before 7, which was acknowledged when it began",
  ]);
  // Another assumption is none of its business.
  expect(losses([begun(1), kept(1), begun(2), kept(2)], [2, 1], new Map([...inForce(1), ...inForce(2)]))).toEqual([]);
});

it("does not take half a line for an edit that was acknowledged", () => {
  expect(losses([begun(first), "kept 7"], [], new Map())).toEqual([]);
});
