// What is asked of a Redis server once it answers: whose data it holds, and whether it keeps what it acknowledged.
import { StoreRefused } from "../refused.ts";

const VERSION = "1";

interface Client {
  readonly set: (key: string, value: string, options: { condition: "NX" }) => Promise<unknown>;
  readonly get: (key: string) => Promise<string | null>;
  readonly info: () => Promise<string>;
  readonly configGet: (name: string) => Promise<Readonly<Record<string, string>>>;
  readonly on: (event: "ready", listener: () => void) => unknown;
}

/**
 * Writes our version into an empty store. Throws `StoreRefused` for one of a newer Crux, and where the settings let Redis
 * lose what it acknowledged. Asked anew after each reconnection: another server, or another configuration, may be there.
 */
export function checkOf(client: Client, relaxed: boolean): () => Promise<void> {
  let passed = false;
  client.on("ready", () => {
    passed = false;
  });
  return async () => {
    if (passed) return;
    await checkSettings(client, relaxed);
    await client.set("crux:version", VERSION, { condition: "NX" });
    const found = await client.get("crux:version");
    if (Number(found) > Number(VERSION)) {
      throw new StoreRefused(
        "newer",
        `The store in Redis was written by a newer Crux (version ${found}); start that one.`,
      );
    }
    passed = true;
  };
}

/** What was measured under `kill -9` stands in docs/architecture.md. */
async function checkSettings(client: Client, relaxed: boolean): Promise<void> {
  const info = await client.info();
  if (!/^maxmemory_policy:noeviction/m.test(info)) {
    throw refused("it may take any key when its memory is full", "maxmemory-policy noeviction");
  }
  if (/^aof_enabled:0/m.test(info)) throw refused("it keeps no append-only file", "appendonly yes");
  if (relaxed) return;
  // A server that is managed for others may not tell; then it is for its user to say that they know.
  const { appendfsync } = await client.configGet("appendfsync").catch(() => ({ appendfsync: "untold" }));
  if (appendfsync !== "always") {
    const why = `it flushes to its disk later than it acknowledges (appendfsync ${appendfsync})`;
    throw refused(why, "appendfsync always", ", or set CRUX_STORE_RELAXED=1 to risk the last second");
  }
}

function refused(why: string, line: string, or = ""): StoreRefused {
  return new StoreRefused("settings", `Redis can lose changes: ${why}. Put \`${line}\` into its redis.conf${or}.`);
}
