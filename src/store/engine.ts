// What an engine (a SQLite file, Redis, Postgres) does, in texts only: keyv for single facts, which are written down as the text itself
// with its expiry before it, and atomic lists beside it.

import { type DeserializedData, Keyv, type KeyvStoreAdapter } from "keyv";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import type { Limit } from "../kit/kept.ts";

/** An entry of a list; `of` is set where the entry is a change of the fact `{list}:{of}`. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly of: string | undefined;
  /** The change of the same fact before this one; read only when asked for. */
  readonly previous: string | undefined;
}

/** An entry as SQL has it. */
export interface LogRow {
  readonly id: string | number;
  readonly entry: string;
  readonly of: string | null;
  readonly previous: string | null;
}

export const rowOf = ({ id, entry, of, previous }: LogRow): Row => ({
  id: String(id),
  text: entry,
  of: of ?? undefined,
  previous: previous ?? undefined,
});

/** What entries are read from: `log`, the table `table`, with the change before each where it is asked for. */
export const logWith = (previous: boolean | undefined, table: string): string =>
  previous === true
    ? `(SELECT past.entry FROM ${table} AS past WHERE past.list = log.list AND past.of = log.of AND past.id < log.id
       ORDER BY past.id DESC LIMIT 1) AS previous FROM ${table} AS log`
    : `NULL AS previous FROM ${table} AS log`;

/** Sets the fact `{list}:{of}` and appends the same text to `list`, both or neither. */
export interface Change {
  readonly list: string;
  readonly of: string;
  readonly text: string;
  /** The change is made only while the fact is this text (`null`: while it is absent). */
  readonly expected?: string | null;
}

/** One of the changes of a list that are made together. */
export type Part = Omit<Change, "list">;

interface Note {
  readonly list: string;
  readonly text: string;
}

export interface RowRange {
  readonly limit: number;
  readonly first: "oldest" | "newest";
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly previous?: boolean;
}

export interface KeyPage {
  readonly keys: readonly string[];
  /** Where to go on; `undefined` at the end. */
  readonly next: string | undefined;
}

export interface EngineOptions {
  /** Milliseconds since 1970; default the computer's. */
  readonly clock: () => number;
  /** Told of what no call can tell: a lost connection, a file found damaged after the start; default: it is dropped. */
  readonly report: (problem: unknown) => void;
  /** Milliseconds for one call; default 1500. */
  readonly limit: number;
  /** Opens a SQLite file beside the bot that uses it, for a terminal or a script; default false: as its one bot. */
  readonly shared: boolean;
  /** Takes a Redis that flushes to the disk less often than at each change; default false. */
  readonly relaxed: boolean;
}

/** Every method rejects with the driver's own error; `guard` adds the time limit and the words. */
export interface Engine {
  /** The keyv object of a namespace; a namespace is letters only and its facts are named `{namespace}:{key}`. */
  readonly facts: (namespace: string) => Keyv<string>;
  /** Sets a fact that is absent, and appends the notes with it, both or neither; false where there is one. */
  readonly add: (fact: string, text: string, ttl?: number, notes?: readonly Note[]) => Promise<boolean>;
  /** False where the fact was not as expected. */
  readonly change: (change: Change) => Promise<boolean>;
  /** Makes all the changes of different facts, or none: false where one of the facts was not as expected. */
  readonly changeAll: (list: string, parts: readonly Part[]) => Promise<boolean>;
  readonly append: (list: string, text: string) => Promise<void>;
  readonly rows: (list: string, range: RowRange) => Promise<readonly Row[]>;
  /** Gives entries another text, and the facts that still are these entries with them. */
  readonly rewrite: (list: string, texts: ReadonlyMap<string, string>) => Promise<void>;
  /** Deletes the list and every fact it changed, some entries at a time; true while more are left. */
  readonly erase: (list: string) => Promise<boolean>;
  /** Deletes some of what has expired; true while more is left. */
  readonly sweep: () => Promise<boolean>;
  /** Takes what was overwritten and erased out of the engine's own log, as far as it can. */
  readonly fold: () => Promise<void>;
  /** Keys of the namespaces `people`, `departures` and `watches` that begin so, page by page. */
  readonly keys: (namespace: string, prefix: string, from: string | undefined) => Promise<KeyPage>;
  /** The counter of a limit; what counts is loaded with the first of them. */
  readonly limiter: (limit: Limit) => Promise<RateLimiterAbstract>;
  /** Resolves once the schema is there; called before each call, so it must be cheap the second time. */
  readonly ready: () => Promise<void>;
  /** What a driver's error means. */
  readonly failure: (error: unknown) => Failure;
  /** Called when a call ran into the limit: a connection that went dead says nothing by itself. */
  readonly mute: () => void;
  readonly close: () => Promise<void>;
}

export interface Failure {
  /** Fits in brackets after "the store". */
  readonly reason: string;
  /** Whether a write may have happened all the same. */
  readonly sent: boolean;
}

/**
 * The keyv object of one namespace. A fact without expiry is stored as its bare text, one with expiry as
 * `{milliseconds} {text}`: keyv's own `{"value": …}` around it would cost 10 bytes a fact and escape every quote.
 */
export function keyvOf(namespace: string, store: KeyvStoreAdapter, useKeyPrefix: boolean): Keyv<string> {
  return new Keyv<string>({
    store,
    namespace,
    useKeyPrefix,
    throwOnErrors: true,
    serialize: written,
    deserialize: read,
  });
}

/** The stored form of a text; texts begin with `{`, so that a leading number is always the expiry. */
export function written<T>(data: DeserializedData<T>): string {
  return data.expires === undefined ? String(data.value) : `${data.expires} ${data.value}`;
}

const EXPIRY = /^(\d+) /;

function read<T>(stored: string): DeserializedData<T> {
  const expiry = EXPIRY.exec(stored);
  const value = (expiry === null ? stored : stored.slice(expiry[0].length)) as T;
  return { value, expires: expiry === null ? undefined : Number(expiry[1]) };
}
