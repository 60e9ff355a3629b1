// Lists in Postgres, as rows, and the facts that they change: in the order in which each is kept, whichever process keeps it.

import type pg from "pg";
import { type Engine, type LogRow, logWith, type Part, type Row, type RowRange, rowOf } from "../engine.ts";
import { FACTS, LOG } from "./postgres-schema.ts";

const ERASED = 500;

type Lists = Pick<Engine, "change" | "changeAll" | "append" | "rows" | "rewrite" | "erase">;

/** The list half of the engine over a pool; `clock` in milliseconds since 1970. */
export function listsIn(pool: pg.Pool, clock: () => number): Lists {
  return {
    change: ({ list, ...part }) => transact(pool, (client) => changed(client, list, [part])),
    changeAll: (list, parts) => transact(pool, (client) => changed(client, list, parts)),
    append: async (list, text) => {
      // One after the other gets its id, so that nothing comes in before what somebody has read already.
      const turn = "SELECT pg_advisory_xact_lock(hashtextextended($1, 1))";
      const sql = `WITH turn AS MATERIALIZED (${turn}) INSERT INTO ${LOG} (list, entry) SELECT $1, $2 FROM turn`;
      await pool.query(sql, [list, text]);
    },
    rows: (list, range) => rows(pool, list, range, clock()),
    rewrite: (list, texts) => transact(pool, (client) => rewritten(client, list, texts)),
    erase: (list) => transact(pool, (client) => erased(client, list)),
  };
}

async function transact<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // The connection goes, and the server rolls back what was open on it: asking a mute one to do so would wait again.
    client.release(true);
    throw error;
  }
}

/**
 * Waits until nobody else changes these facts, in all processes, and keeps it so to the end of the transaction. In one order, so that
 * two calls never wait for each other.
 */
async function lock(client: pg.PoolClient, facts: readonly string[]): Promise<void> {
  const sorted = "(SELECT fact FROM unnest($1::text[]) AS fact ORDER BY fact) AS sorted";
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended(fact, 0)) FROM ${sorted}`, [facts]);
}

/** One change of a fact at a time: what waits for its lock gets a later id, so the log has the true order. */
async function changed(client: pg.PoolClient, list: string, parts: readonly Part[]): Promise<boolean> {
  const facts = parts.map(({ of }) => `${list}:${of}`);
  await lock(client, facts);
  const sql = `SELECT key, value FROM ${FACTS} WHERE key = ANY($1)`;
  const { rows } = await client.query<{ key: string; value: string }>(sql, [facts]);
  const now = new Map(rows.map(({ key, value }) => [key, value]));
  const expected = parts.every(
    (part) => part.expected === undefined || part.expected === (now.get(`${list}:${part.of}`) ?? null),
  );
  if (!expected) return false;
  const texts = parts.map(({ text }) => text);
  await client.query(
    `INSERT INTO ${LOG} (list, of, entry) SELECT $1, of, entry
     FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS part (of, entry, place) ORDER BY place`,
    [list, parts.map(({ of }) => of), texts],
  );
  await client.query(
    `INSERT INTO ${FACTS} (key, value) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [facts, texts],
  );
  return true;
}

async function rewritten(client: pg.PoolClient, list: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, text] of texts) {
    await client.query(
      `UPDATE ${FACTS} SET value = $3 FROM ${LOG} AS log WHERE log.id = $2 AND log.list = $1
       AND key = $1 || ':' || log.of AND value = log.entry`,
      [list, id, text],
    );
    await client.query(`UPDATE ${LOG} SET entry = $3 WHERE id = $2 AND list = $1`, [list, id, text]);
  }
}

/** Deletes some of the list and, once it is empty, of the facts that it changed; true while more are left. */
async function erased(client: pg.PoolClient, list: string): Promise<boolean> {
  const some = `SELECT id FROM ${LOG} WHERE list = $1 ORDER BY id LIMIT ${ERASED}`;
  const { rowCount } = await client.query(`DELETE FROM ${LOG} WHERE id IN (${some})`, [list]);
  if (rowCount === ERASED) return true;
  // A fact that is changed meanwhile is in force, as its entry is in the list: whether it is can be said behind its lock alone.
  const orphaned = `key > $1 || ':' AND key < $1 || ';' AND NOT EXISTS
    (SELECT 1 FROM ${LOG} AS log WHERE log.list = $1 AND key = $1 || ':' || log.of)`;
  const found = await client.query<{ key: string }>(`SELECT key FROM ${FACTS} WHERE ${orphaned} LIMIT ${ERASED}`, [
    list,
  ]);
  const facts = found.rows.map(({ key }) => key);
  await lock(client, facts);
  await client.query(`DELETE FROM ${FACTS} WHERE ${orphaned} AND key = ANY($2)`, [list, facts]);
  return facts.length === ERASED;
}

async function rows(pool: pg.Pool, list: string, range: RowRange, now: number): Promise<readonly Row[]> {
  const sql = `SELECT id, entry, of, ${logWith(range.previous, LOG)}
    WHERE list = $1 AND id > $2 AND id < $3 AND (expires IS NULL OR expires > $4)
    ORDER BY id ${range.first === "newest" ? "DESC" : "ASC"} LIMIT $5`;
  const bounds = [range.after ?? "0", range.before ?? "9223372036854775807"];
  // An id of another engine, in a button from before a move, is no entry here; Postgres would refuse to compare it.
  if (!bounds.every((bound) => /^\d{1,19}$/.test(bound))) return [];
  const found = await pool.query<LogRow>(sql, [list, ...bounds, now, range.limit]);
  return found.rows.map(rowOf);
}
