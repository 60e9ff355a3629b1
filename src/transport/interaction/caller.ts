// Who used an interaction, and from where; and what they said in a message, cleaned of Discord's marks: the words as a person would
// read them aloud.

import { PermissionsBitField } from "discord.js";
import {
  type APIInteraction,
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIUser,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildFeature,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
} from "discord-api-types/v10";
import type { Caller } from "../../kit/define.ts";
import { guestServerOf } from "../../kit/kept.ts";
import { harmless } from "../../render/markdown.ts";
import { linesIn } from "./modal.ts";

const threads: readonly (ChannelType | undefined)[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

const places = new Map<ChannelType | undefined, NonNullable<Caller["place"]>>([
  [ChannelType.GuildAnnouncement, "announcements"],
  [ChannelType.AnnouncementThread, "announcements"],
  [ChannelType.GuildForum, "forum"],
  [ChannelType.GuildMedia, "forum"],
  [ChannelType.PrivateThread, "private"],
]);

/** Whether Crux is no member where this comes from, and only came along with somebody. */
export const isGuest = ({ context, authorizing_integration_owners: owners }: APIInteraction): boolean =>
  context !== InteractionContextType.BotDM &&
  owners !== undefined &&
  owners[ApplicationIntegrationType.GuildInstall] === undefined;

/** @throws Error where Discord names nobody, which it never does. */
export function callerOf(interaction: APIInteraction): Caller {
  const { member } = interaction;
  const place = placeOf(interaction);
  const guild = place.place === "guest" ? guestServerOf(place.channel ?? "") : interaction.guild_id;
  const user = member?.user ?? interaction.user;
  if (user === undefined) throw new Error("Expected an interaction of somebody, got one of nobody");
  const message = targetOf(interaction);
  return {
    id: user.id,
    name: harmless(member?.nick ?? shownName(user)),
    ...(guild !== undefined && { guild }),
    ...place,
    manages: guild === undefined || heldIn(member?.permissions).has("ManageGuild"),
    roles: member?.roles ?? [],
    ...serverLocaleOf(interaction),
    ...writesOf(interaction),
    ...(message && { message: { id: message.id, ...saidIn(message), ...ownLines(message, interaction) } }),
  };
}

/** In a thread its parent is the channel. To a guest each is a channel of its own. */
export function placeOf(interaction: APIInteraction): Pick<Caller, "channel" | "thread" | "place"> {
  const { channel, channel_id: id } = interaction;
  const here = channel?.id ?? id;
  if (here === undefined) return {};
  if (isGuest(interaction)) return { channel: here, place: "guest" };
  const place = places.get(channel?.type);
  const kind = place && { place };
  if (!threads.includes(channel?.type)) return { channel: here, ...kind };
  const parent = channel !== undefined && "parent_id" in channel ? channel.parent_id : undefined;
  return { channel: parent ?? here, thread: here, ...kind };
}

/** A community has chosen one; any other server is in American English, whatever its members speak. */
function serverLocaleOf({ guild }: APIInteraction): Pick<Caller, "serverLocale"> {
  if (guild === undefined) return {};
  const isChosen = guild.features.includes(GuildFeature.Community) || guild.locale !== Locale.EnglishUS;
  return isChosen ? { serverLocale: guild.locale } : {};
}

/** What an administrator has is all of them. */
const heldIn = (permissions = "0") => new PermissionsBitField(BigInt(permissions));

/** What is chosen comes with what whoever chose it may do there. */
function writesOf({ data }: APIInteraction): Pick<Caller, "writes"> {
  const channels = data && "resolved" in data && data.resolved && "channels" in data.resolved && data.resolved.channels;
  if (!channels) return {};
  const writes = Object.values(channels).filter((channel) => {
    const held = heldIn("permissions" in channel ? channel.permissions : undefined);
    return held.has(["ViewChannel", "SendMessages"]);
  });
  return { writes: writes.map(({ id }) => id) };
}

/** Of a message of Crux's own what its buttons run. */
const ownLines = ({ author, components = [] }: APIMessage, { application_id: own }: APIInteraction) =>
  author.id === own && { lines: linesIn(components) };

/** The message on which a command of a message's menu was used. */
function targetOf(interaction: APIInteraction): APIMessage | undefined {
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  return data.type === ApplicationCommandType.Message ? data.resolved.messages[data.target_id] : undefined;
}

/** A message's words, and those that it answers: the message replied to, else what it quotes. */
export function saidIn(given: APIMessage): Omit<NonNullable<Caller["message"]>, "id"> {
  // A thread shows the message under which it stands through one without words.
  const message = (given.type === MessageType.ThreadStarterMessage && given.referenced_message) || given;
  const { own, quoted } = wordsOf(message);
  const { referenced_message: earlier } = message;
  const before = earlier ? wordsOf(earlier) : undefined;
  const text = own === "" ? quoted : own;
  const answers = before
    ? { text: before.own || before.quoted, ...authorOf(earlier?.author) }
    : { text: own === "" ? "" : quoted };
  const isForwarded = (message.message_snapshots?.length ?? 0) > 0;
  return {
    text,
    // Who forwards a message did not write it.
    ...(!isForwarded && authorOf(message.author)),
    ...(answers.text !== "" && { answers }),
  };
}

const authorOf = (user: APIUser | undefined) => (user === undefined ? {} : { author: shownName(user), by: user.id });

const shownName = (user: APIUser | undefined): string => user?.global_name ?? user?.username ?? "";

interface Words {
  readonly own: string;
  readonly quoted: string;
}

const nothing: Words = { own: "", quoted: "" };

/** The first that says anything: what was written, the text of components, a poll's question, what embeds say. */
function wordsOf(message: APIMessage): Words {
  const [snapshot] = message.message_snapshots ?? [];
  const said: APIMessageSnapshotFields | APIMessage = snapshot?.message ?? message;
  const embedded = said.embeds.map(
    ({ title, description, fields = [] }) =>
      description ?? title ?? fields.map(({ name, value }) => `${name}\n${value}`).join("\n"),
  );
  const texts = [
    said.content,
    textsIn(said.components ?? []).join("\n"),
    message.poll?.question.text ?? "",
    embedded.join("\n"),
  ];
  const words = texts.map((text) => cleaned(text, said.mentions ?? []));
  // An address alone says nothing; what Discord shows below it does.
  return words.find(({ own, quoted }) => own !== "" || quoted !== "") ?? nothing;
}

interface Component {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly unknown[];
}

const textsIn = (components: readonly unknown[]): readonly string[] =>
  components.flatMap((each) => {
    const { type, content = "", components: inner = [] } = each as Component;
    return type === ComponentType.TextDisplay ? [content] : textsIn(inner);
  });

/** Marks that say nothing by themselves: people and roles addressed, channels, commands, times, emoji, addresses. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\[([^\]]+)\]\(<?https?:\/\/(?:[^()]|\([^()]*\))*\)/g, "$1"],
  // In brackets an address is a source of what was said.
  [/\([^()\n]*https?:\/\/[^()\s]+[^()\n]*\)/g, " "],
  [/<?(?:https?:\/\/|\bwww\.|\bmailto:)[^\s>]+>?/g, " "],
  [/<(?:@&|#|t:|a?:\w+:|\/[^:>]+:|id:)[^>]*>|@(?:everyone|here)\b/g, " "],
  [/[\d#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F|\u200D/gu, " "],
  [/[\u00AD\u200B\u200C\u2060\uFEFF]/g, ""],
  [/~~.*?~~/gs, " "],
  [/```(?:\w+\n)?|\|\||`/g, " "],
  [/^[ \t]*(?:#{1,3}|-#|[-*•]|\d+[.)])[ \t]+/gm, ""],
  [/\*\*\*?([^*]+)\*\*\*?/g, "$1"],
  [/__([^_]+)__/g, "$1"],
  [/(?<![\w*\\])\*(\S[^*]*?\S|\S)\*(?![\w*])/g, "$1"],
  [/(?<![\w\\])_(\S[^_]*?\S|\S)_(?!\w)/g, "$1"],
  [/\\([\\*_~`|>#[\]<@-])/g, "$1"],
];

/** Who is addressed before or after the words is no part of them; who is spoken of is named: `@Ben is wrong`. */
const address =
  /^(?:\s*<@!?\d+>(?!\s*(?:is|was|has|had|says|said|thinks|thought|claims|owns|and|will|would|could|can|'s)\b)[\s,:]*)+|(?:[\s,]*<@!?\d+>)+(?=[\s.!?…]*$)/g;

/** Text without Discord's marks: lines that quote somebody apart. */
function cleaned(raw: string, mentioned: readonly APIUser[]): Words {
  const [before = "", rest] = raw.split(/^>>> /m, 2);
  const lines = before.split("\n");
  const isQuote = (line: string) => /^\s*>(?:\s|$)/.test(line);
  const plain = (text: string) =>
    marks
      .reduce((so, [from, to]) => so.replaceAll(from, to), named(text.replaceAll(address, " "), mentioned))
      .replaceAll(/[^\S\n]+/g, " ")
      .replaceAll(/ (?=[,.!?…])/g, "")
      .replaceAll(/ ?\n ?/g, "\n")
      .trim();
  const quoted = [...lines.filter(isQuote).map((line) => line.replace(/^\s*>\s?/, "")), rest ?? ""];
  return { own: plain(lines.filter((line) => !isQuote(line)).join("\n")), quoted: plain(quoted.join("\n")) };
}

const named = (text: string, mentioned: readonly APIUser[]): string =>
  text.replaceAll(/<@!?(\d+)>/g, (_, id: string) => shownName(mentioned.find((user) => user.id === id)) || " ");
