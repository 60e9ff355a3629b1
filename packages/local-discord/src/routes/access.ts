// What the bot may reach: look-ups that end in Discord's errors.

import { hasPermission, type Permission } from "../permissions.ts";
import { apiError, formError } from "../rest/errors.ts";
import { isSnowflake } from "../snowflake.ts";
import { type Channel, isThread } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../state/world.ts";

/** @throws ApiError 50035 where the text is no id. */
function readId(name: string, id: string): string {
  if (isSnowflake(id)) return id;
  throw formError([name], "NUMBER_TYPE_COERCE", `Value "${id}" is not snowflake.`);
}

/**
 * A channel that the bot sees and in which it has the permissions.
 * @throws ApiError 10003, 50001 or 50013.
 */
export function reachChannel(world: World, id: string, permissions: readonly Permission[] = []): Channel {
  const channel = world.channels.get(readId("channel_id", id));
  if (channel === undefined) throw apiError("unknownChannel");
  if (!hasPermission(world, world.applicationId, channel, "ViewChannel")) throw apiError("missingAccess");
  for (const permission of permissions) {
    if (!hasPermission(world, world.applicationId, channel, permission)) throw apiError("missingPermissions");
  }
  return channel;
}

/** A message in a channel. Ephemeral ones cannot be reached this way. @throws ApiError 10008. */
export function reachMessage(world: World, channel: Channel, id: string): Message {
  const message = world.messages.get(readId("message_id", id));
  if (message === undefined || message.channelId !== channel.id || message.visibleTo !== undefined) {
    throw apiError("unknownMessage");
  }
  return message;
}

/** @throws ApiError 50083 where the channel is a thread that sleeps. */
export function requireAwake(channel: Channel): void {
  if (isThread(channel) && channel.thread.archived) throw apiError("archivedThread");
}

/** @throws ApiError 10004, or 50001 where the bot was thrown out. */
export function requireGuild(world: World, id: string): void {
  if (readId("guild_id", id) !== world.guild.id) throw apiError("unknownGuild");
  if (!world.members.has(world.applicationId)) throw apiError("missingAccess");
}

/** @throws ApiError 20012 where it is not the bot's own application. */
export function requireApplication(world: World, id: string): void {
  if (readId("application_id", id) !== world.applicationId) throw apiError("notYourApplication");
}
