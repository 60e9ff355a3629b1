// One connection to a SQLite file: its settings, its transactions, waiting for another program's lock; and its tables, by which a
// file tells that it is ours and of which version.

import { renameSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { StoreRefused } from "../address.ts";

export type Connection = InstanceType<typeof DatabaseSync>;

/**
 * Opens the file. The driver is synchronous, so its time-out stalls the whole process and is short; `attempts` waits the
 * rest without stalling.
 */
export function connection(path: string): Connection {
  return new DatabaseSync(path, { timeout: 50 });
}

/** Opens the file for reading alone. */
export function readingConnection(path: string): Connection {
  return new DatabaseSync(path, { readOnly: true, timeout: 5000 });
}

/**
 * Turns the write-ahead log on; the first statement that reads the file. A commit writes to the log and does not flush it:
 * that would stall the process for as long as the disk takes. `flushOf` does it aside, before a change is acknowledged.
 */
export function configure(database: Connection): void {
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = NORMAL");
  // What somebody had erased is overwritten in the file, not merely unlinked.
  database.exec("PRAGMA secure_delete = ON");
  // A log that one large erasure blew up is cut back at the next checkpoint.
  database.exec("PRAGMA journal_size_limit = 16777216");
}

/** Runs `work` whole or not at all. */
export function transact<T>(database: Connection, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk has rolled back by itself, and a second ROLLBACK would hide the reason.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** https://www.sqlite.org/rescode.html */
const CODES: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  26: "SQLITE_NOTADB",
};

/** The name of an error of SQLite's, `SQLITE_FULL` and the like, or the system's own code; empty for any other error. */
export function code(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // The low byte: the rest says more closely where it came from.
  if ("errcode" in error) return CODES[Number(error.errcode) % 256] ?? `SQLite ${error.errcode}`;
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

const PAUSE = 20;

export type Attempt = <T>(work: () => T) => Promise<T>;

/**
 * Runs `work`, again and again while its error says that another program holds the file, for so many milliseconds, and
 * gives its result. A turn of the event loop follows each: the driver is synchronous, and a long row of calls would else
 * hold up everything beside it.
 */
export function attempts(patience: number, isHeld = (error: unknown) => code(error) === "SQLITE_BUSY"): Attempt {
  return async (work) => {
    const end = performance.now() + patience;
    for (;;) {
      try {
        const result = work();
        await setImmediate();
        return result;
      } catch (error) {
        if (!isHeld(error) || performance.now() > end) throw error;
      }
      await sleep(PAUSE);
    }
  };
}

export interface Flush {
  /** Resolves once all that was committed before is on the disk. */
  readonly flushed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Flushes the log of the file at `path` in another thread. */
export function flushOf(path: string): Flush {
  let log: Promise<FileHandle> | undefined;
  const flushed = shared(async () => {
    // SQLite takes no lock on its log, so that closing this one gives none up.
    log ??= open(`${path}-wal`, "r+");
    await (await log).datasync();
  });
  return { flushed, close: async () => (await log)?.close() };
}

/** Whoever asks while the work is being done shares the next round of it, which begins after they asked. */
export function shared(work: () => Promise<void>): () => Promise<void> {
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  return () => {
    if (next !== undefined) return next;
    next = last.then(() => {
      next = undefined;
      return work();
    });
    last = next.catch(() => undefined);
    return next;
  };
}

/** "Crux" in ASCII, in the header of every file of ours. */
const APPLICATION = 0x43727578;
const VERSION = 2;

/**
 * Under version n what makes a file of it one of version n + 1. From 2 on a text may begin with its checksum, which an
 * older Crux would take for damage: the number alone keeps that one away.
 */
const MIGRATIONS: Readonly<Record<number, string>> = { 1: "" };

/**
 * A fact that a list changes is the newest entry of the list about it, found by `log_of`: that a change is kept once, and
 * not once as the fact and again as history, is what holds a million defaults with their history to 200 MB. Lists are
 * numbered for the same reason. `AUTOINCREMENT`: the id of an erased entry is never given again, since undo and paging
 * go by id. All other facts stand in `facts`.
 */
const TABLES = `
  CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
  CREATE INDEX facts_expires ON facts (expires) WHERE expires IS NOT NULL;
  CREATE TABLE lists (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, of TEXT, entry TEXT NOT NULL, expires INTEGER
  );
  CREATE INDEX log_list ON log (list);
  CREATE INDEX log_of ON log (list, of) WHERE of IS NOT NULL;
  CREATE INDEX log_expires ON log (expires) WHERE expires IS NOT NULL;
  PRAGMA application_id = ${APPLICATION};
`;

export function createTables(database: Connection): void {
  transact(database, () => {
    database.exec(TABLES);
    writeVersion(database);
  });
}

/** Brings a file up to date, in one transaction; one that is shows thereby whether it can be written. */
export function migrate(database: Connection, path: string): void {
  transact(database, () => {
    for (let version = versionOf(database); version < VERSION; version++) {
      const migration = MIGRATIONS[version];
      if (migration === undefined) {
        throw new StoreRefused("foreign", `The store ${path} is of version ${version}, which no Crux ever released.`);
      }
      database.exec(migration);
    }
    writeVersion(database);
  });
}

export const isCurrent = (database: Connection): boolean => versionOf(database) === VERSION;

const versionOf = (database: Connection): number => pragma(database, "user_version");

/** Writes the version into the header, also where it stands there already. */
function writeVersion(database: Connection): void {
  database.exec(`PRAGMA user_version = ${VERSION}`);
}

/** Makes a new file beside and names it when it is whole: a crash in between leaves nothing at `path`. */
export function createFile(path: string): void {
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  const database = connection(fresh);
  try {
    createTables(database);
  } finally {
    database.close();
  }
  renameSync(fresh, path);
}

/** Throws `StoreRefused` for a file that another program or a newer Crux wrote. */
export function recognise(database: Connection, path: string): void {
  const application = pragma(database, "application_id");
  const version = versionOf(database);
  if (application !== APPLICATION) {
    throw new StoreRefused("foreign", `The file ${path} is a database of another program; Crux did not touch it.`);
  }
  if (version > VERSION) {
    throw new StoreRefused(
      "newer",
      `The store ${path} was written by a newer Crux (version ${version}, this one reads up to ${VERSION}); start that one.`,
    );
  }
}

function pragma(database: Connection, name: string): number {
  const row = database.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, unknown>> | undefined;
  return Number(row?.[name]);
}
