// What is kept, as plain data that names no engine; texts of people, with who they are from.

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

/** An answer that was given: with the same model and inputs anybody gets it again. */
export interface Result extends Signed {
  readonly model: string;
  readonly inputs: Json;
  readonly guild?: string;
  readonly channel?: string;
  /** Whether only its asker saw it. */
  readonly private?: boolean;
}

export interface SharedPage {
  readonly sheet: Json;
  /** The ids of those who shared it: where one of them is erased, it goes. */
  readonly by: readonly string[];
  readonly guild?: string;
  readonly at: number;
}

/** A model that somebody wrote for `/estimate` and saved for a server. */
export interface SavedModel extends OwnText {
  readonly author: string;
  readonly authorName: string;
  readonly at: number;
}

/** An argument as it was opened; what follows are its events. */
export interface Argument extends Signed {
  readonly guild: string;
  readonly channel: string;
  readonly model: string;
  readonly claim: string;
  /** The claim as people say it. */
  readonly words?: string;
  /** How those words were read, as a plain sentence. */
  readonly sentence?: string;
  /** Who said those words, where it was not who opened it. */
  readonly said?: { readonly by: string; readonly byName: string };
  /** The channel in which the thread was opened. */
  readonly parent?: string;
  /** The language in which all who read along are told of it; English where there is none. */
  readonly locale?: string;
  /** What both sides start from. */
  readonly base?: Json;
}

/** Something that happened in an argument; `data` belongs to the kind. */
export interface ArgumentEvent extends Signed {
  readonly kind: string;
  readonly data: Json;
}

/** A change that waits for a confirmation; `data` belongs to the kind. */
export interface Draft {
  readonly kind: string;
  readonly data: Json;
  readonly by: string;
  readonly guild?: string;
  readonly at: number;
}

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
