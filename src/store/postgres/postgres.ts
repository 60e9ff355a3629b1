// Postgres as an engine: a pool that never waits for ever, facts by keyv, lists as rows.

import KeyvPostgres from "@keyv/postgres";
import pg from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { later } from "../../core/tell.ts";
import { refusedFailure, StoreRefused } from "../address.ts";
import {
  type Engine,
  type EngineOptions,
  type Failure,
  keyvOf,
  type Part,
  type Row,
  type RowRange,
  written,
} from "../engine.ts";
import { ensureTables, FACTS, LIMITS, LOG } from "./postgres-schema.ts";

const KEYS = 1000;
const ERASED = 500;
const SWEPT = 2000;
const PREVIOUS = `(SELECT past.entry FROM ${LOG} AS past
  WHERE past.list = log.list AND past.of = log.of AND past.id < log.id ORDER BY past.id DESC LIMIT 1)`;

/**
 * keyv's adapter over a pool of ours: its own is out of reach, and a pool without an `error` listener ends the whole
 * process when the server restarts. A subclass because the adapter asks its own `connect` already while it is built.
 */
function adapterOver(pool: pg.Pool): KeyvPostgres {
  return new (class extends KeyvPostgres {
    override connect(): ReturnType<KeyvPostgres["connect"]> {
      return Promise.resolve(async (sql, values) => {
        // The table is made with ours, in `ensureTables`.
        if (sql.startsWith("CREATE TABLE")) return [];
        return (await pool.query(sql, values)).rows;
      });
    }
  })({ table: FACTS });
}

/** The engine over a Postgres server of version 12 or later. */
export function openPostgres(
  url: string,
  { clock, report, limit }: Pick<EngineOptions, "clock" | "report" | "limit">,
): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    // A server that accepts and stays mute: the client gives up by itself, and a server that only is slow stops too. Both
    // before the limit of the call, so that the reason is told.
    connectionTimeoutMillis: 0.7 * limit,
    query_timeout: 0.8 * limit,
    statement_timeout: Math.round(0.8 * limit),
    keepAlive: true,
    // Before anything else goes over a connection: acknowledged is on the disk, whatever the server's default.
    onConnect: async (client) => {
      await client.query("SET synchronous_commit = on");
    },
  });
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  const expiry = (ttl: number | undefined): number | null => (ttl === undefined ? null : clock() + ttl);
  let made: Promise<void> | undefined;

  return {
    facts: (namespace) => keyvOf(namespace, adapterOver(pool), true),
    add: async (fact, text, ttl, notes = []) => {
      const stored = written({ value: text, expires: ttl === undefined ? undefined : clock() + ttl });
      // One statement, so that it is whole without a transaction of its own; it answers whether the fact was set.
      const sql = `WITH added AS (
          INSERT INTO ${FACTS} (key, value) VALUES ($1, $2)
          ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE ${FACTS}.expires <= $3 RETURNING 1
        ), noted AS (
          INSERT INTO ${LOG} (list, entry, expires)
          SELECT list, entry, $6::bigint FROM added, unnest($4::text[], $5::text[]) AS note (list, entry)
        ) SELECT 1 FROM added`;
      const lists = notes.map(({ list }) => list);
      const values = [fact, stored, clock(), lists, notes.map((note) => note.text), expiry(ttl)];
      return (await pool.query(sql, values)).rowCount === 1;
    },
    change: ({ list, ...part }) => transact(pool, (client) => changed(client, list, [part])),
    changeAll: (list, parts) => transact(pool, (client) => changed(client, list, parts)),
    append: async (list, text) => {
      await pool.query(`INSERT INTO ${LOG} (list, entry) VALUES ($1, $2)`, [list, text]);
    },
    rows: (list, range) => rows(pool, list, range, clock()),
    rewrite: (list, texts) => transact(pool, (client) => rewritten(client, list, texts)),
    erase: (list) =>
      transact(pool, async (client) => {
        const gone = await client.query<{ of: string | null }>(
          `DELETE FROM ${LOG} WHERE id IN (SELECT id FROM ${LOG} WHERE list = $1 ORDER BY id LIMIT ${ERASED}) RETURNING of`,
          [list],
        );
        const facts = gone.rows.flatMap(({ of }) => (of === null ? [] : [`${list}:${of}`]));
        await client.query(`DELETE FROM ${FACTS} WHERE key = ANY($1)`, [facts]);
        return gone.rowCount === ERASED;
      }),
    sweep: () => swept(pool, clock()),
    // Its log is its own; what was overwritten in the tables goes with the next vacuum.
    fold: () => Promise.resolve(),
    keys: async (namespace, prefix, from) => {
      const start = `${namespace}:${prefix}`;
      const sql = `SELECT key FROM ${FACTS} WHERE key > $1 AND key < $2 ORDER BY key LIMIT ${KEYS}`;
      const found = (await pool.query<{ key: string }>(sql, [from ?? start, `${start}\u{10ffff}`])).rows;
      const next = found.length < KEYS ? undefined : found.at(-1)?.key;
      return { keys: found.map((row) => row.key.slice(namespace.length + 1)), next };
    },
    limiter: async ({ name, most, seconds }) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: LIMITS,
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points: most,
        duration: seconds,
        inMemoryBlockOnConsumed: most + 1,
      }),
    ready: () => {
      made ??= ensureTables(pool).catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      return made;
    },
    failure,
    mute: () => undefined,
    close: () => pool.end(),
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
 * One change of a fact at a time, in all processes: what waits here gets a later id, so the log has the true order. The
 * locks are taken in one order, so that two calls never wait for each other.
 */
async function changed(client: pg.PoolClient, list: string, parts: readonly Part[]): Promise<boolean> {
  const facts = parts.map(({ of }) => `${list}:${of}`);
  const sorted = "(SELECT fact FROM unnest($1::text[]) AS fact ORDER BY fact) AS sorted";
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended(fact, 0)) FROM ${sorted}`, [facts]);
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

interface LogRow {
  readonly id: string;
  readonly entry: string;
  readonly of: string | null;
  readonly previous: string | null;
}

async function rows(pool: pg.Pool, list: string, range: RowRange, now: number): Promise<readonly Row[]> {
  const sql = `SELECT id, entry, of, ${range.previous === true ? PREVIOUS : "NULL"} AS previous FROM ${LOG} AS log
    WHERE list = $1 AND id > $2 AND id < $3 AND (expires IS NULL OR expires > $4)
    ORDER BY id ${range.first === "newest" ? "DESC" : "ASC"} LIMIT $5`;
  const bounds = [range.after ?? "0", range.before ?? "9223372036854775807"];
  // An id of another engine, in a button from before a move, is no entry here; Postgres would refuse to compare it.
  if (!bounds.every((bound) => /^\d{1,19}$/.test(bound))) return [];
  const found = await pool.query<LogRow>(sql, [list, ...bounds, now, range.limit]);
  return found.rows.map((row) => ({
    id: row.id,
    text: row.entry,
    of: row.of ?? undefined,
    previous: row.previous ?? undefined,
  }));
}

/** Removes some of what has expired; gives whether there may be more. */
async function swept(pool: pg.Pool, now: number): Promise<boolean> {
  let isMore = false;
  for (const [table, column] of [
    [FACTS, "expires"],
    [LOG, "expires"],
    [LIMITS, "expire"],
  ] as const) {
    const some = `SELECT ctid FROM ${table} WHERE ${column} <= $1 LIMIT ${SWEPT}`;
    const { rowCount } = await pool.query(`DELETE FROM ${table} WHERE ctid = ANY(ARRAY(${some}))`, [now]);
    isMore ||= rowCount === SWEPT;
  }
  return isMore;
}

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSALS: Readonly<Record<string, string>> = {
  "53100": later`its disk is full`,
  "53300": later`it has too many connections`,
  "25006": later`it is read-only`,
  "28P01": later`it refused the login`,
  "28000": later`it refused the login`,
  "3D000": later`it has no such database`,
};

/** The reason in words, and whether a change may have been made. */
function failure(error: unknown): Failure {
  if (error instanceof StoreRefused) return refusedFailure(error);
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return { reason: later`it is not connected`, sent: false };
  if (error instanceof Error && /timeout exceeded when trying to connect/.test(error.message)) {
    return { reason: later`it is not connected`, sent: false };
  }
  // The server's own answer: it did not do it. Of class 08 and 57 (shutting down) the outcome is open.
  if (/^[0-9A-Z]{5}$/.test(code) && !/^(08|57)/.test(code)) {
    return { reason: REFUSALS[code] ?? later`it refused`, sent: false };
  }
  return { reason: later`the connection was lost`, sent: true };
}
