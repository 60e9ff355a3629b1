// The forms of all that is kept, each with its version; a released one changes only with a migration and a fixture.
import { z } from "zod";
import type { Argument, ArgumentEvent, Draft, Json, Result, SavedModel, SharedPage } from "../kit/kept.ts";
import type { Past } from "../kit/ports.ts";
import type { KeptForm } from "./versioned.ts";

/** Of a person, a server, a channel or an argument: Discord's digits, a short id, `shell`, `dm` and a person's id. */
const id = z.string().regex(/^[0-9a-z]{1,32}$/);
const name = z.string().max(200);
const text = z.string().max(4000);
/** Milliseconds since 1970. */
const at = z.int().nonnegative();
// zod's type for JSON is mutable; what is kept is only ever read.
const json: z.ZodType<Json> = z.json();

/** Something that was set, or with `null` taken away, and by whom: a default. */
export interface KeptDefault {
  readonly text: string | null;
  readonly by: string;
  readonly byName: string;
  readonly at: number;
  /** The same in all that was changed together. */
  readonly batch?: string;
}

export const SETTING: KeptForm<KeptDefault> = {
  name: "value",
  version: 1,
  schema: z.strictObject({ text: text.nullable(), by: id, byName: name, at, batch: id.exactOptional() }),
  migrations: {},
};

export const DRAFT: KeptForm<Draft> = {
  name: "change that waits",
  version: 1,
  schema: z.strictObject({ kind: name, data: json, by: id, guild: id.exactOptional(), at }),
  migrations: {},
};

export const RESULT: KeptForm<Result> = {
  name: "result",
  version: 1,
  schema: z.strictObject({
    model: name,
    inputs: json,
    by: id,
    byName: name,
    guild: id.exactOptional(),
    channel: id.exactOptional(),
    private: z.boolean().exactOptional(),
    at,
  }),
  migrations: {},
};

/** That a result was made: the entry of a person's list and of a server's. */
export interface MadeEntry {
  readonly result: string;
  readonly at: number;
}

export const MADE: KeptForm<MadeEntry> = {
  name: "result's id",
  version: 1,
  schema: z.strictObject({ result: id, at }),
  migrations: {},
};

/** A shared page, or with `null` that there was one. */
export interface KeptPage {
  readonly page: SharedPage | null;
}

export const PAGE: KeptForm<KeptPage> = {
  name: "page",
  version: 1,
  schema: z.strictObject({
    page: z.strictObject({ sheet: json, by: z.array(id), guild: id.exactOptional(), at }).nullable(),
  }),
  migrations: {},
};

/** That a page was shared: the entry of the list of each who did, and of their server. */
export interface SharedEntry {
  readonly page: string;
  readonly at: number;
}

export const SHARED: KeptForm<SharedEntry> = {
  name: "page's id",
  version: 1,
  schema: z.strictObject({ page: id, at }),
  migrations: {},
};

/** A saved model, or with a formula of `null` the mark that it was removed. */
export type KeptModel = Omit<SavedModel, "formula"> & { readonly formula: string | null };

export const MODEL: KeptForm<KeptModel> = {
  name: "model",
  version: 1,
  schema: z.strictObject({
    formula: text.nullable(),
    where: text,
    unit: name.exactOptional(),
    claim: text.exactOptional(),
    author: id,
    authorName: name,
    at,
  }),
  migrations: {},
};

export const ARGUMENT: KeptForm<Argument> = {
  name: "argument",
  version: 1,
  schema: z.strictObject({
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
    by: id,
    byName: name,
    at,
  }),
  migrations: {},
};

/** The argument of a channel or thread. */
export interface ArgumentPlace {
  readonly argument: string;
  readonly at: number;
}

export const PLACE: KeptForm<ArgumentPlace> = {
  name: "argument's place",
  version: 1,
  schema: z.strictObject({ argument: id, at }),
  migrations: {},
};

export const EVENT: KeptForm<ArgumentEvent> = {
  name: "event of an argument",
  version: 1,
  schema: z.strictObject({ kind: name, data: json, by: id, byName: name, at }),
  migrations: {},
};

/** A moment: when Crux was removed from a server, or when a person first left a trace in one. */
export interface Moment {
  readonly at: number;
}

export const MOMENT: KeptForm<Moment> = {
  name: "date",
  version: 1,
  schema: z.strictObject({ at }),
  migrations: {},
};

/** A past with the rules by which it was worked out, and the last erasure before it, if there was one. */
export interface KeptPast extends Past {
  readonly rules: number;
  readonly after?: string;
  readonly at: number;
}

export const PAST: KeptForm<KeptPast> = {
  name: "past of an argument",
  version: 1,
  schema: z.strictObject({ last: name, rules: z.int(), data: json, after: text.exactOptional(), at }),
  migrations: {},
};
