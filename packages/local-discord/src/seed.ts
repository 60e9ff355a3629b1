// The guild that every local Discord begins with: its people, roles and channels, and what a host may name of them.

import { ChannelType } from "discord-api-types/v10";
import { newRole, newUser } from "./json/user.ts";
import { type Permission, permissionBits } from "./permissions.ts";
import type { Forum, Overwrite } from "./state/channel.ts";
import { groupChannel, openTextChannel } from "./state/channels.ts";
import { addMember, type World } from "./state/world.ts";

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
  "UseExternalApps",
];

/** What a bot is invited with that threads, pins and polls of its own are to work. */
const botPermissions: readonly Permission[] = [...everyone, "ManageMessages", "PinMessages", "ManageThreads"];

/** What a host may name. Each has a plain name without it. */
export interface Scene {
  /** The bot's, and its role's. */
  readonly name?: string | undefined;
  /** The guild's. */
  readonly guild?: string | undefined;
  /** The channel that the page opens on. */
  readonly lobby?: { readonly name: string; readonly topic: string } | undefined;
}

export interface Cast {
  /** An ordinary member, who has the application with them everywhere. */
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
  /** Where the page opens, and where the opening talk stands. */
  readonly lobby: string;
  /** The bot may read it, but not send. */
  readonly readonly: string;
  /** The bot cannot see it. */
  readonly hidden: string;
  /** A forum in which every post has a tag: open, settled, or one that moderators give. */
  readonly forum: string;
  /** A channel of pictures, whose posts need no tag and where none exists. */
  readonly media: string;
  /** A group chat of the member, the second and the moderator, outside the guild. */
  readonly group: string;
}

type ForumType = ChannelType.GuildForum | ChannelType.GuildMedia;

/** Fills a world. @returns the ids of its people and channels. */
export function seed(
  world: World,
  { name = "Bot", lobby = { name: "lobby", topic: "Where the page opens" } }: Scene,
): { readonly people: Cast; readonly channels: Channels } {
  const { guild, applicationId } = world;
  const role = (id: string, title: string, permissions: readonly Permission[]) => {
    world.roles.set(id, newRole(id, title, permissionBits(permissions), world.roles.size));
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
  const integration = role(world.nextId(), name, botPermissions);

  const person = (id: string, username: string, displayName: string, roleIds: string[] = []) =>
    addMember(world, newUser(id, username, displayName), { roleIds });
  const people: Cast = {
    owner: person(guild.ownerId, "olga", "Olga"),
    member: person(world.nextId(), "ada", "Ada"),
    second: person(world.nextId(), "ben", "Ben"),
    moderator: person(world.nextId(), "mira", "Mira", [moderators]),
    silent: person(world.nextId(), "sam", "Sam", [silenced]),
  };
  world.installs.add(people.member);
  // It has been there for a while.
  const joinedAt = world.clock.now() - 30 * 24 * 3_600_000;
  addMember(world, newUser(applicationId, name, name, true), { roleIds: [integration], joinedAt });

  const deny = (id: string, kind: Overwrite["kind"], permissions: readonly Permission[]): Overwrite => ({
    id,
    kind,
    allow: 0n,
    deny: permissionBits(permissions),
  });
  const silence = deny(silenced, "role", ["SendMessages", "SendMessagesInThreads", "CreatePublicThreads"]);
  const channel = (title: string, topic: string, overwrites: readonly Overwrite[] = []) =>
    openTextChannel(world, { name: title, topic, overwrites: [silence, ...overwrites] }).id;
  const tag = (name: string, moderated = false) => ({ id: world.nextId(), name, moderated });
  const forum = (title: string, type: ForumType, rules: Forum) => {
    const made = openTextChannel(world, { name: title, topic: "", overwrites: [silence] });
    world.channels.set(made.id, { ...made, type, forum: rules });
    return made.id;
  };
  const channels: Channels = {
    general: channel("general", "Anything"),
    lobby: channel(lobby.name, lobby.topic),
    readonly: channel("announcements", "Read only", [
      deny(applicationId, "member", ["SendMessages", "SendMessagesInThreads"]),
    ]),
    hidden: channel("backstage", "Not for the bot", [deny(applicationId, "member", ["ViewChannel"])]),
    forum: forum("questions", ChannelType.GuildForum, {
      tags: [tag("official", true), tag("open"), tag("settled")],
      requiresTag: true,
    }),
    media: forum("pictures", ChannelType.GuildMedia, { tags: [], requiresTag: false }),
    group: groupChannel(world, "Lunch", [people.member, people.second, people.moderator]).id,
  };
  guild.systemChannelId = channels.general;
  return { people, channels };
}
