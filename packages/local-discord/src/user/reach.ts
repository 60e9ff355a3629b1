// What a person can get at: channels they see, messages they see, commands they are offered.

import type { APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";
import { channelPermissions, hasPermission, type Permission } from "../permissions.ts";
import { type Channel, isThread } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { ownersOf } from "./install.ts";
import { Refused } from "./refused.ts";

/** @throws Refused `channel.unknown` or `permission.missing`. */
export function reachAs(
  world: World,
  userId: string,
  channelId: string,
  permissions: readonly Permission[] = [],
): Channel {
  const channel = world.channels.get(channelId);
  if (channel === undefined) throw new Refused("channel.unknown", `Expected a channel, got \`${channelId}\``);
  for (const permission of ["ViewChannel", ...permissions] as const) {
    if (hasPermission(world, userId, channel, permission)) continue;
    throw new Refused("permission.missing", `Expected ${permission} in \`${channel.name}\``);
  }
  return channel;
}

/** @throws Refused `message.unknown` where it is gone, or for another's eyes. */
export function reachMessageAs(world: World, userId: string, messageId: string): Message {
  const message = world.messages.get(messageId);
  if (message === undefined || (message.visibleTo ?? userId) !== userId) {
    throw new Refused("message.unknown", `Expected a message that this person sees, got \`${messageId}\``);
  }
  reachAs(world, userId, message.channelId);
  return message;
}

/** The commands that a person is offered in a channel: the guild's own before global ones of the same name. */
export function offeredCommands(world: World, userId: string, channelId: string): APIApplicationCommand[] {
  const channel = reachAs(world, userId, channelId);
  const inGuild = channel.guildId !== undefined;
  const all = [...world.commands.values()].filter((command) => command.guild_id === undefined || inGuild);
  const shadowed = (command: APIApplicationCommand) =>
    command.guild_id === undefined &&
    all.some(
      ({ guild_id: guild, name, type }) => guild !== undefined && name === command.name && type === command.type,
    );
  return all.filter(
    (command) =>
      !shadowed(command) &&
      Object.keys(ownersOf(world, userId, channel, command)).length > 0 &&
      mayUse(world, userId, channel, command),
  );
}

/** @throws Refused `command.unknown` where the person is not offered it. */
export function reachCommand(
  world: World,
  where: { readonly userId: string; readonly channelId: string },
  { name, type }: { readonly name: string; readonly type: ApplicationCommandType },
): APIApplicationCommand {
  const channel = reachAs(world, where.userId, where.channelId, ["UseApplicationCommands", "SendMessages"]);
  if (isThread(channel) && channel.thread.locked && channel.thread.archived) {
    throw new Refused("thread.locked", `Expected an open thread, got \`${channel.name}\``);
  }
  const offered = offeredCommands(world, where.userId, where.channelId).filter((command) => command.type === type);
  const command = offered.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = offered.map((candidate) => candidate.name).join(", ") || "none";
  throw new Refused("command.unknown", `Expected one of the commands offered here (${names}), got \`${name}\``);
}

function mayUse(world: World, userId: string, channel: Channel, command: APIApplicationCommand): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || channel.guildId === undefined) return true;
  const bits = channelPermissions(world, userId, channel);
  // "0" means: nobody but administrators.
  if (needed === "0") return userId === world.guild.ownerId || (bits & 8n) !== 0n;
  return (bits & BigInt(needed)) === BigInt(needed);
}
