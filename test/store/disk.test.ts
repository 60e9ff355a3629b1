// Disks that are full or read-only: the old value stays, the person is told, and it goes on when there is room.

import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { openStores } from "../../src/store/open.ts";
import { ada } from "./contract/use.ts";
import { type Disk, disk, noDisk } from "./disk.ts";
import { folder, remove } from "./engines.ts";
import { inForceFor, setOne } from "./one-default.ts";
import { startLimited } from "./process.ts";

const guild = "1";

describe.skipIf(noDisk !== "")(`a disk of its own${noDisk}`, () => {
  let small: Disk | undefined;
  afterEach(() => {
    small?.stop();
    small = undefined;
  });

  it("that fills up: the old values stay, and edits are kept again once there is room", async () => {
    small = disk(1000);
    writeFileSync(`${small.path}/ballast`, Buffer.alloc(300 * 1024));
    const stores = await openStores(`sqlite://${small.path}/crux.db`);
    const text = (n: number): string => `${n} ${"x".repeat(2000)}`;
    let kept = 0;
    const filled = async (): Promise<unknown> => {
      for (;;) {
        try {
          await setOne(stores.defaults, { guild }, `gap.x${kept}`, text(kept), ada);
        } catch (error) {
          return error;
        }
        kept++;
      }
    };
    const full = { name: "Unavailable", message: "the store (its disk is full)", outcome: "unchanged" };
    expect(await filled()).toMatchObject(full);
    expect(kept).toBeGreaterThan(10);
    await expect(setOne(stores.defaults, { guild }, "gap.x0", text(1), ada)).rejects.toMatchObject(full);
    const ids = Array.from({ length: kept + 1 }, (_, n) => `gap.x${n}`);
    const inForce = async (): Promise<readonly (string | undefined)[]> => {
      const found = await inForceFor(stores.defaults, { guild }, ids);
      return ids.map((id) => found.get(id)?.text);
    };
    const expected = [...ids.slice(0, kept).map((_, n) => text(n)), undefined];
    expect(await inForce()).toEqual(expected);
    rmSync(`${small.path}/ballast`);
    await setOne(stores.defaults, { guild }, `gap.x${kept}`, text(kept), ada);
    expect(await inForce()).toEqual([...expected.slice(0, kept), text(kept)]);
    await stores.close();
  });

  it("that is full from the start: refused, and nothing is left behind", async () => {
    small = disk(400);
    const ballast = `${small.path}/ballast`;
    const fill = (): void => writeFileSync(ballast, Buffer.alloc(500 * 1024));
    expect(fill).toThrow("ENOSPC");
    const url = `sqlite://${small.path}/crux.db`;
    await expect(openStores(url)).rejects.toMatchObject({ name: "StoreRefused", kind: "full" });
    rmSync(ballast);
    const stores = await openStores(url);
    await setOne(stores.defaults, { guild }, "gap.x", "1", ada);
    await stores.close();
  });

  it("that is read-only: refused", async () => {
    small = disk(400);
    const elsewhere = folder();
    await (await openStores(`sqlite://${elsewhere}/crux.db`)).close();
    const url = `sqlite://${small.path}/crux.db`;
    copyFileSync(`${elsewhere}/crux.db`, `${small.path}/crux.db`);
    remove(elsewhere);
    small.readOnly();
    for (const shared of [false, true]) {
      await expect(openStores(url, { shared })).rejects.toMatchObject({ name: "StoreRefused", kind: "read-only" });
    }
  });
});

it("keeps what it acknowledged where a file may grow no more", async () => {
  const data = folder();
  const url = `sqlite://${data}/crux.db`;
  const limited = await startLimited(300, "fill", url);
  const kept = Number(/\d+/.exec(await limited.line("kept"))?.[0]);
  expect(await limited.line("refused")).toMatch(/^refused Unavailable: the store \(/);
  await limited.ended;
  expect(kept).toBeGreaterThan(10);
  const stores = await openStores(url);
  expect((await stores.defaults.history({ guild }, { limit: 1000 })).length).toBeGreaterThanOrEqual(kept);
  await setOne(stores.defaults, { guild }, "gap.x", "1", ada);
  await stores.close();
  remove(data);
});
