// Redis and Postgres refused, mute, and gone in the middle: told in time, nothing invented, and well again by itself.

import { afterAll, beforeAll, expect, it } from "vitest";
import type { Stores } from "../../../src/kit/ports.ts";
import { openStores } from "../../../src/store/open.ts";
import type { Server } from "../engines.ts";
import { inForceFor, setOne } from "../one-default.ts";
import { ada, assumptions } from "./use.ts";

/** In which Discord wants an answer. */
const DISCORD_LIMIT = 3000;
const ids = assumptions(20);

/** One call of each kind, reads and writes. */
const calls: readonly ((stores: Stores) => Promise<unknown>)[] = [
  ({ defaults }) => inForceFor(defaults, { guild: "9001" }, ids),
  ({ defaults }) => defaults.history({ guild: "9001" }),
  ({ defaults }) => setOne(defaults, { guild: "9001" }, "gap.x", "during", ada),
  ({ results }) => results.get("k3f9x2"),
  ({ results }) => results.save({ model: "gap", inputs: {}, by: "1", byName: "Ada" }),
  ({ arguments: { events } }) => events("k3f9x2"),
];

async function inForce(stores: Stores, id: string): Promise<string | undefined> {
  return (await inForceFor(stores.defaults, { guild: "9001" }, [id])).get(id)?.text;
}

/** Every call is refused in words, and in time: two after one another fit into what Discord allows. */
async function expectUnavailable(stores: Stores): Promise<void> {
  const started = performance.now();
  const outcomes = await Promise.allSettled(calls.map((call) => call(stores)));
  expect(performance.now() - started).toBeLessThan(DISCORD_LIMIT);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { name: "Unavailable" } });
    expect(String(outcome.status === "rejected" && outcome.reason)).toMatch(/^Unavailable: the store \([^\n]+\)$/);
  }
}

/** The first answer, asked for again and again while there is none. */
export async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export function outageTests(given: () => Server): void {
  let server: Server;
  let stores: Stores;
  beforeAll(async () => {
    server = given();
    stores = await openStores(server.url);
  });
  afterAll(() => stores.close());

  it("opens without a server, says so, and works once there is one", async () => {
    await server.kill();
    const early = await openStores(server.url);
    await expectUnavailable(early);
    const refused = setOne(early.defaults, { guild: "9001" }, "gap.x", "lost", ada);
    await expect(refused).rejects.toMatchObject({ message: expect.stringContaining("not connected") });
    await server.start();
    await eventually(() => setOne(early.defaults, { guild: "9001" }, "gap.x", "first", ada));
    expect(await inForce(early, "gap.x")).toBe("first");
    expect((await early.defaults.history({ guild: "9001" })).map(({ value }) => value?.to)).toEqual(["first"]);
    await early.close();
  });

  it("tells of a mute server in time, and of a change that it may have made", async () => {
    await eventually(() => setOne(stores.defaults, { guild: "9001" }, "gap.x", "before", ada));
    server.pause();
    await expectUnavailable(stores);
    const set = setOne(stores.defaults, { guild: "9001" }, "gap.y", "unsure", ada);
    await expect(set).rejects.toMatchObject({ name: "Unavailable" });
    server.resume();
    await eventually(() => setOne(stores.defaults, { guild: "9001" }, "gap.z", "after", ada));
    expect(await inForce(stores, "gap.z")).toBe("after");
    expect(["before", "during"]).toContain(await inForce(stores, "gap.x"));
  });

  it("keeps what it acknowledged when the server goes in the middle of many edits", async () => {
    await eventually(() => inForce(stores, "gap.x"));
    const rounds = [0, 1, 2, 3, 4].map(async (round) => {
      const outcomes = ids.map((id) => setOne(stores.defaults, { guild: "9002" }, `${id}_${round}`, "kept", ada));
      return Promise.allSettled(outcomes);
    });
    const gone = server.kill();
    const outcomes = (await Promise.all(rounds)).flat();
    await gone;
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ name: "Unavailable" });
    }
    await expectUnavailable(stores);
    await server.start();
    const changes = await eventually(() => stores.defaults.history({ guild: "9002" }, { limit: 1000 }));
    const found = new Set(changes.map(({ value }) => value?.of));
    const expected = [0, 1, 2, 3, 4].flatMap((round) => ids.map((id) => `${id}_${round}`));
    const lost = expected.filter((id, index) => outcomes[index]?.status === "fulfilled" && !found.has(id));
    expect(lost).toEqual([]);
    const certain = outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.outcome);
    const invented = expected.filter((id, index) => certain[index] === "unchanged" && found.has(id));
    expect(invented).toEqual([]);
  });
}
