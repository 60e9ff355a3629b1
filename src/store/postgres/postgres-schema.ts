// The tables in Postgres, made once and by one process at a time.
import type { Pool } from "pg";
import { StoreRefused } from "../address.ts";

export const FACTS = "crux_facts";
export const LOG = "crux_log";
export const LIMITS = "crux_limits";
/** From 2 on texts may begin with a checksum, which an older Crux would take for damage. */
const VERSION = 2;

/**
 * Keys are compared by byte, so that a prefix is a range of the primary key. The expiry is read from the stored text
 * itself (`{milliseconds} {text}`), since keyv's adapter writes only key and value. The lock: two processes that start
 * at once would both find no table. Counts of the last seconds are worth no flush to the disk.
 */
const TABLES = `
  SELECT pg_advisory_xact_lock(1131567480);
  CREATE TABLE IF NOT EXISTS crux_version (version integer NOT NULL);
  INSERT INTO crux_version SELECT ${VERSION} WHERE NOT EXISTS (SELECT 1 FROM crux_version);
  UPDATE crux_version SET version = ${VERSION} WHERE version < ${VERSION};
  CREATE TABLE IF NOT EXISTS ${FACTS} (
    key text COLLATE "C" PRIMARY KEY,
    value text NOT NULL,
    expires bigint GENERATED ALWAYS AS (substring(value from '^(\\d+) ')::bigint) STORED
  );
  CREATE INDEX IF NOT EXISTS crux_facts_expires ON ${FACTS} (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS ${LOG} (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list text COLLATE "C" NOT NULL,
    of text COLLATE "C",
    entry text NOT NULL,
    expires bigint
  );
  CREATE INDEX IF NOT EXISTS crux_log_list ON ${LOG} (list, id);
  CREATE INDEX IF NOT EXISTS crux_log_expires ON ${LOG} (expires) WHERE expires IS NOT NULL;
  CREATE UNLOGGED TABLE IF NOT EXISTS ${LIMITS} (key text PRIMARY KEY, points integer NOT NULL, expire bigint);
`;

/** Makes the tables where they are missing; throws `StoreRefused` where a newer Crux made them. */
export async function ensureTables(pool: Pool): Promise<void> {
  await pool.query(TABLES);
  const { rows } = await pool.query<{ version: number }>("SELECT max(version) AS version FROM crux_version");
  const found = rows[0]?.version ?? VERSION;
  if (found > VERSION) {
    throw new StoreRefused(
      "newer",
      `The store in Postgres was written by a newer Crux (version ${found}); start that one.`,
    );
  }
}
