// Postgres as an engine: a pool that never waits for ever, facts by keyv, what has expired, what its errors mean.

import KeyvPostgres from "@keyv/postgres";
import pg from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { later } from "../../core/tell.ts";
import { refusedFailure, StoreRefused } from "../address.ts";
import { type Engine, type EngineOptions, type Failure, keyvOf, written } from "../engine.ts";
import { listsIn } from "./postgres-lists.ts";
import { ensureTables, FACTS, LIMITS, LOG } from "./postgres-schema.ts";

const KEYS = 1000;
const SWEPT = 2000;

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
    // A process that stands still in the middle of a change, or whose machine is gone, keeps what it holds from nobody for longer.
    idle_in_transaction_session_timeout: 4 * limit,
    keepAlive: true,
    // Before anything else goes over a connection: acknowledged is on the disk, whatever the server's default.
    onConnect: async (client) => {
      await client.query("SET synchronous_commit = on");
    },
  });
  pool.on("error", report);
  pool.on("connect", (client) => client.on("error", report));
  let made: Promise<void> | undefined;

  return {
    facts: (namespace) => keyvOf(namespace, adapterOver(pool), true),
    add: async (fact, text, ttl, notes = []) => {
      const expires = ttl === undefined ? undefined : clock() + ttl;
      const stored = written({ value: text, expires });
      // One statement, so that it is whole without a transaction of its own; it answers whether the fact was set.
      // Looked for first: a conflict locks what is there, which is a write, and one at which all who meet it wait in line.
      const sql = `WITH added AS (
          INSERT INTO ${FACTS} (key, value) SELECT $1::text, $2::text
          WHERE NOT EXISTS (SELECT 1 FROM ${FACTS} WHERE key = $1 AND (expires <= $3) IS NOT TRUE)
          ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE ${FACTS}.expires <= $3 RETURNING 1
        ), noted AS (
          INSERT INTO ${LOG} (list, entry, expires)
          SELECT list, entry, $6::bigint FROM added, unnest($4::text[], $5::text[]) AS note (list, entry)
        ) SELECT 1 FROM added`;
      const lists = notes.map(({ list }) => list);
      const values = [fact, stored, clock(), lists, notes.map((note) => note.text), expires ?? null];
      return (await pool.query(sql, values)).rowCount === 1;
    },
    ...listsIn(pool, clock),
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
    failure: (error) => {
      // Nobody else hears why no connection comes: what a call says of it is less.
      if (isUnconnected(error)) report(error);
      return failure(error);
    },
    mute: () => undefined,
    close: () => pool.end(),
  };
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

/** What the driver says where no connection came about; the system's and TLS's own mistakes have a code. */
const unconnected = /timeout exceeded when trying to connect|due to connection timeout|SSL connection/;

function isUnconnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = "", syscall = "" } = error as { readonly code?: string; readonly syscall?: string };
  return /^(?:connect|getaddrinfo)$/.test(syscall) || /CERT|TLS|SSL/.test(code) || unconnected.test(error.message);
}

/** The reason in words, and whether a change may have been made. */
function failure(error: unknown): Failure {
  if (error instanceof StoreRefused) return refusedFailure(error);
  if (isUnconnected(error)) return { reason: later`it is not connected`, sent: false };
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  // The server's own answer: it did not do it. Of class 08 and 57 (shutting down) the outcome is open.
  if (/^[0-9A-Z]{5}$/.test(code) && !/^(08|57)/.test(code)) {
    return { reason: REFUSALS[code] ?? later`it refused`, sent: false };
  }
  return { reason: later`the connection was lost`, sent: true };
}
