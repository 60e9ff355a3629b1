// What is special to Redis: settings by which it would lose what it acknowledged, and a store of a newer Crux.

import { createClient } from "@keyv/redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStores } from "../../../src/store/open.ts";
import { ada } from "../contract/use.ts";
import { noRedis, type Server, startRedis } from "../engines.ts";
import { inForceFor, setOne } from "../one-default.ts";

describe.skipIf(noRedis !== "")(`Redis${noRedis}`, { timeout: 30_000 }, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startRedis("--appendonly", "no", "--appendfsync", "everysec", "--maxmemory-policy", "allkeys-lru");
  }, 30_000);
  afterAll(() => server.stop());

  const asked = async (command: readonly string[]): Promise<void> => {
    const client = createClient({ url: server.url });
    await client.connect();
    await client.sendCommand([...command]);
    await client.close();
  };

  it("that may lose changes is refused, with the line that mends it, until it may not", async () => {
    const lines = ["maxmemory-policy noeviction", "appendonly yes", "appendfsync always"];
    for (const line of lines) {
      await expect(openStores(server.url)).rejects.toMatchObject({
        name: "StoreRefused",
        kind: "settings",
        message: expect.stringContaining(`\`${line}\``),
      });
      if (line === "appendfsync always") await (await openStores(server.url, { relaxed: true })).close();
      await asked(["CONFIG", "SET", ...line.split(" ")]);
    }
    await (await openStores(server.url)).close();
  });

  it("is asked for its settings again after each reconnection", async () => {
    const stores = await openStores(server.url);
    await setOne(stores.defaults, { guild: "2" }, "gap.x", "1", ada);
    await asked(["CONFIG", "SET", "appendfsync", "everysec"]);
    await asked(["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]);
    const set = () => setOne(stores.defaults, { guild: "2" }, "gap.x", "2", ada).then(String, String);
    await expect.poll(set, { timeout: 10_000 }).toContain("by its settings it may lose changes");
    await asked(["CONFIG", "SET", "appendfsync", "always"]);
    await expect.poll(set, { timeout: 10_000 }).toBe("undefined");
    await stores.close();
  });

  it("that is full says so, and keeps the old value", async () => {
    const stores = await openStores(server.url);
    await setOne(stores.defaults, { guild: "1" }, "gap.x", "1", ada);
    await asked(["CONFIG", "SET", "maxmemory-policy", "noeviction"]);
    await asked(["CONFIG", "SET", "maxmemory", "1"]);
    const set = setOne(stores.defaults, { guild: "1" }, "gap.x", "2", ada);
    await expect(set).rejects.toMatchObject({ message: "the store (its memory is full)", outcome: "unchanged" });
    expect((await inForceFor(stores.defaults, { guild: "1" }, ["gap.x"])).get("gap.x")?.text).toBe("1");
    await asked(["CONFIG", "SET", "maxmemory", "0"]);
    await stores.close();
  });

  it("with a store of a newer Crux is refused", async () => {
    await asked(["SET", "crux:version", "99"]);
    await expect(openStores(server.url)).rejects.toMatchObject({ name: "StoreRefused", kind: "newer" });
  });
});
