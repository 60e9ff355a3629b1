// The forms of all that is kept, each with its version; a released one changes only with a migration and a fixture.
import { z } from "zod";
import type { Argument, ArgumentEvent, Draft, Json, Result, SavedModel, SharedPage } from "../kit/kept.ts";
import type { KeptForm } from "./versioned.ts";

/** Of a person, a server, a channel or an argument: Discord's digits, a short id, `shell`, `dm` and a person's id. */
const id = z.string().regex(/^[0-9a-z]{1,32}$/);
const name = z.string().max(200);
const text = z.string().max(4000);
/** Milliseconds since 1970. */
const at = z.int().nonnegative();
// zod's type for JSON is mutable; what is kept is only ever read.
const json: z.ZodType<Json> = z.json();

/** By whom, and when. */
const signed = { by: id, byName: name, at };

/** A form that has not changed since it was released. */
const first = <T>(name: string, schema: z.ZodType<T>): KeptForm<T> => ({ name, version: 1, schema, migrations: {} });

/** Something that was set, or with `null` taken away, and by whom: a default. `batch`: the same in all that was changed together. */
export const SETTING = first("value", z.strictObject({ text: text.nullable(), ...signed, batch: id.exactOptional() }));

export const DRAFT: KeptForm<Draft> = first(
  "change that waits",
  z.strictObject({ kind: name, data: json, by: id, guild: id.exactOptional(), at }),
);

export const RESULT: KeptForm<Result> = first(
  "result",
  z.strictObject({
    model: name,
    inputs: json,
    by: id,
    byName: name,
    guild: id.exactOptional(),
    channel: id.exactOptional(),
    private: z.boolean().exactOptional(),
    at,
  }),
);

/** That a result was made: the entry of a person's list and of a server's. */
export const MADE = first("result's id", z.strictObject({ result: id, at }));

/** A shared page, or with `null` that there was one. */
export const PAGE: KeptForm<{ readonly page: SharedPage | null }> = first(
  "page",
  z.strictObject({ page: z.strictObject({ sheet: json, by: z.array(id), guild: id.exactOptional(), at }).nullable() }),
);

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

export const ARGUMENT: KeptForm<Argument> = first(
  "argument",
  z.strictObject({
    guild: id,
    channel: id,
    model: name,
    claim: text,
    words: text.exactOptional(),
    sentence: text.exactOptional(),
    said: z.strictObject({ by: id, byName: name }).exactOptional(),
    parent: id.exactOptional(),
    locale: name.exactOptional(),
    base: json.exactOptional(),
    ...signed,
  }),
);

/** The argument of a channel or thread. */
export const PLACE = first("argument's place", z.strictObject({ argument: id, at }));

export const EVENT: KeptForm<ArgumentEvent> = first(
  "event of an argument",
  z.strictObject({ kind: name, data: json, ...signed }),
);

/** A moment: when Crux was removed from a server, or when a person first left a trace in one. */
export const MOMENT = first("date", z.strictObject({ at }));

/** A past with the rules by which it was worked out, and the last erasure before it, if there was one. */
export const PAST = first(
  "past of an argument",
  z.strictObject({ last: name, rules: z.int(), data: json, after: text.exactOptional(), at }),
);
