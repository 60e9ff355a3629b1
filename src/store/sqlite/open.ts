// Opening a SQLite file as an engine: the checks before, and never a new file in the place of one that was there.
import { existsSync, realpathSync, statSync } from "node:fs";
import { StoreRefused } from "../address.ts";
import { type Engine, type EngineOptions, keyvOf } from "../engine.ts";
import { CHECKED_AT_START, checkHeader, checkLog, present, quickCheck, quickCheckAside } from "./check.ts";
import {
  type Attempt,
  attempts,
  type Connection,
  configure,
  connection,
  createFile,
  createTables,
  type Flush,
  flushOf,
  isCurrent,
  migrate,
  recognise,
} from "./database.ts";
import { lists, sqliteAdapter } from "./lists.ts";
import { failure, lockSoon, refusal } from "./lock.ts";

/** The engine over the file at `path`, or `:memory:`. Throws `StoreRefused`. */
export async function openFile(path: string, options: EngineOptions): Promise<Engine> {
  if (path === ":memory:") {
    const database = connection(path);
    createTables(database);
    return { ...engine(database, options, () => undefined, unflushed), close: async () => void database.close() };
  }
  // By its own name: the log and the lock stand beside the file itself, whichever link led to it.
  const own = existsSync(path) ? realpathSync(path) : path;
  return options.shared ? openBeside(own, options) : openAsBot(own, options);
}

async function openAsBot(path: string, options: EngineOptions): Promise<Engine> {
  present(path);
  // The lock before the first look inside: closing a handle would take the locks of a store open in this process.
  const release = await lockSoon(path, "bot");
  try {
    if (!present(path)) createFile(path);
    checkHeader(path);
    checkLog(path);
    const check = (file: Connection): void => {
      if (statSync(path).size <= CHECKED_AT_START) quickCheck(file, path);
      // Shows at start, and not at somebody's first change, whether the file can be written.
      migrate(file, path);
    };
    const database = await attempts(patience(options))(() => opened(path, check));
    return tended(database, release, path, options);
  } catch (error) {
    release();
    throw refusal(path, error);
  }
}

/** Beside a bot that tends the file, or where none runs: no check of the whole, opened at once. */
async function openBeside(path: string, options: EngineOptions): Promise<Engine> {
  if (!present(path)) await makeFile(path);
  const release = await lockSoon(path, "shared");
  try {
    // Without the look at the header: to close the file again would, in a process that has it open, give up its locks.
    const database = await attempts(patience(options))(() => opened(path, checkCurrent(path)));
    const flush = flushOf(path);
    const close = async (): Promise<void> => {
      await flush.close();
      database.close();
      release();
    };
    return { ...engine(database, options, stillThere(path), flush), close };
  } catch (error) {
    release();
    throw refusal(path, error);
  }
}

/** Only the bot, which has the file alone, may bring it up to date. */
const checkCurrent =
  (path: string) =>
  (database: Connection): void => {
    if (isCurrent(database)) return;
    throw new StoreRefused(
      "older",
      `An older Crux wrote the store ${path}; start the bot once to bring it up to date.`,
    );
  };

/** Makes the file, unless a bot that is starting makes it first and keeps the lock. */
async function makeFile(path: string): Promise<void> {
  try {
    const release = await lockSoon(path, "bot");
    if (!present(path)) createFile(path);
    release();
  } catch (error) {
    if (!present(path)) throw refusal(path, error);
  }
}

function opened(path: string, check: (database: Connection) => void): Connection {
  const database = connection(path);
  try {
    // The version first: a file of another program must not even be switched to a write-ahead log.
    recognise(database, path);
    configure(database);
    check(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The engine of the one bot on a file, which reads a large one in full while it already runs. */
function tended(database: Connection, release: () => void, path: string, options: EngineOptions): Engine {
  let damage: StoreRefused | undefined;
  const large = statSync(path).size > CHECKED_AT_START;
  const closing = new AbortController();
  const read = (large ? quickCheckAside(path, closing.signal) : Promise.resolve(undefined)).then((found) => {
    damage = found;
    if (found !== undefined) options.report(found);
  });
  const check = stillThere(path);
  const flush = flushOf(path);
  const checkAll = () => {
    if (damage !== undefined) throw damage;
    check();
  };
  return {
    ...engine(database, options, checkAll, flush),
    close: async () => {
      closing.abort();
      await read;
      await flush.close();
      foldLog(database);
      database.close();
      release();
    },
  };
}

/** Brings the log into the file: the driver may leave that undone, and somebody may copy the file alone. */
function foldLog(database: Connection): void {
  try {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // Nothing is lost by it: the log stays beside the file, and the next start reads it.
  }
}

/** Less than the limit of a call, so that the reason is told and not only that it took long. */
const patience = ({ limit }: EngineOptions): number => (2 / 3) * limit;

/**
 * Throws `StoreRefused` once another file, or none, stands at `path`: SQLite would go on in the one it opened, and all
 * that it acknowledges would be gone at the next start. Likewise its lock: without it, a second bot would start.
 */
function stillThere(path: string): () => void {
  const watched = [path, `${path}.lock`].map((file) => ({ file, inode: statSync(file).ino }));
  return () => {
    for (const { file, inode } of watched) {
      if (statSync(file, { throwIfNoEntry: false })?.ino === inode) continue;
      throw new StoreRefused("replaced", `The file ${file} was moved away or replaced while the store was in use.`);
    }
  };
}

/** What is in memory alone is on no disk. */
const unflushed: Pick<Flush, "flushed"> = { flushed: async () => undefined };

/** `check` throws where the file can no longer be trusted; it is asked before each call. */
function engine(
  database: Connection,
  options: EngineOptions,
  check: () => void,
  { flushed }: Pick<Flush, "flushed">,
): Omit<Engine, "close"> {
  const { clock } = options;
  const read = attempts(patience(options));
  const write: Attempt = async (work) => {
    const result = await read(work);
    await flushed();
    return result;
  };
  return {
    ...lists(database, clock, read, write),
    facts: (namespace) => keyvOf(namespace, sqliteAdapter(database, clock, read, write), true),
    // One process has the file, so that its own counts are all there are.
    limiter: async ({ name, most, seconds }) => {
      // Loaded with the first of them: `ask` opens the store without.
      const { RateLimiterMemory } = await import("./limiter.ts");
      return new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
    },
    ready: async () => check(),
    failure,
    mute: () => undefined,
  };
}
