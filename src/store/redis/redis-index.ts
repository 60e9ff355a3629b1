// Which facts there are in some namespaces, in order: Redis itself could only look through all the keys that it has.
import KeyvRedis from "@keyv/redis";
import { Unavailable } from "../../core/errors.ts";
import { later } from "../../core/tell.ts";
import type { KeyPage } from "../engine.ts";
import type { Client } from "./redis-link.ts";

/** The namespaces whose facts are ever looked for by the beginning of their keys. */
const INDEXED: readonly string[] = ["people", "departures", "watches"];
const PAGE = 1000;
const SCANNED = 5000;

const indexOf = (namespace: string): string => `index:${namespace}`;

/** Where the fact stands in an index, and as what; nothing where its namespace has none. */
export function placeOf(fact: string): readonly [index: string, key: string] {
  const [namespace = "", ...key] = fact.split(":");
  return INDEXED.includes(namespace) ? [indexOf(namespace), key.join(":")] : ["", ""];
}

/** keyv's adapter for a namespace, which keeps its index along. */
export function indexedAdapter(client: Client, options: ConstructorParameters<typeof KeyvRedis>[1]): KeyvRedis<string> {
  const namespace = options?.namespace ?? "";
  const index = indexOf(namespace);
  const remove = async (keys: string[]): Promise<boolean> => {
    const facts = keys.map((key) => `${namespace}:${key}`);
    const [removed] = await client.multi().del(facts).zRem(index, keys).exec();
    return Number(removed) > 0;
  };
  class Indexed extends KeyvRedis<string> {
    override async set(key: string, value: string): Promise<void> {
      await client.multi().set(`${namespace}:${key}`, value).zAdd(index, { score: 0, value: key }).exec();
    }
    override delete(key: string): Promise<boolean> {
      return remove([key]);
    }
    override deleteMany(keys: string[]): Promise<boolean> {
      return remove(keys);
    }
  }
  return INDEXED.includes(namespace) ? new Indexed(client, options) : new KeyvRedis<string>(client, options);
}

/** A page of the keys that begin so, in their order. */
export async function indexedKeys(client: Client, namespace: string, prefix: string, from?: string): Promise<KeyPage> {
  const low = from === undefined ? `[${prefix}` : `(${from}`;
  const range = { BY: "LEX", LIMIT: { offset: 0, count: PAGE } } as const;
  const keys = await client.zRange(indexOf(namespace), low, `(${prefix}\u{10ffff}`, range);
  return { keys, next: keys.length < PAGE ? undefined : keys.at(-1) };
}

export interface Indexing {
  /** Makes the indexes, and then `done`: beside everything else, since a large store takes longer than a call may. */
  readonly begin: (done: () => Promise<unknown>) => void;
  /** Throws `Unavailable` while nobody can say which keys there are. */
  readonly check: () => void;
}

/** What makes the indexes of a store from before there were any. */
export function indexing(client: Client): Indexing {
  let isWhole = true;
  let isRunning = false;
  const make = async (): Promise<void> => {
    let cursor = "0";
    do {
      const page = await client.scan(cursor, { COUNT: SCANNED });
      cursor = page.cursor;
      for (const fact of page.keys) {
        const [index, value] = placeOf(fact);
        if (index !== "") await client.zAdd(index, { score: 0, value });
      }
    } while (cursor !== "0");
  };
  return {
    begin: (done) => {
      isWhole = false;
      if (isRunning) return;
      isRunning = true;
      const ended = make().then(async () => {
        await done();
        isWhole = true;
      });
      // Where the connection was lost meanwhile, the check after the next one begins anew.
      ended
        .catch(() => undefined)
        .finally(() => {
          isRunning = false;
        });
    },
    check: () => {
      if (!isWhole) throw new Unavailable(later`the store`, { reason: later`it is being brought up to date` });
    },
  };
}
