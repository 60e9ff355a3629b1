// The objects that go along with the ids in an interaction.

import type { APIApplicationCommandBasicOption, APIInteractionDataResolved } from "discord-api-types/v10";
import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { channelJson } from "../json/channel.ts";
import { attachmentJson } from "../json/message.ts";
import { memberJson, userJson } from "../json/user.ts";
import { channelPermissions } from "../permissions.ts";
import type { Channel } from "../state/channel.ts";
import { newAttachment } from "../state/message-draft.ts";
import type { World } from "../state/world.ts";
import { type FileValue, type OptionValue, optionJson } from "./options.ts";

/** Where a command is used, and by whom. */
export interface Where {
  readonly world: World;
  readonly userId: string;
  readonly channel: Channel;
}

/** Options as the interaction carries them, and what their ids stand for. */
export function resolveOptions(
  where: Where,
  checked: readonly { readonly option: APIApplicationCommandBasicOption; readonly value: OptionValue }[],
) {
  const attachments: NonNullable<APIInteractionDataResolved["attachments"]> = {};
  const ids: string[] = [];
  const options = checked.map(({ option, value }) => {
    if (typeof value === "object") {
      return optionJson(option, handOver(where, value, attachments));
    }
    const referring: readonly Type[] = [Type.User, Type.Role, Type.Mentionable, Type.Channel];
    if (referring.includes(option.type)) ids.push(String(value));
    return optionJson(option, value);
  });
  const resolved = { ...resolveIds(where, ids), ...(Object.keys(attachments).length > 0 && { attachments }) };
  return { options, ...(Object.keys(resolved).length > 0 && { resolved }) };
}

/** Keeps a file that somebody hands over, among the `attachments` of the interaction. @returns its id. */
export function handOver(
  { world, channel }: Where,
  file: FileValue,
  attachments: NonNullable<APIInteractionDataResolved["attachments"]>,
): string {
  const attachment = newAttachment(world, channel.id, file, undefined);
  attachments[attachment.id] = attachmentJson(attachment, true);
  return attachment.id;
}

/** Users with their members, roles and channels, by id. */
export function resolveIds({ world, userId, channel }: Where, ids: readonly string[]): APIInteractionDataResolved {
  const pick = <Item>(kind: string, item: (id: string) => Item | undefined) => {
    const found = ids.map((id) => [id, item(id)] as const).filter(([, value]) => value !== undefined);
    return found.length === 0 ? {} : { [kind]: Object.fromEntries(found) };
  };
  return {
    ...pick("users", (id) => (world.users.has(id) ? userJson(world, id) : undefined)),
    ...pick("members", (id) => {
      const member = channel.guildId === undefined ? undefined : world.members.get(id);
      if (member === undefined) return undefined;
      const { user: _user, deaf: _deaf, mute: _mute, ...rest } = memberJson(world, member);
      return { ...rest, permissions: channelPermissions(world, id, channel).toString() };
    }),
    ...pick("roles", (id) => world.roles.get(id)),
    ...pick("channels", (id) => {
      const found = world.channels.get(id);
      if (found === undefined) return undefined;
      return { ...channelJson(world, found), permissions: channelPermissions(world, userId, found).toString() };
    }),
  };
}
