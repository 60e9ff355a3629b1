// The port of channels: what a command may do to Discord beyond its reply.

import type { View } from "../render/view.ts";

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
  /** The message under which it stands. */
  readonly under?: string | undefined;
  /** The thread from inside which it is opened. */
  readonly within?: string | undefined;
  /** The channel, where it is one of announcements or a forum. */
  readonly kind?: "announcements" | "forum" | undefined;
  /** What a post of a forum begins with. */
  readonly first: View;
}

export interface OpenedThread {
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
