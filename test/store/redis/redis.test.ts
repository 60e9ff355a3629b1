// What is special to Redis: settings by which it would lose what it acknowledged, and a store of a newer Crux.

import { createClient } from "@keyv/redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStores } from "../../../src/store/stores.ts";
import { ada } from "../contract/use.ts";
import { noRedis, type Server, startRedis } from "../engines.ts";
import { inForceFor, setOne } from "../one-default.ts";

describe.skipIf(noRedis !== "")(`Redis${noRedis}`, { timeout: 30_000 }, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startRedis(false);
  }, 30_000);
  afterAll(() => server.stop());

  const asked = async (command: readonly string[]): Promise<void> => {
    const client = createClient({ url: server.url });
    await client.connect();
    await client.sendCommand([...command]);
    await client.close();
  };

  it("that may lose changes is reported, and used", async () => {
    await asked(["CONFIG", "SET", "maxmemory-policy", "allkeys-lru"]);
    const problems: string[] = [];
    const stores = await openStores(server.url, { report: (problem) => problems.push(String(problem)) });
    await setOne(stores.defaults, { guild: "1" }, "gap.x", "1", ada);
    await stores.close();
    expect(problems).toEqual([expect.stringContaining("append-only"), expect.stringContaining("maxmemory-policy")]);
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
