// The ports: what a command may ask of a store, as plain types that name no engine, and what it may do to Discord beyond its reply.
// Every method of a store rejects with `Unavailable` inside 1.5 s where the store cannot answer.

import type { OwnText } from "../models/model.ts";
import type { View } from "../render/view.ts";
import type {
  Actor,
  Argument,
  ArgumentEvent,
  DefaultChange,
  Draft,
  Entry,
  Json,
  Latest,
  NewDefault,
  Result,
  SavedModel,
  Scope,
  SharedPage,
  Standing,
} from "./kept.ts";

export interface Defaults {
  /** All that stands for these ids, nearest first: a channel's before its server's; one round trip. */
  readonly standing: (scope: Scope, ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Standing[]>>;
  /** Makes all these changes of different ids, or none: `UserError` `defaults.changed` where a mark differs. */
  readonly change: (scope: Scope, changes: readonly NewDefault[], who: Actor) => Promise<void>;
  /** What entry `id` of the history changed, and all that was changed with it; `UserError` `defaults.entry`. */
  readonly entry: (scope: Scope, id: string) => Promise<readonly DefaultChange[]>;
  /** Newest first, those of all channels of a server together. */
  readonly history: (scope: Scope, page?: Latest) => Promise<readonly Entry<DefaultChange>[]>;
  /** Puts back what stood before `id` and all changed with it, or nothing: `defaults.entry`, `defaults.superseded`. */
  readonly undo: (scope: Scope, id: string, who: Actor) => Promise<DefaultChange>;
  /** The role that may change a server's defaults, beside those who may manage the server. */
  readonly moderatorRole: (guild: string) => Promise<string | undefined>;
  readonly setModeratorRole: (guild: string, role: string | undefined, who: Actor) => Promise<void>;
}

export interface Results {
  /** The id, like `k3f9x2m7qd`, under which the result stays for 30 days. */
  readonly save: (result: Omit<Result, "at">) => Promise<string>;
  readonly get: (id: string) => Promise<Result | undefined>;
  /** The id of what somebody asked last, in whatever place, if it is there still. */
  readonly latest: (person: string) => Promise<string | undefined>;
}

export interface SharedPages {
  /** Keeps a page, and gives its id of more than 128 bits. */
  readonly save: (page: Omit<SharedPage, "at">) => Promise<string>;
  /** `gone` where it was erased; nothing else is known of it then. */
  readonly get: (id: string) => Promise<SharedPage | "gone" | undefined>;
  /** The ids of those that a person shared and that are still there, newest first. */
  readonly of: (person: string) => Promise<readonly string[]>;
  readonly erase: (id: string) => Promise<void>;
}

type Author = Actor & { readonly moderator: boolean };

export interface SavedModels {
  readonly get: (guild: string, name: string) => Promise<SavedModel | undefined>;
  /** All saved models of a server by name, in the order of their first saving. */
  readonly all: (guild: string) => Promise<ReadonlyMap<string, SavedModel>>;
  /** `UserError` `model.name` (not a name) or `model.owner` (somebody else's, and `who` is no moderator). */
  readonly save: (guild: string, name: string, text: OwnText, who: Author) => Promise<void>;
  /** `UserError` `model.name` (none of this name) or `model.owner`. */
  readonly remove: (guild: string, name: string, who: Author) => Promise<void>;
}

export interface Arguments {
  /** Opens an argument and gives its short id. */
  readonly open: (argument: Omit<Argument, "at">) => Promise<string>;
  /** One argument with all that happened in it: the one of this id, or the one opened last in a channel or thread. */
  readonly find: (guild: string, by: ArgumentKey) => Promise<KeptArgument | undefined>;
  /** Newest first. */
  readonly all: (guild: string, page?: Latest) => Promise<readonly Entry<ArgumentOf>[]>;
  readonly append: (guild: string, id: string, kind: string, data: Json, who: Actor) => Promise<void>;
  /** The arguments in threads that nobody was told the end of, for what comes with time alone. */
  readonly watched: () => Promise<readonly { readonly guild: string; readonly id: string }[]>;
  readonly watch: (guild: string, id: string) => Promise<void>;
  readonly unwatch: (guild: string, id: string) => Promise<void>;
  /** Whether a deed (a summary, a poll) is the caller's to do: nobody else began it within ten minutes. */
  readonly begin: (guild: string, id: string, deed: string) => Promise<boolean>;
  /** A deed that was begun and not done is anybody's again. */
  readonly leave: (guild: string, id: string, deed: string) => Promise<void>;
  /** Keeps another past of an argument, unless somebody was erased since it was found. */
  readonly keepPast: (found: Pick<KeptArgument, "id" | "argument" | "erased">, past: Past) => Promise<void>;
  /** Oldest first, those after entry `after` or all of them. */
  readonly events: (id: string, after?: string) => Promise<readonly Entry<ArgumentEvent>[]>;
}

export type ArgumentKey = { readonly id: string } | { readonly channel: string };

export interface ArgumentOf {
  readonly id: string;
  readonly argument: Argument;
}

/** What the first events of an argument came to, kept so that they need not be read again. */
export interface Past {
  readonly last: string;
  readonly data: Json;
}

export interface KeptArgument extends ArgumentOf {
  readonly past?: Past;
  /** Oldest first; those after the past, where there is one. */
  readonly entries: readonly Entry<ArgumentEvent>[];
  /** What was erased last in its server before it was found. */
  readonly erased?: string;
}

export interface Drafts {
  /** The short id under which the draft waits for an hour. */
  readonly keep: (draft: Omit<Draft, "at">) => Promise<string>;
  readonly get: (id: string) => Promise<Draft | undefined>;
  readonly drop: (id: string) => Promise<void>;
}

type Counts<Kind extends string> = Readonly<Record<Kind, number>>;

/** How much is kept of a person in one server, or of a server; one value for several models is one, and so is what was changed together. */
export type KeptCounts = Counts<"defaults" | "models" | "arguments">;

export interface Privacy {
  /** What carries a person's id: results, defaults of their direct messages, and what they did in servers. */
  readonly ofPerson: (
    person: string,
  ) => Promise<Counts<"results" | "pages" | "defaults"> & { readonly guilds: ReadonlyMap<string, KeptCounts> }>;
  readonly ofGuild: (guild: string) => Promise<KeptCounts & Counts<"results" | "pages">>;
  /** Results, shared pages and own defaults go; in servers the numbers stay and the name goes. */
  readonly erasePerson: (person: string) => Promise<void>;
  readonly eraseGuild: (guild: string) => Promise<void>;
  /** Notes that a moderator erased a server, for the 30 days in which a button of before may be pressed; of whom it says nothing. */
  readonly noteErased: (guild: string) => Promise<void>;
  /** When a moderator last erased a server, in milliseconds since 1970, where that is noted still. */
  readonly erasedAt: (guild: string) => Promise<number | undefined>;
  /** Marks that Crux was removed from a server: 30 days later `eraseDue` erases what was kept of it. */
  readonly left: (guild: string) => Promise<void>;
  /** Crux is back: nothing will be erased. */
  readonly returned: (guild: string) => Promise<void>;
  /** Marks as left every server that something is kept of and that is not among these, and gives those; one of these is kept on. */
  readonly present: (guilds: ReadonlySet<string>) => Promise<readonly string[]>;
  /** Erases what has expired, and every server that was left more than 30 days ago; gives the ids of these. */
  readonly eraseDue: () => Promise<readonly string[]>;
}

/** All that is kept, over one open store. */
export interface Stores {
  readonly defaults: Defaults;
  readonly drafts: Drafts;
  readonly results: Results;
  readonly pages: SharedPages;
  readonly savedModels: SavedModels;
  readonly arguments: Arguments;
  readonly privacy: Privacy;
  readonly close: () => Promise<void>;
}

export interface Poll {
  readonly question: string;
  readonly answers: readonly string[];
  readonly hours: number;
}

/** For each answer who chose it, as ids. */
export type Votes = readonly (readonly string[])[];

export interface ThreadOpening {
  readonly channel: string;
  readonly name: string;
  readonly under?: string | undefined;
  /** The thread from inside which it is opened. */
  readonly within?: string | undefined;
  /** The channel, where it is one of announcements or a forum. */
  readonly kind?: "announcements" | "forum" | undefined;
  /** What a post of a forum begins with. */
  readonly first: View;
}

interface OpenedThread {
  readonly thread: string;
  /** Whether it is a post of a forum, which stays what it is when an argument in it ends. */
  readonly isPost: boolean;
  /** The message that it began with, where that is Crux's own. */
  readonly first?: string;
}

/** What Crux marks posts with, where their forum has such tags. */
export type PostTag = "open" | "settled";

/**
 * Every method throws `UserError` `channel.permission` (what the bot lacks, in words), `channel.gone` or, where it is no
 * member, `channel.member`, `channel.followups` and, for an edit of what it cannot reach, `channel.far`; and `Unavailable`
 * where Discord does not answer. Ids are Discord's.
 */
export interface Channels {
  /**
   * Where Crux is no member, it speaks in its answers alone, and some deeds are beyond it.
   * @throws UserError `channel.member` with the link that adds Crux
   */
  readonly needMember?: (deed: string) => Promise<never>;
  /** Opens a thread for all who see the channel. In a forum that is a post: a new one, or the one it is asked in. */
  readonly openThread: (opening: ThreadOpening) => Promise<OpenedThread>;
  /** Marks a post; nothing happens where the tag does not exist or Crux may not set it. */
  readonly tag: (post: string, tag: PostTag) => Promise<void>;
  /** Posts once, however often it is tried again, and gives the message's id. */
  readonly post: (channel: string, view: View) => Promise<string>;
  readonly edit: (channel: string, message: string, view: View) => Promise<void>;
  /** Takes the buttons from a message of Crux's; its words stay. */
  readonly disarm: (channel: string, message: string) => Promise<void>;
  /** The same of every message of Crux's in a channel that has a button or menu whose line begins with one of these. */
  readonly disarmAll: (channel: string, lines: readonly string[]) => Promise<void>;
  readonly pin: (channel: string, message: string) => Promise<void>;
  readonly poll: (channel: string, poll: Poll) => Promise<string>;
  /** Who chose what in a poll that has ended; nothing while it runs or is still being counted. `end`: ends it first. */
  readonly votes: (channel: string, message: string, end?: boolean) => Promise<Votes | undefined>;
  /** Adds somebody to a thread, who then sees it in their list. */
  readonly addMember: (thread: string, person: string) => Promise<void>;
  readonly archive: (thread: string) => Promise<void>;
  /** Where it is no member, the server to which links lead, or `@me`. */
  readonly server?: string;
}

/** A link to a message, or to a channel; `home` is where it belongs. */
export const linkTo = ({ server }: Channels, home: string, channel: string, message?: string): string =>
  ["https://discord.com/channels", server ?? home, channel, ...(message === undefined ? [] : [message])].join("/");
