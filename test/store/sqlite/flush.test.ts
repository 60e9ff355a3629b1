// A change is acknowledged once it is on the disk, and the disk is asked once for all that wait.

import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { openStores } from "../../../src/store/open.ts";
import { shared } from "../../../src/store/sqlite/database.ts";

test("whoever waits is served by a round that began after they asked, and no round is in vain", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 30 }), async (asks) => {
      let now = 0;
      const begun: number[] = [];
      let end: (() => void) | undefined;
      const ask = shared(() => {
        begun.push(now);
        return new Promise((resolve) => {
          end = resolve;
        });
      });
      const waits: Promise<void>[] = [];
      for (const isAsk of asks) {
        now++;
        const asked = now;
        const rounds = begun.length;
        if (isAsk) waits.push(ask().then(() => expect(begun.slice(rounds).some((at) => at >= asked)).toBe(true)));
        else end?.();
        await new Promise((resolve) => setImmediate(resolve));
      }
      for (let round = 0; round < asks.length + 1; round++) {
        end?.();
        await new Promise((resolve) => setImmediate(resolve));
      }
      await Promise.all(waits);
      expect(begun.length).toBeLessThanOrEqual(waits.length);
    }),
  );
});

test("one that fails is told to those whom it was for, and the next is tried anew", async () => {
  const outcomes = [new Error("disk"), undefined];
  const ask = shared(async () => {
    const error = outcomes.shift();
    if (error) throw error;
  });
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow("disk");
  await expect(second).rejects.toThrow("disk");
  await ask();
});

test("twenty changes wait for the disk and share its flushes; reading waits for none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "crux-flush-"));
  const stores = await openStores(`sqlite://${join(folder, "crux.db")}`);
  onTestFinished(async () => {
    await stores.close();
    rmSync(folder, { recursive: true });
  });
  const probe = await open(join(folder, "probe"), "w");
  const datasync = vi.spyOn(Object.getPrototypeOf(probe) as typeof probe, "datasync");
  await probe.close();
  onTestFinished(() => datasync.mockRestore());
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  datasync.mockImplementation(() => held);
  let done = 0;
  const claims = Array.from({ length: 20 }, (_, k) => stores.memory.claim(`key ${k}`, 60_000).then(() => done++));
  await expect.poll(() => datasync.mock.calls.length).toBe(1);
  expect(await stores.memory.get("nothing")).toBeUndefined();
  expect(done).toBe(0);
  release();
  await Promise.all(claims);
  expect(datasync.mock.calls.length).toBeLessThanOrEqual(3);
});
