// Stores of every released version: opened with all that is in them, brought up to date once, and never merely stamped.

import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@keyv/redis";
import { DatabaseSync } from "@photostructure/sqlite";
import pg from "pg";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openStores } from "../../src/store/open.ts";
import { ada, bob } from "./contract/use.ts";
import { dump } from "./dump.ts";
import { folder, noPostgres, noRedis, remove, startPostgres, startRedis } from "./engines.ts";
import { inForceFor, setOne } from "./one-default.ts";

const data = folder();
afterAll(() => remove(data));

const guild = "200000000000000001";
const channel = "300000000000000001";

/** A copy of the file that was written by that version. */
function copyOf(version: number): string {
  const path = `${data}/${version}-${Math.random()}.db`;
  copyFileSync(join(import.meta.dirname, `fixtures/version-${version}.db`), path);
  return path;
}

const versionOf = (path: string): number => readFileSync(path).readUInt32BE(60);

/** Opens the store on the day on which it was written (replies and drafts are kept for a while only), and finds all in it. */
async function holdsAll(url: string, results = 1): Promise<void> {
  const stores = await openStores(url, { clock: () => 1_764_000_100_000 });
  const ids = ["gap.dc_to_consumer_ratio", "gap.hyperscaler_count"];
  const found = await inForceFor(stores.defaults, { guild, channel }, ids);
  expect(ids.map((id) => found.get(id)?.text)).toEqual(["30 to 80", "5"]);
  expect(await stores.defaults.history({ guild })).toHaveLength(5);
  expect((await inForceFor(stores.defaults, { person: ada.id }, ["preset"])).get("preset")?.text).toBe("article");
  expect(await stores.savedModels.get(guild, "mine")).toMatchObject({ formula: "a * b", authorName: "Ada" });
  const [opened] = await stores.arguments.all(guild);
  const argument = await stores.arguments.find(guild, { id: opened?.value?.id ?? "" });
  expect(argument?.entries.map(({ value }) => value?.byName)).toEqual(["Ada", "Bob"]);
  // What is found by the beginning of its key is found as soon as a store that knew no such thing has been gone through.
  await expect.poll(() => stores.arguments.watched().catch(() => [])).toEqual([{ guild, id: argument?.id }]);
  expect(await stores.privacy.ofPerson(ada.id)).toMatchObject({ results, defaults: 1 });
  await setOne(stores.defaults, { guild }, "gap.x", "1", bob);
  await stores.privacy.erasePerson(ada.id);
  expect(await stores.privacy.ofPerson(ada.id)).toMatchObject({ results: 0, guilds: new Map() });
  expect((await dump(url)).filter((text) => text.includes(ada.id))).toEqual([]);
  await stores.close();
}

test("a file of version 1 is brought up to date with all that is in it", async () => {
  const path = copyOf(1);
  expect(versionOf(path)).toBe(1);
  await holdsAll(`sqlite://${path}`);
  expect(versionOf(path)).toBe(2);
});

const linesOf = (fixture: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, "fixtures", fixture), "utf8")
    .trim()
    .split("\n");

for (const version of [1, 2]) {
  test.skipIf(noRedis !== "")(`a Redis of version ${version} is brought up to date${noRedis}`, async () => {
    const server = await startRedis();
    onTestFinished(server.stop);
    const client = createClient({ url: server.url });
    await client.connect();
    for (const line of linesOf(`redis-${version}.jsonl`)) await client.sendCommand(JSON.parse(line) as string[]);
    await holdsAll(server.url);
    expect(await client.get("crux:version")).toBe("3");
    await client.close();
  });
}

test.skipIf(noPostgres !== "")(`a Postgres of version 1 is brought up to date${noPostgres}`, async () => {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(linesOf("postgres-1.sql").join("\n"));
  // What expires there goes by keyv's own clock.
  await holdsAll(server.url, 0);
  expect((await client.query("SELECT version FROM crux_version")).rows).toEqual([{ version: 2 }]);
  await client.end();
});

test("beside a bot an older file is refused, and left as it is", async () => {
  const path = copyOf(1);
  const before = readFileSync(path);
  await expect(openStores(`sqlite://${path}`, { shared: true })).rejects.toMatchObject({ kind: "older" });
  expect(readFileSync(path).subarray(28)).toEqual(before.subarray(28));
});

test("a file of a version that was never released is refused, and not stamped", async () => {
  const path = copyOf(1);
  const database = new DatabaseSync(path);
  database.exec("PRAGMA user_version = 0");
  database.close();
  await expect(openStores(`sqlite://${path}`)).rejects.toMatchObject({ name: "StoreRefused", kind: "foreign" });
  expect(versionOf(path)).toBe(0);
});
