// How often the dear things are done for one press: loads of an argument, standings, compilations, scans, reads and writes
// of the store. Everything is loaded anew before a press is counted, as after a restart. No time is measured here.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Stores } from "../../src/kit/ports.ts";

const { counts, counted } = await vi.hoisted(async () => {
  const { counting } = await import("./counting.ts");
  const counts = { scans: 0, compilations: 0, standings: 0, loads: 0, reads: 0, writes: 0 };
  return { counts, counted: counting(counts) };
});

vi.mock("../../src/language/text/scan.ts", async (original) => {
  const found = await original<typeof import("../../src/language/text/scan.ts")>();
  return { ...found, scan: counted("scans", found.scan) };
});
vi.mock("../../src/core/evaluation/compile.ts", async (original) => {
  const found = await original<typeof import("../../src/core/evaluation/compile.ts")>();
  return { ...found, compile: counted("compilations", found.compile) };
});
vi.mock("../../src/answer/answer.ts", async (original) => {
  const found = await original<typeof import("../../src/answer/answer.ts")>();
  return { ...found, disagreementBetween: counted("standings", found.disagreementBetween) };
});

const folder = mkdtempSync(join(tmpdir(), "crux-counts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isRead = (method: string): boolean =>
  ["get", "find", "all", "events", "standing", "over", "entry", "history", "preset", "moderatorRole"].includes(method);

const isWrite = (method: string): boolean =>
  ["save", "keep", "keepPast", "change", "append", "open", "begin", "watch", "drop"].includes(method);

/** The same stores, with each read and write counted where a command asks for it. */
function readsCounted(stores: Stores): Stores {
  const watched = (room: object, of: string) =>
    new Proxy(room, {
      get: (target, method) => {
        const found = Reflect.get(target, method) as unknown;
        if (typeof found !== "function" || typeof method !== "string") return found;
        if (!isRead(method) && !isWrite(method)) return found;
        return (...given: readonly unknown[]) => {
          counts[isRead(method) ? "reads" : "writes"]++;
          if (of === "arguments" && method === "find") counts.loads++;
          return Reflect.apply(found, target, given) as unknown;
        };
      },
    });
  const rooms = Object.entries(stores).map(([of, room]) => [of, typeof room === "object" ? watched(room, of) : room]);
  return Object.fromEntries(rooms) as unknown as Stores;
}

/** A place for arguments over one file, with everything in memory made anew. */
async function freshTable() {
  vi.resetModules();
  const [{ table, within, ada, bob, ok }, { openStores }, { asked, member }, { checkModel }] = await Promise.all([
    import("../commands/settle/table.ts"),
    import("../../src/store/open.ts"),
    import("../commands/context.ts"),
    import("../../src/models/model.ts"),
  ]);
  const place = await table();
  // As a bot does at its start.
  for (const model of place.context.models) checkModel(model);
  const stores = await openStores(`sqlite://${join(folder, "counts.db")}`, { clock: place.context.now });
  return {
    context: { ...place.context, stores: readsCounted(stores) },
    place,
    within,
    ada,
    bob,
    ok,
    asked,
    member,
    stores,
  };
}

/** What a press cost, printed and returned. */
async function costOf(what: string, press: () => Promise<unknown>): Promise<typeof counts> {
  Object.assign(counts, { scans: 0, compilations: 0, standings: 0, loads: 0, reads: 0, writes: 0 });
  await press();
  const { loads, standings, compilations, scans, reads, writes } = counts;
  const worked = `${loads} loads, ${standings} standings, ${compilations} compilations, ${scans} scans`;
  process.stdout.write(`${what}: ${worked}, ${reads} reads, ${writes} writes\n`);
  return { ...counts };
}

test("one Accept in an argument of four values", async () => {
  const first = await freshTable();
  const { ok, ada, bob, within } = first;
  await ok(first.context, "/settle open claim: gamers match one comparison: pool_to_one_hyperscaler >= 1", ada);
  const [thread = ""] = first.place.channels.threads.keys();
  await ok(first.context, "/settle join side: for", within(ada, thread));
  await ok(first.context, "/settle join side: against", within(bob, thread));
  await ok(first.context, "/settle assume assumptions: participation = 60%; availability = 90%", within(ada, thread));
  const theirs = "participation = 0.3% to 2%; availability = 20% to 80%";
  await ok(first.context, `/settle assume assumptions: ${theirs}`, within(bob, thread));
  await first.stores.close();

  const { context, place, stores, ...again } = await freshTable();
  const channels = { ...place.channels, edit: first.place.channels.edit, post: first.place.channels.post };
  const line = "/settle accept assumption: participation";
  const cost = await costOf("accept", () => again.ok({ ...context, channels }, line, within(bob, thread)));
  // What was read for the first press is not read again for the next.
  const next = "/settle accept assumption: availability";
  const warm = await costOf("accept again", () => again.ok({ ...context, channels }, next, within(bob, thread)));
  await stores.close();
  expect(warm.scans).toBe(0);
  expect(cost.loads).toBeLessThanOrEqual(1);
  expect(cost.standings).toBeLessThanOrEqual(2);
  expect(cost.compilations).toBeLessThanOrEqual(60);
  expect(cost.scans).toBeLessThanOrEqual(10);
  expect(cost.reads).toBeLessThanOrEqual(3);
});

test("/pool with one typed value", async () => {
  const { context, ok, member, stores } = await freshTable();
  const cost = await costOf("/pool", () => ok(context, "/pool participation: 5% to 20%", member));
  await stores.close();
  expect(cost.scans).toBeLessThanOrEqual(3);
  expect(cost.reads).toBeLessThanOrEqual(3);
  expect(cost.writes).toBe(1);
});

test("a break-even", async () => {
  const { context, stores, member, ok } = await freshTable();
  const [{ breakEven }, { columnsOf }, { settingsOf }] = await Promise.all([
    import("../core/in-one.ts"),
    import("../../src/answer/settings.ts"),
    import("../../src/answer/settings.ts"),
  ]);
  await ok(context, "/breakeven model: pool solve: participation", member);
  const pool = context.models.find(({ name }) => name === "pool");
  if (pool?.claim === undefined) throw new Error("Expected a pool with a claim");
  const columns = columnsOf(pool, settingsOf(pool));
  const claim = { output: "pool_to_one_hyperscaler", comparison: ">=", threshold: 1 } as const;
  const cost = await costOf("break-even", async () => breakEven(columns, claim, "participation", { support: "share" }));
  await stores.close();
  expect(cost.compilations).toBe(1);
});
