// What is asked of a Redis server once it answers: whose data it holds, and whether it keeps what it acknowledged.
import { Unavailable } from "../../core/errors.ts";
import { later } from "../../core/tell.ts";
import { StoreRefused } from "../refused.ts";
import type { Indexing } from "./redis-index.ts";

/** From 2 on texts may begin with a checksum; from 3 on some namespaces have an index of their keys. */
const VERSION = 3;

/** Key: the version. Argument: ours, which takes the place of an older one alone. */
const RAISE = `
if tonumber(redis.call('GET', KEYS[1]) or 0) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1]) end`;

interface Client {
  readonly eval: (script: string, options: { keys: string[]; arguments: string[] }) => Promise<unknown>;
  readonly get: (key: string) => Promise<string | null>;
  readonly info: () => Promise<string>;
  readonly configGet: (name: string) => Promise<Readonly<Record<string, string>>>;
  readonly on: (event: "ready", listener: () => void) => unknown;
}

/**
 * Writes our version into an empty or older store. Throws `StoreRefused` for one of a newer Crux, and where the settings let Redis
 * lose what it acknowledged. Asked anew after each reconnection: another server, or another configuration, may be there.
 */
export function checkOf(client: Client, relaxed: boolean, { begin }: Indexing): () => Promise<void> {
  const raise = () => client.eval(RAISE, { keys: ["crux:version"], arguments: [String(VERSION)] });
  let passed = false;
  client.on("ready", () => {
    passed = false;
  });
  return async () => {
    if (passed) return;
    await checkSettings(client, relaxed);
    const found = Number(await client.get("crux:version"));
    if (found > VERSION) {
      throw new StoreRefused(
        "newer",
        `The store in Redis was written by a newer Crux (version ${found}); start that one.`,
      );
    }
    if (found > 0 && found < VERSION) begin(raise);
    else await raise();
    passed = true;
  };
}

/** What was measured under `kill -9` stands in docs/architecture.md. */
async function checkSettings(client: Client, relaxed: boolean): Promise<void> {
  const info = await client.info();
  // While it reads its file after a crash, it says that it keeps none.
  if (/^loading:1/m.test(info))
    throw new Unavailable(later`the store`, { reason: later`it is still reading its data` });
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
