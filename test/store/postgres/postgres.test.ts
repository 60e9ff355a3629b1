// A Postgres whose own settings would lose what it acknowledged.

import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { openStores } from "../../../src/store/open.ts";
import { noPostgres, startPostgres } from "../engines.ts";
import { setOne } from "../one-default.ts";

const who = { id: "1", name: "Ada" };

it.skipIf(noPostgres !== "")(`that answers before its disk has it is told to wait${noPostgres}`, async () => {
  const server = await startPostgres("-c", "synchronous_commit=off");
  onTestFinished(server.stop);
  const stores = await openStores(server.url, { limit: 20_000 });
  onTestFinished(stores.close);
  await setOne(stores.defaults, { guild: "1" }, "gap.x", "1", who);
  // From here on the server itself refuses what would not wait.
  const other = new pg.Client({ connectionString: server.url });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query(`CREATE FUNCTION waits() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF current_setting('synchronous_commit') <> 'on' THEN RAISE EXCEPTION 'does not wait'; END IF;
      RETURN NEW;
    END $$`);
  for (const table of ["crux_log", "crux_facts"])
    await other.query(`CREATE TRIGGER waits BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION waits()`);
  await expect(other.query("INSERT INTO crux_log (list, entry) VALUES ('x', 'y')")).rejects.toThrow("does not wait");
  const many = Array.from({ length: 12 }, (_, n) => setOne(stores.defaults, { guild: "1" }, `gap.x${n}`, "2", who));
  await Promise.all(many);
  await stores.results.save({ model: "gap", inputs: {}, guild: "1", channel: "2", by: who.id, byName: who.name });
});
