// Who uses a SQLite file, by locks that the operating system gives back however the process ends; and what its errors mean.

import { later } from "../../core/tell.ts";
import { refusedFailure, StoreRefused } from "../address.ts";
import type { Failure } from "../engine.ts";
import { damaged } from "./check.ts";
import { attempts, type Connection, code, connection } from "./database.ts";

/** `bot`: the only bot on the file. `shared`: beside it, like a terminal. `alone`: nobody else at all. */
type Use = "bot" | "shared" | "alone";

/** SQLite's own locks say it: one RESERVED beside any number of SHARED ones, EXCLUSIVE beside none. */
const BEGIN: Readonly<Record<Use, string>> = {
  bot: "BEGIN IMMEDIATE",
  shared: "BEGIN; SELECT 1 FROM sqlite_schema",
  alone: "BEGIN EXCLUSIVE",
};

/** Out of reach of the garbage collector: it would close a connection that nobody names, and so give its lock away. */
const locks = new Set<Connection>();

/**
 * Takes the lock of the store at `path`, an open transaction on an empty database `{path}.lock`; gives the way to give
 * it back. The file itself stays free for readers such as the backup. Never open the lock file otherwise in this
 * process: closing any handle on it would give the lock away (POSIX locks belong to the process).
 */
export function lock(path: string, use: Use): () => void {
  const held = openLock(path);
  try {
    held.exec("PRAGMA busy_timeout = 0");
    held.exec(BEGIN[use]);
    locks.add(held);
    return () => {
      locks.delete(held);
      held.close();
    };
  } catch (error) {
    held.close();
    throw lockRefusal(path, error);
  }
}

const PATIENCE = 400;
const isLocked = (error: unknown): boolean => error instanceof StoreRefused && error.kind === "locked";

/** The same, waiting a little for another that is only just ending, or only making the file. */
export const lockSoon = (path: string, use: Use): Promise<() => void> =>
  attempts(PATIENCE, isLocked)(() => lock(path, use));

function openLock(path: string): Connection {
  try {
    return connection(`${path}.lock`);
  } catch (error) {
    throw lockRefusal(path, error);
  }
}

function lockRefusal(path: string, error: unknown): StoreRefused {
  const found = code(error);
  if (found === "SQLITE_BUSY") {
    return new StoreRefused("locked", `Another Crux is already using the store ${path}; stop that one first.`, error);
  }
  if (found === "SQLITE_FULL") return new StoreRefused("full", `The disk of the store ${path} is full.`, error);
  return new StoreRefused("read-only", `The folder of the store ${path} cannot be written to.`, error);
}

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_FULL: later`its disk is full`,
  SQLITE_READONLY: later`its file is read-only`,
  SQLITE_BUSY: later`another program holds its file`,
  SQLITE_LOCKED: later`another program holds its file`,
  SQLITE_CORRUPT: later`its file is damaged`,
  SQLITE_NOTADB: later`its file is damaged`,
  SQLITE_CANTOPEN: later`its file cannot be opened`,
  SQLITE_IOERR: later`its disk reported an error`,
  EIO: later`its disk reported an error`,
  ENOSPC: later`its disk is full`,
};

/** The reason in words. A disk error at the flush leaves open whether the change is on the disk. */
export function failure(error: unknown): Failure {
  if (error instanceof StoreRefused) return refusedFailure(error);
  const found = code(error);
  return {
    reason: REASONS[found] ?? later`it reported an error`,
    sent: ["SQLITE_IOERR", "EIO", "ENOSPC"].includes(found),
  };
}

/** The refusal that an error at start amounts to. */
export function refusal(path: string, error: unknown): StoreRefused {
  if (error instanceof StoreRefused) return error;
  const found = code(error);
  if (found === "SQLITE_FULL") return new StoreRefused("full", `The disk of the store ${path} is full.`, error);
  if (found === "SQLITE_READONLY") {
    return new StoreRefused("read-only", `The store ${path} is read-only; Crux must be able to write to it.`, error);
  }
  if (found === "SQLITE_BUSY") {
    return new StoreRefused("locked", `Another program holds the store ${path}; close it first.`, error);
  }
  if (found === "SQLITE_CORRUPT" || found === "SQLITE_NOTADB") return damaged(path, error);
  return new StoreRefused("unreadable", `The store ${path} could not be opened (${found || String(error)}).`, error);
}
