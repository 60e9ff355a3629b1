// Backups: a whole copy while the bot writes, and a restore that overwrites nothing by mistake.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { backup, restore, tend } from "../../src/store/backup.ts";
import { openStores } from "../../src/store/open.ts";
import { ada } from "./contract/use.ts";
import { folder, remove } from "./engines.ts";
import { setOne } from "./one-default.ts";

const root = join(import.meta.dirname, "../..");
const data = folder();
afterAll(() => remove(data));
let cases = 0;
let place = "";
let url = "";
beforeEach(() => {
  place = join(data, String(++cases));
  mkdirSync(place);
  url = `sqlite://${place}/crux.db`;
});

/** Writes the numbers FROM … TO, one after another, each as the value of one assumption. */
async function count(from: number, to: number, at = url): Promise<void> {
  const stores = await openStores(at);
  for (let n = from; n < to; n++) await setOne(stores.defaults, { guild: "1" }, "gap.x", `${n}`, ada);
  await stores.close();
}

/** All numbers that were written, newest first. */
async function counted(at = url): Promise<readonly number[]> {
  const stores = await openStores(at);
  const history = await stores.defaults.history({ guild: "1" }, { limit: 100_000 });
  await stores.close();
  return history.map(({ value }) => Number(value?.to));
}

const down = (from: number): readonly number[] => Array.from({ length: from + 1 }, (_, n) => from - n);

describe("a backup", () => {
  it("is a store as it stood at one moment, while the bot writes", async () => {
    const stores = await openStores(url);
    let n = 0;
    let writing = true;
    const writer = (async () => {
      while (writing) {
        await setOne(stores.defaults, { guild: "1" }, "gap.x", `${n++}`, ada);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    const copies = [0, 1, 2].map((copy) => `${place}/copy-${copy}.db`);
    for (const copy of copies) {
      const atLeast = n;
      await backup(url, copy);
      const found = await counted(`sqlite://${copy}`);
      // No number is missing below the newest, and what was acknowledged before is in it.
      expect(found).toEqual(down(found.length - 1));
      expect(found.length).toBeGreaterThanOrEqual(Math.max(0, atLeast - 1));
    }
    writing = false;
    await writer;
    await stores.close();
    expect(await counted()).toEqual(down(n - 1));
  });

  it("overwrites nothing, and is not made of what is no store", async () => {
    await count(0, 3);
    writeFileSync(`${place}/taken`, "precious");
    await expect(backup(url, `${place}/taken`)).rejects.toMatchObject({ kind: "exists" });
    expect(readFileSync(`${place}/taken`, "utf8")).toBe("precious");
    await expect(backup(url, `${place}/missing/copy.db`)).rejects.toMatchObject({ kind: "missing-folder" });
    await expect(backup(`sqlite://${place}/none.db`, `${place}/copy.db`)).rejects.toMatchObject({ kind: "unreadable" });
    await expect(backup(`sqlite://${place}/taken`, `${place}/copy.db`)).rejects.toMatchObject({ kind: "corrupt" });
    await expect(backup("redis://127.0.0.1", `${place}/copy.db`)).rejects.toMatchObject({ kind: "address" });
    expect(readdirSync(place).filter((file) => file.startsWith("copy"))).toEqual([]);
  });
});

describe("a restore", () => {
  it("puts a backup back, and keeps what it replaced", async () => {
    await count(0, 3);
    await backup(url, `${place}/copy.db`);
    await count(3, 5);
    await expect(restore(`${place}/copy.db`, url)).rejects.toMatchObject({ kind: "exists" });
    expect(await counted()).toEqual(down(4));
    await restore(`${place}/copy.db`, url, { overwrite: true });
    expect(await counted()).toEqual(down(2));
    await restore(`${place}/crux.db.before-restore`, `sqlite://${place}/second.db`);
    expect(await counted(`sqlite://${place}/second.db`)).toEqual(down(4));
    await restore(`${place}/copy.db`, url, { overwrite: true });
    await restore(`${place}/crux.db.before-restore-2`, `sqlite://${place}/third.db`);
    expect(await counted(`sqlite://${place}/second.db`)).toEqual(down(4));
    expect(await counted(`sqlite://${place}/third.db`)).toEqual(down(2));
  });

  it("changes nothing while a bot or a terminal uses the store", async () => {
    await count(0, 3);
    await backup(url, `${place}/copy.db`);
    for (const shared of [false, true]) {
      const stores = await openStores(url, { shared });
      const restoring = restore(`${place}/copy.db`, url, { overwrite: true });
      await expect(restoring).rejects.toMatchObject({ kind: "locked" });
      await stores.close();
    }
    expect(await counted()).toEqual(down(2));
  });

  it("refuses a backup that is not whole, and leaves the store", async () => {
    await count(0, 3);
    await backup(url, `${place}/copy.db`);
    const bytes = readFileSync(`${place}/copy.db`);
    const broken = { cut: bytes.subarray(0, 8192), empty: Buffer.alloc(0), text: Buffer.from("dear diary") };
    for (const [name, content] of Object.entries(broken)) {
      writeFileSync(`${place}/${name}`, content);
      const restoring = restore(`${place}/${name}`, url, { overwrite: true });
      await expect(restoring).rejects.toThrow(`The backup ${place}/${name} is not a whole store of Crux`);
    }
    await expect(restore(`${place}/nowhere`, url)).rejects.toThrow("There is no backup");
    expect(existsSync(`${place}/crux.db.before-restore`)).toBe(false);
    expect(await counted()).toEqual(down(2));
  });
});

it("is done from a shell, with a sentence for every outcome", { timeout: 30_000 }, async () => {
  await count(0, 3);
  const copy = `${place}/copy.db`;
  expect(await tend("backup", [copy], url)).toContain(copy);
  await count(3, 4);
  const env = { ...process.env, CRUX_STORE: url };
  const npm = promisify(execFile)("npm", ["run", "-s", "restore", "--", copy], { env, cwd: root });
  await expect(npm).rejects.toMatchObject({
    stderr: `There is a store at ${place}/crux.db; it is replaced only with --overwrite.\n`,
    code: 1,
  });
  expect(await counted()).toEqual(down(3));
  expect(await tend("restore", [copy, "--overwrite"], url)).toBe(
    `The store was restored from ${copy}; the one that was there is now ${place}/crux.db.before-restore.`,
  );
  expect(await counted()).toEqual(down(2));
  expect(await tend("restore", [copy], `sqlite://${place}/new.db`)).toBe(`The store was restored from ${copy}.`);
  for (const words of [[], ["a", "b"], ["--overwrite"], ["a", "--force"]]) {
    await expect(tend("backup", words, url)).rejects.toMatchObject({ kind: "usage" });
  }
});
