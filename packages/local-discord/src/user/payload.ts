// The interaction that Discord makes of what a person does, and its way to the application.

import type { APIInteraction, APIMessageInteractionMetadata, InteractionType } from "discord-api-types/v10";
import { channelJson } from "../json/channel.ts";
import { messageJson } from "../json/message.ts";
import { interactionMemberJson, userJson } from "../json/user.ts";
import { appPermissions, channelPermissions } from "../permissions.ts";
import type { Channel } from "../state/channel.ts";
import { newInteractionToken, startInteraction } from "../state/interactions.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../state/world.ts";
import { limits } from "../validate/limits.ts";
import { contextOf, type Owners, ownersIn, ownersOf } from "./install.ts";
import { follow, type Invocation } from "./invocation.ts";

interface Doing {
  readonly type: InteractionType;
  readonly userId: string;
  readonly channel: Channel;
  readonly data: object;
  /** The message whose component was used, or from which the modal came. */
  readonly source?: Message | undefined;
  /** Whose adding the application brought it here, where it is not the command's or the message's. */
  readonly owners?: Owners | undefined;
  /** What the message that answers will say of where it came from, beyond the common part. */
  readonly metadata?: object;
}

/** Sends an interaction to the application. */
export function invoke(world: World, doing: Doing): Invocation {
  const { type, userId, channel, data, source, metadata } = doing;
  const id = world.nextId();
  const token = newInteractionToken();
  const inGuild = channel.guildId !== undefined;
  const member = world.members.get(userId);
  const owners = ownersFor(world, doing);
  const payload = {
    id,
    application_id: world.applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: {
      ...channelJson(world, channel),
      permissions: channelPermissions(world, userId, channel).toString(),
    },
    ...(inGuild && { guild_id: world.guild.id, guild_locale: world.guild.locale }),
    ...(inGuild && { guild: { id: world.guild.id, locale: world.guild.locale, features: [] } }),
    ...(inGuild && member && { member: interactionMemberJson(world, member, channel) }),
    ...(!inGuild && { user: userJson(world, userId) }),
    ...(source && { message: messageJson(world, source) }),
    app_permissions: appPermissions(world, userId, channel).toString(),
    locale: member?.locale ?? "en-US",
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel),
    attachment_size_limit: limits.file,
  } as unknown as APIInteraction;
  const common = { id, type, user: userJson(world, userId), authorizing_integration_owners: owners };
  const interaction = startInteraction(world, {
    id,
    token,
    type,
    userId,
    channelId: channel.id,
    payload,
    metadata: { ...common, ...metadata } as APIMessageInteractionMetadata,
    sourceId: source?.id,
  });
  return follow(world, interaction);
}

/** A message keeps those of the interaction that it answered. */
function ownersFor(world: World, { userId, channel, data, source, owners }: Doing): Owners {
  const command = "id" in data ? world.commands.get(String(data.id)) : undefined;
  if (command) return ownersOf(world, userId, channel, command);
  return owners ?? source?.interaction?.authorizing_integration_owners ?? ownersIn(world, userId, channel);
}
