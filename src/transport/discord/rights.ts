// What Crux itself may do in a channel, as the latest interaction from there says: known before anything is tried.

import { type APIInteraction, PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { later } from "../../core/tell.ts";
import { placeOf } from "../interaction/caller.ts";

/** Each as Discord's settings call it. */
export const rightNames = {
  ViewChannel: later`View Channels`,
  SendMessages: later`Send Messages`,
  CreatePublicThreads: later`Create Public Threads`,
  SendMessagesInThreads: later`Send Messages in Threads`,
  EmbedLinks: later`Embed Links`,
  AttachFiles: later`Attach Files`,
  PinMessages: later`Pin Messages`,
  SendPolls: later`Create Polls`,
  ManageThreads: later`Manage Threads`,
  ReadMessageHistory: later`Read Message History`,
} as const satisfies Partial<Readonly<Record<keyof typeof Bits, string>>>;

/** What Crux asks for where it is added. */
export const wanted = Object.keys(rightNames).reduce((bits, right) => bits | Bits[right as Right], 0n);

/** The address that adds Crux to a server: to this one, or to one of the reader's choice. */
export function inviteUrl(application: string, guild?: string): string {
  const query = { client_id: application, scope: "bot applications.commands", permissions: String(wanted) };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams({ ...query, ...(guild && { guild_id: guild }) })}`;
}

export type Right = keyof typeof rightNames;

export interface Rights {
  readonly note: (interaction: APIInteraction) => void;
  /** A thread just opened has its channel's. */
  readonly inherit: (thread: string, channel: string) => void;
  /** Those of these that are missing in a channel; nothing where it is not known. */
  readonly missing: Lacking;
  /** The same once Discord has said no: those too of which nobody told. */
  readonly suspected: Lacking;
}

type Lacking = (channel: string, needed: readonly Right[]) => readonly Right[] | undefined;

interface Noted {
  readonly permissions: bigint;
  /** Of which the interaction said nothing. */
  readonly untold: bigint;
  readonly isThread: boolean;
}

/** How many channels are remembered, the latest. */
const most = 2000;

export function newRights(): Rights {
  const noted = new Map<string, Noted>();
  const keep = (channel: string, what: Noted) => {
    noted.delete(channel);
    noted.set(channel, what);
    const [oldest] = noted.keys();
    if (noted.size > most && oldest !== undefined) noted.delete(oldest);
  };
  const lacking =
    (held: (found: Noted) => bigint): Lacking =>
    (channel, needed) => {
      const found = noted.get(channel);
      return found && needed.filter((right) => (held(found) & Bits[needs(right, found)]) === 0n);
    };
  return {
    note: (interaction) => {
      const { channel, thread } = placeOf(interaction);
      const { app_permissions: said } = interaction;
      if (channel === undefined || said === undefined) return;
      const permissions = BigInt(said);
      if (thread !== undefined) keep(thread, { permissions, untold: 0n, isThread: true });
      // From inside a thread nothing is known of sending outside it.
      keep(channel, { permissions, untold: thread === undefined ? 0n : Bits.SendMessages, isThread: false });
    },
    inherit: (thread, channel) => {
      const parent = noted.get(channel);
      if (parent) keep(thread, { ...parent, isThread: true });
    },
    missing: lacking(({ permissions, untold }) => permissions | untold),
    suspected: lacking(({ permissions, untold }) => permissions & ~untold),
  };
}

/** In a thread another right rules what is sent. */
const needs = (right: Right, { isThread }: Noted): Right =>
  right === "SendMessages" && isThread ? "SendMessagesInThreads" : right;
