// Channels outside the guild: the direct messages between a person and the bot, and the group chats of people.

import { ChannelType } from "discord-api-types/v10";
import type { Channel } from "./channel.ts";
import { emit, type World } from "./world.ts";

/** The one channel with this person, opened where there is none yet. */
export function directChannel(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.DM && channel.recipientId === userId) return channel;
  }
  return opened(world, { type: ChannelType.DM, name: "", recipientId: userId });
}

/** A chat of these people, the first of whom owns it. */
export const groupChannel = (world: World, name: string, groupIds: readonly string[]): Channel =>
  opened(world, { type: ChannelType.GroupDM, name, recipientId: undefined, groupIds });

function opened(world: World, kind: Pick<Channel, "type" | "name" | "recipientId" | "groupIds">): Channel {
  const channel: Channel = {
    id: world.nextId(),
    guildId: undefined,
    parentId: undefined,
    position: 0,
    topic: undefined,
    slowmode: 0,
    overwrites: [],
    lastMessageId: undefined,
    pins: new Map(),
    thread: undefined,
    ...kind,
  };
  world.channels.set(channel.id, channel);
  emit(world, { kind: "channel-created", channel });
  return channel;
}
