// What the local Discord keeps of a channel or thread.

import { ChannelType } from "discord-api-types/v10";

/** Allowed and denied permission bits for a role or a member. */
export interface Overwrite {
  readonly id: string;
  readonly kind: "role" | "member";
  readonly allow: bigint;
  readonly deny: bigint;
}

/** What a post in a forum may be marked with. */
export interface Tag {
  readonly id: string;
  readonly name: string;
  /** Only who manages threads may set it. */
  readonly moderated: boolean;
}

/** What a forum or media channel has beyond other channels. */
export interface Forum {
  readonly tags: readonly Tag[];
  readonly requiresTag: boolean;
}

export interface Thread {
  readonly ownerId: string;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly invitable: boolean;
  /** Minutes. */
  readonly autoArchive: number;
  readonly archiveChangedAt: number;
  /** User id to the time of joining. */
  readonly members: ReadonlyMap<string, number>;
  readonly messagesSent: number;
  /** The ids of a post's tags. */
  readonly tagIds: readonly string[];
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  /** Undefined in direct messages and group chats. */
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  readonly position: number;
  readonly topic: string | undefined;
  readonly slowmode: number;
  readonly overwrites: readonly Overwrite[];
  /** The person on the other end of a direct message. */
  readonly recipientId: string | undefined;
  /** The people of a group chat, to which no bot ever belongs. */
  readonly groupIds?: readonly string[];
  readonly lastMessageId: string | undefined;
  /** Message id to the time of pinning, oldest first. */
  readonly pins: ReadonlyMap<string, number>;
  readonly thread: Thread | undefined;
  readonly forum?: Forum;
}

const threadTypes: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

export const isThread = (channel: Channel): channel is Channel & { readonly thread: Thread } =>
  threadTypes.includes(channel.type);

/** Holds posts alone: nothing is sent to it. */
export const isForum = (channel: Channel): channel is Channel & { readonly forum: Forum } =>
  channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
