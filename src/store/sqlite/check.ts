// Whether a file can be trusted: what is looked at before it is opened, and what only SQLite can tell.

import { execFile } from "node:child_process";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { checkFolder, StoreRefused } from "../address.ts";
import type { Connection } from "./database.ts";

const MAGIC = "SQLite format 3\0";

/** True for a file that is there, false where there is none yet; does not open it. Throws `StoreRefused`. */
export function present(path: string): boolean {
  checkFolder(path, "store");
  if (!existsSync(path)) {
    if (!existsSync(`${path}-wal`)) return false;
    // Starting anew would delete the log, and with it perhaps the only copy of the last changes.
    throw new StoreRefused("corrupt", `The store ${path} is gone but its log ${path}-wal is there; restore a backup.`);
  }
  const status = statSync(path);
  if (!status.isFile()) throw new StoreRefused("foreign", `The store ${path} is not a file.`);
  if (status.nlink > 1) {
    // Each name would have a log of its own, and the two would destroy the file.
    throw new StoreRefused(
      "linked",
      `The store ${path} has a second name (a hard link); copy it, and remove that name.`,
    );
  }
  if (status.size === 0) {
    throw new StoreRefused(
      "zero-length",
      `The store ${path} is empty (0 bytes), as a full disk or a broken copy leaves it; restore a backup, or delete it to start anew.`,
    );
  }
  return true;
}

/** Milliseconds that bringing the log into the file may take, at the end of which the file is newer than its log. */
const FOLDING = 10_000;

/**
 * Throws `StoreRefused` where the file was put there after its log was last written, as a copy over a store whose bot
 * was killed: SQLite would apply the log to it and destroy it. Both are written by turns, within seconds.
 */
export function checkLog(path: string): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log === undefined || log.size === 0 || statSync(path).ctimeMs - log.ctimeMs < FOLDING) return;
  throw new StoreRefused(
    "corrupt",
    `The log ${path}-wal is older than the store beside it, as when a copy was put in its place; move that log away, and use npm run restore the next time.`,
  );
}

/** The header names the page size and the number of pages: a cut-off file is found without reading it. */
export function checkHeader(path: string): void {
  const header = headerOf(path);
  if (header.toString("latin1", 0, 16) !== MAGIC) throw damaged(path);
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65536 : stated;
  const pages = header.readUInt32BE(28);
  // With a log beside it, the file may rightly be shorter: its last pages are in the log.
  if (statSync(path).size < pages * pageSize && !existsSync(`${path}-wal`)) throw damaged(path);
}

function headerOf(path: string): Buffer {
  const header = Buffer.alloc(100);
  try {
    const handle = openSync(path, "r");
    try {
      readSync(handle, header, 0, 100, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new StoreRefused("unreadable", `The store ${path} cannot be read.`, error);
  }
  return header;
}

export function damaged(path: string, cause?: unknown): StoreRefused {
  return new StoreRefused(
    "corrupt",
    `The store ${path} is damaged; nothing of it was changed. Restore a backup.`,
    cause,
  );
}

/**
 * Up to this size SQLite reads the whole file at start (30 ms at most); above it, start-up must not wait for the size
 * (340 ms for 172 MB), so another process reads the file while the bot already runs.
 */
export const CHECKED_AT_START = 16 * 1024 * 1024;

/** Throws `StoreRefused` where SQLite finds the file damaged. Takes about 2 ms a megabyte. */
export function quickCheck(database: Connection, path: string): void {
  const rows = database.prepare("PRAGMA quick_check(1)").all() as readonly { readonly quick_check: string }[];
  if (rows[0]?.quick_check !== "ok") throw damaged(path, new Error(rows[0]?.quick_check));
}

/** What the process runs: a line with what SQLite finds, or why it cannot tell. */
const ASIDE = `
  const [driver, path] = process.argv.slice(1);
  const { DatabaseSync } = require(driver);
  try {
    console.log(new DatabaseSync(path, { readOnly: true }).prepare("PRAGMA quick_check(1)").get().quick_check);
  } catch (error) {
    console.log(error.message);
  }
`;

/**
 * The same in a process of its own; resolves to the refusal, or to nothing where the file is sound or `stop` came first. Not
 * in a thread: ended while the driver is at work, a thread takes the whole process with it.
 */
export async function quickCheckAside(path: string, stop: AbortSignal): Promise<StoreRefused | undefined> {
  const driver = createRequire(import.meta.url).resolve("@photostructure/sqlite");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", ASIDE, driver, path], { signal: stop });
    return stdout.trim() === "ok" ? undefined : damaged(path, new Error(stdout.trim()));
  } catch (error) {
    return stop.aborted ? undefined : damaged(path, error);
  }
}
