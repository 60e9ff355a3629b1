// What can be read of the local Discord: channels, messages, pins, threads, commands, as Discord's JSON.

import type { APIApplicationCommand, APIChannel, APIMessage, APIThreadChannel, APIUser } from "discord-api-types/v10";
import { channelJson } from "../json/channel.ts";
import { messageJson } from "../json/message.ts";
import { userJson } from "../json/user.ts";
import { hasPermission } from "../permissions.ts";
import { isThread } from "../state/channel.ts";
import { messagesIn } from "../state/messages.ts";
import { newestPins } from "../state/pins.ts";
import type { World } from "../state/world.ts";

/** The messages of a channel, oldest first, as one person sees them; without `viewerId`, all there are. */
export const messagesOf = (world: World, channelId: string, viewerId?: string): APIMessage[] =>
  messagesIn(world, channelId, viewerId).map((message) => messageJson(world, message));

export function messageOf(world: World, messageId: string): APIMessage | undefined {
  const message = world.messages.get(messageId);
  return message && messageJson(world, message);
}

/** Who may see a message: one person for an ephemeral one, else undefined. */
export const visibleTo = (world: World, messageId: string): string | undefined =>
  world.messages.get(messageId)?.visibleTo;

/** Pinned messages, newest pin first. */
export const pinsOf = (world: World, channelId: string): APIMessage[] =>
  newestPins(world, world.channels.get(channelId)).map(({ message }) => messageJson(world, message));

/** The threads of a channel, archived ones too, oldest first. */
export const threadsOf = (world: World, channelId: string): APIThreadChannel[] =>
  [...world.channels.values()]
    .filter((channel) => isThread(channel) && channel.parentId === channelId)
    .map((channel) => channelJson(world, channel) as APIThreadChannel);

/** The ids of a thread's members. */
export const threadMembersOf = (world: World, threadId: string): string[] => [
  ...(world.channels.get(threadId)?.thread?.members.keys() ?? []),
];

/** The guild's channels that a person sees, threads left out. */
export const channelsOf = (world: World, userId: string): APIChannel[] =>
  [...world.channels.values()]
    .filter((channel) => channel.guildId !== undefined && !isThread(channel))
    .filter((channel) => hasPermission(world, userId, channel, "ViewChannel"))
    .map((channel) => channelJson(world, channel));

/** What is registered: global commands, or the guild's. */
export const registeredCommands = (world: World, scope: "global" | "guild"): APIApplicationCommand[] =>
  [...world.commands.values()].filter((command) => (command.guild_id !== undefined) === (scope === "guild"));

export const membersOf = (world: World): APIUser[] => [...world.members.keys()].map((id) => userJson(world, id));

/** Who chose an answer of a poll. */
export const votersOf = (world: World, messageId: string, answerId: number): string[] => [
  ...(world.messages.get(messageId)?.poll?.votes.get(answerId) ?? []),
];
