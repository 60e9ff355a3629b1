// Time and ids.

import { expect, onTestFinished, test } from "vitest";
import { startClock } from "../src/clock.ts";
import { snowflakes, snowflakeTime } from "../src/snowflake.ts";

test("advancing rings what is due, oldest first, and nothing else", () => {
  const clock = startClock();
  onTestFinished(clock.stop);
  const rung: string[] = [];
  clock.after(60_000, () => rung.push("minute"));
  clock.after(30_000, () => rung.push("half"));
  clock.after(90_000, () => rung.push("later"));
  clock.after(10_000, () => rung.push("never"))();
  const before = clock.now();
  clock.advance(60_000);
  expect(rung).toEqual(["half", "minute"]);
  expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
});

test("ids carry their time and rise even within one millisecond", () => {
  const time = Date.UTC(2026, 0, 2);
  const next = snowflakes(() => time);
  const ids = Array.from({ length: 5000 }, next);
  expect(snowflakeTime(ids[0] ?? "0")).toBe(time);
  expect(ids.every((id, index) => index === 0 || BigInt(id) > BigInt(ids[index - 1] ?? 0))).toBe(true);
});
