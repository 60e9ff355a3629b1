// A bot, or its server, that is killed in the middle of many edits: what was acknowledged is there afterwards.

import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openStores } from "../../src/store/open.ts";
import { engineCases, folder, remove, type Server, startPostgres } from "./engines.ts";
import { inForceFor } from "./one-default.ts";
import { type Process, start } from "./process.ts";

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
  const kept = await Promise.all(lanes);
  for (const count of kept) expect(count).toBeGreaterThan(KILLS * 8);
  told(
    "SQLite",
    "bot",
    LANES * KILLS,
    kept.reduce((sum, count) => sum + count),
  );
});

/** Kills a bot that edits, and looks, so many times; gives how many edits were acknowledged in all. */
async function killed(url: string, lane: number): Promise<number> {
  const acknowledged: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const bot = await start("storm", url, String(kill * 1_000_000));
    // Another moment every time: at the first edits, and well into them.
    await bot.line(`kept ${kill * 1_000_000 + 4 ** (kill % 5) * (lane + 1)}`);
    await bot.kill();
    acknowledged.push(...keptBy(bot));
    expect(await lost(url, acknowledged)).toEqual([]);
  }
  return acknowledged.length;
}

describe.each(engineCases.filter(({ served }) => served))("with $name", (engine) => {
  let server: Server | undefined;
  afterEach(() => server?.stop());

  it.skipIf(engine.skipped).each(["bot", "server"])(
    "loses no acknowledged edit when the %s is killed",
    { timeout },
    async (who) => {
      server = engine.name === "Postgres" ? await startPostgres("-c", "fsync=on") : ((await engine.start()) as Server);
      const acknowledged: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const bot = await start("storm", server.url, String(round * 1_000_000));
        await bot.line(`kept ${round * 1_000_000 + ((37 * round) % 300) + 8}`);
        if (who === "server") await server.kill();
        await bot.kill();
        if (who === "server") await server.start();
        acknowledged.push(...keptBy(bot));
        expect(await lost(server.url, acknowledged)).toEqual([]);
      }
      expect(acknowledged.length).toBeGreaterThan(8 * ROUNDS);
      told(engine.name, who, ROUNDS, acknowledged.length);
    },
  );
});

const told = (engine: string, who: string, kills: number, kept: number): void =>
  void process.stdout.write(`${engine}, ${who} killed ${kills} times: 0 of ${kept} lost\n`);

/** What a bot told that it kept; the line in which it was killed may be half a line. */
const keptBy = ({ lines }: Process): readonly number[] =>
  lines.flatMap((line) => /^kept (\d+)$/.exec(line)?.[1] ?? []).map(Number);

async function lost(url: string, acknowledged: readonly number[]): Promise<readonly string[]> {
  const { defaults, close } = await openStores(url, { limit: 20_000 });
  const history = new Set<number>();
  for (let before: string | undefined; ; ) {
    const entries = await defaults.history({ guild: "1" }, { limit: 1000, ...(before && { before }) });
    for (const { value } of entries) history.add(Number(value?.to));
    before = entries.at(-1)?.id;
    if (before === undefined) break;
  }
  const ids = Array.from({ length: 40 }, (_, index) => `gap.assumption_${index}`);
  const inForce = await inForceFor(defaults, { guild: "1" }, ids);
  await close();
  const gone = acknowledged.filter((n) => !history.has(n)).map((n) => `${n} is not in the history`);
  const old = acknowledged
    .filter((n) => Number(inForce.get(`gap.assumption_${n % 40}`)?.text) < n)
    .map((n) => `${n} is not in force, nor a later one`);
  return [...gone, ...old];
}
