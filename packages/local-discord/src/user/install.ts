// By whom the application is there: the guild that added its bot, and people who have it with them.

import {
  type APIApplicationCommand,
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationIntegrationType as By,
  ChannelType,
  InteractionContextType as Context,
} from "discord-api-types/v10";
import type { Channel } from "../state/channel.ts";
import { emit, type World } from "../state/world.ts";

export type Owners = APIAuthorizingIntegrationOwnersMap;

/** Somebody adds the application to their account. */
export function install(world: World, userId: string): void {
  world.installs.add(userId);
  emit(world, { kind: "commands-changed" });
}

export function uninstall(world: World, userId: string): void {
  world.installs.delete(userId);
  emit(world, { kind: "commands-changed" });
}

export function contextOf({ type, guildId }: Channel): Context {
  if (guildId !== undefined) return Context.Guild;
  return type === ChannelType.GroupDM ? Context.PrivateChannel : Context.BotDM;
}

/** Whose adding the application brings it to a channel: nobody's where it is empty. */
export function ownersIn(world: World, userId: string, channel: Channel): Owners {
  const context = contextOf(channel);
  const isThere = context !== Context.PrivateChannel && world.members.has(world.applicationId);
  return {
    ...(isThere && { [By.GuildInstall]: context === Context.Guild ? world.guild.id : "0" }),
    ...(world.installs.has(userId) && { [By.UserInstall]: userId }),
  };
}

/** The same for one command, which may be for one of them alone, and for some contexts. */
export function ownersOf(world: World, userId: string, channel: Channel, command: APIApplicationCommand): Owners {
  const { contexts, dm_permission: direct, integration_types: types, guild_id: guild } = command;
  const context = contextOf(channel);
  const isFit = contexts ? contexts.includes(context) : context !== Context.BotDM || direct !== false;
  if (!isFit) return {};
  const allowed = guild === undefined ? (types ?? [By.GuildInstall]) : [By.GuildInstall];
  const found = Object.entries(ownersIn(world, userId, channel));
  return Object.fromEntries(found.filter(([by]) => allowed.includes(Number(by))));
}
