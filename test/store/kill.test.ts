// A bot that is killed in the middle of many edits: what was acknowledged is there afterwards.

import { afterAll, expect, it } from "vitest";
import { openStores } from "../../src/store/stores.ts";
import { folder, remove } from "./engines.ts";
import { inForceFor } from "./one-default.ts";
import { start } from "./process.ts";

const data = folder();
afterAll(() => remove(data));

const LANES = 4;
const KILLS = 5;

it("loses no acknowledged edit in 20 kills", { timeout: 60_000 }, async () => {
  const lanes = Array.from({ length: LANES }, (_, lane) => killed(`sqlite://${data}/${lane}.db`, lane));
  const kept = await Promise.all(lanes);
  for (const count of kept) expect(count).toBeGreaterThan(KILLS * 8);
});

/** Kills a bot that edits, and looks, so many times; gives how many edits were acknowledged in all. */
async function killed(url: string, lane: number): Promise<number> {
  const acknowledged: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const bot = await start("storm", url, String(kill * 1_000_000));
    // Another moment every time: at the first edits, and well into them.
    await bot.line(`kept ${kill * 1_000_000 + 4 ** kill * (lane + 1)}`);
    await bot.kill();
    const told = bot.lines.map((line) => Number(/^kept (\d+)$/.exec(line)?.[1]));
    acknowledged.push(...told);
    expect(await lost(url, acknowledged)).toEqual([]);
  }
  return acknowledged.length;
}

async function lost(url: string, acknowledged: readonly number[]): Promise<readonly string[]> {
  const { defaults, close } = await openStores(url);
  const texts = (await defaults.history({ guild: "1" }, { limit: 1_000_000 })).map(({ value }) => Number(value?.to));
  const history = new Set(texts);
  const ids = Array.from({ length: 40 }, (_, index) => `gap.assumption_${index}`);
  const inForce = await inForceFor(defaults, { guild: "1" }, ids);
  await close();
  const gone = acknowledged.filter((n) => !history.has(n)).map((n) => `${n} is not in the history`);
  const old = acknowledged
    .filter((n) => Number(inForce.get(`gap.assumption_${n % 40}`)?.text) < n)
    .map((n) => `${n} is not in force, nor a later one`);
  return [...gone, ...old];
}
