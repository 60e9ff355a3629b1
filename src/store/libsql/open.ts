// Opening a SQLite file as an engine: the checks before, and never a new file in the place of one that was there.
import { statSync } from "node:fs";
import type { Engine } from "../engine.ts";
import { keyvOf } from "../keyv.ts";
import { libsqlAdapter } from "../libsql.ts";
import type { StoreRefused } from "../refused.ts";
import { CHECKED_AT_START, checkHeader, present, quickCheck, quickCheckAside } from "./check.ts";
import { type Connection, configure, connection, transact } from "./database.ts";
import { failure, refusal } from "./failure.ts";
import { lists } from "./lists.ts";
import { lock } from "./lock.ts";
import { createFile, createTables, recognise, writeVersion } from "./schema.ts";
import { sweep } from "./sweep.ts";

export interface FileOptions {
  readonly clock: () => number;
  /** Told of what no call can tell: a file found damaged after the start, a sweep that failed. */
  readonly report: (problem: unknown) => void;
}

/** The engine over the file at `path`, or `:memory:`. Throws `StoreRefused`. */
export function openFile(path: string, options: FileOptions): Engine {
  if (path === ":memory:") {
    const database = connection(path);
    createTables(database);
    return engine(database, options, () => undefined, false);
  }
  const there = present(path);
  // The lock before the first look inside: closing a handle would take the locks of a store open in this process.
  const held = lock(path);
  try {
    if (!there) createFile(path);
    checkHeader(path);
    return engine(opened(path), options, () => held.close(), statSync(path).size > CHECKED_AT_START && path);
  } catch (error) {
    held.close();
    throw refusal(path, error);
  }
}

function opened(path: string): Connection {
  const database = connection(path);
  try {
    // The version first: a file of another program must not even be switched to a write-ahead log.
    recognise(database, path);
    configure(database);
    if (statSync(path).size <= CHECKED_AT_START) quickCheck(database, path);
    // Shows at start, and not at somebody's first change, whether the file can be written.
    transact(database, () => writeVersion(database));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** `aside` is the path of a file too large to have been read at start. */
function engine(
  database: Connection,
  { clock, report }: FileOptions,
  release: () => void,
  aside: string | false,
): Engine {
  let damage: StoreRefused | undefined;
  const reading = aside === false ? Promise.resolve(undefined) : quickCheckAside(aside);
  const read = reading.then((found) => {
    damage = found;
    if (found !== undefined) report(found);
  });
  const stop = sweep(database, clock, report);
  return {
    ...lists(database, clock),
    facts: (namespace) => keyvOf(namespace, libsqlAdapter(database, clock), true),
    ready: async () => {
      if (damage !== undefined) throw damage;
    },
    failure,
    mute: () => undefined,
    close: async () => {
      stop();
      await read;
      database.close();
      release();
    },
  };
}
