// The guild that every local Discord begins with: its people, roles and channels.

import { ChannelType } from "discord-api-types/v10";
import { newRole, newUser } from "./json/user.ts";
import { type Permission, permissionBits } from "./permissions.ts";
import type { Channel, Overwrite } from "./state/channel.ts";
import type { World } from "./state/world.ts";

/** What everybody may do. */
const everyone: readonly Permission[] = [
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "CreatePublicThreads",
  "EmbedLinks",
  "AttachFiles",
  "AddReactions",
  "ReadMessageHistory",
  "SendPolls",
  "UseApplicationCommands",
];

/** What a bot is invited with that threads, pins and polls of its own are to work. */
export const botPermissions: readonly Permission[] = [...everyone, "ManageMessages", "PinMessages", "ManageThreads"];

export interface Cast {
  /** An ordinary member. */
  readonly member: string;
  /** Another ordinary member, whose Discord is in German. */
  readonly second: string;
  /** Has ManageGuild, and what a moderator needs besides. */
  readonly moderator: string;
  /** May read everything, but neither send nor use threads. */
  readonly silent: string;
  /** Owns the guild, and so may do everything. */
  readonly owner: string;
}

export interface Channels {
  /** Where everybody talks. */
  readonly general: string;
  readonly policy: string;
  /** The bot may read it, but not send. */
  readonly readonly: string;
  /** The bot cannot see it. */
  readonly hidden: string;
}

/** Fills a world. @returns the ids of its people and channels. */
export function seed(world: World, bot: readonly Permission[]): { readonly people: Cast; readonly channels: Channels } {
  const { guild, applicationId } = world;
  const role = (id: string, name: string, permissions: readonly Permission[]) => {
    world.roles.set(id, newRole(id, name, permissionBits(permissions), world.roles.size));
    return id;
  };
  role(guild.id, "@everyone", everyone);
  const moderators = role(world.nextId(), "moderators", [
    "ManageGuild",
    "ManageMessages",
    "PinMessages",
    "ManageThreads",
    "MentionEveryone",
  ]);
  const silenced = role(world.nextId(), "silent", []);
  const integration = role(world.nextId(), "crux", bot);

  const person = (id: string, username: string, displayName: string, roleIds: string[] = [], locale = "en-US") => {
    world.users.set(id, newUser(id, username, displayName));
    world.members.set(id, { userId: id, roleIds, nick: undefined, joinedAt: world.clock.now(), locale });
    return id;
  };
  const people: Cast = {
    owner: person(guild.ownerId, "olga", "Olga"),
    member: person(world.nextId(), "ada", "Ada"),
    second: person(world.nextId(), "ben", "Ben", [], "de"),
    moderator: person(world.nextId(), "mira", "Mira", [moderators]),
    silent: person(world.nextId(), "sam", "Sam", [silenced]),
  };
  world.users.set(applicationId, newUser(applicationId, "Crux", "Crux", true));
  const joinedAt = world.clock.now();
  world.members.set(applicationId, {
    userId: applicationId,
    roleIds: [integration],
    nick: undefined,
    joinedAt,
    locale: "en-US",
  });

  const deny = (id: string, kind: Overwrite["kind"], permissions: readonly Permission[]): Overwrite => ({
    id,
    kind,
    allow: 0n,
    deny: permissionBits(permissions),
  });
  const silence = deny(silenced, "role", ["SendMessages", "SendMessagesInThreads", "CreatePublicThreads"]);
  const channel = (name: string, topic: string, overwrites: readonly Overwrite[] = []) =>
    addTextChannel(world, { name, topic, overwrites: [silence, ...overwrites] }).id;
  const channels: Channels = {
    general: channel("general", "Anything"),
    policy: channel("ai-policy", "Who controls AI compute?"),
    readonly: channel("announcements", "Read only", [
      deny(applicationId, "member", ["SendMessages", "SendMessagesInThreads"]),
    ]),
    hidden: channel("backstage", "Not for the bot", [deny(applicationId, "member", ["ViewChannel"])]),
  };
  return { people, channels };
}

export function addTextChannel(
  world: World,
  { name, topic, overwrites }: Pick<Channel, "name" | "topic" | "overwrites">,
): Channel {
  const channel: Channel = {
    id: world.nextId(),
    type: ChannelType.GuildText,
    name,
    guildId: world.guild.id,
    parentId: undefined,
    position: world.channels.size,
    topic,
    slowmode: 0,
    overwrites,
    recipientId: undefined,
    lastMessageId: undefined,
    pins: new Map(),
    thread: undefined,
  };
  world.channels.set(channel.id, channel);
  return channel;
}
