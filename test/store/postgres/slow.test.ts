// Processes at one Postgres of which one is held up in the middle of what it does.

import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { openStore, openStores } from "../../../src/store/open.ts";
import { edited, settledTexts } from "../contract/cut.ts";
import { eventually } from "../contract/outage.ts";
import { noPostgres, startPostgres } from "../engines.ts";
import { inForceFor, setOne } from "../one-default.ts";
import { startProxy, type Way } from "../proxy.ts";

const here = it.skipIf(noPostgres !== "");
const who = { id: "1", name: "Ada" };
const guild = "1";
const patient = { limit: 20_000 };

async function started() {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  onTestFinished(() => admin.end());
  const stores = await openStores(server.url, patient);
  onTestFinished(stores.close);
  /** Holds up what is written into the log with a text like this, until it is let go. */
  const holdUp = async (like: string) => {
    await admin.query("SELECT pg_advisory_lock(1)");
    await admin.query(`CREATE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.entry LIKE '${like}' THEN PERFORM pg_advisory_lock(1); PERFORM pg_advisory_unlock(1); END IF;
        RETURN NEW;
      END $$`);
    await admin.query("CREATE TRIGGER hold_up BEFORE INSERT ON crux_log FOR EACH ROW EXECUTE FUNCTION hold_up()");
    return { letGo: () => admin.query("SELECT pg_advisory_unlock(1)") };
  };
  /** Waits until so many calls wait for a lock. */
  const waiting = async (count: number) => {
    const sql = "SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    while ((await admin.query<{ count: number }>(sql)).rows[0]?.count !== count) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { server, admin, stores, holdUp, waiting };
}

here.each<Way>(["request", "answer"])(
  `nobody waits long for a process whose %s is held back, and it changes nothing afterwards${noPostgres}`,
  { timeout: 120_000 },
  async (way) => {
    const { server, stores } = await started();
    const proxy = await startProxy(server);
    const slow = await openStores(proxy.url, { limit: 300 });
    onTestFinished(slow.close);
    for (let after = 0; ; after++) {
      await eventually(() => slow.defaults.history({ guild }));
      proxy.fail("hold", way, after);
      const first = await edited(slow, guild, `slow ${after}`);
      const second = await edited(stores, guild, `other ${after}`);
      expect(second.heard).toBe("kept");
      if (!proxy.mend()) break;
      expect(first.heard).not.toBe("kept");
      expect((await settledTexts(stores.defaults, guild)).at(-1)).toBe(second.text);
    }
    const texts = await settledTexts(stores.defaults, guild);
    const places = new Map(texts.map((text, place) => [text, place]));
    for (const [text, place] of places) {
      if (text.startsWith("slow")) expect(place).toBeLessThan(places.get(text.replace("slow", "other")) ?? -1);
    }
  },
);

here(`what was read of an argument has nothing put before it${noPostgres}`, async () => {
  const { stores, holdUp, waiting } = await started();
  const { letGo } = await holdUp('%"n":"held"%');
  const append = (n: string) => stores.arguments.append(guild, "k3f9x2", "said", { n }, who);
  const held = append("held");
  await waiting(1);
  const next = append("next");
  await Promise.race([next, waiting(2)]);
  const before = await stores.arguments.events("k3f9x2");
  await letGo();
  await Promise.all([held, next]);
  const after = await stores.arguments.events("k3f9x2", before.at(-1)?.id);
  expect([...before, ...after].map(({ value }) => value?.data)).toEqual([{ n: "held" }, { n: "next" }]);
});

here(`what is changed while a list is erased is in force if it is in the history${noPostgres}`, async () => {
  const { server, stores, admin, waiting } = await started();
  const store = await openStore(server.url, patient);
  onTestFinished(store.close);
  await setOne(stores.defaults, { guild }, "gap.x", "old", who);
  // The change is held up between the history and what is in force.
  await admin.query("BEGIN; SELECT * FROM crux_facts WHERE key = 'defaults:1:gap.x' FOR UPDATE");
  const change = setOne(stores.defaults, { guild }, "gap.x", "new", who);
  await waiting(1);
  const erased = store.erase("defaults:1");
  await waiting(2);
  await admin.query("COMMIT");
  await Promise.all([change, erased]);
  const texts = (await stores.defaults.history({ guild })).map(({ value }) => value?.to);
  expect((await inForceFor(stores.defaults, { guild }, ["gap.x"])).get("gap.x")?.text).toBe(texts[0]);
});

here(`that somebody was here before is not written again${noPostgres}`, async () => {
  const { stores, admin } = await started();
  await setOne(stores.defaults, { guild }, "gap.x", "1", who);
  const writer = "SELECT xmin, xmax FROM crux_facts WHERE key LIKE 'people:%'";
  const first = (await admin.query(writer)).rows;
  await setOne(stores.defaults, { guild }, "gap.x", "2", who);
  expect(first).toHaveLength(1);
  // Not even locked, which would be a write to the disk too.
  expect((await admin.query(writer)).rows).toEqual(first);
});
