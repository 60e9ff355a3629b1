// What is kept, as plain data that names no engine; texts of people, with who they are from.

import { z } from "zod";
import type { OwnText } from "../models/model.ts";

/** Who does something: a Discord user id and the name shown for it. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** By whom, and when: milliseconds since 1970. */
export interface Signed {
  readonly by: string;
  readonly byName: string;
  readonly at: number;
}

/** Which entries of a list, newest first: 100 unless told, before the entry of an id. */
export interface Latest {
  readonly limit?: number;
  readonly before?: string;
}

/** One entry of a list. An entry that cannot be read has a `fault` in place of a value and hides no other. */
export interface Entry<T> {
  readonly id: string;
  readonly value?: T;
  readonly fault?: Error;
}

/** The server that stands for a person's direct messages: there, too, models are saved and arguments opened. */
export const directMessagesOf = (person: string): string => `dm${person}`;

/** The server that stands for a channel where Crux is no member: what is argued there belongs to the channel. */
export const guestServerOf = (channel: string): string => `in${channel}`;

export const isGuestServer = (guild: string): boolean => guild.startsWith("in");

/** Where defaults hold: a server, one channel of it, or one person's direct messages. */
export type Scope = { readonly guild: string; readonly channel?: string } | { readonly person: string };

export interface Default extends Signed {
  readonly text: string;
  readonly from: "channel" | "server" | "person";
}

/** One change of a default; `undefined` in `to` or `from` means that none was set. */
export interface DefaultChange extends Signed {
  readonly id: string;
  /** `{model}.{assumption}`, `preset` or `moderator`. */
  readonly of: string;
  readonly channel?: string;
  readonly to: string | undefined;
  readonly from: string | undefined;
  /** The same for all that was changed together; absent where the change stood alone. */
  readonly batch?: string;
  /** The entry that this takes back; of an undo alone. */
  readonly undoes?: string;
}

/** What stands in one place for one id. */
export interface Standing extends Omit<Entry<Default>, "id"> {
  readonly from: Default["from"];
  /** Another one whenever something else stands there. */
  readonly mark: string;
}

/** A change to make; without `text` the default is taken away. */
export interface NewDefault {
  readonly id: string;
  readonly text?: string;
  /** Made only while this stands there, or with `null` nothing. */
  readonly mark?: string | null;
}

/** What JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A model that somebody wrote for `/estimate` and saved for a server. */
export interface SavedModel extends OwnText {
  readonly author: string;
  readonly authorName: string;
  readonly at: number;
}

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
const guild = id.exactOptional();

/** What every form of what is kept is made of. */
export const parts = { id, name, text, at, json, signed };

/** A change that waits for a confirmation; `data` belongs to the kind. */
export const draftForm = z.strictObject({ kind: name, data: json, by: id, guild, at });
export type Draft = z.output<typeof draftForm>;

/** An answer that was given: with the same model and inputs anybody gets it again. `private`: only its asker saw it. */
export const resultForm = z.strictObject({
  ...{ model: name, inputs: json, by: id, byName: name, guild, channel: id.exactOptional() },
  ...{ private: z.boolean().exactOptional(), at },
});
export type Result = z.output<typeof resultForm>;

/** A page that somebody shared, as it was then; where one of those who shared it is erased, it goes. */
export const pageForm = z.strictObject({ sheet: json, by: z.array(id).readonly(), guild, at });
export type SharedPage = z.output<typeof pageForm>;

/** An argument as it was opened; what follows are its events. */
export const argumentForm = z.strictObject({
  guild: id,
  channel: id,
  model: name,
  claim: text,
  /** The claim as people say it. */
  words: text.exactOptional(),
  /** How those words were read, as a plain sentence. */
  sentence: text.exactOptional(),
  /** Who said those words, where it was not who opened it. */
  said: z.strictObject({ by: id, byName: name }).exactOptional(),
  /** The channel in which the thread was opened. */
  parent: id.exactOptional(),
  /** The language in which all who read along are told of it; English where there is none. */
  locale: name.exactOptional(),
  /** What both sides start from. */
  base: json.exactOptional(),
  ...signed,
});
export type Argument = z.output<typeof argumentForm>;

/** Something that happened in an argument; `data` belongs to the kind. */
export const eventForm = z.strictObject({ kind: name, data: json, ...signed });
export type ArgumentEvent = z.output<typeof eventForm>;

/** What all processes on one store remember for a while. What is somebody's, or a server's, has their id as its key. */
export interface Memory {
  /** Whether the key was free; it is taken from now on, for whichever process asks, and for good without a life. */
  readonly claim: (key: string, life?: number) => Promise<boolean>;
  readonly get: (key: string) => Promise<string | undefined>;
  /** `text` is JSON of an object; it goes by itself after so many milliseconds. */
  readonly keep: (key: string, text: string, life: number) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}

/** At most so many in so many seconds, for each whom it counts. */
export interface Limit {
  /** Letters only. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

export interface Limits {
  /**
   * Counts `count` more of `who` and gives the milliseconds until there may be another: 0 where these were within the limit.
   * A count of 0 only looks.
   */
  readonly wait: (limit: Limit, who: string, count?: number) => Promise<number>;
}
