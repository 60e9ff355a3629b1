// A Postgres whose own settings would lose what it acknowledged, and one to which no connection comes about.

import { type AddressInfo, createServer } from "node:net";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { openStore, openStores } from "../../../src/store/open.ts";
import { noPostgres, startPostgres } from "../engines.ts";
import { setOne } from "../one-default.ts";
import { startProxy } from "../proxy.ts";

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

/** Takes connections and answers each greeting with `answer`, or never. */
async function greeter(answer?: string) {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    if (answer !== undefined) socket.once("data", () => socket.write(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it.each([
  ["that is mute when it is greeted", undefined, "", "Connection terminated due to connection timeout"],
  ["that takes no encrypted connection", "N", "?sslmode=verify-full", "The server does not support SSL connections"],
])("a server %s was sent nothing, and the log says why, once", async (_, answer, query, why) => {
  const port = await greeter(answer);
  const reported: string[] = [];
  const report = (problem: unknown) => reported.push(String(problem));
  const stores = await openStores(`postgres://crux@127.0.0.1:${port}/crux${query}`, { limit: 500, report });
  onTestFinished(stores.close);
  const refused = { message: "the store (it is not connected)", outcome: "unchanged" };
  for (let k = 0; k < 2; k++)
    await expect(setOne(stores.defaults, { guild: "1" }, "gap.x", "1", who)).rejects.toMatchObject(refused);
  expect(reported).toEqual([`Error: ${why}`]);
});

it.skipIf(noPostgres !== "")(`what waited for a connection in vain was not sent${noPostgres}`, async () => {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const proxy = await startProxy(server);
  const store = await openStore(proxy.url);
  onTestFinished(store.close);
  await store.append("x", "1");
  proxy.fail("hold", "request", 0);
  // One goes over the connection that is there, the other needs one more.
  const both = await Promise.allSettled(["2", "3"].map((text) => store.append("x", text)));
  proxy.mend();
  expect(both.map((one) => one.status === "rejected" && one.reason.outcome)).toEqual(["unknown", "unchanged"]);
});
