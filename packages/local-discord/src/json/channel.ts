// Channels and threads as Discord's JSON.

import {
  type APIChannel,
  type APIThreadMember,
  ChannelFlags,
  ChannelType,
  MessageType,
  OverwriteType,
  type ThreadMemberFlags,
} from "discord-api-types/v10";
import { snowflakeTime } from "../snowflake.ts";
import { type Channel, isForum, isThread, type Thread } from "../state/channel.ts";
import { messagesIn } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { userJson } from "./user.ts";

export function channelJson(world: World, channel: Channel): APIChannel {
  const common = {
    id: channel.id,
    type: channel.type,
    flags: 0 as ChannelFlags,
    last_message_id: channel.lastMessageId ?? null,
    last_pin_timestamp: lastPin(channel),
  };
  if (channel.guildId === undefined) {
    const { recipientId, groupIds, name } = channel;
    const recipients = (groupIds ?? [recipientId ?? []].flat()).map((id) => userJson(world, id));
    const group = groupIds && { name, icon: null, owner_id: groupIds[0] };
    return { ...common, recipients, ...group } as APIChannel;
  }
  const inGuild = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
    rate_limit_per_user: channel.slowmode,
  };
  if (isForum(channel)) {
    const { tags, requiresTag } = channel.forum;
    return {
      ...inGuild,
      ...{ position: channel.position, topic: channel.topic ?? null, nsfw: false, permission_overwrites: [] },
      ...{ default_reaction_emoji: null, default_sort_order: null, default_forum_layout: 0 },
      flags: requiresTag ? ChannelFlags.RequireTag : 0,
      available_tags: tags.map(({ id, name, moderated }) => ({
        id,
        name,
        moderated,
        emoji_id: null,
        emoji_name: null,
      })),
    } as unknown as APIChannel;
  }
  if (isThread(channel)) return { ...inGuild, ...threadFields(world, channel) } as APIChannel;
  return {
    ...inGuild,
    position: channel.position,
    topic: channel.topic ?? null,
    nsfw: false,
    permission_overwrites: channel.overwrites.map(({ id, kind, allow, deny }) => ({
      id,
      type: kind === "role" ? OverwriteType.Role : OverwriteType.Member,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  } as APIChannel;
}

export const threadMemberJson = (thread: Channel, userId: string, joinedAt: number): APIThreadMember => ({
  id: thread.id,
  user_id: userId,
  join_timestamp: new Date(joinedAt).toISOString(),
  flags: 0 as ThreadMemberFlags,
});

function threadFields(world: World, channel: Channel & { readonly thread: Thread }) {
  const { thread } = channel;
  const joined = thread.members.get(world.applicationId);
  // The message that opened a thread and the first system line do not count, as on Discord.
  const counted = messagesIn(world, channel.id).filter(
    (message) => message.type !== MessageType.ThreadStarterMessage,
  ).length;
  return {
    owner_id: thread.ownerId,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchive,
      archive_timestamp: new Date(thread.archiveChangedAt).toISOString(),
      create_timestamp: new Date(snowflakeTime(channel.id)).toISOString(),
      ...(channel.type === ChannelType.PrivateThread && { invitable: thread.invitable }),
    },
    message_count: counted,
    total_message_sent: thread.messagesSent,
    member_count: Math.min(thread.members.size, 50),
    ...(thread.tagIds.length > 0 && { applied_tags: [...thread.tagIds] }),
    ...(joined !== undefined && { member: threadMemberJson(channel, world.applicationId, joined) }),
  };
}

function lastPin(channel: Channel): string | null {
  const latest = [...channel.pins.values()].at(-1);
  return latest === undefined ? null : new Date(latest).toISOString();
}
