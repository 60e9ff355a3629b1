// What one person sees of the local Discord at one moment, in parts that a page can take one by one.

import type { APIApplicationCommand, APIMessage } from "discord-api-types/v10";
import { gatewayState } from "../gateway/control.ts";
import { messageJson } from "../json/message.ts";
import type { LocalDiscord } from "../local-discord.ts";
import { hasPermission, type Permission } from "../permissions.ts";
import { type Channel, isForum, isThread } from "../state/channel.ts";
import type { Message } from "../state/message.ts";
import { messagesIn } from "../state/messages.ts";
import { newestPins } from "../state/pins.ts";
import { offeredCommands } from "../user/reach.ts";

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** What sets this person apart, in a few words. */
  readonly about: string;
}

export interface Place {
  readonly id: string;
  readonly kind: "text" | "thread" | "direct" | "group";
  /** Whether it holds posts, which are its threads, and no messages. */
  readonly forum: boolean;
  /** Discord's own number for what it is. */
  readonly type: number;
  readonly name: string;
  readonly topic: string;
  readonly parentId: string | undefined;
  readonly archived: boolean;
  readonly locked: boolean;
  /** Of the newest message that the person sees. */
  readonly lastMessageId: string | undefined;
  readonly messages: number;
}

/** A message with what only this viewer is shown. */
export interface SeenMessage extends APIMessage {
  /** The command that it answers, as words. */
  readonly used?: string;
  /** The viewer's own answers in its poll. */
  readonly votes: readonly number[];
}

export interface Sight {
  readonly you: {
    readonly id: string;
    readonly channelId: string;
    /** The language of their Discord. */
    readonly locale: string;
    readonly may: Readonly<Record<May, boolean>>;
  };
  readonly guild: {
    readonly name: string;
    readonly bot: { readonly id: string; readonly name: string; readonly connected: boolean };
    readonly people: readonly Person[];
    readonly roles: readonly { readonly id: string; readonly name: string }[];
    readonly places: readonly Place[];
  };
  readonly commands: readonly APIApplicationCommand[];
  readonly messages: { readonly channelId: string; readonly list: readonly SeenMessage[]; readonly older: boolean };
  readonly pins: readonly SeenMessage[];
}

const mayPermissions = {
  send: "SendMessages",
  use: "UseApplicationCommands",
  manage: "ManageMessages",
  pin: "PinMessages",
  openThreads: "CreatePublicThreads",
  manageThreads: "ManageThreads",
} as const satisfies Record<string, Permission>;

type May = keyof typeof mayPermissions;

export interface Viewer {
  readonly userId: string;
  readonly channelId: string;
  /** How many of the newest messages are told. */
  readonly limit: number;
}

/** Whoever and wherever the page asks for; what does not exist, or is not seen, becomes the member where it opens. */
export function viewerOf(discord: LocalDiscord, query: Readonly<Record<string, string>>): Viewer {
  const person = [...discord.members.keys()].find((id) => discord.users.get(id)?.username === query.as);
  const userId = person === undefined || person === discord.applicationId ? discord.people.member : person;
  const seen = [query.in, query.front].find((id = "") => {
    const channel = discord.channels.get(id);
    return channel !== undefined && hasPermission(discord, userId, channel, "ViewChannel");
  });
  const limit = Math.min(Math.max(Number(query.limit) || 0, 50), 5000);
  return { userId, channelId: seen ?? discord.places.lobby, limit };
}

export function sight(discord: LocalDiscord, { userId, channelId, limit }: Viewer): Sight {
  const channel = discord.channels.get(channelId);
  const has = (permission: Permission) => channel !== undefined && hasPermission(discord, userId, channel, permission);
  const shut = channel?.thread?.locked === true && !has("ManageThreads");
  const isPosts = channel !== undefined && isForum(channel);
  const may = (name: May): boolean =>
    has(mayPermissions[name]) && !(isPosts && name === "send") && !(shut && (name === "send" || name === "use"));
  const all = channel ? messagesIn(discord, channelId, userId) : [];
  const names = Object.keys(mayPermissions) as May[];
  return {
    you: {
      id: userId,
      channelId,
      locale: discord.members.get(userId)?.locale ?? "en-US",
      may: Object.fromEntries(names.map((name) => [name, may(name)])) as Record<May, boolean>,
    },
    guild: guildSight(discord, userId),
    commands: channel ? offeredCommands(discord, userId, channelId) : [],
    messages: {
      channelId,
      list: all.slice(-limit).map((message) => seenMessage(discord, message, userId)),
      older: all.length > limit,
    },
    pins: newestPins(discord, channel).map(({ message }) => seenMessage(discord, message, userId)),
  };
}

function guildSight(discord: LocalDiscord, userId: string): Sight["guild"] {
  const { guild, applicationId, members, roles, channels } = discord;
  const bot = discord.users.get(applicationId)?.username ?? "";
  return {
    name: guild.name,
    bot: { id: applicationId, name: bot, connected: gatewayState(discord).connected > 0 },
    people: [...members.keys()].filter((id) => id !== applicationId).map((id) => personOf(discord, id)),
    roles: [...roles.values()].filter(({ id }) => id !== guild.id).map(({ id, name }) => ({ id, name })),
    places: [...channels.values()]
      .filter((channel) => hasPermission(discord, userId, channel, "ViewChannel"))
      .map((channel) => placeOf(discord, channel, userId)),
  };
}

function personOf({ users, people, members }: LocalDiscord, id: string): Person {
  const { username = "", global_name: name } = users.get(id) ?? {};
  const known = Object.entries(about).find(([part]) => people[part as keyof typeof about] === id)?.[1] ?? "Member";
  const inGerman = members.get(id)?.locale === "de" ? "; Discord in German" : "";
  return { id, username, name: name ?? username, about: `${known}${inGerman}` };
}

const about = {
  owner: "Owns the server",
  moderator: "Moderator, may manage the server",
  silent: "May read, not write",
} as const;

function placeOf(discord: LocalDiscord, channel: Channel, userId: string): Place {
  const seen = messagesIn(discord, channel.id, userId);
  const direct = channel.guildId === undefined && channel.groupIds === undefined;
  return {
    id: channel.id,
    kind: direct ? "direct" : channel.groupIds ? "group" : isThread(channel) ? "thread" : "text",
    forum: isForum(channel),
    type: channel.type,
    name: direct ? (discord.users.get(discord.applicationId)?.username ?? "") : channel.name,
    topic: channel.topic ?? "",
    parentId: channel.parentId,
    archived: channel.thread?.archived ?? false,
    locked: channel.thread?.locked ?? false,
    lastMessageId: seen.at(-1)?.id,
    messages: seen.length,
  };
}

function seenMessage(discord: LocalDiscord, message: Message, userId: string): SeenMessage {
  const votes = [...(message.poll?.votes ?? [])].filter(([, voters]) => voters.has(userId)).map(([id]) => id);
  const used = usedCommand(discord, message);
  return { ...messageJson(discord, message), votes, ...(used !== undefined && { used }) };
}

/** The words of its slash command, subcommands included, or the name of one on a message. */
function usedCommand(discord: LocalDiscord, { interaction, replyTo }: Message): string | undefined {
  if (interaction === undefined || replyTo !== undefined) return undefined;
  // What a form answers is what opened it.
  const first =
    "triggering_interaction_metadata" in interaction ? interaction.triggering_interaction_metadata : undefined;
  const data = discord.interactions.get(first?.id ?? interaction.id)?.payload.data;
  if (data === undefined || !("name" in data)) return undefined;
  const words = [data.name];
  let options = "options" in data ? data.options : undefined;
  while (options?.[0] !== undefined && "options" in options[0]) {
    words.push(options[0].name);
    options = options[0].options;
  }
  return words.join(" ");
}
