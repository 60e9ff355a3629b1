// Everything that can be wrong with a SQLite file: one plain sentence, and nothing overwritten.

import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Stores } from "../../src/kit/ports.ts";
import { type Refusal, StoreRefused } from "../../src/store/address.ts";
import { openStores, type StoreOptions } from "../../src/store/open.ts";
import { ada } from "./contract/use.ts";
import { folder, remove } from "./engines.ts";
import { inForceFor, setOne } from "./one-default.ts";
import { start } from "./process.ts";

const data = folder();
afterAll(() => remove(data));
let files = 0;

/** A path at which there is nothing yet. */
function free(): string {
  return `${data}/${++files}.db`;
}

/** A file with one default in it, closed. */
async function written(): Promise<string> {
  const path = free();
  const stores = await openStores(`sqlite://${path}`);
  await set(stores, "1");
  await stores.close();
  return path;
}

const set = (stores: Stores, text: string): Promise<void> =>
  setOne(stores.defaults, { guild: "1" }, "gap.x", text, ada);

async function inForce(stores: Stores): Promise<string | undefined> {
  return (await inForceFor(stores.defaults, { guild: "1" }, ["gap.x"])).get("gap.x")?.text;
}

/** Refused as that, in one sentence or two, as a bot and beside one; the file and its neighbours stay as they were. */
async function expectRefused(path: string, kind: Refusal, ways: readonly StoreOptions[] = [{}, { shared: true }]) {
  const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
  for (const way of ways) {
    const refusal = await openStores(`sqlite://${path}`, way).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreRefused);
    expect(refusal).toMatchObject({ kind, message: expect.stringMatching(/^[A-Z][^\n]*\.$/) });
    expect(String(refusal)).toContain(kind === "missing-folder" ? dirname(path) : path);
    expect(existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined).toEqual(before);
  }
}

describe("a file is refused", () => {
  it("that is empty", async () => {
    const path = free();
    writeFileSync(path, "");
    await expectRefused(path, "zero-length");
  });

  it("that is no database", async () => {
    const path = free();
    writeFileSync(path, "Dear diary, ".repeat(1000));
    await expectRefused(path, "corrupt");
  });

  it("that is another program's database", async () => {
    const path = free();
    const database = new DatabaseSync(path);
    database.exec("CREATE TABLE diary (day TEXT)");
    database.close();
    await expectRefused(path, "foreign");
  });

  it("that a newer Crux wrote", async () => {
    const path = await written();
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expectRefused(path, "newer");
  });

  it("that was cut off", async () => {
    const path = await written();
    truncateSync(path, statSync(path).size - 4096);
    await expectRefused(path, "corrupt", [{}]);
  });

  it("that has garbage in the middle", async () => {
    const path = await written();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096, bytes.length);
    writeFileSync(path, bytes);
    await expectRefused(path, "corrupt", [{}]);
  });

  it("in a folder that does not exist", async () => {
    await expectRefused(`${data}/missing/1.db`, "missing-folder");
    expect(existsSync(`${data}/missing`)).toBe(false);
  });

  it("that is a folder", async () => {
    const path = free();
    mkdirSync(path);
    await expectRefused(path, "foreign");
  });

  it("that is gone while its log is there", async () => {
    const path = await written();
    copyFileSync(path, `${path}-wal`);
    rmSync(path);
    await expectRefused(path, "corrupt");
    expect(existsSync(path)).toBe(false);
  });

  it("that has a second name", async () => {
    const path = await written();
    linkSync(path, `${path}.second`);
    await expectRefused(path, "linked");
  });

  it("whose log is of another file, as where a copy was put in its place after a crash", {
    timeout: 30_000,
  }, async () => {
    const path = await written();
    const stores = await openStores(`sqlite://${path}`);
    await set(stores, "2");
    const left = free();
    copyFileSync(path, left);
    copyFileSync(`${path}-wal`, `${left}-wal`);
    await stores.close();
    const copy = await written();
    await new Promise((resolve) => setTimeout(resolve, 10_500));
    copyFileSync(copy, left);
    await expectRefused(left, "corrupt", [{}]);
  });

  it("by an address that names no store, without a word of its password", async () => {
    const typed = [
      "redis://:secret/@host",
      "postgres://crux:sec#ret@host/crux",
      "postgres://crux:secret@host:port/crux",
    ];
    for (const url of ["sqlite://", "mysql://secret@host", "secret", "redis:secret", "", "data/crux.db", ...typed]) {
      const refusal = await openStores(url).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ kind: "address" });
      expect(`${refusal} ${(refusal as Error).cause}`).not.toMatch(/sec.?ret/);
    }
  });
});

describe("a value that was damaged on the disk", () => {
  const broken = {
    "one byte that is no text": "x'ff'",
    "one digit that is another": "'9'",
    "nothing but a bracket": "'{'",
  };
  for (const [how, put] of Object.entries(broken)) {
    it(`by ${how} is told, left in place, and costs nobody else anything`, async () => {
      const path = free();
      const url = `sqlite://${path}`;
      const first = await openStores(url);
      for (const guild of ["1", "2"]) await setOne(first.defaults, { guild }, "gap.x", "12345", ada);
      await first.close();
      const database = new DatabaseSync(path);
      const change = put === "'{'" ? put : `replace(entry, '3', cast(${put} AS TEXT))`;
      database.exec(`UPDATE log SET entry = ${change} WHERE id = 1`);
      const bytes = () => database.prepare("SELECT cast(entry AS BLOB) AS entry FROM log WHERE id = 1").get();
      const before = bytes();
      for (let start = 0; start < 2; start++) {
        const stores = await openStores(url);
        const found = inForceFor(stores.defaults, { guild: "1" }, ["gap.x"]);
        await expect(found).rejects.toMatchObject({ name: "Unreadable", message: expect.stringContaining("as it is") });
        expect((await inForceFor(stores.defaults, { guild: "2" }, ["gap.x"])).get("gap.x")?.text).toBe("12345");
        const [entry] = await stores.defaults.history({ guild: "1" });
        expect(entry?.fault).toBeDefined();
        await stores.close();
      }
      expect(bytes()).toEqual(before);
      database.close();
    });
  }
});

describe("a file too large to be read before the bot answers", () => {
  /** With 20 MB of entries in a list that nobody asks for. */
  async function large(): Promise<string> {
    const path = await written();
    const database = new DatabaseSync(path);
    const entry = "x".repeat(100_000);
    for (let n = 0; n < 200; n++) database.prepare("INSERT INTO log (list, entry) VALUES (99, ?)").run(entry);
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    database.close();
    return path;
  }

  it("is read aside while the bot runs, and refused from then on where it is damaged", async () => {
    const path = await large();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 10 * 4096);
    writeFileSync(path, bytes);
    const reported: unknown[] = [];
    const stores = await openStores(`sqlite://${path}`, { report: (problem) => reported.push(problem) });
    expect(await inForce(stores)).toBe("1");
    await vi.waitFor(() => expect(reported).toMatchObject([{ name: "StoreRefused", kind: "corrupt" }]), 20_000);
    await expect(inForce(stores)).rejects.toMatchObject({ outcome: "unchanged", cause: { kind: "corrupt" } });
    await stores.close();
  });

  it("does not hold up the end, and is closed as often as it is opened", async () => {
    const path = await large();
    const reported: unknown[] = [];
    for (let round = 0; round < 20; round++) {
      const stores = await openStores(`sqlite://${path}`, { report: (problem) => reported.push(problem) });
      if (round % 2) await new Promise((after) => setTimeout(after, 10 * round));
      expect(await inForce(stores)).toBe("1");
      await stores.close();
    }
    expect(reported).toEqual([]);
  });
});

describe("a file that another process uses", () => {
  it("is refused to a second bot, and open to a terminal beside the first", async () => {
    const path = free();
    const first = await start("open", `sqlite://${path}`);
    await first.line("open");
    await expectRefused(path, "locked", [{}]);
    const beside = await openStores(`sqlite://${path}`, { shared: true });
    await set(beside, "2");
    expect(await inForce(beside)).toBe("2");
    await first.kill();
    const next = await openStores(`sqlite://${path}`);
    expect(await inForce(next)).toBe("2");
    await set(next, "3");
    expect(await inForce(beside)).toBe("3");
    await beside.close();
    const second = await start("open", `sqlite://${path}`);
    expect(await second.line("refused")).toBe(
      `refused locked: Another Crux is already using the store ${path}; stop that one first.`,
    );
    await second.ended;
    await next.close();
  });

  it("is made once by many that start at the same moment", async () => {
    const url = `sqlite://${free()}`;
    const opening = Array.from({ length: 8 }, (_, index) => openStores(url, { shared: index > 0 }));
    const stores = await Promise.all(opening);
    await Promise.all(stores.map((each, index) => setOne(each.defaults, { guild: "1" }, `gap.x${index}`, "1", ada)));
    expect(await stores[0]?.defaults.history({ guild: "1" })).toHaveLength(8);
    for (const each of stores) await each.close();
  });

  it("is the same by whichever link it is named, with one log and one lock", async () => {
    const path = await written();
    const link = free();
    symlinkSync(path, link);
    const stores = await openStores(`sqlite://${link}`);
    await set(stores, "2");
    await expectRefused(path, "locked", [{}]);
    expect([existsSync(`${link}.lock`), existsSync(`${link}-wal`)]).toEqual([false, false]);
    await stores.close();
    const again = await openStores(`sqlite://${path}`);
    expect(await inForce(again)).toBe("2");
    await again.close();
  });

  it("is not written to once its lock was removed, for a second bot could start", async () => {
    const path = await written();
    const stores = await openStores(`sqlite://${path}`);
    rmSync(`${path}.lock`);
    await expect(set(stores, "2")).rejects.toMatchObject({ name: "Unavailable", outcome: "unchanged" });
    await stores.close();
  });

  it("keeps what it acknowledged, and only that, when a lock passes", { timeout: 60_000 }, async () => {
    const passing = [0.1, 1, 3, 10].map(async (seconds) => {
      const path = await written();
      const stores = await openStores(`sqlite://${path}`);
      const holder = await start("hold", path, String(seconds));
      await holder.line("held");
      const acknowledged: string[] = [];
      let refused = 0;
      let after = 0;
      for (let n = 2; after < 5; n++) {
        if (holder.lines.includes("released")) after++;
        const id = `gap.${n % 2 === 0 ? "x" : `y${n}`}`;
        try {
          await setOne(stores.defaults, { guild: "1" }, id, String(n), ada);
          acknowledged.push(String(n));
        } catch (error) {
          expect(error).toMatchObject({ message: "the store (another program holds its file)", outcome: "unchanged" });
          refused++;
        }
      }
      // As another program sees it, which knows of nothing but what is on the disk.
      const database = new DatabaseSync(path, { readOnly: true });
      const rows = database.prepare("SELECT entry FROM log WHERE of IS NOT NULL ORDER BY id").all();
      database.close();
      await stores.close();
      const texts = rows.map((row) => (JSON.parse(String(row.entry)) as { readonly text: string }).text);
      expect(texts).toEqual(["1", ...acknowledged]);
      return refused;
    });
    const refused = await Promise.all(passing);
    expect(refused[0]).toBe(0);
    expect(refused[3]).toBeGreaterThan(0);
  });

  it("is not written to once it was moved away, or another was put in its place", async () => {
    const [path, other] = [await written(), await written()];
    const stores = await openStores(`sqlite://${path}`);
    const refused = {
      name: "Unavailable",
      message: "the store (its file was moved or replaced)",
      outcome: "unchanged",
    };
    renameSync(path, `${path}.away`);
    await expect(set(stores, "2")).rejects.toMatchObject(refused);
    renameSync(other, path);
    await expect(set(stores, "2")).rejects.toMatchObject(refused);
    await expect(inForce(stores)).rejects.toMatchObject(refused);
    renameSync(`${path}.away`, path);
    await set(stores, "3");
    expect(await inForce(stores)).toBe("3");
    await stores.close();
  });

  it("is refused while another program holds it, and says so in a call", async () => {
    const path = await written();
    const stores = await openStores(`sqlite://${path}`);
    const holder = await start("hold", path);
    await holder.line("held");
    await expect(set(stores, "2")).rejects.toMatchObject({
      name: "Unavailable",
      message: "the store (another program holds its file)",
      outcome: "unchanged",
    });
    expect(await inForce(stores)).toBe("1");
    await stores.close();
    await expectRefused(path, "locked", [{}]);
    await holder.kill();
    const again = await openStores(`sqlite://${path}`);
    await set(again, "2");
    expect(await inForce(again)).toBe("2");
    await again.close();
  });
});
