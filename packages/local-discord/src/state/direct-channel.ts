// The direct messages between a person and the bot.

import { ChannelType } from "discord-api-types/v10";
import type { Channel } from "./channel.ts";
import { emit, type World } from "./world.ts";

/** The one channel with this person, opened where there is none yet. */
export function directChannel(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.DM && channel.recipientId === userId) return channel;
  }
  const channel: Channel = {
    id: world.nextId(),
    type: ChannelType.DM,
    name: "",
    guildId: undefined,
    parentId: undefined,
    position: 0,
    topic: undefined,
    slowmode: 0,
    overwrites: [],
    recipientId: userId,
    lastMessageId: undefined,
    pins: new Map(),
    thread: undefined,
  };
  world.channels.set(channel.id, channel);
  emit(world, { kind: "channel-created", channel });
  return channel;
}
