// Users, members and roles as Discord's JSON.

import type {
  APIGuildMember,
  APIInteractionGuildMember,
  APIRole,
  APIUser,
  GuildMemberFlags,
  RoleFlags,
  UserFlags,
} from "discord-api-types/v10";
import { channelPermissions } from "../permissions.ts";
import type { Channel } from "../state/channel.ts";
import type { Member, World } from "../state/world.ts";

export const userJson = (world: World, id: string): APIUser =>
  world.users.get(id) ?? newUser(id, "deleted_user", "Deleted User");

/** A user with nothing but a name. */
export const newUser = (id: string, username: string, displayName: string, bot = false): APIUser => ({
  id,
  username,
  global_name: bot ? null : displayName,
  discriminator: bot ? "0001" : "0",
  avatar: null,
  banner: null,
  accent_color: null,
  avatar_decoration_data: null,
  collectibles: null,
  primary_guild: null,
  public_flags: 0 as UserFlags,
  flags: 0 as UserFlags,
  ...(bot && { bot: true }),
});

export const memberJson = (world: World, member: Member): APIGuildMember => ({
  user: userJson(world, member.userId),
  nick: member.nick ?? null,
  avatar: null,
  banner: null,
  roles: [...member.roleIds],
  joined_at: new Date(member.joinedAt).toISOString(),
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0 as GuildMemberFlags,
});

/** A member as an interaction shows one: with what that member may do in the channel. */
export const interactionMemberJson = (world: World, member: Member, channel: Channel): APIInteractionGuildMember => ({
  ...memberJson(world, member),
  user: userJson(world, member.userId),
  permissions: channelPermissions(world, member.userId, channel).toString(),
});

export const newRole = (id: string, name: string, permissions: bigint, position: number): APIRole => ({
  id,
  name,
  permissions: permissions.toString(),
  position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0 as RoleFlags,
});
