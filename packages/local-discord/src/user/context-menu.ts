// A person's commands on a message or on somebody, under "Apps".

import { ApplicationCommandType, InteractionType } from "discord-api-types/v10";
import { messageJson } from "../json/message.ts";
import { userJson } from "../json/user.ts";
import type { World } from "../state/world.ts";
import type { Invocation } from "./invocation.ts";
import { invoke } from "./payload.ts";
import { reachAs, reachCommand, reachMessageAs } from "./reach.ts";
import { resolveIds } from "./resolved.ts";

/** Right-click on a message → Apps → `name`. @throws Refused where it is not offered. */
export function messageCommand(world: World, userId: string, messageId: string, name: string): Invocation {
  const message = reachMessageAs(world, userId, messageId);
  const wanted = { name, type: ApplicationCommandType.Message };
  const { id, type, guild_id: guildId } = reachCommand(world, { userId, channelId: message.channelId }, wanted);
  const resolved = { messages: { [message.id]: messageJson(world, message) } };
  const data = { id, name, type, ...(guildId !== undefined && { guild_id: guildId }), target_id: message.id, resolved };
  const channel = reachAs(world, userId, message.channelId);
  const metadata = { target_message_id: message.id };
  return invoke(world, { type: InteractionType.ApplicationCommand, userId, channel, data, metadata });
}

/** Right-click on a person → Apps → `name`. @throws Refused where it is not offered. */
export function userCommand(
  world: World,
  where: { readonly userId: string; readonly channelId: string },
  targetId: string,
  name: string,
): Invocation {
  const { userId, channelId } = where;
  const { id, type, guild_id: guildId } = reachCommand(world, where, { name, type: ApplicationCommandType.User });
  const channel = reachAs(world, userId, channelId);
  const resolved = resolveIds({ world, userId, channel }, [targetId]);
  const data = { id, name, type, ...(guildId !== undefined && { guild_id: guildId }), target_id: targetId, resolved };
  const metadata = { target_user: userJson(world, targetId) };
  return invoke(world, { type: InteractionType.ApplicationCommand, userId, channel, data, metadata });
}
