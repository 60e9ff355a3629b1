// Who uses a SQLite file: locks that the operating system gives back however the process ends.
import { StoreRefused } from "../refused.ts";
import { type Connection, code, connection } from "./database.ts";

/** `bot`: the only bot on the file. `shared`: beside it, like a terminal. `alone`: nobody else at all. */
export type Use = "bot" | "shared" | "alone";

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
    throw refusal(path, error);
  }
}

const PAUSE = 20;
const PATIENCE = 400;

/** The same, waiting a little for another that is only just ending, or only making the file. */
export async function lockSoon(path: string, use: Use): Promise<() => void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return lock(path, use);
    } catch (error) {
      if (!(error instanceof StoreRefused && error.kind === "locked") || performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function openLock(path: string): Connection {
  try {
    return connection(`${path}.lock`);
  } catch (error) {
    throw refusal(path, error);
  }
}

function refusal(path: string, error: unknown): StoreRefused {
  const found = code(error);
  if (found === "SQLITE_BUSY") {
    return new StoreRefused("locked", `Another Crux is already using the store ${path}; stop that one first.`, error);
  }
  if (found === "SQLITE_FULL") return new StoreRefused("full", `The disk of the store ${path} is full.`, error);
  return new StoreRefused("read-only", `The folder of the store ${path} cannot be written to.`, error);
}
