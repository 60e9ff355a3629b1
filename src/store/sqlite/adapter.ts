// A keyv store over the facts of a SQLite file; it passes keyv's own test suite.
import type { KeyvStoreAdapter, StoredData } from "keyv";
import { type Attempt, attempts, type Connection, transact } from "./database.ts";

const ALIVE = "(facts.expires IS NULL OR facts.expires > ?)";
const BATCH = 100;

/** The keyv adapter; `clock` is in milliseconds. Reads take about 0.01 ms, writes one flush of the disk, which they share. */
export function sqliteAdapter(
  database: Connection,
  clock: () => number = Date.now,
  read: Attempt = attempts(0),
  write: Attempt = read,
): KeyvStoreAdapter {
  const many = database.prepare(
    `SELECT asked.key AS place, coalesce(facts.value, (
       SELECT entry FROM log WHERE list = lists.id AND of = json_extract(asked.value, '$[2]') ORDER BY id DESC LIMIT 1
     )) AS text FROM json_each(?) AS asked
     LEFT JOIN facts ON facts.key = json_extract(asked.value, '$[0]') AND ${ALIVE}
     LEFT JOIN lists ON lists.name = json_extract(asked.value, '$[1]')`,
  );
  const put = database.prepare(
    `INSERT INTO facts (key, value, expires) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  );
  const remove = database.prepare("DELETE FROM facts WHERE key = ?");
  const removeMany = database.prepare("DELETE FROM facts WHERE key IN (SELECT value FROM json_each(?))");
  const removeSpace = database.prepare("DELETE FROM facts WHERE key >= ? AND key < ?");
  const step = database.prepare(
    `SELECT key, value AS text FROM facts WHERE key > ? AND key < ? AND ${ALIVE} ORDER BY key LIMIT ${BATCH}`,
  );
  const expiry = (ttl: number | undefined): number | null => (ttl === undefined ? null : clock() + ttl);

  const texts = <Value>(keys: string[]): Promise<StoredData<Value | undefined>[]> =>
    read(() => {
      const found = new Array<StoredData<Value | undefined>>(keys.length).fill(undefined);
      const rows = many.all(JSON.stringify(keys.map(asked)), clock()) as { place: number; text: StoredData<Value> }[];
      for (const row of rows) found[row.place] = row.text ?? undefined;
      return found;
    });

  const adapter: KeyvStoreAdapter = {
    opts: { dialect: "sqlite", url: "sqlite://" },
    // Failures are thrown to the caller, never emitted.
    on: () => adapter,
    get: async <Value>(key: string) => (await texts<Value>([key]))[0] as StoredData<Value>,
    getMany: texts,
    set: (key: string, text: unknown, ttl?: number) => write(() => put.run(key, text, expiry(ttl)).changes === 1),
    setMany: (entries) =>
      write(() =>
        transact(database, () => {
          for (const { key, value, ttl } of entries) put.run(key, value, expiry(ttl));
        }),
      ),
    delete: (key) => write(() => remove.run(key).changes > 0),
    deleteMany: (keys) => write(() => removeMany.run(JSON.stringify(keys)).changes > 0),
    has: async (key) => (await texts([key]))[0] !== undefined,
    clear: async () => {
      const [from, to] = space(adapter.namespace);
      await write(() => removeSpace.run(from, to));
    },
    // By key and not by position: what is deleted on the way moves nothing.
    iterator: async function* (namespace) {
      let [from, to] = space(namespace);
      for (;;) {
        const rows = await read(() => step.all(from, to, clock()) as { key: string; text: string }[]);
        for (const row of rows) yield [row.key, row.text];
        const last = rows.at(-1);
        if (last === undefined || rows.length < BATCH) return;
        from = last.key;
      }
    },
  };
  return adapter;
}

/** The half-open range of keys of a namespace; `;` is the character after `:`. */
function space(namespace: string | undefined): [from: string, to: string] {
  return namespace === undefined ? ["", "\u{10ffff}"] : [`${namespace}:`, `${namespace};`];
}

/** A key with the list and the name by which a change would have kept it: `defaults:{server}` and what follows. */
function asked(key: string): readonly [key: string, list: string, of: string] {
  const [namespace, owner, ...of] = key.split(":");
  return [key, `${namespace}:${owner}`, of.join(":")];
}
