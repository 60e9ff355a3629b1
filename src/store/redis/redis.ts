// Redis as an engine: what is asked of the server first, one connection that is renewed when it goes dead, facts by keyv, lists as
// streams.

import type { KeyvStoreAdapter } from "keyv";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { Unavailable } from "../../core/errors.ts";
import { later } from "../../core/tell.ts";
import { refusedFailure, StoreRefused } from "../address.ts";
import { type Engine, type EngineOptions, type Failure, keyvOf, type Row, type RowRange } from "../engine.ts";
import { type Indexing, indexedAdapter, indexedKeys, indexing, placeOf } from "./redis-index.ts";
import { ADD, CHANGE, type Client, CONNECT_LIMIT, clientOf, ERASE, linkOf, REWRITE } from "./redis-link.ts";

/** The engine over a Redis server of version 6.2 or later; it connects by itself, now and after every loss. */
export function openRedis(url: string, { report, relaxed }: Pick<EngineOptions, "report" | "relaxed">): Engine {
  const client = clientOf(url);
  const link = linkOf(client, report);
  const index = indexing(client);
  const checked = checkOf(client, relaxed, index);
  const script = (text: string, keys: string[], values: string[]): Promise<unknown> =>
    client.eval(text, { keys, arguments: values });
  const stream = (list: string): string => `log:${list}`;
  const changeAll: Engine["changeAll"] = async (list, parts) => {
    const facts = parts.map(({ of }) => `${list}:${of}`);
    const values = parts.flatMap(({ of, text, expected }) => [text, of, ...condition(expected)]);
    return (await script(CHANGE, [stream(list), ...facts], values)) === 1;
  };

  return {
    facts: (namespace) => {
      const options = { namespace, keyPrefixSeparator: ":", throwOnErrors: true, connectionTimeout: CONNECT_LIMIT };
      return keyvOf(namespace, indexedAdapter(client, options) as KeyvStoreAdapter, false);
    },
    add: async (fact, text, ttl, notes = []) => {
      const [index, key] = placeOf(fact);
      const keys = [fact, index, ...notes.map(({ list }) => stream(list))];
      return (await script(ADD, keys, [text, String(ttl ?? 0), key, ...notes.map((note) => note.text)])) === 1;
    },
    change: ({ list, ...part }) => changeAll(list, [part]),
    changeAll,
    append: async (list, text) => {
      await client.xAdd(stream(list), "*", { text });
    },
    rows: async (list, range) => {
      const [low, high, count] = bounds(range);
      const found =
        range.first === "newest"
          ? await client.xRevRange(stream(list), high, low, count)
          : await client.xRange(stream(list), low, high, count);
      return found.map(({ id, message }) => rowOf(id, message));
    },
    rewrite: async (list, texts) => {
      await script(REWRITE, [stream(list)], [list, ...[...texts].flat()]);
    },
    erase: async (list) => (await script(ERASE, [stream(list)], [list, "500"])) === 1,
    // It does so by itself, by its own clock.
    sweep: async () => false,
    fold: async () => {
      // One that is being rewritten already says so, and one that is managed for others may forbid it.
      await client.bgRewriteAof().catch(() => undefined);
    },
    keys: async (namespace, prefix, from) => {
      index.check();
      return indexedKeys(client, namespace, prefix, from);
    },
    limiter: async ({ name, most, seconds }) =>
      new RateLimiterRedis({
        storeClient: client,
        useRedisPackage: true,
        keyPrefix: `limits:${name}`,
        points: most,
        duration: seconds,
        inMemoryBlockOnConsumed: most + 1,
      }),
    ready: async () => {
      await link.ready();
      await checked();
    },
    failure,
    mute: link.renew,
    close: link.close,
  };
}

/** What the scripts expect of a fact, and the text where it must be one. */
function condition(expected: string | null | undefined): readonly [kind: string, text: string] {
  if (expected === undefined) return ["any", ""];
  return expected === null ? ["absent", ""] : ["text", expected];
}

function bounds(range: RowRange): [low: string, high: string, options: { COUNT: number }] {
  const low = range.after === undefined ? "-" : `(${range.after}`;
  const high = range.before === undefined ? "+" : `(${range.before}`;
  return [low, high, { COUNT: range.limit }];
}

function rowOf(id: string, message: Readonly<Record<string, string>>): Row {
  return { id, text: message.text ?? "", of: message.of, previous: message.previous };
}

const REFUSALS: Readonly<Record<string, string>> = {
  OOM: later`its memory is full`,
  MISCONF: later`its disk is full`,
  READONLY: later`it is read-only`,
  NOAUTH: later`it refused the login`,
  WRONGPASS: later`it refused the login`,
};

function failure(error: unknown): Failure {
  if (error instanceof StoreRefused) return refusedFailure(error);
  const name = error instanceof Error ? error.constructor.name : "";
  if (name === "ClientOfflineError" || name === "ClientClosedError") {
    return { reason: later`it is not connected`, sent: false };
  }
  // The server's own answer: it did not do it.
  if (name === "SimpleError" || name === "ErrorReply") {
    const code = /^[A-Z]+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
    return { reason: REFUSALS[code] ?? later`it refused`, sent: false };
  }
  return { reason: later`the connection was lost`, sent: true };
}

/** From 2 on texts may begin with a checksum; from 3 on some namespaces have an index of their keys. */
const VERSION = 3;

/** Key: the version. Argument: ours, which takes the place of an older one alone. */
const RAISE = `
if tonumber(redis.call('GET', KEYS[1]) or 0) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1]) end`;

/**
 * Writes our version into an empty or older store. Throws `StoreRefused` for one of a newer Crux, and where the settings let Redis
 * lose what it acknowledged. Asked anew after each reconnection: another server, or another configuration, may be there.
 */
function checkOf(client: Client, relaxed: boolean, { begin }: Indexing): () => Promise<void> {
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
