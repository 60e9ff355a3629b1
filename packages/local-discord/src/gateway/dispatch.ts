// What a session hears of a change: the gateway's events, and the intents that bring them.

import { GatewayDispatchEvents as Event, GatewayIntentBits as Intent } from "discord-api-types/v10";
import { channelJson, threadMemberJson } from "../json/channel.ts";
import { guildCreateJson } from "../json/guild.ts";
import { messageJson } from "../json/message.ts";
import { memberJson } from "../json/user.ts";
import { hasPermission } from "../permissions.ts";
import type { Change } from "../state/change.ts";
import { type Channel, isThread } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../state/world.ts";

export interface Dispatch {
  readonly event: Event;
  readonly data: unknown;
}

/** The events of one change for a session with these intents. The bot hears nothing of channels it cannot see. */
export function dispatches(world: World, change: Change, intents: number): Dispatch[] {
  const has = (intent: Intent) => (intents & intent) !== 0;
  switch (change.kind) {
    case "interaction-created":
      return [{ event: Event.InteractionCreate, data: change.interaction.payload }];
    case "message-created":
      return heard(world, change.message, intents, Event.MessageCreate);
    case "message-updated":
      return heard(world, change.message, intents, Event.MessageUpdate);
    case "message-deleted": {
      const { id, channelId } = change.message;
      const events = heard(world, change.message, intents, Event.MessageDelete);
      return events.map(({ event }) => ({ event, data: { id, channel_id: channelId, ...guildOf(world, channelId) } }));
    }
    case "channel-created":
    case "channel-updated":
    case "channel-deleted": {
      const { channel } = change;
      if (!has(Intent.Guilds) || channel.guildId === undefined || !seen(world, channel)) return [];
      const event = (isThread(channel) ? threadEvents : channelEvents)[change.kind];
      const opened = change.kind === "channel-created" && isThread(channel);
      return [{ event, data: { ...channelJson(world, channel), ...(opened && { newly_created: true }) } }];
    }
    case "thread-members-changed":
      return has(Intent.Guilds) || has(Intent.GuildMembers)
        ? [threadMembers(world, change, has(Intent.GuildMembers))]
        : [];
    case "pins-changed": {
      const { channel } = change;
      const wanted = channel.guildId === undefined ? Intent.DirectMessages : Intent.Guilds;
      const data = { ...channelJson(world, channel), channel_id: channel.id };
      return has(wanted) && seen(world, channel) ? [{ event: Event.ChannelPinsUpdate, data }] : [];
    }
    case "vote-changed": {
      const { message, answerId, userId, added } = change;
      const { wanted } = channelOf(world, message, Intent.GuildMessagePolls, Intent.DirectMessagePolls);
      const event = added ? Event.MessagePollVoteAdd : Event.MessagePollVoteRemove;
      const where = { channel_id: message.channelId, message_id: message.id, ...guildOf(world, message.channelId) };
      return has(wanted) ? [{ event, data: { ...where, user_id: userId, answer_id: answerId } }] : [];
    }
    case "guild-lost": {
      const data = { id: world.guild.id, ...(change.outage && { unavailable: true }) };
      return has(Intent.Guilds) ? [{ event: Event.GuildDelete, data }] : [];
    }
    case "guild-found":
      return has(Intent.Guilds) ? [{ event: Event.GuildCreate, data: guildCreateJson(world) }] : [];
    default:
      return [];
  }
}

const channelEvents = {
  "channel-created": Event.ChannelCreate,
  "channel-updated": Event.ChannelUpdate,
  "channel-deleted": Event.ChannelDelete,
} as const;

const threadEvents = {
  "channel-created": Event.ThreadCreate,
  "channel-updated": Event.ThreadUpdate,
  "channel-deleted": Event.ThreadDelete,
} as const;

const seen = (world: World, channel: Channel): boolean =>
  hasPermission(world, world.applicationId, channel, "ViewChannel");

const guildOf = (world: World, channelId: string) => {
  const guildId = world.channels.get(channelId)?.guildId;
  return guildId === undefined ? {} : { guild_id: guildId };
};

function channelOf(world: World, message: Message, inGuild: Intent, direct: Intent) {
  const channel = world.channels.get(message.channelId);
  return { channel, wanted: channel?.guildId === undefined ? direct : inGuild };
}

/** A message event; its text is blank without the content intent, unless it is the bot's own or meant for it. */
function heard(world: World, message: Message, intents: number, event: Event): Dispatch[] {
  const { channel, wanted } = channelOf(world, message, Intent.GuildMessages, Intent.DirectMessages);
  if (channel === undefined || (intents & wanted) === 0 || !seen(world, channel) || message.visibleTo !== undefined)
    return [];
  const own = message.authorId === world.applicationId || message.mentions.userIds.includes(world.applicationId);
  const readable = own || channel.guildId === undefined || (intents & Intent.MessageContent) !== 0;
  const member = world.members.get(message.authorId);
  const { user: _user, ...author } = member ? memberJson(world, member) : { user: undefined };
  const data = {
    ...messageJson(world, message),
    ...(!readable && { content: "", embeds: [], attachments: [], components: [], poll: undefined }),
    ...guildOf(world, message.channelId),
    ...(member && channel.guildId !== undefined && { member: author }),
  };
  return [{ event, data }];
}

function threadMembers(
  world: World,
  { channel, added, removed }: Extract<Change, { kind: "thread-members-changed" }>,
  all: boolean,
): Dispatch {
  const told = (ids: readonly string[]) => ids.filter((id) => all || id === world.applicationId);
  const data = {
    id: channel.id,
    guild_id: channel.guildId,
    member_count: channel.thread?.members.size ?? 0,
    added_members: told(added).map((id) => threadMemberJson(channel, id, channel.thread?.members.get(id) ?? 0)),
    removed_member_ids: told(removed),
  };
  return { event: Event.ThreadMembersUpdate, data };
}
