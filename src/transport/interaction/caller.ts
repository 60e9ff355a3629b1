// Who used an interaction, and from where.

import {
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  GuildFeature,
  InteractionContextType,
  InteractionType,
  Locale,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Caller } from "../../kit/define.ts";
import { guestServerOf } from "../../kit/kept.ts";
import { harmless } from "../../render/markdown.ts";
import { linesIn } from "./components.ts";
import { saidIn, shownName } from "./said.ts";

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
    manages: guild === undefined || mayManage(member?.permissions),
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

function mayManage(permissions = "0"): boolean {
  const held = BigInt(permissions);
  return (held & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

/** What is chosen comes with what whoever chose it may do there. */
function writesOf({ data }: APIInteraction): Pick<Caller, "writes"> {
  const channels = data && "resolved" in data && data.resolved && "channels" in data.resolved && data.resolved.channels;
  if (!channels) return {};
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
  const writes = Object.values(channels).flatMap((channel) => {
    const held = BigInt(("permissions" in channel && channel.permissions) || "0");
    const may = (held & PermissionFlagsBits.Administrator) !== 0n || (held & needed) === needed;
    return may ? [channel.id] : [];
  });
  return { writes };
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
