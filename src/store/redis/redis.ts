// Redis as an engine: one connection that is renewed when it goes dead, facts by keyv, lists as streams.
import type { KeyvStoreAdapter } from "keyv";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { later } from "../../core/tell.ts";
import type { Engine, EngineOptions, Failure, Row, RowRange } from "../engine.ts";
import { keyvOf } from "../keyv.ts";
import { refusedFailure, StoreRefused } from "../refused.ts";
import { checkOf } from "./redis-check.ts";
import { indexedAdapter, indexedKeys, indexing, placeOf } from "./redis-index.ts";
import { CONNECT_LIMIT, clientOf, linkOf } from "./redis-link.ts";
import { ADD, CHANGE, ERASE, REWRITE } from "./redis-scripts.ts";

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
