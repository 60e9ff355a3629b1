// How a bot that starts again and again keeps within the sessions that Discord lets it begin a day.

import fc from "fast-check";
import { expect, test } from "vitest";
import { patientIdentifies, pauseBefore } from "../../../src/transport/discord/client.ts";
import { logForTest } from "../connected.ts";

const day = 24 * 60 * 60 * 1000;

/** A bot that ends as soon as it has begun a session, from some moment of a day on: what is left at the day's end. */
function crashing(total: number, shards: number, remaining: number, rest: number) {
  let [left, time, starts] = [remaining, rest, 0];
  while (time > 0 && left > 0) {
    time -= pauseBefore({ total, remaining: left, reset_after: time }, shards);
    if (time <= 0) break;
    left--;
    starts++;
  }
  return { left, starts };
}

test("a loop of crashes never uses up a day's sessions, whenever it begins", () => {
  const someDay = fc.record({
    total: fc.integer({ min: 1000, max: 5000 }),
    shards: fc.integer({ min: 1, max: 16 }),
    part: fc.double({ min: 0.01, max: 1, noNaN: true }),
    rest: fc.integer({ min: 60_000, max: day }),
  });
  fc.assert(
    fc.property(someDay, ({ total, shards, part, rest }) => {
      expect(crashing(total, shards, Math.ceil(total * part), rest).left).toBeGreaterThan(0);
    }),
  );
});

test("a few starts cost next to nothing, and a hundred an hour and more", () => {
  const pause = (starts: number, shards = 1) =>
    pauseBefore({ total: 1000, remaining: 1000 - starts * shards, reset_after: day }, shards);
  expect([0, 1, 5].map((starts) => pause(starts))).toEqual([0, 10, 250]);
  expect(pause(5, 60)).toBe(250);
  const hundred = Array.from({ length: 100 }, (_, starts) => pause(starts)).reduce((sum, each) => sum + each);
  expect(hundred).toBeGreaterThan(50 * 60 * 1000);
});

test("each session waits its pause, and a connection that was closed meanwhile does not wait anew", async () => {
  const told: number[] = [];
  let asked = 0;
  const limit = { total: 1000, remaining: 994, reset_after: day, max_concurrency: 1 };
  const manager = {
    options: { shardCount: 1 },
    fetchGatewayInformation: async (force = false) => {
      if (force) asked++;
      return { url: "", shards: 1, session_start_limit: limit };
    },
  } as unknown as Parameters<ReturnType<typeof patientIdentifies>>[0];
  const { log } = logForTest();
  const throttler = await patientIdentifies(log, (left) => told.push(left))(manager);
  const began = performance.now();
  const closed = new AbortController();
  const first = throttler.waitForIdentify(0, closed.signal);
  setTimeout(() => closed.abort(), 250);
  await expect(first).rejects.toThrow();
  await throttler.waitForIdentify(0, new AbortController().signal);
  const took = performance.now() - began;
  expect(took).toBeGreaterThanOrEqual(350);
  // Twice the pause is what it would be if the second try had begun to wait of its own.
  expect([asked, told]).toEqual([2, [994, 994]]);
});
