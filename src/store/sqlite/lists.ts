// The facts and lists of a SQLite file: appending, changing a fact with its history, reading, rewriting, erasing.

import type { KeyvStoreAdapter, StoredData } from "keyv";
import {
  type Change,
  type Engine,
  type LogRow,
  logWith,
  type Part,
  type Row,
  type RowRange,
  rowOf,
} from "../engine.ts";
import { type Attempt, attempts, type Connection, transact } from "./database.ts";

type Lists = Omit<Engine, "facts" | "limiter" | "ready" | "failure" | "mute" | "close">;

const KEYS = 1000;
const ERASED = 500;
/** About a millisecond. */
const SWEPT = 200;

/** When what is kept for so many milliseconds ends. */
const expiry = (ttl: number | undefined, now: number): number | null => (ttl === undefined ? null : now + ttl);

/** The list half of the engine over an open file. Each method is one transaction, read or written as is handed in. */
export function lists(database: Connection, clock: () => number, read: Attempt, write: Attempt = read): Lists {
  const add = database.prepare(
    `INSERT INTO facts (key, value, expires) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE
     SET value = excluded.value, expires = excluded.expires WHERE facts.expires <= ?`,
  );
  const newest = database.prepare("SELECT entry FROM log WHERE list = ? AND of = ? ORDER BY id DESC LIMIT 1");
  const list = database.prepare("SELECT id FROM lists WHERE name = ?");
  const newList = database.prepare("INSERT INTO lists (name) VALUES (?)");
  const insert = database.prepare("INSERT INTO log (list, of, entry, expires) VALUES (?, ?, ?, ?)");
  const rewrite = database.prepare("UPDATE log SET entry = ? WHERE id = ? AND list = ?");
  const eraseLog = database.prepare(
    `DELETE FROM log WHERE id IN (SELECT id FROM log WHERE list = ? ORDER BY id LIMIT ${ERASED})`,
  );
  const eraseList = database.prepare("DELETE FROM lists WHERE id = ?");
  const keys = database.prepare(`SELECT key FROM facts WHERE key > ? AND key < ? ORDER BY key LIMIT ${KEYS}`);

  const sweeps = ["facts WHERE key IN (SELECT key", "log WHERE id IN (SELECT id"].map((rows) =>
    database.prepare(`DELETE FROM ${rows} FROM ${rows.split(" ")[0]} WHERE expires <= ? LIMIT ${SWEPT})`),
  );

  const known = (name: string): number | undefined => (list.get(name) as { readonly id: number } | undefined)?.id;
  const listed = (name: string): number => known(name) ?? Number(newList.run(name).lastInsertRowid);
  const isExpected = (id: number, { of, expected }: Part): boolean =>
    expected === undefined ||
    expected === ((newest.get(id, of) as { readonly entry: string } | undefined)?.entry ?? null);
  const changeAll = (name: string, parts: readonly Part[]): Promise<boolean> =>
    write(() =>
      transact(database, () => {
        if (!parts.every((part) => isExpected(known(name) ?? 0, part))) return false;
        const id = listed(name);
        for (const { of, text } of parts) insert.run(id, of, text, null);
        return true;
      }),
    );

  return {
    add: (fact, text, ttl, notes = []) =>
      write(() =>
        transact(database, () => {
          if (add.run(fact, text, expiry(ttl, clock()), clock()).changes !== 1) return false;
          for (const note of notes) insert.run(listed(note.list), null, note.text, expiry(ttl, clock()));
          return true;
        }),
      ),
    change: ({ list: name, ...part }: Change) => changeAll(name, [part]),
    changeAll,
    append: (name, text) => write(() => transact(database, () => void insert.run(listed(name), null, text, null))),
    rows: (name, range) =>
      read(() => {
        const id = known(name);
        return id === undefined ? [] : rows(database, id, range, clock());
      }),
    rewrite: (name, texts) =>
      write(() =>
        transact(database, () => {
          const id = known(name);
          if (id !== undefined) for (const [row, text] of texts) rewrite.run(text, Number(row), id);
        }),
      ),
    erase: (name) =>
      write(() =>
        transact(database, () => {
          const id = known(name);
          if (id === undefined) return false;
          if (eraseLog.run(id).changes === ERASED) return true;
          eraseList.run(id);
          return false;
        }),
      ),
    sweep: () => write(() => sweeps.map((statement) => statement.run(clock()).changes).includes(SWEPT)),
    // What is overwritten in the file still stands in the log until that is brought in and cut back.
    fold: () => read(() => database.exec("PRAGMA wal_checkpoint(TRUNCATE)")),
    keys: (namespace, prefix, from) =>
      read(() => {
        const start = `${namespace}:${prefix}`;
        const found = keys.all(from ?? start, `${start}\u{10ffff}`) as { readonly key: string }[];
        const next = found.length < KEYS ? undefined : found.at(-1)?.key;
        return { keys: found.map((row) => row.key.slice(namespace.length + 1)), next };
      }),
  };
}

function rows(database: Connection, list: number, range: RowRange, now: number): readonly Row[] {
  const statement = database.prepare(
    `SELECT id, entry, of, ${logWith(range.previous, "log")}
     WHERE list = ? AND id > ? AND id < ? AND (expires IS NULL OR expires > ?)
     ORDER BY id ${range.first === "newest" ? "DESC" : "ASC"} LIMIT ?`,
  );
  const found = statement.all(
    list,
    Number(range.after ?? 0),
    Number(range.before ?? Number.MAX_SAFE_INTEGER),
    now,
    range.limit,
  ) as LogRow[];
  return found.map(rowOf);
}

const ALIVE = "(facts.expires IS NULL OR facts.expires > ?)";

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
    set: (key: string, text: unknown, ttl?: number) =>
      write(() => put.run(key, text, expiry(ttl, clock())).changes === 1),
    delete: (key) => write(() => remove.run(key).changes > 0),
    deleteMany: (keys) => write(() => removeMany.run(JSON.stringify(keys)).changes > 0),
    clear: async () => {
      const [from, to] = space(adapter.namespace);
      await write(() => removeSpace.run(from, to));
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
