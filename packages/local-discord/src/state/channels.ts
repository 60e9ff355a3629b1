// What is done to channels: opened in the guild, between a person and the bot, or as the group chat of people.

import { ChannelType } from "discord-api-types/v10";
import type { Channel } from "./channel.ts";
import { emit, type World } from "./world.ts";

const blank = {
  parentId: undefined,
  position: 0,
  topic: undefined,
  slowmode: 0,
  overwrites: [],
  recipientId: undefined,
  lastMessageId: undefined,
  pins: new Map(),
  thread: undefined,
} satisfies Partial<Channel>;

/** Opens a channel, and tells of it; what is not told of it is empty. */
export function openChannel(
  world: World,
  { id = world.nextId(), ...told }: Partial<Channel> & Pick<Channel, "type" | "name" | "guildId">,
): Channel {
  const channel: Channel = { ...blank, ...told, id };
  world.channels.set(id, channel);
  emit(world, { kind: "channel-created", channel });
  return channel;
}

export const openTextChannel = (world: World, told: Pick<Channel, "name" | "topic" | "overwrites">): Channel =>
  openChannel(world, { type: ChannelType.GuildText, guildId: world.guild.id, position: world.channels.size, ...told });

/** The one channel with this person, opened where there is none yet. */
export function directChannel(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.DM && channel.recipientId === userId) return channel;
  }
  return openChannel(world, { type: ChannelType.DM, name: "", guildId: undefined, recipientId: userId });
}

/** A chat of these people, the first of whom owns it. */
export const groupChannel = (world: World, name: string, groupIds: readonly string[]): Channel =>
  openChannel(world, { type: ChannelType.GroupDM, name, guildId: undefined, groupIds });
