// The forms of all that is kept, each with its version and a checksum; a released one changes only with a migration and a fixture.

import { crc32 } from "node:zlib";
import { z } from "zod";
import { Unavailable } from "../core/errors.ts";
import { argumentForm, draftForm, eventForm, pageForm, parts, resultForm, type SavedModel } from "../kit/kept.ts";
import type { Store } from "./guard.ts";

/** What a kind of value looks like now, and how each released form before it becomes the next. */
export interface KeptForm<T> {
  /** What it is called in an error, like `default`. */
  readonly name: string;
  readonly version: number;
  /** Strict: what it does not know it refuses. */
  readonly schema: z.ZodType<T>;
  /** Under version n: a value of version n to one of version n + 1, both without `v`. */
  readonly migrations: Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
}

/** A kept value that cannot be read; it was left in place. */
export class Unreadable extends Unavailable {
  override readonly name = "Unreadable";
  readonly key: string;

  constructor(form: string, key: string, why: string, cause?: unknown) {
    super(`the ${form} kept under \`${key}\` (${why}; it was left as it is)`, { cause });
    this.key = key;
  }
}

/** What a text begins with: a checksum of the rest. Texts kept before there were checksums have none. */
const SEAL = /^\{"c":"([0-9a-f]{8})",/;

const sealed = (body: string): string => `{"c":"${checksum(body)}",${body.slice(1)}`;

/** https://www.rfc-editor.org/rfc/rfc1952#section-8 */
const checksum = (body: string): string => crc32(body).toString(16).padStart(8, "0");

/** A text without its checksum, and whether that fits. */
function opened(text: string): { readonly body: string; readonly isSound: boolean } {
  const seal = SEAL.exec(text);
  const body = seal === null ? text : `{${text.slice(seal[0].length)}`;
  return { body, isSound: seal === null || checksum(body) === seal[1] };
}

/** The text with another body; one that was damaged stays recognisably so. */
export function rewritten(text: string, change: (body: string) => string | undefined): string | undefined {
  const { body, isSound } = opened(text);
  const next = change(body);
  if (next === undefined || body === text) return next;
  return isSound ? sealed(next) : `${text.slice(0, text.length - body.length + 1)}${next.slice(1)}`;
}

/** The text of a value. A value that its own schema refuses (NaN, a Date, an unknown field) is a bug: `TypeError`. */
export function encode<T>(form: KeptForm<T>, value: T): string {
  const checked = form.schema.safeParse(value);
  if (!checked.success) {
    const places = checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new TypeError(`Expected a ${form.name} that can be kept, got one with ${places}`);
  }
  return sealed(JSON.stringify({ v: form.version, ...checked.data }));
}

/** The value of a text, brought up from the version it was written in. Throws `Unreadable`. */
export function decode<T>(form: KeptForm<T>, key: string, text: string): T {
  const { body, isSound } = opened(text);
  if (!isSound) throw new Unreadable(form.name, key, "it is damaged: its checksum does not fit");
  const { v, ...fields } = object(form, key, body);
  if (typeof v !== "number" || !Number.isInteger(v) || v < 1) throw new Unreadable(form.name, key, "it has no version");
  if (v > form.version) throw new Unreadable(form.name, key, "a newer Crux wrote it");
  const checked = form.schema.safeParse(migrated(form, key, v, fields));
  if (!checked.success) throw new Unreadable(form.name, key, "its fields are not as expected", checked.error);
  return checked.data;
}

/** The same of what may not be readable: its value, or why there is none. */
export function decoded<T>(
  form: KeptForm<T>,
  key: string,
  text: string,
): { readonly value?: T; readonly fault?: Error } {
  try {
    return { value: decode(form, key, text) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error };
    throw error;
  }
}

function object<T>(form: KeptForm<T>, key: string, text: string): Record<string, unknown> {
  const value = parsed(text);
  if (value === undefined) throw new Unreadable(form.name, key, "it is not JSON");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Unreadable(form.name, key, "it is not an object");
  }
  return { ...value };
}

/** A text as JSON; nothing where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function migrated<T>(form: KeptForm<T>, key: string, version: number, fields: Record<string, unknown>): unknown {
  let value = fields;
  for (let v = version; v < form.version; v++) {
    const migration = form.migrations[v];
    if (migration === undefined) throw new Unreadable(form.name, key, `version ${v} is no longer read`);
    value = migration(value);
  }
  return value;
}

/** One value per key, read and written whole; absent is `undefined`. */
interface Facts<T> {
  readonly get: (key: string) => Promise<T | undefined>;
  /** For `ttl` milliseconds, or for good. */
  readonly set: (key: string, value: T, ttl?: number) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
}

/** The facts of a namespace. Reading throws `Unreadable` for a value of another form and leaves it in place. */
export function factsOf<T>(store: Store, namespace: string, form: KeptForm<T>): Facts<T> {
  const texts = store.facts(namespace);
  return {
    get: async (key) => {
      const text = await texts.get(key);
      return text === undefined ? undefined : decode(form, `${namespace}:${key}`, text);
    },
    set: async (key, fact, ttl) => texts.set(key, encode(form, fact), ttl),
    delete: (key) => texts.delete(key),
  };
}

const { id, name, text, at, json, signed } = parts;

/** A form that has not changed since it was released. */
const first = <T>(name: string, schema: z.ZodType<T>): KeptForm<T> => ({ name, version: 1, schema, migrations: {} });

const setting = z.strictObject({
  text: text.nullable(),
  ...signed,
  batch: id.exactOptional(),
  undoes: name.exactOptional(),
});

/**
 * Something that was set, or with `null` taken away, and by whom: a default. `batch`: the same in all that was changed together;
 * `undoes`: the entry that it takes back, which before was not kept.
 */
export const SETTING: KeptForm<z.output<typeof setting>> = {
  name: "value",
  version: 2,
  schema: setting,
  migrations: { 1: (fields) => fields },
};

export const DRAFT = first("change that waits", draftForm);

export const RESULT = first("result", resultForm);

/** That a result was made: the entry of a person's list and of a server's. */
export const MADE = first("result's id", z.strictObject({ result: id, at }));

/** A shared page, or with `null` that there was one. */
export const PAGE = first("page", z.strictObject({ page: pageForm.nullable() }));

/** That a page was shared: the entry of the list of each who did, and of their server. */
export const SHARED = first("page's id", z.strictObject({ page: id, at }));

/** A saved model, or with a formula of `null` the mark that it was removed. */
export type KeptModel = Omit<SavedModel, "formula"> & { readonly formula: string | null };

export const MODEL: KeptForm<KeptModel> = first(
  "model",
  z.strictObject({
    formula: text.nullable(),
    where: text,
    unit: name.exactOptional(),
    claim: text.exactOptional(),
    author: id,
    authorName: name,
    at,
  }),
);

export const ARGUMENT = first("argument", argumentForm);

export const PLACE = first("argument's place", z.strictObject({ argument: id, at }));

export const EVENT = first("event of an argument", eventForm);

/** A moment: when Crux was removed from a server, or when a person first left a trace in one. */
export const MOMENT = first("date", z.strictObject({ at }));

/** A past with the rules by which it was worked out, and the last erasure before it, if there was one. */
export const PAST = first(
  "past of an argument",
  z.strictObject({ last: name, rules: z.int(), data: json, after: text.exactOptional(), at }),
);
