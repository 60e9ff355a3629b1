// A bot, or its server, that is killed in the middle of many edits: what was acknowledged is there afterwards.

import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Defaults } from "../../src/kit/ports.ts";
import { openStores } from "../../src/store/open.ts";
import { engineCases, folder, remove, type Server, startPostgres } from "./engines.ts";
import { assumptionIds, kept, keptIn, losses } from "./losses.ts";
import { inForceFor } from "./one-default.ts";
import { start } from "./process.ts";

const data = folder();
afterAll(() => remove(data));

/** How often a bot and its server are killed; more by hand. */
const ROUNDS = Number(process.env.CRUX_KILLS ?? 3);
/** A round takes a second or two; on a machine with much else to do some ten times as long. */
const timeout = 60_000 + 60_000 * ROUNDS;
const LANES = 4;
const KILLS = Math.max(5, Math.ceil(ROUNDS / LANES));

it(`loses no acknowledged edit in ${LANES * KILLS} kills`, { timeout }, async () => {
  const lanes = Array.from({ length: LANES }, (_, lane) => killed(`sqlite://${data}/${lane}.db`, lane));
  const counts = await Promise.all(lanes);
  for (const count of counts) expect(count).toBeGreaterThan(KILLS * 8);
  told(
    "SQLite",
    "bot",
    LANES * KILLS,
    counts.reduce((sum, count) => sum + count),
  );
});

/** Kills a bot that edits, and looks, so many times; gives how many edits were acknowledged in all. */
async function killed(url: string, lane: number): Promise<number> {
  const lines: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const bot = await start("storm", url, String(kill * 1_000_000));
    // Another moment every time: at the first edits, and well into them.
    await bot.line(kept(kill * 1_000_000 + 4 ** (kill % 5) * (lane + 1)));
    await bot.kill();
    lines.push(...bot.lines);
    expect(await lost(url, lines)).toEqual([]);
  }
  return keptIn(lines).length;
}

describe.each(engineCases.filter(({ served }) => served))("with $name", (engine) => {
  let server: Server | undefined;
  afterEach(() => server?.stop());

  it.skipIf(engine.skipped).each(["bot", "server"])(
    "loses no acknowledged edit when the %s is killed",
    { timeout },
    async (who) => {
      server = engine.name === "Postgres" ? await startPostgres("-c", "fsync=on") : ((await engine.start()) as Server);
      const lines: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const bot = await start("storm", server.url, String(round * 1_000_000));
        await bot.line(kept(round * 1_000_000 + ((37 * round) % 300) + 8));
        if (who === "server") await server.kill();
        await bot.kill();
        if (who === "server") await server.start();
        lines.push(...bot.lines);
        expect(await lost(server.url, lines)).toEqual([]);
      }
      const count = keptIn(lines).length;
      expect(count).toBeGreaterThan(8 * ROUNDS);
      told(engine.name, who, ROUNDS, count);
    },
  );
});

const told = (engine: string, who: string, kills: number, count: number): void =>
  void process.stdout.write(`${engine}, ${who} killed ${kills} times: 0 of ${count} lost\n`);

/** What a store lost of all that bots told. */
async function lost(url: string, lines: readonly string[]): Promise<readonly string[]> {
  const { defaults, close } = await openStores(url, { limit: 20_000 });
  let history = await historyOf(defaults);
  for (;;) {
    const standing = await inForceFor(defaults, { guild: "1" }, assumptionIds);
    const next = await historyOf(defaults);
    if (next.length === history.length) {
      await close();
      return losses(lines, history, new Map([...standing].map(([id, { text }]) => [id, Number(text)])));
    }
    // The server was still at what the killed bot had sent: between the two looks both are to stand still.
    history = next;
  }
}

/** All edits in the history, oldest first. */
async function historyOf(defaults: Defaults): Promise<readonly number[]> {
  const newestFirst: number[] = [];
  for (let before: string | undefined; ; ) {
    const entries = await defaults.history({ guild: "1" }, { limit: 1000, ...(before && { before }) });
    newestFirst.push(...entries.map(({ value }) => Number(value?.to)));
    before = entries.at(-1)?.id;
    if (before === undefined) return newestFirst.reverse();
  }
}
