// What the store costs over a SQLite file: a change, a look, the disk, and the start, with one server and with 100,000.

import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode, SETTING } from "../../src/store/forms.ts";
import { openStores } from "../../src/store/open.ts";
import { attempts, configure, connection, createFile } from "../../src/store/sqlite/database.ts";
import { lists } from "../../src/store/sqlite/lists.ts";
import { inForceFor, setOne } from "../store/one-default.ts";
import { milliseconds, printTable } from "./table.ts";
import { medianTimes } from "./timing.ts";

const SERVERS = 100_000;
const ids = [
  "consumer_gpu_installed_base participation memory_eligible_share availability coordination_efficiency",
  "dc_to_consumer_ratio accelerator_spend accelerator_price stock_to_flow_ratio hyperscaler_count",
].flatMap((names) => names.split(" ").map((name) => `pool.${name}`));
const who = { id: "123456789012345678", name: "A moderator" };

export async function store(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "crux-bench-"));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<void> {
  const rows: string[][] = [];
  for (const servers of [1, SERVERS]) {
    const path = join(folder, `${servers}.db`);
    await fill(path, servers);
    const size = statSync(path).size;
    const starts = await startTimes(path);
    const [set, setAll, get] = await callTimes(path);
    rows.push([
      servers.toLocaleString("en"),
      `${(size / 1e6).toFixed(1)} MB`,
      ...[starts.bot, starts.beside, set, setAll, get].map((time) => milliseconds(time ?? Number.NaN)),
    ]);
  }
  printTable(
    "SQLite, ten defaults a server with their history; a change is flushed to the disk before it is acknowledged",
    ["servers", "on disk", "start", "start beside", "set", "set 10", "all of a server"],
    rows,
  );
  console.log(
    "\n  Targets: set < 5 ms, all of a server < 2 ms, 100,000 servers < 250 MB, start independent of their number",
  );
}

/** As many changes as servers times ten, not flushed one by one: that alone would take minutes. */
async function fill(path: string, servers: number): Promise<void> {
  createFile(path);
  const database = connection(path);
  configure(database);
  database.exec("PRAGMA synchronous = OFF");
  const { add, changeAll } = lists(database, Date.now, attempts(0));
  for (let n = 0; n < servers; n++) {
    const guild = guildOf(n);
    const texts = ids.map((of, k) => ({ of, text: settingText(n + k) }));
    await add(`people:${who.id}/${guild}`, encodedMoment);
    await changeAll(`defaults:${guild}`, texts);
  }
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
}

const encodedMoment = '{"v":1,"at":1790000000000}';
const guildOf = (n: number): string => String(800000000000000000n + BigInt(n) * 4194304n);
const settingText = (n: number): string =>
  encode(SETTING, { text: `${n % 90} to ${100 + (n % 90)}`, by: who.id, byName: who.name, at: 1790000000000 + n });

/** From nothing to an open store, in a process that has loaded the code. */
async function startTimes(path: string): Promise<{ readonly bot: number; readonly beside: number }> {
  const url = `sqlite://${path}`;
  const closing: (() => Promise<void>)[] = [];
  const open = async (shared: boolean): Promise<void> => void closing.push((await openStores(url, { shared })).close);
  const times: number[][] = [[], []];
  for (let round = 0; round < 9; round++) {
    for (const [k, shared] of [false, true].entries()) {
      const start = performance.now();
      await open(shared);
      times[k]?.push(performance.now() - start);
      for (const close of closing.splice(0)) await close();
    }
  }
  const [bot = Number.NaN, beside = Number.NaN] = times.map((each) => each.sort((a, b) => a - b)[4] ?? Number.NaN);
  return { bot, beside };
}

async function callTimes(path: string): Promise<readonly number[]> {
  const { defaults, close } = await openStores(`sqlite://${path}`);
  const scope = { guild: guildOf(0) };
  const times = await medianTimes(
    [
      { name: "set", run: (round) => setOne(defaults, scope, ids[round % 10] ?? "", `${round}`, who) },
      {
        name: "set ten",
        run: (round) =>
          defaults.change(
            scope,
            ids.map((id) => ({ id, text: `${round}` })),
            who,
          ),
      },
      { name: "read", run: () => inForceFor(defaults, scope, [...ids, "preset"]) },
    ],
    200,
    20,
  );
  await close();
  return times;
}
