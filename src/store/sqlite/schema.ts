// The tables of the SQLite file, and how a file tells that it is ours and of which version.
import { renameSync, rmSync } from "node:fs";
import { StoreRefused } from "../address.ts";
import { type Connection, connection, transact } from "./database.ts";

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
