// The port of channels: what a command may do to Discord beyond its reply.

import { UserError } from "../core/errors.ts";
import type { View } from "../render/view.ts";

export interface Poll {
  readonly question: string;
  readonly answers: readonly string[];
  readonly hours: number;
}

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
 * member, `channel.member`, `channel.followups` and, for an edit of what it cannot reach, `channel.far`; and `Unavailable` where Discord does not answer. Ids are Discord's.
 */
export interface Channels {
  /** The link that adds Crux, where it is no member: it speaks in its answers alone, and some deeds are beyond it. */
  readonly invite?: string;
  /** Opens a thread for all who see the channel. In a forum that is a post: a new one, or the one it is asked in. */
  readonly openThread: (opening: ThreadOpening) => Promise<OpenedThread>;
  /** Marks a post; nothing happens where the tag does not exist or Crux may not set it. */
  readonly tag: (post: string, tag: PostTag) => Promise<void>;
  /** Posts once, however often it is tried again, and gives the message's id. */
  readonly post: (channel: string, view: View) => Promise<string>;
  readonly edit: (channel: string, message: string, view: View) => Promise<void>;
  readonly pin: (channel: string, message: string) => Promise<void>;
  readonly poll: (channel: string, poll: Poll) => Promise<string>;
  /**
   * Who chose which answer of a poll that has ended, as ids by answer, in the order of its answers; nothing while it runs
   * or is still being counted. `end`: ends it first.
   */
  readonly votes: (
    channel: string,
    message: string,
    how?: { readonly end?: boolean },
  ) => Promise<readonly (readonly string[])[] | undefined>;
  /** Adds somebody to a thread, who then sees it in their list. */
  readonly addMember: (thread: string, person: string) => Promise<void>;
  readonly archive: (thread: string) => Promise<void>;
  /** A link to a message, or to a channel. */
  readonly linkTo: (guild: string, channel: string, message?: string) => string;
}

/** What a guest may not do, with the way to make Crux a member. */
export function memberNeeded(deed: string, invite: string): UserError {
  return new UserError(
    "channel.member",
    `Crux must be a member here to ${deed}, and it only came along with somebody`,
    {
      hint: "Who manages a server can add it there; a group chat takes no bots",
      ways: [{ label: "Add Crux to a server", line: invite }],
    },
  );
}

/** @throws UserError `channel.member` where Crux is no member */
export function needMember(channels: Channels | undefined, deed: string): void {
  if (channels?.invite !== undefined) throw memberNeeded(deed, channels.invite);
}
