// Backups of the SQLite file, also from a shell: a consistent copy while the bot runs, and putting one back.

import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from "node:fs";
import { checkFolder, engineIn, fileIn, StoreRefused } from "./address.ts";
import { checkHeader, present, quickCheck } from "./sqlite/check.ts";
import { code, connection, readingConnection, recognise } from "./sqlite/database.ts";
import { lock, refusal } from "./sqlite/lock.ts";

/**
 * Copies the store that `url` names to the new file `to`, as it stands at one moment, also while the bot runs and
 * writes. The copy is checked before it gets its name. Throws `StoreRefused`.
 */
export async function backup(url: string, to: string): Promise<void> {
  const from = storeFile(url);
  if (!present(from)) throw new StoreRefused("unreadable", `There is no store at ${from}.`);
  checkFolder(to, "backup");
  if (existsSync(to)) throw new StoreRefused("exists", `The file ${to} exists already; a backup overwrites nothing.`);
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    copied(from, part, `store ${from}`);
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { force: true });
    throw fullDisk(to, error) ?? refusal(from, error);
  }
}

/**
 * Puts the backup `from` in the place of the store that `url` names, while nobody uses it. The copy is checked first. A
 * store that is there is replaced only with `overwrite`, and stays beside as `{path}.before-restore`, with a number if there
 * is one already. Gives where it is then. Throws `StoreRefused`.
 */
export async function restore(from: string, url: string, { overwrite = false } = {}): Promise<string | undefined> {
  const to = storeFile(url);
  if (!existsSync(from)) throw new StoreRefused("unreadable", `There is no backup at ${from}.`);
  checkFolder(to, "store");
  const release = lock(to, "alone");
  const part = `${to}.part`;
  try {
    if (existsSync(to) && !overwrite) {
      throw new StoreRefused("exists", `There is a store at ${to}; it is replaced only with --overwrite.`);
    }
    rmSync(part, { force: true });
    copied(from, part, `backup ${from}`);
    // The log goes with its file: applied to another one it would destroy that.
    const aside = freeName(`${to}.before-restore`);
    // The file itself stays in its place until the other takes it: without one, the next start would make an empty store.
    const isThere = existsSync(to);
    if (isThere) linkSync(to, aside);
    if (existsSync(`${to}-wal`)) renameSync(`${to}-wal`, `${aside}-wal`);
    rmSync(`${to}-shm`, { force: true });
    renameSync(part, to);
    return isThere ? aside : undefined;
  } catch (error) {
    rmSync(part, { force: true });
    throw fullDisk(to, error) ?? refusal(to, error);
  } finally {
    release();
  }
}

/** The name, or with a number behind it where there is such a file already: what was put aside once is kept. */
function freeName(name: string): string {
  let free = name;
  for (let number = 2; existsSync(free); number++) free = `${name}-${number}`;
  return free;
}

function storeFile(url: string): string {
  if (engineIn(url) === "sqlite" && fileIn(url) !== ":memory:") return fileIn(url);
  throw new StoreRefused("address", "Expected a store in a file; back up Redis and Postgres with their own tools.");
}

function fullDisk(path: string, error: unknown): StoreRefused | undefined {
  const full = code(error) === "SQLITE_FULL" || code(error) === "ENOSPC";
  return full ? new StoreRefused("full", `The disk of ${path} is full; nothing was changed.`, error) : undefined;
}

/** Copies a database together with its log, and checks the copy. `source` is what it is called in a refusal. */
function copied(from: string, to: string, source: string): void {
  try {
    vacuum(from, to);
    checkHeader(to);
    const database = connection(to);
    try {
      recognise(database, to);
      quickCheck(database, to);
    } finally {
      database.close();
    }
  } catch (error) {
    const kind = error instanceof StoreRefused ? error.kind : refusal(from, error).kind;
    if (kind !== "corrupt" && kind !== "foreign" && kind !== "newer") throw error;
    const fault = kind === "newer" ? "was written by a newer Crux" : "is not a whole store of Crux";
    throw new StoreRefused(kind, `The ${source} ${fault}; nothing was changed.`, error);
  }
  flush(to);
}

/** Reads alone: nothing beside the bot writes its file. */
function vacuum(from: string, to: string): void {
  const source = readingConnection(from);
  try {
    source.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
  } finally {
    source.close();
  }
}

/** SQLite does not flush the copy itself. */
function flush(path: string): void {
  const handle = openSync(path, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Does it, and gives the sentence that says what was done. Throws `StoreRefused`. */
export async function tend(mode: "backup" | "restore", words: readonly string[], url: string): Promise<string> {
  const overwrite = mode === "restore" && words.includes("--overwrite");
  const [file, ...more] = words.filter((word) => !(overwrite && word === "--overwrite"));
  if (file === undefined || more.length > 0 || file.startsWith("-")) {
    const usage = mode === "backup" ? "npm run backup -- FILE" : "npm run restore -- FILE [--overwrite]";
    throw new StoreRefused(
      "usage",
      `Expected \`${usage}\`, got ${words.length > 0 ? `\`${words.join(" ")}\`` : "nothing"}.`,
    );
  }
  if (mode === "backup") {
    await backup(url, file);
    return `The store was copied to ${file} and the copy checked.`;
  }
  const aside = await restore(file, url, { overwrite });
  return `The store was restored from ${file}${aside === undefined ? "" : `; the one that was there is now ${aside}`}.`;
}
