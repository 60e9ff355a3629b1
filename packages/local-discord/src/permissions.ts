// Who may do what, where: Discord's order of role permissions, then channel overwrites.

import { PermissionFlagsBits as Bits } from "discord-api-types/v10";
import type { Channel, Overwrite } from "./state/channel.ts";
import type { World } from "./state/world.ts";

export type Permission = keyof typeof Bits;

export const permissionBits = (names: readonly Permission[]): bigint =>
  names.reduce((bits, name) => bits | Bits[name], 0n);

const everything = permissionBits(Object.keys(Bits) as Permission[]);
const inDirectMessages = permissionBits([
  "ViewChannel",
  "SendMessages",
  "EmbedLinks",
  "AttachFiles",
  "ReadMessageHistory",
  "AddReactions",
  "PinMessages",
  "SendPolls",
  "UseApplicationCommands",
]);

/** What a member's roles give in the whole guild. Someone who is not a member has nothing. */
function guildPermissions(world: World, userId: string): bigint {
  const member = world.members.get(userId);
  if (member === undefined) return 0n;
  if (world.guild.ownerId === userId) return everything;
  const bits = [world.guild.id, ...member.roleIds].reduce(
    (sum, id) => sum | BigInt(world.roles.get(id)?.permissions ?? 0),
    0n,
  );
  return (bits & Bits.Administrator) !== 0n ? everything : bits;
}

/**
 * What a person may do in a channel. A thread takes its parent's, with sending ruled by SendMessagesInThreads.
 * See https://docs.discord.com/developers/topics/permissions#permission-overwrites for the order.
 */
export function channelPermissions(world: World, userId: string, channel: Channel): bigint {
  if (channel.guildId === undefined) {
    const others = channel.groupIds ?? [channel.recipientId, world.applicationId];
    return others.includes(userId) ? inDirectMessages : 0n;
  }
  const parent = channel.thread && channel.parentId ? world.channels.get(channel.parentId) : undefined;
  if (parent) {
    const bits = channelPermissions(world, userId, parent);
    const send = (bits & Bits.SendMessagesInThreads) !== 0n ? Bits.SendMessages : 0n;
    return (bits & ~Bits.SendMessages) | send;
  }
  const base = guildPermissions(world, userId);
  if (base === everything) return everything;
  const roleIds = world.members.get(userId)?.roleIds ?? [];
  const everyone = channel.overwrites.filter((overwrite) => overwrite.id === world.guild.id);
  const roles = channel.overwrites.filter((overwrite) => roleIds.includes(overwrite.id));
  const own = channel.overwrites.filter((overwrite) => overwrite.id === userId);
  const bits = [everyone, roles, own].reduce(overwritten, base);
  return (bits & Bits.ViewChannel) === 0n ? 0n : bits;
}

/** What an application may do in its answers where its bot is no member. */
const asGuest = permissionBits(["EmbedLinks", "AttachFiles", "MentionEveryone", "UseExternalEmojis", "SendPolls"]);

/** What an interaction tells the application of its own rights: as a member, or in somebody's name. */
export function appPermissions(world: World, userId: string, channel: Channel): bigint {
  const { applicationId, members } = world;
  if (channel.guildId === undefined) return asGuest & ~Bits.UseExternalEmojis;
  return members.has(applicationId)
    ? channelPermissions(world, applicationId, channel)
    : asGuest & channelPermissions(world, userId, channel);
}

export const hasPermission = (world: World, userId: string, channel: Channel, permission: Permission): boolean =>
  (channelPermissions(world, userId, channel) & Bits[permission]) !== 0n;

/** Overwrites of one rank count together: all their denials first, then all their allowances. */
function overwritten(bits: bigint, overwrites: readonly Overwrite[]): bigint {
  const deny = overwrites.reduce((sum, overwrite) => sum | overwrite.deny, 0n);
  const allow = overwrites.reduce((sum, overwrite) => sum | overwrite.allow, 0n);
  return (bits & ~deny) | allow;
}
